import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'

/** A day found in a text, and where it stands there. */
export type Dated = { readonly index: number; readonly text: string; readonly due: Due }

/** A clause and the place in its sentence where it begins. */
export type Piece = Segment & { readonly at: number }

/** The text with its days blanked, so that places stay. */
export const withoutDays = (text: string, dues: readonly Dated[]): string =>
  dues.reduce((rest, { index, text: day }) => blank(rest, index, index + day.length), text)

export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

/** A clause: the stretch of a sentence in which one thing is said, with the days that stand in it. */
export type Segment = { readonly text: string; readonly dues: readonly Dated[] }

/**
 * Cuts a sentence where its language begins a new clause, and between two things that have a day each: 'the brochure
 * by Thursday, and the rendering by Monday'. Never inside a date.
 */
export function segments(sentence: Segment, words: Pick<MoveWords, 'joints' | 'and'>): readonly Piece[] {
  const inside = (at: number): boolean => sentence.dues.some((d) => d.index < at && at < d.index + d.text.length)
  const cuts = new Set<number>()
  const lower = small(sentence.text)
  for (const { pattern } of words.joints) {
    for (const joint of lower.matchAll(everywhere(pattern))) {
      const [at, end] = [joint.index, joint.index + joint[0].length]
      if (!inside(at) && !inside(end)) cuts.add(end)
    }
  }
  sentence.dues.slice(0, -1).forEach((dated) => {
    const end = dated.index + dated.text.length
    const and = words.and.pattern.exec(lower.slice(end))
    if (and && !adjoining(dated, sentence.text.slice(end + and[0].length))) cuts.add(end + and[0].length)
  })
  const pieces: Piece[] = []
  let start = 0
  for (const end of [...[...cuts].sort((a, b) => a - b), sentence.text.length]) {
    const piece = slice(sentence, start, end)
    // '3/2 - speaker bios': a day alone belongs to what follows.
    if (end < sentence.text.length && piece.dues.length > 0 && !saysMore(piece)) continue
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(piece.text)) pieces.push(piece)
    start = end
  }
  return pieces

  /** 'tomorrow, Friday, by 14:00': what follows at once tells the same day again. */
  function adjoining(dated: Dated, rest: string): boolean {
    const next = sentence.dues.find((d) => d.index >= sentence.text.length - rest.length)
    if (next?.due.day !== dated.due.day) return false
    return !/[\p{L}]{3}/u.test(rest.slice(0, next.index - (sentence.text.length - rest.length)))
  }
}

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

const global = new WeakMap<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  const known = global.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`)
  global.set(pattern, known)
  return known
}
