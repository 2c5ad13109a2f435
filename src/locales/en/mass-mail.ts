import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const massMail: readonly Phrase[] = [
  phrase(
    "^\\W*dear (?:valued )?(?:customers?|subscribers?|readers?|members?|guests?)\\b|\\byou(?:'re| are| have)? (?:get|gets|getting|got|receive|receiving|received|find|read|reading) (?:this|our|these) (?:(?:monthly|weekly|little|quarterly) )?(?:e-?mails?|letters?|newsletters?|mailings?|bulletins?|digests?|updates?) (?:because|as|since|for)\\b(?!.*\\bgroups?\\b)|\\b(?:unsubscribe|opt out) (?:from|of) (?:this|our|these|the) (?:newsletter|mailing|list|letter|bulletin|e-?mails?|mails)\\b|\\b(?:view|read|open) (?:this|it)(?: \\p{L}+)? (?:in|with) (?:your|a|the) browser\\b",
    'You receive this letter because you once gave us your card.',
  ),
]
