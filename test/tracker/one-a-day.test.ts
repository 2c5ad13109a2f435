import { expect, test } from 'vitest'
import { bytes, type Mail } from './mail.ts'
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

/** Of what Bea does not know a letter to her cannot speak. */
const withBea = (mail: Mail): Mail => ({ ...mail, cc: 'Bea Boss <bea@shop.example>, tracker@studio.example' })

test('where one letter cannot speak of both threads, the other has the next morning, not the same one', async () => {
  const { arrives, until, restart, sent } = await stage()
  await arrives(monday, ...job('photos', 'Wednesday 18 March').map(withBea), ...job('recipes', 'Friday 20 March'))
  await until('2026-03-19T08:00:00Z')
  await restart()
  await until('2026-03-19T12:00:00Z')
  await restart()
  await until('2026-03-24T18:00:00Z')
  // The heads-up comes on the day itself, and the day after belongs to the one that is late for longer.
  expect(reminders(sent)).toEqual([
    ['2026-03-17T09:00', 'photos', 'p'],
    ['2026-03-19T09:00', 'photos', '1'],
    ['2026-03-20T09:00', 'recipes', 'p'],
    ['2026-03-23T09:00', 'photos', '2'],
    ['2026-03-24T09:00', 'recipes', '1'],
  ])
  expect(sent.find(({ key }) => key.endsWith('2026-03-18/heads-up'))?.body).toContain('is due on the next working day.')
  expect(sent.find(({ key }) => key.endsWith('2026-03-20/heads-up'))?.body).toContain('is due today.')
})

test('of two threads the more pressing speaks first, and the other goes along', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, ...job('photos', 'Friday 20 March'), ...job('recipes', 'Tuesday 24 March'))
  await arrives(monday, ...job('films', 'Tuesday 24 March, 10:00'))
  await until('2026-03-25T18:00:00Z')
  expect(reminders(sent).map(([day, subject]) => [day, subject])).toEqual([
    ['2026-03-19T09:00', 'photos'],
    ['2026-03-23T09:00', 'photos'],
    ['2026-03-25T09:00', 'photos'],
  ])
  // What is due at ten is told first of those alike, though its own reminder would have come an hour later.
  const below = (letter: Sent | undefined): readonly string[] => letter?.body.match(/(?<=^ {2}“)\w+(?=” · )/gm) ?? []
  expect(sent.filter(({ kind }) => kind === 'follow-up').map(below)).toEqual([
    ['films', 'recipes'],
    ['recipes', 'films'],
  ])
})

test.each([
  ['+0530', 330, '2026-03-19T03:30', '2026-03-20T03:30'],
  ['-0800', -480, '2026-03-19T17:00', '2026-03-20T17:00'],
  ['+1300', 780, '2026-03-18T20:00', '2026-03-19T20:00'],
])('what is held comes in the morning of whom it is for, at %s too', async (offset, minutes, first, second) => {
  const { arrives, until, sent } = await stage()
  const there = new Date(Date.parse(monday) + minutes * 60_000).toUTCString().replace('GMT', offset)
  const mails = [...job('photos', 'Wednesday 18 March').map(withBea), ...job('recipes', 'Friday 20 March')].map(
    (mail) => {
      const source = Buffer.from(bytes(mail, new Date(monday))).toString()
      return Buffer.from(mail.from.startsWith('Cleo') ? source.replace(/^Date: .*$/m, `Date: ${there}`) : source)
    },
  )
  await arrives(monday, ...mails)
  await until('2026-03-20T20:00:00Z')
  expect(reminders(sent).map(([day]) => day)).toEqual([expect.anything(), first, second])
})

