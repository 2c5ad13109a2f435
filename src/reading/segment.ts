import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import { hears, likely, type Words, wordsIn } from '../locales/heard.ts'
import type { MoveWords } from '../locales/moves.ts'
import { contentWords } from './content-words.ts'
import { beginsThing, isRow, type RowWords } from './row.ts'

/** A day found in a text, and where it stands there. */
export type Dated = { readonly index: number; readonly text: string; readonly due: Due }

/** Finds the days that a text names. */
export type Days = (text: string) => readonly Dated[]

/** A clause and the place in its sentence where it begins. */
export type Piece = Segment & { readonly at: number }

/** The text with its days blanked, so that places stay. */
export const withoutDays = (text: string, dues: readonly Dated[]): string =>
  dues.reduce((rest, { index, text: day }) => blank(rest, index, index + day.length), text)

export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

/** A clause: the stretch of a sentence in which one thing is said, with the days that stand in it. */
export type Segment = { readonly text: string; readonly dues: readonly Dated[] }

type ClauseWords = RowWords & Pick<MoveWords, 'joints'>

/**
 * Cuts a sentence where its language begins a new clause, and between two things that have a day each: 'the brochure
 * by Thursday, and the rendering by Monday'. Never inside a date.
 */
export function segments(sentence: Segment, words: ClauseWords, all: Words): readonly Piece[] {
  const inside = (at: number): boolean =>
    sentence.dues.some((d) => d.index < at && at < d.index + d.text.length) || isInBrackets(sentence.text, at)
  const cuts = new Set<number>()
  const lower = small(sentence.text)
  for (const { pattern } of [...likely(words.joints, wordsIn(lower, all)), ...(lower.includes(': ') ? [labels] : [])]) {
    for (const [at, end] of places(pattern, lower)) if (!inside(at) && !inside(end)) cuts.add(end)
  }
  sentence.dues.slice(0, -1).forEach((dated) => {
    const end = dated.index + dated.text.length
    const and = words.and.pattern.exec(lower.slice(end))
    if (and && !adjoining(dated, sentence.text.slice(end + and[0].length))) cuts.add(end + and[0].length)
  })
  for (const n of sentence.dues.keys()) for (const at of cutsBefore(n)) cuts.add(at)
  const ends = [...[...cuts].sort((a, b) => a - b), sentence.text.length]
  return pieces(sentence, ends, words)

  /** Between a day and the one before it. */
  function cutsBefore(n: number): readonly number[] {
    const [before, dated, after] = [sentence.dues[n - 1], sentence.dues[n], sentence.dues[n + 1]]
    if (!before || !dated) return []
    const between = lower.slice(before.index + before.text.length, dated.index)
    const behind = lower.slice(dated.index + dated.text.length, after?.index ?? lower.length)
    const next = nextThing(lower.slice(0, before.index), between, words)
    return [...(leads(between, behind) ? [dated.index] : []), ...(next ? [dated.index - next.length] : [])]
  }

  /** 'by Monday your quote, and by Friday | the plan', 'Thursday is hard, | Friday?': the day leads its clause. */
  function leads(between: string, after: string): boolean {
    const and = [...between.matchAll(/[ ,;]/g)]
      .map(({ index }) => between.slice(index))
      .find((rest) => isAnd(rest, words))
    if (!and) return false
    const rest = between.slice(0, between.length - and.length)
    const isSaid = contentWords(rest, words).length > 0
    if (/\p{L}/u.test(and)) return isSaid
    return words.finite.pattern.test(rest) || (isSaid && contentWords(after, words).length > 0)
  }

  /** 'tomorrow, Friday, by 14:00': what follows at once tells the same day again. */
  function adjoining(dated: Dated, rest: string): boolean {
    const next = sentence.dues.find((d) => d.index >= sentence.text.length - rest.length)
    if (next?.due.day !== dated.due.day) return false
    return !/[\p{L}\p{M}]{3}/u.test(rest.slice(0, next.index - (sentence.text.length - rest.length)))
  }
}

/** 'Banner: ok, | poster: no' */
const labels = { pattern: /(?<=: [^,;:]{1,40})[,;] (?=[^,;:.\d]{2,30}: )/u }

/** So many telling words name a thing at most: 'et du discours de ton père' has two. */
const A_NAME = 4

/** 'Photos Thursday is fine, | the price list Monday': a thing and its day behind what was said of another; null where it is none. */
function nextThing(ahead: string, between: string, words: ClauseWords): string | null {
  const [, said = '', thing = ''] = /^(.*)[,;] ([^,;]+)$/.exec(between) ?? []
  const isThing = (text: string): boolean => contentWords(text, words).length > 0
  if (!/\p{L}/u.test(said) || !isThing(thing) || !isThing(ahead)) return null
  return contentWords(thing, words).length <= A_NAME && !words.finite.pattern.test(thing) ? thing : null
}

