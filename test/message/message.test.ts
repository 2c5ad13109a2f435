import { expect, test } from 'vitest'
import { correspondents } from '../../src/message/message.ts'

const person = (address: string, name = '') => ({ address, name })

test('the author comes first, and everybody once, under the name that somebody gave', () => {
  const people = correspondents({
    from: [person('mia@studio.example', 'Mia')],
    to: [person('carol@shop.example'), person('dave@shop.example')],
    cc: [person('carol@shop.example', 'Carol'), person('mia@studio.example', 'M.')],
  })
  expect(people).toEqual([
    person('mia@studio.example', 'Mia'),
    person('carol@shop.example', 'Carol'),
    person('dave@shop.example'),
  ])
})
