import type { Frame } from '../moves.ts'
import { re } from './spelling.ts'
import { adverbs, doing, onward, verbs } from './verbs.ts'

const act = `(?<verb>${verbs})\\b${onward}`
const what = '(?<what>.+)'

/** Promising without 'will': a pledge, a pronoun between the verb and its particle, no subject at all. */
export const pledges: readonly Frame[] = [
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(
      `\\b(?:I|we)${adverbs} (?:undertake|pledge|commit|engage|covenant|promise|agree|vow)(?: ourselves| myself)? to (?:${act}|(?<later>${doing}|suppl(?:y)?ing|furnishing|furnish)\\b${onward})${what}`,
    ),
    example: 'We for our part undertake to circulate the terms by Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:(?:I|we) can (?:promise|guarantee|assure)(?: you)?|(?:^|\\band |\\bso )(?:you (?:can|may) )?(?:count|rely|bank) on (?:having|getting|seeing|receiving)|\\byou (?:can|may) (?:look forward to|bank on)(?: getting| having| receiving| seeing)?)(?! to\\b|ing\\b| (?:me|us)\\b)${what}`,
    ),
    example: 'You can look forward to the sample box on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\byou (?:ought to|should|are due to|'re due to|are to)${adverbs} (?:be )?(?:have|having|get|getting|receive|receiving|see)(?: back)?(?: from (?:us|me))?${what}`,
    ),
    example: 'You ought to have the quote from us on Thursday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:and|so|then|also|but|just)\\b,? )*(?:am|are|gonna|about to|going to|aiming to|planning to|set to)${adverbs} (?:${act}|(?<later>${doing})\\b${onward})(?! (?:you|we|they)\\b)${what}(?<!\\?)$`,
    ),
    example: 'Am sending the guest list tomorrow',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `\\b(?:I|we)(?:'ll| will| can|'m going to|'re going to)${adverbs} (?!(?:pick|check|try|find|take|see|meet|catch|call|show|think|let|leave|miss|help|have|walk|drive|see|sit|talk|point|throw|wear|figure)\\b)(?<verb>\\p{L}+) (?<what>it|them|those|these|that|both|everything)(?: all)? (?:up|off|out|over|across|through|round|around|back|down|together|into)\\b(?! (?:by|with) (?:the|our|my) )`,
    ),
    example: "I'll dig them out by Wednesday",
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?<what>(?!(?:I|we|you|it|that|this|yes|no|ok|thanks)\\b)[\\p{L}\\p{N}' -]{3,50}?),? (?:for |by |on )?(?:\\w{3,6}day|tomorrow|tonight|today|the \\w+| +),? (?:I |we )?(?:promise|guaranteed|at the latest,? (?:I )?promise|you have my word|scout's honou?r|pinky (?:swear|promise)|without fail|come what may)[.!]*$`,
    ),
    example: 'Artwork Friday, I promise.',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?:and |then )?let you have (?<what>(?!it\\b|them\\b).+)`),
    example: 'and let you have their verdict on Friday',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?:and |then )*(?:come|get|be) back(?: to you)? with (?<what>(?!it\\b|them\\b).+)`),
    example: 'and come back to you with a price by Thursday',
  },
]
