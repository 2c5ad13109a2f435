import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { says } from '../locales/phrase.ts'
import { blank, type Segment, withoutDays } from './segment.ts'

/**
 * A text without the days of reasons and occasions: 'by Friday, because the board sits on Monday', 'by Friday for the
 * fair on the 20th'. An only day stays, whatever it is the day of.
 */
export function withoutAsides(sentence: Segment, { asides, finite }: Pick<MoveWords, 'asides' | 'finite'>): Segment {
  const { text, dues } = withoutBrackets(sentence, finite)
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

/** '(it is the green one, see mock-up)': a sentence in brackets without a day says nothing of what is owed when. */
function withoutBrackets({ text, dues }: Segment, finite: MoveWords['finite']): Segment {
  const [brackets] = (text.includes(' (') && / \([^()]+\)/.exec(text)) || []
  const at = brackets ? text.indexOf(brackets) : -1
  const isDated = dues.some(({ index }) => index >= at && index < at + (brackets?.length ?? 0))
  if (!brackets || isDated || !finite.pattern.test(small(brackets))) return { text, dues }
  return { text: blank(text, at, at + brackets.length), dues }
}
