import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stories } from '../../src/commands/story.ts'
import type { Thread } from '../../src/index.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Store } from '../../src/store/store.ts'
import { type Screen, typed } from './screen.ts'

/** The founding story, played once; what it left on record is looked at afterwards. */
let played: Screen
let seconds: number
let folder: string

beforeAll(async () => {
  const began = performance.now()
  played = await typed(['demo', '--keep'])
  seconds = (performance.now() - began) / 1000
  folder = /The letters are kept in (.+)[/\\]practice\.$/m.exec(played.out)?.[1] ?? ''
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the demo', () => {
  test('ends as the story must, in less than ten seconds', () => {
    expect(played).toMatchObject({ exit: 0, err: '' })
    expect(played.out.match(/✓/g)).toHaveLength(5)
    expect(played.out).not.toContain('✗')
    expect(seconds).toBeLessThan(10)
  })

  test('keeps the client waiting unread, then confirms to everybody, once it has been quiet', () => {
    expect(played.out).toMatch(/09:52 {2}Helen Ashby writes.*\n +kept unread until the agency writes/)
    expect(played.out).toMatch(/11:50 {2}→ confirmation, to joel@.*helen\.ashby@.*marcus\.bell@.*nina@/)
  })

  test('asks after the materials two hours after the promised time, in the thread', () => {
    expect(played.out).toMatch(
      /Fri 13 Mar 2026\n(?: .*\n)* {2}16:00 {2}→ follow-up about C1.*, to helen\.ashby@.*marcus\.bell@/,
    )
  })

  test('tells the agency on Monday morning that they are overdue', () => {
    expect(played.out).toMatch(/08:00 {2}→ digest: 1 overdue.*, to joel@slidework\.example/)
  })

  test('is told in a language there is a story in, or not at all', async () => {
    const { exit, out, err } = await typed(['demo', '--lang', 'tlh'])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain('en, fr, hi')
  })
})

describe('what is on record is looked at while a tracker holds the folder', () => {
  let store: Store
  let thread: Thread
  const look = (...line: string[]) =>
    typed(line, { env: { ...stories.en.env, DATA_FOLDER: folder }, now: '2026-03-16T08:30:00Z', columns: 100 })

  beforeAll(async () => {
    store = await openFileStore(join(folder, 'practice', 'store'))
    thread = JSON.parse((await look('list', '--json')).out)[0]
  })
  afterAll(() => store.close())

  test('list: a line a thread', async () => {
    const { exit, out } = await look('list')
    expect(exit).toBe(0)
    expect(out).toContain(thread.id)
    expect(out).toContain('URGENT: presentation for next Tuesday')
  })

  test('list --json speaks as scan does', () => {
    expect(thread.participants).toContainEqual({
      address: 'nina@slidework.example',
      name: 'Nina Okafor',
      side: 'agency',
    })
    const materials = thread.commitments.find(({ id }) => id === 'C1')
    expect(materials).toMatchObject({
      due: '2026-03-13',
      time: '14:00',
      dueAt: '2026-03-13T14:00:00.000Z',
      status: 'delivered',
    })
  })

  test('show: items, the sentence behind each, letters sent; the first digits of the id will do', async () => {
    const { exit, out } = await look('show', thread.id.slice(0, 6))
    expect(exit).toBe(0)
    expect(out).toContain('all materials')
    expect(out).toContain('if late: If the materials arrive after Friday')
    expect(out).toMatch(/follow-up +│ C1/)
  })

  test('timeline: lateness counted', async () => {
    const { out } = await look('timeline', thread.id)
    expect(out).toMatch(/Mon 16 Mar 2026 09:38 │ Helen Ashby │ report/)
    expect(out).toContain('1 working day late')
    expect(out).toMatch(/condition │ C1 │ .*\n.*“If the/)
    expect(out).toContain('Working days waited for the other side: agency 1, client 0.')
  })

  test('timeline of a client, as JSON', async () => {
    const { out } = await look('timeline', 'marlowecrane.example', '--json')
    const { entries, waitedDays } = JSON.parse(out)
    expect(entries).toContainEqual(expect.objectContaining({ id: 'C1', act: 'report', workingDaysLate: 1 }))
    expect(waitedDays).toEqual({ agency: 1, client: 0 })
  })

  test('timeline as CSV: a head, and a row for each act', async () => {
    const [csv, { entries }] = await Promise.all([
      look('timeline', thread.id, '--csv'),
      look('timeline', thread.id, '--json').then(({ out }) => JSON.parse(out)),
    ])
    const rows = csv.out.split('\r\n')
    expect(rows[0]).toBe('When,Who,What,Item,Deliverable,Day named,Working days late,Quote,Message,Subject,Handed to')
    expect(rows).toHaveLength(1 + entries.length)
  })

  test('digest: as it would be mailed, and as JSON', async () => {
    const [{ out }, asJson] = await Promise.all([look('digest'), look('digest', '--json')])
    expect(out).toMatch(/finished deck/)
    expect(JSON.parse(asJson.out)).toContainEqual(
      expect.objectContaining({ section: 'delivered', id: 'A2', thread: thread.id }),
    )
  })

  test.each([
    [['show', 'ffffffff'], 'there is no thread ffffffff'],
    [['timeline', 'nobody.example'], 'there is no thread with anybody at nobody.example'],
  ])('%j: exit 1', async (line, told) => {
    const { exit, out, err } = await look(...line)
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toContain(told)
  })
})

test('with nothing on record each says so, and makes no folder', async () => {
  const env = { DATA_FOLDER: join(folder, 'nowhere') }
  expect(await typed(['list'], { env })).toMatchObject({
    exit: 0,
    out: expect.stringContaining('Nothing is on record'),
  })
  expect(await typed(['list', '--json'], { env })).toMatchObject({ exit: 0, out: '[]' })
  expect(await typed(['digest'], { env })).toMatchObject({ exit: 0, out: expect.stringContaining('no digest') })
})
