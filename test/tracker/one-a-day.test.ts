import { expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { type Sent, stage } from './stage.ts'

const job = (name: string, day: string): readonly Mail[] => {
  const ask: Mail = {
    id: `ask-${name}@studio.example`,
    from: 'Ana Agency <ana@studio.example>',
    to: 'Cleo Client <cleo@shop.example>',
    cc: 'tracker@studio.example',
    subject: name,
    text: `Hi Cleo,\n\nPlease send us the ${name} by ${day}.\n\nAna`,
  }
  return [
    ask,
    {
      ...ask,
      id: `yes-${name}@shop.example`,
      after: [ask.id],
      from: ask.to,
      to: ask.from,
      text: `Yes, you will have the ${name} by ${day}.`,
    },
  ]
}
const monday = '2026-03-09T10:00:00Z'
const reminders = (sent: readonly Sent[]) =>
  sent
    .filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')
    .map(({ at, source, key }) => [
      at.toISOString().slice(0, 16),
      /^Subject: (?:Re: )?(.*)\r$/m.exec(source)?.[1],
      key.at(-1),
    ])

test('a person hears of two threads on two mornings, not twice on one', async () => {
  const { arrives, until, restart, sent } = await stage()
  await arrives(monday, ...job('photos', 'Friday 20 March'), ...job('recipes', 'Friday 20 March'))
  await until('2026-03-19T08:00:00Z')
  await restart()
  await until('2026-03-19T12:00:00Z')
  await restart()
  await until('2026-03-24T18:00:00Z')
  const days = reminders(sent).map(([day]) => day)
  // The other heads-up would have come on the day itself, where it is none.
  expect(days).toEqual(['2026-03-19T09:00', '2026-03-23T09:00', '2026-03-24T09:00'])
  expect(
    new Set(
      reminders(sent)
        .slice(1)
        .map(([, subject]) => subject),
    ),
  ).toEqual(new Set(['photos', 'recipes']))
})

test('in one thread the more pressing one goes first, and a reminder that has lost its reason while it waited never', async () => {
  const { arrives, until, sent } = await stage()
  const [ask, yes] = job('photos', 'Friday 20 March')
  const [more, agreed] = job('recipes', 'Tuesday 24 March')
  if (!ask || !yes || !more || !agreed) throw new Error('two jobs')
  await arrives(monday, ask, yes, { ...more, after: [ask.id] }, { ...agreed, after: [ask.id, more.id] })
  await until('2026-03-23T12:00:00Z')
  expect(reminders(sent).map(([day, , step]) => [day, step])).toEqual([
    ['2026-03-19T09:00', 'p'],
    ['2026-03-23T09:00', '1'],
  ])
  await arrives('2026-03-23T14:00:00Z', { ...agreed, id: 'here@shop.example', after: [ask.id], text: 'done C2' })
  await until('2026-03-24T18:00:00Z')
  expect(reminders(sent)).toHaveLength(2)
})

test('somebody else in the same thread need not wait', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, ...job('photos', 'Friday 20 March'))
  await arrives('2026-03-09T10:30:00Z', {
    id: 'we@studio.example',
    after: ['ask-photos@studio.example'],
    from: 'Ana Agency <ana@studio.example>',
    to: 'Cleo Client <cleo@shop.example>',
    cc: 'tracker@studio.example',
    text: 'Hi Cleo,\n\nWe will send you the layout by Friday 20 March.\n\nAna',
  })
  await until('2026-03-19T12:00:00Z')
  expect(
    sent
      .filter(({ kind }) => kind === 'heads-up')
      .flatMap(({ to }) => to)
      .toSorted(),
  ).toEqual(['ana@studio.example', 'cleo@shop.example'])
})

test('whoever is on copy has one copy a day, over all threads, and none beside a reminder of their own', async () => {
  const { arrives, until, sent } = await stage()
  const withBoss = (mail: Mail): Mail => ({ ...mail, cc: 'Bea Boss <bea@shop.example>, tracker@studio.example' })
  const forDev = (mail: Mail): Mail => ({
    ...withBoss(mail),
    from: mail.from.replace('Cleo Client <cleo', 'Dev Client <dev'),
    to: mail.to.replace('Cleo Client <cleo', 'Dev Client <dev'),
  })
  const forBea: Mail = {
    id: 'bea@studio.example',
    from: 'Ana Agency <ana@studio.example>',
    to: 'Dev Client <dev@shop.example>, Gus Client <gus@shop.example>',
    cc: 'tracker@studio.example',
    subject: 'music',
    text: 'Hi Dev,\n\nPlease send us the music by Friday 20 March.\n\nAna',
  }
  const yes: Mail = {
    ...forBea,
    id: 'yes-bea@shop.example',
    after: [forBea.id],
    from: 'Dev Client <dev@shop.example>',
    to: 'Ana Agency <ana@studio.example>, Gus Client <gus@shop.example>',
    text: 'Yes, you will have the music by Friday 20 March.',
  }
  await arrives(
    monday,
    ...job('photos', 'Friday 20 March').map(withBoss),
    ...job('texts', 'Friday 20 March').map(forDev),
  )
  await arrives(monday, forBea, yes)
  await until('2026-03-26T18:00:00Z')
  const letters = sent
    .filter(({ kind }) => kind === 'follow-up')
    .map(({ at, to }) => [at.toISOString().slice(0, 10), to] as const)
  const read = (person: string) => letters.flatMap(([day, to]) => (to.includes(`${person}@shop.example`) ? [day] : []))
  for (const person of ['cleo', 'dev', 'bea', 'gus']) expect(read(person)).toEqual([...new Set(read(person))])
  expect(read('cleo')).toEqual(['2026-03-23', '2026-03-25'])
  expect(read('bea').length).toBeGreaterThanOrEqual(2)
  expect(read('gus').length).toBeGreaterThanOrEqual(1)
  // The agency is on every one of them: it goes to the client in its name.
  expect(letters.every(([, to]) => to.includes('ana@studio.example'))).toBe(true)
})
