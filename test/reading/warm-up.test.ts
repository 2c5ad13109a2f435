import { expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { size } from '../../src/locales/dictionary.ts'
import { hear } from '../../src/reading/hear.ts'
import { warmUp } from '../../src/reading/warm-up.ts'

const ana = { address: 'ana@client.example', name: 'Ana', side: 'client' } as const
const ben = { address: 'ben@agency.example', name: 'Ben', side: 'agency' } as const
const setting = { agency: ['agency.example'], tracker: 't@agency.example', zone: 'UTC', people: [ana, ben] }

/** A first mail, read in milliseconds. */
function reading(text: string): number {
  const begin = performance.now()
  const rest = { hash: '', id: '<1@x>', inReplyTo: [], references: [], cc: [], subject: '', files: [], headers: {} }
  hear({ ...rest, from: [ana], to: [ben], sentAt: '2026-03-02T09:00:00Z', text }, nothingAgreed, setting)
  return performance.now() - begin
}

test('after the warm-up, the first mail costs little more than the next', () => {
  warmUp()
  const first = reading(
    'Could you send us the revised floor plan by next Wednesday? Thanks for the call, it helped a lot.',
  )
  expect(first).toBeLessThan(100)
})

test('no list of phrases is made for one question: the dictionary would grow with every mail', () => {
  reading('Could you send us the plan by Friday? The old one:')
  const known = size()
  reading('Here is the other plan, as promised. The quote comes a day later. Red, size L.')
  expect(size()).toBe(known)
})
