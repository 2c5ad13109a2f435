import { foreignClients } from '../locales/foreign-clients.ts'
import { languages } from '../locales/languages.ts'
import type { ClientWords, LayoutWords } from '../locales/layout.ts'
import { anyOf } from '../locales/phrase.ts'
import { textLines } from '../message/text-lines.ts'
import { attributionLines, closesAddress, saysWhen } from './attribution.ts'
import { type Signature, signatureOf } from './signature.ts'

/**
 * What a line of a mail is, in one letter, so that a mail is a word and its layout a pattern over that word.
 *
 *     b  blank (any number of blank lines are one)     o  a separator: "-----Original Message-----"
 *     >  quoted                                        a  an attribution: "On Monday Ana wrote:", all its lines
 *     F  "From: …"   H  "Sent: …", "Subject: …"        _  a rule of dashes or underscores
 *     h  "To: …", "Cc: …"                              -  signature dashes
 *     c  a sign-off: "Kind regards,"                   m  thanks alone on a line
 *     A  the author's whole name   N  a part of it     n  a name, perhaps
 *     k  a way to contact: phone, address, a title     r  a short line that ends no sentence
 *     s  a few words                                   f  "Sent from my iPhone"
 *     w  a mail server's warning                       d  a disclaimer
 *     D  only who and when, as Notes heads what it quotes
 *     p  a postscript                                  i  a bullet or a number
 *     l  a line that leads on to the next ones: "We need:"
 *     t  text                                          x  cut out
 */
export type Lines = { readonly texts: readonly string[]; readonly letters: string }

const layouts: readonly LayoutWords[] = languages.map(({ layout }) => layout)
const clients: readonly ClientWords[] = [...layouts, ...foreignClients]

const headerLine = (...kinds: readonly (keyof ClientWords['headers'])[]): RegExp => {
  const words = clients.flatMap(({ headers }) => kinds.flatMap((kind) => headers[kind]))
  return new RegExp(`^[*_\\s]*(?:${[...new Set(words)].join('|')})[*_]*\\s?[:：]`, 'iu')
}

/** What a line is when it matches; the first that does decides. */
const headerLetters: readonly (readonly [string, RegExp])[] = [
  ['F', headerLine('from')],
  ['H', headerLine('sent', 'subject')],
  ['h', headerLine('to', 'cc')],
]
const shortLetters: readonly (readonly [string, RegExp])[] = [
  ['c', anyOf(layouts.flatMap(({ signOffs }) => signOffs))],
  ['m', anyOf(layouts.flatMap(({ thanks }) => thanks))],
  ['f', anyOf(clients.flatMap(({ footers }) => footers))],
]
const longLetters: readonly (readonly [string, RegExp])[] = [
  ['w', anyOf(layouts.flatMap(({ banners }) => banners))],
  ['d', anyOf(layouts.flatMap(({ disclaimers }) => disclaimers))],
]
const postscript = anyOf(layouts.flatMap(({ postscripts }) => postscripts))
const separator = anyOf(clients.flatMap(({ separators }) => separators))

/** "From: Ana Ruiz 03/02/2026 10:45 AM", "Ana Ruiz <ana@north.example> on 03/02/2026 10:45:29 AM", or the time alone. */
const dated =
  /^[^?!]{0,80}\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s[A-Z]{3,4})?$/i

const ruledLetters: readonly (readonly [string, RegExp])[] = [
  ['-', /^(?:--|—|–)\s?$/],
  ['_', /^[-_=*~–—]{3,}$/],
  // "---- On Mon, 02 Mar 2026 09:14:10 +0000 ana@north.example wrote ----", as Zoho does in all languages
  ['o', /^-{2,}\s?[^@]{0,80}\d[^@]{0,80}@\S.{0,80}\s-{2,}$/],
  ['o', separator],
]

/** 'a)', 'क.' and '1.' number an item, in whatever script; a bullet may be any of the usual signs. */
export const itemMark =
  /^\s*(?:[-–—*•◦▪●·‣+☐➢►→]|\(?(?:(?:\d{1,2}|[a-z])[.)]|\d{1,2}\/|\p{Script=Devanagari}{1,3}\)|[\u0915-\u0939]\.)|\[[ x]\])\s+(?=\S)/u
/** "Jo Marsh", "J. van den Berg x", "- Léa" */
const name =
  /^[-–—~]?\s?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|du|des|la|le|van|von|der|den|di|da|al|bin|of|&)){0,4}[,.!]?(?:\s?(?:x{1,3}|\p{Emoji_Presentation}))?$/u
