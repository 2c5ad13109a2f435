import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const colleague = '(?<who>(?!I\\b|we\\b|you\\b|it\\b|they\\b|he\\b|she\\b|that\\b|this\\b)[\\p{L}-]+(?: [\\p{L}-]+)?)'

export const inHand: readonly Phrase[] = [
  phrase(
    `\\b(?:that|this|it)(?:'s| is| would be) (?:more |really )?${colleague}'s? (?:department|patch|job|area|baby|remit|domain|side|call|thing)\\b`,
    "That's Ravi's department",
  ),
  phrase(
    "^(?:and |so |well,? )?(?:I'm|I am|I'll be) (?:doing|handling|preparing|writing|drawing|cutting|editing|putting together|looking after|taking care of|on) (?<what>the [\\p{L} ]+)",
    "I'm doing the rough cut",
  ),
  phrase(
    `^(?:and |but |while )?${colleague}(?:'s| is) (?:doing|preparing|writing|drawing|cutting|editing|putting(?: together)?|on(?! (?:holiday|leave|vacation|maternity|paternity|parental|site|board|time|track|fire|hand|call|copy|cc|it|a|an|his|her|their|our|my)\\b)) (?<what>(?:the )?[\\p{L} ]+)`,
    "Ravi's putting the music list together",
  ),
  phrase(
    "\\b(?:I'll|I will|let me|I can) (?:take|do|handle|look after|deal with|see to|pick up) (?:this|that|it|care of|these|those)\\b|\\b(?:this|that) one(?:'s| is) mine\\b|^mine\\b|\\b(?:I've|I have) got this\\b|\\bleave (?:it|that|this) (?:with|to) me\\b|\\b(?:on|to) my (?:desk|list|plate)\\b|\\b(?:handed|passed|given|forwarded|left) (?:this|it|that|them|these|those) (?:on |over )?(?:to|with) me\\b",
    "I'll take this one",
  ),
  phrase(
    `(?:^|[,;:.] |\\b(?:and|so|but|because|that) )${colleague}(?: (?:here|now|also|in the office|from our team|on copy|in copy|on cc|in cc|copied(?: in)?)| \\((?:copied(?: in)?|cc'?d|on copy|in copy|on cc|in cc)\\))?(?:'s| is|'ll| will| has|'ll be| will be| can|,)?(?: now| also| kindly| both)* (?:tak(?:es?|ing) (?:(?:care of )?(?:this|it|that|them|these|(?<what>the [\\p{L} ]+?))(?: over| on| from (?:here|me|us))?|over)|look(?:s|ing)? after|deal(?:s|ing)? with|handl(?:es?|ing)|see(?:s|ing)? to|in charge of|responsible for|pick(?:s|ing)? (?:up )?(?:this|it|that|them)(?: one)? up|your (?:contact|person|man|woman)|all yours|over to you)\\b`,
    'Ben is taking this over from me',
  ),
  phrase(
    `\\b(?:(?:is|are|now) with|(?:is|are) in the hands of|(?:pass|hand|pass|handed|passed|give|given|gave|turn(?:ed)?|leav(?:e|ing)|left)(?:ing)? (?:this|it|that|them|those|these|the [\\p{L} ]+?) (?:on |over )*to|over to|down to|up to|talk to|belongs? to|is for) (?:my colleague |our colleague )?${colleague}(?= |[.,;!]|$)`,
    'The floor plans are with Dora',
  ),
  phrase(`(?:\\bcom(?:es?|ing)|\\bget (?:it|this|them|that)) from (?:my colleague )?${colleague}`, 'A2 comes from Ben'),
]
