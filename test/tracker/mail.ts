/** A mail as a person writes it, in the few words a test needs. */
export type Mail = {
  readonly from: string
  readonly to: string
  readonly cc?: string
  readonly subject?: string
  readonly id: string
  /** Ids of the mails before it, oldest first. */
  readonly after?: readonly string[]
  readonly text: string
  readonly files?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')

/** RFC 5322 bytes of the mail, sent at the given moment by a clock in London. */
export function bytes(mail: Mail, sentAt: Date): Uint8Array {
  const after = (mail.after ?? []).map((id) => `<${id}>`)
  const headers = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    ...(mail.cc ? [`Cc: ${mail.cc}`] : []),
    `Subject: ${mail.subject ?? 'Spring campaign'}`,
    `Message-ID: <${mail.id}>`,
    ...(after.length > 0 ? [`In-Reply-To: ${after.at(-1)}`, `References: ${after.join(' ')}`] : []),
    `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ]
  const text = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(mail.text)]
  const files = (mail.files ?? []).map((name) => [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(`what ${name} holds`),
  ])
  const lines =
    files.length === 0
      ? [...headers, ...text]
      : [
          ...headers,
          'Content-Type: multipart/mixed; boundary="=_part"',
          '',
          ...[text, ...files].flatMap((part) => ['--=_part', ...part]),
          '--=_part--',
        ]
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8')
}