/** 'the notices (seventy-two, if I am right)': a remark in brackets is no clause of its own. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1)
  if (open < 0) return false
  const close = text.indexOf(')', open)
  return close >= at
}

/** All of it is an 'and', or leads from one to a day: ', and by '. */
const isAnd = (text: string, { and, finite, common, synonyms }: ClauseWords): boolean => {
  const found = and.pattern.exec(text)?.[0]
  const rest = text.slice(found?.length ?? 0).trim()
  if (found === undefined || rest === '') return found !== undefined
  return /^\p{L}+$/u.test(rest) && contentWords(rest, { common, synonyms }).length === 0 && !finite.pattern.test(rest)
}

const hasContent = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)

/** The pieces between the cuts; a day alone is no piece but goes with its neighbour. */
function pieces(sentence: Segment, ends: readonly number[], words: ClauseWords): readonly Piece[] {
  if (ends.length === 1) return hasContent(sentence.text) ? [{ ...sentence, at: 0 }] : []
  const found: Piece[] = []
  const row = rowEnd(sentence.text, ends.slice(0, -1), words)
  let start = 0
  for (const [n, end] of ends.entries()) {
    const piece = slice(sentence, start, end)
    const next = ends[n + 1]
    if (next && end <= row) continue
    if (next && (isDayAhead(piece, words) || isDayBehind(piece, slice(sentence, end, next), words))) continue
    if (hasContent(piece.text)) found.push(piece)
    start = end
  }
  return found
}

/** Where the row of things ends with which a sentence begins; 0 where it begins with none. */
const rowEnd = (text: string, cuts: readonly number[], words: RowWords): number =>
  cuts.findLast((end) => isRow(text.slice(0, end), words) && beginsThing(text.slice(end), words)) ?? 0

/** 'for Monday', and nothing behind the day. */
function isLedIn({ text, dues }: Segment): boolean {
  const [first, last] = [dues[0], dues.at(-1)]
  if (!first || !last) return false
  return /\p{L}/u.test(text.slice(0, first.index)) && !/\p{L}/u.test(text.slice(last.index + last.text.length))
}

/** '3/2 - speaker bios', 'by 15 June: logo' */
const isDayAhead = (piece: Segment, words: ClauseWords): boolean =>
  piece.dues.length > 0 &&
  (!saysMore(piece) || ((isHead(piece) || isLedIn(piece)) && isMereDay(piece, words) && !isAnswer(piece, words)))

/** 'Ok wed. Send me the prices', 'not possible on Friday, but Monday is': the day answers, and leads to nothing. */
function isAnswer({ text, dues }: Segment, { accept, decline }: ClauseWords): boolean {
  if (!isLedIn({ text, dues })) return false
  const said = wordsIn(small(withoutDays(text, dues)))
  return hears(accept, said) || hears(decline, said)
}

/** 'Guest list: Monday 5/10', 'Guests: 44', 'you send the list, by Friday' */
const isDayBehind = (piece: Segment, next: Segment, words: ClauseWords): boolean =>
  isHead(piece)
    ? isMereDay(next, words) || !/\p{L}/u.test(next.text)
    : piece.dues.length === 0 && isMereDay(next, words)

function slice({ text, dues }: Segment, start: number, end: number): Piece {
  const within = dues.filter(({ index }) => start <= index && index < end)
  return {
    at: start,
    text: text.slice(start, end),
    dues: within.map((dated) => ({ ...dated, index: dated.index - start })),
  }
}

/** Whether there is anything beside the days. */
const saysMore = ({ text, dues }: Segment): boolean => /\p{L}/u.test(withoutDays(text, dues))

const isHead = ({ text }: Segment): boolean => /[:–—-]\s*$/.test(text)

/** A day with nothing but little words around it: 'by Friday', 'on the 3rd at the latest'. */
function isMereDay({ text, dues }: Segment, words: ClauseWords): boolean {
  if (dues.length === 0) return false
  const rest = withoutDays(text, dues)
  return contentWords(rest, words).length === 0 && !words.finite.pattern.test(small(rest)) && !rest.includes('?')
}

const global = new WeakMap<RegExp, RegExp>()

/** Where a pattern begins and ends in a text; `matchAll` would make a new pattern each time. */
function places(pattern: RegExp, text: string): readonly (readonly [number, number])[] {
  const everywhere = global.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`)
  global.set(pattern, everywhere)
  const found: (readonly [number, number])[] = []
  everywhere.lastIndex = 0
  for (let match = everywhere.exec(text); match; match = everywhere.exec(text)) {
    found.push([match.index, match.index + match[0].length])
    if (match[0] === '') everywhere.lastIndex += 1
  }
  return found
}
