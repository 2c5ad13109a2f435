import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, monday } from './people.ts'
import { stage } from './stage.ts'

/** RFC 5321 section 4.1.2 allows such a name, and no letter of ours goes there. */
const odd = '"cleo client"@shop.example'
const plan = anaWrites('We will send you the layout by Friday 20 March.')
const says = (id: string, text: string): Mail => ({ ...plan, id, after: [plan.id], text })

test('a debtor who cannot be written to leaves the owner to be told, and the others in peace', async () => {
  const { arrives, until, sent, happenings } = await stage()
  await arrives(monday, { ...plan, to: odd, text: 'Please send us the product photos by Friday 20 March.' })
  await arrives('2026-03-09T10:30:00Z', {
    ...says('yes@shop.example', 'Yes, you will have the photos by Friday 20 March.'),
    from: odd,
    to: ana,
  })
  await until('2026-03-23T12:00:00Z')
  expect(happenings.filter(({ what }) => what === 'trouble' || what === 'quarantined')).toEqual([])
  const asked = sent.filter(({ body }) => body.includes('Is it done, or does it need another day?'))
  expect(asked.map(({ kind, to }) => [kind, to])).toEqual([['digest', ['ana@studio.example']]])
})

test('a question from somebody who cannot be answered is read all the same', async () => {
  const { arrives, threads, happenings, sent } = await stage()
  await arrives(monday, { ...plan, to: odd })
  await arrives('2026-03-09T10:05:00Z', { ...says('status@shop.example', 'status'), from: odd, to: ana })
  expect(happenings.filter(({ what }) => what === 'quarantined')).toEqual([])
  expect((await threads())[0]?.messages).toHaveLength(2)
  expect(sent).toEqual([])
})

test('a digest that cannot be addressed keeps no other letter back', async () => {
  const { arrives, until, sent } = await stage({ digestTo: ['office@studio.example@', 'boss@studio.example'] })
  await arrives(monday, plan)
  await until('2026-03-23T12:00:00Z')
  expect(sent.filter(({ kind }) => kind === 'digest').flatMap(({ to }) => to)).toContain('ana@studio.example')
  expect(sent.filter(({ kind }) => kind === 'digest').flatMap(({ to }) => to)).toContain('boss@studio.example')
})

test('a document that cannot be read is no fault of the mail, which comes again', async () => {
  const { arrives, again, restart, threads, folder } = await stage()
  await arrives(monday, plan)
  await restart()
  const [file = ''] = readdirSync(join(folder, 'threads'))
  const path = join(folder, 'threads', file)
  const whole = readFileSync(path)
  writeFileSync(path, whole.subarray(0, 100))
  await expect(arrives('2026-03-09T10:05:00Z', says('more@studio.example', 'Fine weather.'))).rejects.toThrow('damaged')
  writeFileSync(path, whole)
  await again()
  expect((await threads())[0]?.messages).toHaveLength(2)
})
