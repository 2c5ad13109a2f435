import { aboveLetterhead } from '../message/letterhead.ts'
import { type Lines, lettered } from './lines.ts'

/** Words of the author's own; `answers` is the quoted text right above them, without its marks. */
export type Passage = { readonly text: string; readonly answers: string | null }

/** What the author of a mail wrote, without history, signature, disclaimer. */
export type OwnWords = { readonly passages: readonly Passage[] }

/** A pattern matches only where one of its `marks` stands; most mails have few of them. */
type Cut = readonly [marks: string, why: string, where: RegExp]

/** Cuts through the whole mail. A mail is a word over the letters of `lines`; what a pattern matches is cut out. */
const historyCuts: readonly Cut[] = [
  [
    'o',
    '"-----Original Message-----" above marked lines is only another way to say who wrote them.',
    /ob?[FhHkrts]{0,12}b?(?=>)/,
  ],
  ['o', 'Below "-----Original Message-----" all is history.', /o.*/],
  [
    'F',
    '"From:" and soon after it "Sent:" or "Subject:" begin a history without marks.',
    /(?:_b?)?[Hh]{0,3}F(?:[^b>]{0,12}?|(?:b[hH]){0,6}?b)H.*/,
  ],
  ['H', 'So do "Date:", "From:", "To:" in the order of other clients.', /(?:_b?)?H[^b>]{0,4}?F[^b>]{0,4}?h.*/],
  ['D', 'So does a line of who and when above "To:", as Notes quotes.', /(?:_b?)?[^b>]{0,3}?D[^b>]{0,2}?b?h.*/],
  ['h', 'So do "To:" and "Subject:", as old clients quote.', /(?<=b)(?:_b?)?h[^b>]{0,12}?H.*/],
  ['a', 'An attribution over marked lines goes with them.', /a+(?=b?>)/g],
  ['a', 'An attribution over anything else begins a history without marks.', /a.*/],
]

/** Lines right under a name: a title, an address, and what a proud house adds below. */
const hangsOn = '(?:[ANnksr][^bip]*)?'
/** The same again after a blank line. */
const more = '(?:[xb]*[ANk][^bip]*)*'
const patternOf = (source: string): RegExp => new RegExp(source, 'g')

/** Cuts at the foot of each passage. */
const footCuts: readonly Cut[] = [
  ['f', 'A phone signs in one line.', /f/g],
  ['-', 'Below signature dashes all is signature (RFC 3676, section 4.3).', /-.{0,24}$/],
  [
    'A',
    'Between a signature with an address and a disclaimer the house speaks, not the author.',
    /(?<=[^bxw]b?)A[^bip]{0,4}k[^bip]*b[^ip]{0,12}d[^p]*/,
  ],
  ['d', 'A disclaimer under own words reaches to the end, but for a postscript.', /(?<=[^bxw])b?_?b?d[^p]*/],
  ['d', 'A disclaimer above them is one paragraph.', /d[^b]*/],
  [
    'c',
    'A sign-off and the name under it, with all that hangs on the name.',
    patternOf(`c[xb]*[ANkns]${hangsOn}${more}`),
  ],
  [
    'm',
    'Thanks sign off where a name follows and something was said before.',
    patternOf(`(?<=[^bx][bx]*)m[xb]*[ANkn]${hangsOn}${more}`),
  ],
  [
    'AN',
    'The author’s own name alone on a line signs, but for the first line.',
    patternOf(`(?<=[^bx][bx]*)(?:A${hangsOn}|N(?:[ANnks][^bip]*)?)${more}`),
  ],
  ['c', 'A sign-off with nothing after it says nothing.', /(?<=[^bx][bx]*)c(?=[xb]*$)/],
  ['w', 'A warning of the mail server is a paragraph above the words of people,', /w[^b]*(?=b.*[^xb])/g],
  ['w', 'and where they follow without a blank line, it is as long as it can be told.', /w+/g],
]

/** A name that need not be the author's: only where no name is known. */
const anyName: Cut = [
  'n',
  'A name at the very end signs, unless a list was announced.',
  /(?<=[^lbx][bx]*b)n(?:[nks][^bip]*)?(?:[xb]*k[^bip]*)*(?=[xb]*$)/,
]

const without = (letters: string, cuts: readonly Cut[]): string =>
  cuts.reduce(
    (left, [marks, , where]) =>
      [...marks].some((mark) => left.includes(mark)) ? left.replace(where, (match) => 'x'.repeat(match.length)) : left,
    letters,
  )

/** How many lines from the end a signature may begin: keeps the patterns from wandering through a long mail. */
const FOOT = 100

function withoutFoot(letters: string, nameIsKnown: boolean): string {
  const foot = letters.slice(-FOOT)
  const cuts = nameIsKnown ? footCuts : [...footCuts, anyName]
  return letters.slice(0, -FOOT) + without(foot, cuts)
}

/** What the author wrote. `author` is the display name in From, where there is one: it tells a signature from a word. */
export function ownWords(text: string, author = ''): OwnWords {
  const lines = lettered(aboveLetterhead(text), author)
  const letters = without(lines.letters, historyCuts)
  const passages: Passage[] = []
  // History is seldom answered line by line: what stands above is gathered only where something stands below.
  let above = (): string | null => null
  for (const { index, 0: part } of letters.matchAll(/[>x]*>[>x]*|[^>]+/g)) {
    if (part.includes('>')) {
      const before = above
      above = () => quoted(lines, index, index + part.length) || before()
      continue
    }
    const own = ownText(lines, index, withoutFoot(part, author !== ''))
    if (own) passages.push({ text: own, answers: above() })
  }
  return { passages }
}

const ownText = ({ texts }: Lines, start: number, letters: string): string =>
  texts
    .slice(start, start + letters.length)
    .filter((_, line) => letters[line] !== 'x')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')

/** What stands after the innermost of the marks; deeper quotations are older than what is answered. */
function quoted({ texts }: Lines, start: number, end: number): string {
  const marked = texts.slice(start, end).flatMap((line) => /^\s*>\s?(.*)$/.exec(line)?.[1] ?? [])
  const own = marked.filter((line) => !/^\s*>/.test(line))
  const said = own.some((line) => line.trim()) ? own : marked.map((line) => line.replace(/^[\s>]+/, ''))
  return said.join('\n').trim()
}
