import { phrase } from './spelling.ts'

const item =
  "(?:the|your|our|my|a|an|some|those|these) [\\p{L}\\p{N}'-]+(?: (?!and\\b|plus\\b|as\\b|is\\b|are\\b|to\\b)[\\p{L}\\p{N}'-]+){0,5}?"

/** Words that stand for several things, and how several are named. */
export const several = {
  several: phrase(
    '\\b(?:(?<two>both(?: of (?:them|those|these))?|the two(?: of them)?|the pair)|(?<three>all three|the three(?: of them)?)|all four|all five|all of (?:it|them|this|that|these|those)|(?:them|these|those|it) all|everything|the lot)\\b',
    'both',
  ),
  they: phrase('\\b(?:them|they|those|these)\\b', 'them'),
  row: phrase(
    `(?<what>${item}(?:, ${item})*,? (?:and|plus|as well as|&) ${item})(?=[,.;:!?]|\\s*$| (?:for|from|of|in|on|to|at|which|that|before|by|with)\\b)`,
    'the quote, the form and the address list',
  ),
  ordinal: phrase(
    '\\bthe (?:(?<first>first|former)|(?<second>second|latter)|(?<third>third))(?: (?:date|day|one|point|item|request|deadline|of (?:these|those|them|the two|the three)))?(?=[.,:;!]| (?:is|are|works?|will|suits?|can|could|would|we|I|not)\\b|\\s*$)',
    'We have no objection to the first date',
  ),
}
