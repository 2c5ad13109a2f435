/** A mail as its sender's program would write it. */
export type Draft = {
  readonly id: string
  readonly references: readonly string[]
  readonly from: Person
  readonly to: readonly Person[]
  readonly cc: readonly Person[]
  readonly subject: string
  readonly at: Date
  readonly text: string
  readonly html: Html
  /** Of the house, in the signature. */
  readonly logo: Buffer | null
  readonly attachment: { readonly name: string; readonly bytes: Buffer } | null
}
/** Which program wrote it: Outlook dresses each mail in the styles of its word processor. */
export type Html = 'none' | 'plain' | 'outlook'
export type Person = { readonly name: string; readonly address: string }

/** The bytes of RFC 5322 and 2045: CRLF, 7-bit, lines of 76 at most. */
export function mailSource(draft: Draft): Buffer {
  const { references } = draft
  const headers = [
    `Message-ID: ${draft.id}`,
    ...(references.length > 0 ? [`In-Reply-To: ${references.at(-1)}`, `References: ${references.join('\r\n ')}`] : []),
    `Date: ${draft.at.toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailboxes([draft.from])}`,
    `To: ${mailboxes(draft.to)}`,
    `Cc: ${mailboxes(draft.cc)}`,
    `Subject: ${encodedWords(draft.subject)}`,
    'MIME-Version: 1.0',
  ]
  return Buffer.from([...headers, ...entity(draft)].join('\r\n'), 'latin1')
}

function entity({ id, text, html, logo, attachment }: Draft): readonly string[] {
  const plain = textPart('text/plain', text)
  const shown = html === 'none' ? null : textPart('text/html', page(text, html))
  const dressed = shown && logo ? multipart('related', id, [shown, image(logo)]) : shown
  const body = dressed ? multipart('alternative', id, [plain, dressed]) : plain
  if (!attachment) return body
  const file = [
    `Content-Type: application/pdf; name="${attachment.name}"`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapped(attachment.bytes),
  ]
  return multipart('mixed', id, [body, file])
}

const image = (bytes: Buffer): readonly string[] => [
  'Content-Type: image/png; name="image001.png"',
  'Content-Disposition: inline; filename="image001.png"',
  'Content-ID: <image001.png@studionord.example>',
  'Content-Transfer-Encoding: base64',
  '',
  ...wrapped(bytes),
]

function multipart(kind: string, id: string, parts: readonly (readonly string[])[]): readonly string[] {
  const boundary = `=_${kind}_${id.replace(/[^0-9a-z]/gi, '')}`
  const inside = parts.flatMap((part) => [`--${boundary}`, ...part])
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...inside, `--${boundary}--`, '']
}

function textPart(type: string, text: string): readonly string[] {
  const type8 = `Content-Type: ${type}; charset=utf-8`
  // Devanagari goes as base64, as mail programs choose it; Latin letters with accents as quoted-printable.
  if (/\p{Script=Devanagari}/u.test(text)) {
    return [type8, 'Content-Transfer-Encoding: base64', '', ...wrapped(Buffer.from(text))]
  }
  return [type8, 'Content-Transfer-Encoding: quoted-printable', '', ...text.split('\n').map(quotedPrintable)]
}

/** Section 6.7: `=` and bytes beyond ASCII as hex, soft breaks before column 76. */
function quotedPrintable(line: string): string {
  const encoded = line.replace(/[=\u0080-\uffff]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
  return (encoded.match(/.{1,72}(?:=..)?/g) ?? ['']).join('=\r\n')
}

const wrapped = (bytes: Buffer): readonly string[] => bytes.toString('base64').match(/.{1,76}/g) ?? []

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** RFC 2047. */
const encodedWords = (text: string): string =>
  isAscii(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

const mailboxes = (people: readonly Person[]): string =>
  people.map(({ name, address }) => (name ? `${encodedWords(name)} <${address}>` : address)).join(',\r\n ')

/** A paragraph a line, quotations in nested blocks, each line dressed as mail programs dress it. */
function page(text: string, kind: Html): string {
  const style = 'font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1f1f1f'
  const [opens, closes] =
    kind === 'outlook'
      ? [
          `<p class="MsoNormal"><span lang="EN-US" style="${style};mso-fareast-language:EN-US">`,
          '<o:p></o:p></span></p>',
        ]
      : [`<div style="${style}">`, '</div>']
  const lines: string[] = []
  let depth = 0
  for (const line of text.split('\n')) {
    const [marks = ''] = line.match(/^(?:> ?)*/) ?? []
    const level = marks.replaceAll(' ', '').length
    for (; depth < level; depth += 1) lines.push('<blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc">')
    for (; depth > level; depth -= 1) lines.push('</blockquote>')
    const shown = line.slice(marks.length).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    lines.push(`${opens}${shown || '&nbsp;'}${closes}`)
  }
  lines.push('</blockquote>'.repeat(depth))
  const head = `<meta charset="utf-8">${kind === 'outlook' ? wordStyles : ''}`
  return `<html><head>${head}</head><body>\n${lines.join('\n')}\n</body></html>`
}

const fonts = ['Cambria Math', 'Calibri', 'Segoe UI', 'Mangal']
const classes = ['MsoNormal', 'MsoPlainText', 'MsoListParagraph', 'EmailStyle17', 'EmailStyle18', 'MsoChpDefault']
const levels = Array.from({ length: 9 }, (_, n) => n + 1)

/** Outlook sends the same few kilobytes with each mail, whatever is in it. */
const wordStyles = [
  '<style><!--',
  ...fonts.map((font) => `@font-face\n\t{font-family:"${font}";\n\tpanose-1:2 4 5 3 5 4 6 3 2 4;}`),
  ...classes.map(
    (name) =>
      `p.${name}, li.${name}, div.${name}\n\t{mso-style-priority:99;\n\tmargin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;\n\tmso-ligatures:standardcontextual;}`,
  ),
  ...levels.map(
    (n) =>
      `@list l0:level${n}\n\t{mso-level-number-format:bullet;\n\tmso-level-tab-stop:none;\n\ttext-indent:-18.0pt;}`,
  ),
  '@page WordSection1\n\t{size:612.0pt 792.0pt;\n\tmargin:70.85pt 70.85pt 2.0cm 70.85pt;}',
  '--></style>',
].join('\n')
