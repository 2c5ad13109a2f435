/** What Dovecot is to be: the mailboxes of the lab over IMAP, the door for Postfix (LMTP), and who may log in (SASL). */
export type Dovecot = {
  readonly folder: string
  readonly ports: { readonly imap: number; readonly lmtp: number; readonly sasl: number }
  readonly certificate: string
  readonly key: string
}

const listener = (name: string, port: number): string => `inet_listener ${name} {
    address = 127.0.0.1
    port = ${port}
  }`

/** A configuration that touches nothing outside its folder. `mail` is a user of every Debian. */
export const dovecotConfiguration = ({ folder, ports, certificate, key }: Dovecot): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap lmtp
ssl = yes
ssl_cert = <${certificate}
ssl_key = <${key}
disable_plaintext_auth = yes
auth_failure_delay = 0
login_trusted_networks =
auth_username_format = %Lu
mail_location = maildir:${folder}/mail/%u
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail/%u
}
namespace {
  inbox = yes
}
service imap-login {
  ${listener('imap', ports.imap)}
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  ${listener('lmtp', ports.lmtp)}
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  ${listener('sasl', ports.sasl)}
}
`
