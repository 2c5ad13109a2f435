import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const respite: readonly Phrase[] = [
  phrase(
    "\\b(?:(?:you|they|he|she)(?: can| may|'ve|'ll| will)?(?: still| also| of course| certainly| happily| perfectly well)*(?: have| take| get| keep)|^(?:please |just |so |then )*take)\\b.*\\b(?:until|till)\\b(?! {2,}to (?!send|deliver|get|bring|finish|complete|do|make|share|submit|sign|return))|\\b(?:you|they|he|she) (?:can|may)(?: still| also| of course| certainly| happily| just)* (?:bring|send|deliver|do|leave|share|post|upload|hand|give|mail|email|submit|finish)\\b(?!.*\\b(?:before|already|earlier|sooner|no later)\\b)|\\bfeel free to\\b",
    'You can take until Thursday',
  ),
  phrase(
    "\\b(?:no|not any|without any) (?:rush|hurry|pressure|stress|panic)\\b|\\b(?:no need to|don't|do not|please don't|needn't) (?:hurry|rush|stress|panic)\\b|\\btake your time\\b|\\b(?:it|that|this|they|which)(?:'s| is|'re| are) not (?:that |so |as )?urgent\\b",
    'No rush at all',
  ),
  phrase(
    "\\b(?:don't|do not|won't|will not|doesn't|does not|not|no longer)(?: really| actually| even| now)? (?:need(?:ed)?|require[ds]?|send|post|deliver|bring|ship|due|want(?:ed)?|expect(?:ed|ing)?|going to need|have to have|use|look at|get to|start)\\b.{0,60}\\b(?:before|until|till|earlier than|sooner than)\\b",
    "We don't need the layout before Thursday",
  ),
  phrase(
    "(?<!\\b(?:not|n't|never|hardly|barely|too|if|whether|hope|hoped|hoping) (?:\\w+ ){0,2})(?:\\b(?:soon|early|quick|good|time) enough\\b|\\bin (?:good|plenty of) time\\b|\\bplenty(?: early| soon| of time)?\\b|\\b(?:can|could) (?:easily |well |certainly |happily )?wait (?:until|till|for)\\b|\\b(?:is|are|'s|will be|'ll be|would be|would still be)(?: absolutely| perfectly| also| still| totally| just| quite| completely| equally)* (?:fine|ok|okay|alright|all right|okay|enough|great|perfect|good)\\b|\\b(?:will|would|'ll|'d|should)(?: also| still| just| easily)* (?:do|work|suit|suffice|be enough)\\b|\\b(?:works|suffices)\\b|\\b(?:can|could) live with(?: the)? {2,})",
    'Thursday is soon enough',
  ),
  phrase(
    "^(?!.*\\b(?:we|I|our|he|she|they)\\b).*\\binstead(?: of [\\p{L} ]*)?(?:,? ?(?:please|thanks|thank you|then|ok|okay))?[ .!,]*$|\\b(?:let's|let us|please|do|just|could you please) (?:\\w+ ){0,2}?(?:make (?!sure)|say|do|move|push|postpone|put|shift|reschedule)\\b(?!.*\\b(?:before|on (?:the|your|our) (?:\\w+ )?list)\\b)|^(?:ok |okay |actually |so |then |please |,)*(?:make(?! sure)|move|push|postpone|put|shift)\\b(?!.*\\bon (?:the|your|our) (?:\\w+ )?list\\b)|\\b(?:only|just)(?: be)? (?:needed|required|due|need|want)\\b",
    'Thursday instead, please.',
  ),
  phrase(
    "\\b(?:I|we)(?:'ll|'ve| will| have| can| are happy to|'m happy to|'re happy to)?(?: now| gladly| happily)? (?:extend(?:ed)?|give(?:n)? you|moved?|push(?:ed)?|postponed?|put|set|grant(?:ed)?)\\b.*\\b(?:deadline|date|until|till|to|back|extension)\\b|\\b(?:deadline|due date|date)\\b.*\\b(?:has been|is now|was|is) (?:extended|moved|pushed|postponed)\\b",
    'We will extend the deadline to Thursday',
  ),
]