const fewSmallWords = /^[-–—~]?\s?[\p{L}\p{M}.'’-]{1,16}(?:\s[\p{L}\p{M}.'’-]{1,16}){0,2}$/u
/** "Head of Group Communications, Marsh & Daughters", "Directrice d’Agence" */
const titleWord = /(?:[dl][’'])?[\p{Lu}\d&][\p{L}\p{M}\d'’.&-]*|of|and|for|the|de|du|des|la|et|à|für|und/u.source
const title = new RegExp(`^(?:${titleWord})(?:[,\\s]+(?:${titleWord})){1,8}[,\\s]*$`, 'u')
const contact =
  /^(?:[^.!?।]{0,60}\s[|·•/]\s|.{0,40}(?:\+|\b00|\(0|\b0)\d[\d\s()./-]{6,}|.{0,20}(?:https?:\/\/|www\.)\S+$|\S+@\S+$|.{0,24}\S+@\S+\.\S+$)/u

const endsSentence = /[.?!…।]["'”»)]?$/u

const startsWith = (line: string, signs: string): boolean => signs.includes(line.charAt(0))

const found = (letters: readonly (readonly [string, RegExp])[], line: string): string | undefined =>
  letters.find(([, pattern]) => pattern.test(line))?.[0]

/** The letters of lines seen last: what a mail quotes without marks, the one before it said. */
const latest = new Map<string, string>()
const MANY = 5000

/** The letter of a trimmed line that is neither quoted nor an attribution. */
function letterOf(line: string, signature: Signature): string {
  if (line === '') return 'b'
  const known = latest.get(line)
  const letter = known ?? unsignedLetter(line)
  if (known === undefined) {
    if (latest.size >= MANY) latest.clear()
    latest.set(line, letter)
  }
  return line.length <= SHORT && letter !== 'p' ? signature(line) || letter : letter
}

function unsignedLetter(line: string): string {
  const ruled = startsWith(line, '-–—_=*~') ? found(ruledLetters, line) : undefined
  if (ruled) return ruled
  const header = headerLetter(line)
  if (header) return header
  if (line.includes('---') && notesAttribution.test(line)) return 'o'
  if (startsWith(line, 'pPप') && postscript.test(line)) return 'p'
  if (line.length <= SHORT) return shortLetter(line)
  return found(longLetters, line) ?? 't'
}

function headerLetter(line: string): string | undefined {
  const colon = line.indexOf(':')
  const header = colon > 0 && colon < 28 ? found(headerLetters, line) : undefined
  return header === 'F' && dated.test(line) ? 'D' : header
}

const SHORT = 80

/** "Ana Ruiz ---02.03.2026 09:14:10---Could you send", as newer Notes say who wrote what begins so. */
const notesAttribution = /^.{2,80}\s-{3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}.{0,20}-{3}/

function shortLetter(line: string): string {
  if (itemMark.test(line)) return 'i'
  const end = line.charAt(line.length - 1)
  if (end === ':') return separator.test(line) ? 'o' : 'l'
  if (line.length > 12 && /[\dM]$/i.test(line) && dated.test(line)) return 'D'
  return (
    found(shortLetters, line) ??
    (line.length <= 40 && name.test(line) ? 'n' : undefined) ??
    (contact.test(line) || title.test(line) ? 'k' : undefined) ??
    found(longLetters, line) ??
    (fewSmallWords.test(line) ? 's' : undefined) ??
    (endsSentence.test(line) ? 't' : 'r')
  )
}

/** The lines of a mail and their letters. The author's name, where it is known, tells a signature from a word. */
export function lettered(text: string, author: string): Lines {
  const signature = signatureOf(author)
  const texts: string[] = []
  const letters: string[] = []
  for (const raw of textLines(text)) {
    const text = raw.trimEnd()
    const line = text.trimStart()
    if (line === '' && letters.at(-1) === 'b') continue
    const isQuoted = line.startsWith('>') && !closesAddress(line, texts.at(-1))
    if (isQuoted) settleAbove(texts, letters)
    texts.push(text)
    // Most lines of a thread are quoted: no pattern need be asked of them.
    const letter = isQuoted ? quotedLetter(line) : letterOf(line, signature)
    letters.push(letter)
    if (!'>bFHh'.includes(letter)) letters.fill('a', letters.length - attributionLines(texts))
  }
  return { texts, letters: letters.join('').replace(headerBlock, (block, at) => settled(block, at, texts)) }
}

const headerBlock = /[DFHh](?:[^b>]|b(?=[FHh]))*/g
const inAnyMail = /@|\d{1,2}\P{L}{0,3}[:.h]\P{L}{0,3}\d{2}/u

/** "For: 200 people", "Date: 3 March" are of a brief: the header of a mail tells an address or the time of day. */
const settled = (block: string, at: number, texts: readonly string[]): string =>
  texts.slice(at, at + block.length).some((text) => inAnyMail.test(text)) ? block : block.replace(/[FHh]/g, 't')

/** QUIRK: GroupWise quotes below ">>> Ana Ruiz <ana@north.example> 03/02/26 09:14AM >>>", without marks. */
const quotedLetter = (line: string): string =>
  line.endsWith('>>>') && /^>>>\s?[^>\s].{3,120}>>>$/.test(line) ? 'a' : '>'

/** What a quoted line says of the one right above it: who wrote this, or the rest of a line that was wrapped anew. */
function settleAbove(texts: string[], letters: string[]): void {
  const at = letters.length - (letters.at(-1) === 'b' ? 2 : 1)
  const line = texts[at]?.trim() ?? ''
  if (!'lnrst'.includes(letters[at] || 'x')) return
  if (saysWhen(line)) letters[at] = 'a'
  if (at < letters.length - 1 || letters[at - 1] !== '>' || !isRest(line, texts[at - 1] ?? '')) return
  letters[at] = '>'
  texts[at] = `> ${line}`
}

/** QUIRK: mail servers wrap quoted lines a second time, and the rest of a sentence comes without its mark. */
const isRest = (line: string, quoted: string): boolean =>
  line.length < 60 && !endsSentence.test(quoted) && quoted.length + (line.split(' ', 1)[0] ?? '').length >= 72
