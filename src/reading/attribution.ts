import { foreignClients } from '../locales/foreign-clients.ts'
import { languages } from '../locales/languages.ts'
import { anyOf } from '../locales/phrase.ts'

const attribution = anyOf(
  [...languages.map(({ layout }) => layout), ...foreignClients].flatMap(({ attributions }) => attributions),
)

/** A date, an address in angle brackets and a colon say who wrote what in any language. */
const anyAttribution = /^[^<>]{0,160}\d[^<>]{0,160}<[^<>\s]+@[^<>\s]+>[^<>]{0,40}[:：]$/u

const endsInColon = (line: string): boolean =>
  line !== '' && ':：'.includes(line.charAt(line.length - ('*_'.includes(line.charAt(line.length - 1)) ? 2 : 1)))

/** "Ana Ruiz <ana@north.example> wrote", where the colon was forgotten. */
const endsInVerb = /<[^<>\s]+@[^<>\s]+>\s\p{L}[\p{L}\s]{1,14}$/u

/** How many of the last lines are an attribution: clients break a long one into two or three. */
export function attributionLines(texts: readonly string[]): number {
  const last = texts.at(-1)?.trim() ?? ''
  const isAttribution = endsInColon(last)
    ? (text: string): boolean => anyAttribution.test(text) || attribution.test(text)
    : (text: string): boolean => attribution.test(`${text}:`)
  if (!endsInColon(last) && !(last.includes('@') && endsInVerb.test(last))) return 0
  const above = texts.slice(-4, -1).map((text) => text.trim())
  let found = 0
  for (let joined = last, lines = 1; joined.length <= 320; lines += 1) {
    if (isAttribution(joined)) found = lines
    const before = above.pop() ?? ''
    if (lines === 3 || before === '' || before.startsWith('>') || (found > 0 && !isTorn(before, joined))) break
    joined = inOne(before, joined)
  }
  return found
}

/** A line and what follows it; no space was where an address was torn apart. */
const inOne = (line: string, rest: string): string =>
  /[<(]$/.test(line) || rest.startsWith('>') ? line + rest : `${line} ${rest}`

/** Whether an attribution begins further up: its address does, or its day. */
const isTorn = (above: string, joined: string): boolean =>
  /[<(]$/.test(above) || (/^[^<>]{0,40}\d[^<>]{0,40},$/.test(above) && !/\d{4}|\d[./-]\d/.test(joined))

/** QUIRK: Gmail breaks an attribution anywhere, and then its last line may be ">:" or "> wrote:". */
export const closesAddress = (line: string, above = ''): boolean =>
  endsInColon(line) && /^>\s?[^>]{0,24}[:：]$/u.test(line) && /<[^<>\s]+@[^<>\s]+$/.test(above)

/** A day in digits, a time and a colon right above marked lines say who wrote these, in any language. */
export const saysWhen = (line: string): boolean =>
  endsInColon(line) && line.length < 200 && /\d{1,4}[-/.]\s?\d{1,2}[-/.].{0,24}\d{1,2}[:.h]\d{2}/.test(line)
