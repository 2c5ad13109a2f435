/** What Postfix is to be: the way in from the world (MX), the same for forgers, and the way out for the account. */
export type Postfix = {
  readonly folder: string
  readonly ports: {
    readonly mx: number
    readonly forger: number
    readonly submission: number
    readonly lmtp: number
    readonly sasl: number
  }
  readonly addresses: readonly string[]
  readonly authservId: string
  readonly certificate: string
  readonly key: string
}

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1)

/** Nothing leaves the machine: whoever is not of the lab is refused. */
export const mainConfiguration = ({ folder, ports, addresses, certificate, key }: Postfix): string => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${folder}/log/postfix.log
maillog_file_prefixes = ${folder}/log
myhostname = mx.lab.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks =
alias_maps =
alias_database =
disable_dns_lookups = yes
smtpd_peername_lookup = no
recipient_delimiter = +
virtual_mailbox_domains = ${[...new Set(addresses.map(domainOf))].join(' ')}
virtual_mailbox_maps = inline:{ ${addresses.map((address) => `{ ${address} = here }`).join(' ')} }
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
local_transport = error:nobody lives here
smtpd_relay_restrictions = permit_sasl_authenticated,reject_unauth_destination
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.sasl}
smtpd_tls_cert_file = ${certificate}
smtpd_tls_key_file = ${key}
smtpd_tls_security_level = may
message_size_limit = 62914560
mailbox_size_limit = 0
smtpd_error_sleep_time = 0
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
`

/** `smtpd` by its three doors, each with a cleanup of its own where headers are judged, and Postfix's usual household. */
export const masterConfiguration = ({ folder, ports }: Postfix): string => `
127.0.0.1:${ports.mx} inet n - n - - smtpd -o cleanup_service_name=cleanup-mx
127.0.0.1:${ports.forger} inet n - n - - smtpd -o cleanup_service_name=cleanup-forger
127.0.0.1:${ports.submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
cleanup unix n - n - 0 cleanup
cleanup-mx unix n - n - 0 cleanup -o header_checks=regexp:${folder}/etc/mx
cleanup-forger unix n - n - 0 cleanup -o header_checks=regexp:${folder}/etc/forger
${[
  ['pickup unix n - n 60 1 pickup', 'qmgr unix n - n 300 1 qmgr', 'tlsmgr unix - - n 1000? 1 tlsmgr'],
  ['rewrite unix - - n - - trivial-rewrite', 'bounce unix - - n - 0 bounce', 'defer unix - - n - 0 bounce'],
  ['trace unix - - n - 0 bounce', 'verify unix - - n - 1 verify', 'flush unix n - n 1000? 0 flush'],
  ['proxymap unix - - n - - proxymap', 'proxywrite unix - - n - 1 proxymap', 'error unix - - n - - error'],
  ['retry unix - - n - - error', 'lmtp unix - - n - - lmtp', 'anvil unix - - n - 1 anvil'],
  ['scache unix - - n - 1 scache', 'postlog unix-dgram n - n - 1 postlogd'],
]
  .flat()
  .join('\n')}
`

/** What a server that checks DMARC would write, in place of whatever the sender wrote there. */
export const verdict = ({ authservId, addresses }: Postfix, result: 'pass' | 'fail'): string =>
  [
    '/^Authentication-Results:/ IGNORE',
    ...[...new Set(addresses.map(domainOf))].map((domain) => {
      const header = `Authentication-Results: ${authservId}; dmarc=${result} header.from=${domain}`
      return `/^From:.*@${domain.replace('.', '\\.')}/ PREPEND ${header}`
    }),
  ].join('\n')
