import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localDay } from '../../src/agreement/calendar.ts'
import { mailsOf } from '../../src/commands/story.ts'
import { letterLanguages } from '../../src/locales/languages.ts'
import type { LetterKind } from '../../src/locales/letters.ts'
import type { LetterLanguage } from '../../src/locales/locale.ts'
import { commands } from '../../src/reading/commands.ts'
import type { Settings } from '../../src/tracker/settings.ts'
import { deliveryReport } from '../tracker/delivery-report.ts'
import type { Mail } from '../tracker/mail.ts'
import { type Sent, stage } from '../tracker/stage.ts'
import { studio } from '../tracker/studio.ts'

/**
 * What is said to the tracker and what it says, told as stories. Each folder holds mails, as files or in `mails`, with the
 * moments at which they come, and every letter that is expected of them.
 */
type Story = {
  readonly about: string
  readonly settings?: Partial<Omit<Settings, 'calendar'>>
  /** Where the agency is, if not in London. */
  readonly zone?: string
  /** The mails of the founding story in this language. */
  readonly founding?: LetterLanguage
  /** What comes in; where several things do, in this order. */
  readonly mails?: readonly {
    readonly at: string
    readonly mail?: Mail
    /** The letter that the mail replies to, by its place in the list. */
    readonly answers?: number
    /** The report of a client's mail server that a letter, by its place, has not reached somebody. */
    readonly bounce?: { readonly letter: number; readonly of: string }
    /** A mail that no parser takes, and the three tries to read it. */
    readonly unreadable?: true
  }[]
  readonly until: string
  /** How it stands at the end. */
  readonly items?: readonly Readonly<Record<string, string | null>>[]
  /** A digest a working day would drown most stories. */
  readonly digests?: true
  readonly letters: readonly {
    readonly at: string
    readonly kind: string
    readonly to: readonly string[]
    /** Sentences it holds, and some that it must not. */
    readonly says: readonly string[]
    readonly silent?: readonly string[]
  }[]
}
type Event = NonNullable<Story['mails']>[number]
type Scene = Awaited<ReturnType<typeof stage>>

const here = new URL('.', import.meta.url)
const stories = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...(JSON.parse(readFileSync(new URL(`${name}/story.json`, here), 'utf8')) as Story) }))

