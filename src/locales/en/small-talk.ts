import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const smallTalk: readonly Phrase[] = [
  phrase(
    '\\b(?:happy|merry|congrat\\p{L}*|good luck|luck|safe|bon|welcome|birthday|weekend|holidays?|cheers|thanks|thank|thx|ta|sorry|condolences|well done|bravo|hello|hi there|good morning|greetings|regards|love|hugs|ha+(?:ha)*|he+he|lol|lmao|hm+|wow|ouch|ugh|oh|ah|gosh|blimey|crikey|dear|alas|hear hear|same here|me too|us too|ditto|touch[eé])\\b(?! (?:to|with|on)\\b)',
    'Happy new year to you both!',
  ),
  phrase(
    '\\b(?:later|soon|shortly|tonight|tomorrow|anon|in a (?:bit|moment|minute|sec)|more (?:soon|later|tonight|then)|meetings?|train|tube|bus|plane|flight|airport|taxi|car|driving|travelling|traveling|boarding|abroad|road|queue|dentist|doctor|hospital|sick|ill|bed|asleep|lunch|phone|call|ring|busy|swamped|away|off|out|closed|here|there|home|email|mail|typing|resend|ignore|oops|test|typo|p\\.?s)\\b',
    'I am on a train, more tonight',
  ),
  phrase(
    '\\b(?:ambitious|tight|tough|tricky|hard|difficult|optimistic|bold|brave|steep|sporty|early|quick|fast|rushed|a lot|a stretch|short notice|news to (?:me|us)|already|again|still|yet|interesting|funny|odd|strange|weird|curious|surprised?|hope|wish|wonder|maybe|perhaps|almost|nearly|half|(?:good|fair|great) (?:question|point)|rain\\p{L}*|snow\\p{L}*|weather|sun|cat|dog|baby|kids?|wife|husband|mother|father|was|were|had)\\b',
    'That is ambitious',
  ),
]
