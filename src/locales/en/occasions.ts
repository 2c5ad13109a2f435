import { phrase } from '../bounded.ts'
import type { Occasions } from '../occasions.ts'

const what =
  '(?<what>launch|opening|event|show|fair|conference|congress|convention|premiere|gala|wedding|festival|party|go-?live|exhibition|summit|symposium|ceremony|anniversary)'

export const occasions: Occasions = {
  before: phrase(
    `\\b(?<!\\bfrom (?:the |our |your )?)${what}(?: (?:itself|day|night|evening|date|doors|opens?|starts?|begins?|happens|takes place|is|will be|is going to be|stays|at [^,;.!?]{2,30}|in [^,;.!?]{2,30})){0,4}[:,–(-]?(?: (?:on|the|this|next|coming|for))*\\s*$`,
    'The launch is on ',
  ),
  after: phrase(
    `^(?:'s)? (?:is (?:the|our) |(?:the )?day of (?:the|our) )?${what}(?=\\s*(?:[,.;:!?)–-]|$)| (?:is|and|at|in|so|we|with|which|where)\\b)`,
    ' launch.',
  ),
}