/** No parser takes ten thousand parts. */
const poison = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`)
const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()
const minute = (at: string): string => at.slice(0, 16)

function sceneOf({ settings, zone }: Story): Promise<Scene> {
  const calendar = zone && { zone, opens: '09:00', closes: '18:00', isHoliday: () => false }
  return stage({ ...settings, ...(calendar ? { calendar } : {}) })
}

const letters = (scene: Scene, { digests }: Story): readonly Sent[] =>
  scene.sent.filter(({ kind }) => digests || kind !== 'digest')

async function play(story: Story & { readonly name: string }, scene: Scene): Promise<void> {
  const folder = new URL(`${story.name}/`, here)
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  const sources = story.founding
    ? await mailsOf(story.founding)
    : files.map((name) => readFileSync(new URL(name, folder)))
  for (const source of sources) {
    const date = /^Date: (.*)$/m.exec(Buffer.from(source).toString())?.[1] ?? ''
    await scene.arrives(new Date(date).toISOString(), source)
  }
  for (const event of story.mails ?? []) {
    await scene.until(event.at)
    await happens(event, scene, story)
  }
  await scene.until(story.until)
}

async function happens({ at, mail, answers, bounce, unreadable }: Event, scene: Scene, story: Story): Promise<void> {
  const idOf = (place: number): string => letters(scene, story)[place]?.messageId ?? '<none>'
  const answered = answers === undefined ? [] : [idOf(answers).slice(1, -1)]
  if (mail) await scene.arrives(at, { ...mail, after: [...(mail.after ?? []), ...answered] })
  if (bounce) await scene.arrives(at, Buffer.from(deliveryReport(idOf(bounce.letter), bounce.of)))
  if (!unreadable) return
  await scene.arrives(at, poison)
  for (const minutes of [1, 11]) await scene.until(later(at, minutes))
}

async function standing(scene: Scene) {
  const threads = await scene.threads()
  return threads.flatMap(({ agreement, messages }) =>
    agreement.commitments.map(({ id, deliverable, due, pending, status, source, debtor }) => ({
      ...{ id, deliverable, due: due?.day ?? null, status, debtor: debtor.address },
      pending: pending && pending.due !== 'drop' ? pending.due.day : (pending?.due ?? null),
      saidBy: source.by.address,
      saidAt: source.at,
      forwardedBy: messages.find((message) => message.id === source.messageId)?.forwardedBy?.address ?? null,
    })),
  )
}

/**
 * Who had a second mail on a day, over all threads. What belongs to the conversation does not count: confirmations, also
 * those that the agency sees first, answers, and what a client answered when asked about the work.
 */
const conversation =
  /^(?:confirmation|review\/confirmation|transcript|question|identity|offer|answered|nothing|overview)\//
function tooMany(scene: Scene, { zone = 'Europe/London' }: Story): readonly string[] {
  const had = scene.sent
    .filter(({ key }) => !conversation.test(key))
    .flatMap(({ at, to }) => to.map((person) => `${person} on ${localDay(at, zone)}`))
  return had.filter((each, index) => had.indexOf(each) < index)
}

/** What nobody is to find in his mail: a copy twice, a fourth reminder of one day, one a month late, a stranger's thread. */
async function rude(scene: Scene): Promise<readonly string[]> {
  const threads = await scene.threads()
  const nudges = scene.sent.flatMap(({ at, key }) =>
    [...key.matchAll(/follow-up\/(\w+\/\w+)\/([\d-]+)\/[123]/g)].map(([, item = '', due = '']) => ({ at, item, due })),
  )
  const often = nudges.filter(({ item, due }, index) => {
    const before = nudges.slice(0, index).filter((each) => each.item === item && each.due === due)
    return before.length >= 3
  })
  const late = nudges.filter(({ at, due }) => at.getTime() - Date.parse(due) > 31 * 24 * 60 * 60_000)
  const twice = scene.sent.filter(({ to }) => new Set(to).size < to.length)
  const strange = scene.sent.filter(({ key, to }) => {
    // A letter may speak of several.
    const about = threads.filter(({ id }) => key.includes(id))
    return about.some(({ members }) => to.some((reader) => members.every(({ address }) => address !== reader)))
  })
  return [
    ...[...often, ...late].map(({ item, due, at }) => `${item}, due ${due}, reminded of on ${at.toISOString()}`),
    ...[...twice, ...strange].map(({ key, to }) => `${key} to ${to.join(', ')}`),
  ]
}

describe.each(stories)('$name: $about', (story) => {
  test('each letter goes when it should, to whom it should, and says what it should; no other goes', async () => {
    const scene = await sceneOf(story)
    await play(story, scene)
    const sent = letters(scene, story)
    expect(sent.map(({ at, kind, to }) => ({ at: minute(at.toISOString()), kind, to: to.toSorted() }))).toEqual(
      story.letters.map(({ at, kind, to }) => ({ at: minute(at), kind, to: to.toSorted() })),
    )
    for (const [index, { says, silent = [] }] of story.letters.entries()) {
      const body = sent[index]?.body.replace(/[\s\u00a0]+/g, ' ')
      expect(says).not.toEqual([])
      for (const sentence of says) expect(body).toContain(sentence)
      for (const sentence of silent) expect(body).not.toContain(sentence)
    }
    expect(tooMany(scene, story)).toEqual([])
    expect(await rude(scene)).toEqual([])
    if (story.items) expect(await standing(scene)).toEqual(story.items.map((item) => expect.objectContaining(item)))
  })
})

/** What a story's people write to us or on copy of us, as far as it stands in the story itself. */
const written = ({ name, mails = [] }: (typeof stories)[number]): readonly string[] => [
  ...mails.flatMap(({ mail }) => (mail ? [mail.text] : [])),
  ...readdirSync(new URL(`${name}/`, here))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, here), 'utf8').replace(/^[\s\S]*?\r?\n\r?\n/, '')),
]

/** The headings of a digest, as its template has them. */
const headings = (language: LetterLanguage): readonly string[] =>
  [...(studio.templates[language]['digest.text'] ?? '').matchAll(/^\{\{#\w+\}\}\n(.+)\n\n\{\{> /gmu)].map(
    ([, heading = '']) => heading,
  )

const kinds: Readonly<Record<LetterKind, true>> = {
  ...{ confirmation: true, 'heads-up': true, 'follow-up': true, digest: true, transcript: true, question: true },
  ...{ identity: true, feedback: true, review: true, notice: true },
}

describe.each(letterLanguages)('the stories in $language', ({ language, commands: { lines } }) => {
  const ours = stories.filter(({ name }) => (/-(fr|hi)$/.exec(name)?.[1] ?? 'en') === language)
  const said = ours.flatMap(({ letters: expected }) => expected)

  test('are many, and hold each letter that we write', () => {
    expect(ours.length).toBeGreaterThan(30)
    const found = new Set(said.map(({ kind }) => kind))
    expect(Object.keys(kinds).filter((kind) => !found.has(kind))).toEqual([])
  })

  test('hold each section of the digest', () => {
    const sections = headings(language)
    expect(sections.length).toBeGreaterThan(10)
    expect(sections.filter((heading) => !said.some(({ says }) => says.some((each) => each.includes(heading))))).toEqual(
      [],
    )
  })

  test('hold each command', () => {
    const typed = ours
      .flatMap(written)
      .flatMap((text) => commands(text, '2026-03-09T10:00:00Z', 'Europe/London', language).commands)
    const found = new Set(typed.map(({ command }) => command.name))
    expect([...new Set(lines.map(({ name }) => name))].filter((name) => !found.has(name))).toEqual([])
  })
})
