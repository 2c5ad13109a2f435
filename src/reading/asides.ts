import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { says } from '../locales/phrase.ts'
import type { Dated } from './segment.ts'

/**
 * The days without those of reasons and occasions: 'by Friday, because the board sits on Monday', 'by Friday for the
 * fair on the 20th'. An only day stays, whatever it is the day of.
 */
export function withoutAsides(
  text: string,
  dues: readonly Dated[],
  { asides }: Pick<MoveWords, 'asides'>,
): readonly Dated[] {
  const [first, ...others] = dues
  if (!first || others.length === 0) return dues
  let from = first.index + first.text.length
  const kept = others.filter((dated) => {
    const before = small(text.slice(from, dated.index))
    from = dated.index + dated.text.length
    return !says(asides, before)
  })
  return [first, ...kept]
}
