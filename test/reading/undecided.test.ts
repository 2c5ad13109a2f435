import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

const before = [
  ['ana', 'Rick, could you send us the logos by Friday?'],
  ['rick', 'Ok, will do.'],
] as const

test.each(['Can we drop C1?', 'Should we drop the logos?', 'On laisse tomber les logos ?', 'क्या C1 रहने दें?'])(
  'who asks whether to drop a thing has not dropped it: %s',
  (text) => expect(outcome(...before, ['ana', text])).toEqual(['C1 | rick | logos | 03-06 | agreed']),
)

test.each(['Can you cancel the logos please?', 'Pouvez-vous annuler les logos ?', 'Drop the logos please.'])(
  'who asks to drop it has: %s',
  (text) => expect(outcome(...before, ['ana', text])).toEqual(['C1 | rick | logos | 03-06 | cancelled']),
)

test.each([
  "Please don't send the logos before Monday.",
  "N'envoyez pas les logos avant lundi.",
  'सोमवार से पहले लोगो मत भेजिए।',
  'Somvar se pehle logo mat bhejiye.',
])('not before a day is more time, and no end: %s', (text) =>
  expect(outcome(...before, ['ana', text])).toEqual(['C1 | rick | logos | 03-09 | agreed']),
)