test('in one thread what is late and what is coming up are one mail, and what has lost its reason is in none', async () => {
  const { arrives, until, sent } = await stage()
  const [ask, yes] = job('photos', 'Friday 20 March')
  const [more, agreed] = job('recipes', 'Tuesday 24 March')
  if (!ask || !yes || !more || !agreed) throw new Error('two jobs')
  await arrives(monday, ask, yes, { ...more, after: [ask.id] }, { ...agreed, after: [ask.id, more.id] })
  await until('2026-03-23T12:00:00Z')
  expect(reminders(sent).map(([day]) => day)).toEqual(['2026-03-19T09:00', '2026-03-23T09:00'])
  const both = sent.at(-1)
  expect(both?.reasons.map((reason) => reason.split('/').slice(2).join(' '))).toEqual([
    'C1 2026-03-20 1',
    'C2 2026-03-24 heads-up',
  ])
  expect(both?.body).toMatch(/\[C1\] photos\s.*\s.*1 working day late[\s\S]*ALSO COMING UP\s+\[C2\] recipes/)
  expect(both?.body).not.toMatch(/\[C2\] recipes[\s\S]*\[C1\] photos/)
  await arrives('2026-03-23T14:00:00Z', { ...agreed, id: 'here@shop.example', after: [ask.id], text: 'done C2' })
  await until('2026-03-25T18:00:00Z')
  const last = reminders(sent).slice(2)
  expect(last.map(([day, , step]) => [day, step])).toEqual([['2026-03-25T09:00', '2']])
  expect(sent.at(-1)?.body).not.toContain('C2')
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
  expect(sent.filter(({ kind }) => kind === 'heads-up').flatMap(({ to }) => to)).toEqual(['cleo@shop.example'])
  // To the agency its digest is the mail of the day.
  const digest = sent.findLast(({ kind }) => kind === 'digest')
  expect([digest?.at.toISOString().slice(0, 10), digest?.to]).toEqual(['2026-03-19', ['ana@studio.example']])
  expect(digest?.body).toMatch(/\[A1\] layout[\s\S]*Is it on its way\?[\s\S]*“A1 by 23 March”/)
})

test('what would come in the morning goes with what may have to be asked in a rush that day, or alone if that has come', async () => {
  const ask: Mail = {
    ...(job('photos', 'Friday 20 March, 2 pm')[0] as Mail),
    text: 'Hi Cleo,\n\nPlease send us the photos by Friday 20 March, 2 pm.\n\nPlease send us the logo by Monday 23 March.\n\nAna',
  }
  const yes: Mail = { ...(job('photos', '')[1] as Mail), text: 'Yes, will do both.' }
  const wednesday = '2026-03-18T10:00:00Z'
  const late = await stage()
  await late.arrives(wednesday, ask, yes)
  await late.until('2026-03-20T18:00:00Z')
  expect(reminders(late.sent).map(([day]) => day)).toEqual(['2026-03-19T09:00', '2026-03-20T16:00'])
  expect(late.sent.at(-1)?.body).toMatch(/\[C1\] photos[\s\S]*ALSO COMING UP\s+\[C2\] logo/)
  const early = await stage()
  await early.arrives(wednesday, ask, yes)
  await early.arrives('2026-03-20T13:00:00Z', { ...yes, id: 'here@shop.example', after: [ask.id], text: 'done C1' })
  await early.until('2026-03-20T18:00:00Z')
  expect(reminders(early.sent).map(([day, , step]) => [day, step])).toEqual([
    ['2026-03-19T09:00', 'p'],
    ['2026-03-20T13:00', 'p'],
  ])
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
  // The agency reads in its digest what goes out that day, and an answer goes to it as well.
  const ours = sent.filter(({ kind }) => kind === 'follow-up')
  expect(letters.some(([, to]) => to.includes('ana@studio.example'))).toBe(false)
  for (const { source } of ours) expect(source).toMatch(/^Reply-To: [^:]*ana@studio\.example/m)
  const told = sent.find(({ kind, at }) => kind === 'digest' && at.toISOString().startsWith('2026-03-23'))
  expect(told?.body).toContain('Reminder to Cleo Client today at 09:00')
})
