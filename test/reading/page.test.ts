import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Act } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import { hear } from '../../src/reading/hear.ts'

const page = readFileSync(new URL('../../src/reading/README.md', import.meta.url), 'utf8')
const block = (name: string): string => page.split(`\`\`\`${name}\n`)[1]?.split('```')[0] ?? ''

const jonas = { address: 'jonas@north.example', name: 'Jonas Weber', side: 'agency' } as const
const maria = { address: 'maria@bloom.example', name: 'Maria Lopes', side: 'client' } as const
const rest = { hash: '', inReplyTo: [], references: [], cc: [], subject: 'Floor plan', files: [], headers: {} }
const setting = { agency: ['north.example'], tracker: 't@north.example', zone: 'Europe/Berlin', people: [jonas, maria] }

/** An act as the page writes it. */
function written(act: Act, { commitments }: Agreement): string {
  const it = 'terms' in act ? commitments.at(-1) : commitments.find(({ id }) => id === act.commitment)
  const due = it?.due ? [it.due.day, it.due.time].filter(Boolean).join(' ') : ''
  const said = act.kind === 'condition' ? [act.consequence] : [it?.deliverable, due]
  return [act.kind, it?.id, ...said].join(' ')
}

test('the page on reading says what really happens', () => {
  const asked = 'Hi Maria,\n\nShall we send you the quote on Thursday?\n\nJonas'
  const first = { ...rest, id: '<1@north.example>', from: [jonas], to: [maria], sentAt: '2026-02-27T16:00:00+01:00' }
  const before = hear({ ...first, text: asked }, nothingAgreed, setting).agreement
  const second = { ...rest, id: '<2@bloom.example>', from: [maria], to: [jonas], sentAt: '2026-03-02T09:30:00+01:00' }
  const { acts } = hear({ ...second, text: block('mail') }, before, setting)
  let agreement = before
  const lines = acts.map((act) => {
    agreement = fold(agreement, act)
    return written(act, agreement)
  })
  expect(lines).toEqual(
    block('acts')
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ')),
  )
})
