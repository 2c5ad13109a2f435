import { bounded as re } from '../bounded.ts'
import type { Frame } from '../moves.ts'
import { adverbs, doing, onward, verbs } from './verbs.ts'

const lookAhead = '(?!not\\b|never\\b)'
const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

export const offers: readonly Frame[] = [
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`\\b(?:may|might|can|could) (?:I|we)${adverbs} ${act}${what}`),
    example: 'May we send it on Thursday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:ok|okay|fine|alright|all right|possible|acceptable|good|work|suit you) if (?:I|we)(?: could| can)? (?<verb>\\w+)\\b${onward}${what}`,
    ),
    example: 'Would it be OK if we delivered the film on the 20th?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?: could|'d be able to| would be able to| can|'re able to| are able to| am able to)${adverbs} ${lookAhead}${act}${what}`,
    ),
    example: 'We could send you the film on Wednesday',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)(?:'d| would)?(?: like| love| be happy| be glad| propose| suggest| offer)(?: instead)? to ${act}${what}`,
    ),
    example: "We'd like to send you one worked-out cover instead",
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\bpossible (?:for (?:us|me) )?to (?<verb>\\p{L}+) (?:you\\b(?: have\\b)?)${what}`),
    example: 'Is it possible to give you the export on Tuesday?',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\b(?:(?:happy|glad) to(?! (?:do|have|make|work)\\b)|shall (?:I|we)|should (?:I|we)) ${act}${what}`),
    example: 'Happy to send you a first sketch by Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?: would|'d| can| could)? (?:propose|suggest|offer)(?: (?:${doing}|to \\w+)\\b${onward})? (?<what>.+)`,
    ),
    example: 'We propose the final artwork for Friday',
  },
  {
    act: 'offer',
    owes: 'writer',
    pattern: re(`\\byou could (?:have|get)${what}`),
    example: 'You could have a first draft by Tuesday',
  },
  {
    act: 'offer',
    owes: 'named',
    dated: true,
    pattern: re(
      `(?:^|[,:;] |\\band |\\bbut )(?<who>(?!I\\b|we\\b|you\\b|it\\b|they\\b|that\\b|this\\b|there\\b|who\\b|what\\b)[^,:;]{2,40}?) (?:could|can|would be able to)${adverbs} ${lookAhead}${act}${what}`,
    ),
    example: 'Kofi could send you a model on Friday',
  },
]
