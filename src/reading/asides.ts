import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { says } from '../locales/phrase.ts'
import { type Segment, withoutDays } from './segment.ts'

/**
 * A text without the days of reasons and occasions: 'by Friday, because the board sits on Monday', 'by Friday for the
 * fair on the 20th'. An only day stays, whatever it is the day of.
 */
export function withoutAsides({ text, dues }: Segment, { asides }: Pick<MoveWords, 'asides'>): Segment {
  const [first, ...others] = dues
  if (!first || others.length === 0) return { text, dues }
  let from = first.index + first.text.length
  const kept = others.filter((dated) => {
    const before = small(text.slice(from, dated.index))
    from = dated.index + dated.text.length
    return !says(asides, before)
  })
  const dropped = others.filter((each) => !kept.includes(each))
  return { text: withoutDays(text, dropped), dues: [first, ...kept] }
}
