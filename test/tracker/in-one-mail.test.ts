import { describe, expect, test } from 'vitest'
import type { StoredMail } from '../../src/mail/mailbox.ts'
import type { Outcome } from '../../src/mail/send.ts'
import { remind } from '../../src/tracker/remind.ts'
import { replay } from '../../src/tracker/replay.ts'
import { bytes, type Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

/** One job of several for the same client: asked and promised, each in a thread of its own. */
const job = (name: string, day: string, more: Partial<Mail> = {}): readonly Mail[] => {
  const ask = anaWrites(`Please send us the ${name} by ${day}.`, {
    id: `ask-${name}@studio.example`,
    subject: name,
    ...more,
  })
  const yes = { ...ask, id: `yes-${name}@shop.example`, after: [ask.id], from: cleo, to: ana }
  return [ask, { ...yes, text: `Yes, you will have the ${name} by ${day}.` }]
}
const friday = 'Friday 20 March'
const names = ['photos', 'recipes', 'films', 'logos', 'captions', 'prices']
const bea = 'Bea Boss <bea@shop.example>'
const withBea: Partial<Mail> = { cc: `${bea}, ${tracker}` }

const isReminder = ({ kind }: { readonly kind: string }) => kind === 'heads-up' || kind === 'follow-up'
const toCleo = (sent: readonly Sent[]) =>
  sent.filter((letter) => isReminder(letter) && letter.to.includes('cleo@shop.example'))
const days = (sent: readonly Sent[]) => toCleo(sent).map(({ at }) => at.toISOString().slice(5, 16))
const subjectOf = ({ source }: { readonly source: string }) => /^Subject: Re: (.*)\r$/m.exec(source)?.[1]
const section = ({ body }: { readonly body: string }) =>
  body.split('IN OUR OTHER CONVERSATIONS')[1]?.split('\n--')[0] ?? ''

/** Every reason that a letter which went out has served, its own and those of other threads. */
const told = (sent: readonly Sent[]) => sent.filter(isReminder).flatMap(({ key }) => key.split('+'))

describe('what is due to a person in several threads', () => {
  test('is one mail a day, in the thread of the most pressing, each chased on its own days', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ...names.flatMap((name) => job(name, friday)))
    await until('2026-04-06T18:00:00Z')
    expect(days(sent)).toEqual(['03-19T09:00', '03-23T09:00', '03-25T09:00', '03-30T08:00'])
    for (const letter of toCleo(sent)) {
      const others = names.filter((name) => name !== subjectOf(letter))
      for (const name of others) expect(section(letter)).toContain(`“${name}” · ${name}`)
      expect(section(letter)).not.toMatch(/\[?C\d/)
    }
    expect(told(sent)).toHaveLength(4 * names.length)
    expect(new Set(told(sent)).size).toBe(4 * names.length)
  })

  test('is counted in the digest wherever it was told', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ...names.flatMap((name) => job(name, friday)))
    await until('2026-03-26T12:00:00Z')
    const digest = sent.findLast(({ kind }) => kind === 'digest')
    expect(digest?.body.match(/2 reminders sent/g)).toHaveLength(names.length)
  })

  test('is not told again in its own thread, after a new start either', async () => {
    const { arrives, until, restart, threads, sent } = await stage()
    await arrives(monday, ...names.flatMap((name) => job(name, friday)))
    await until('2026-03-19T09:05:00Z')
    await restart()
    await until('2026-03-20T18:00:00Z')
    expect(days(sent)).toEqual(['03-19T09:00'])
    const claims = (await threads()).flatMap(({ toldElsewhere = [] }) => toldElsewhere)
    expect(claims).toHaveLength(names.length - 1)
    for (const claim of claims) expect(claim).toMatchObject({ sentAt: '2026-03-19T09:00:00.000Z', lookAt: null })
  })

  test('makes the same letters when it is read again from the mailbox', async () => {
    const scene = await stage()
    const mails: StoredMail[] = []
    const keep = (source: Uint8Array, receivedAt: Date) =>
      void mails.push({ uid: mails.length + 1, source, receivedAt })
    for (const mail of names.flatMap((name) => job(name, friday))) {
      keep(bytes(mail, new Date(monday)), new Date(monday))
      await scene.arrives(monday, mail)
    }
    await scene.until('2026-03-24T12:00:00Z')
    for (const { source, at } of scene.sent) keep(Buffer.from(source), at)
    const anew = await stage()
    const past = replay(anew.tracker())
    await past.take({ uidValidity: '1', mails, readTo: mails.length })
    await past.passTime(new Date('2026-03-24T12:00:00Z'))
    const lettersOf = async (of: typeof scene) =>
      (await of.threads()).flatMap(({ letters }) => letters.map(({ key, state }) => `${state} ${key}`)).toSorted()
    expect(await lettersOf(anew)).toEqual(await lettersOf(scene))
    expect(anew.sent).toEqual([])
  })
})

describe('no word of another thread', () => {
  test('reaches a reader who is not on it: it waits for a morning of its own', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ...job('photos', 'Wednesday 18 March', withBea), ...job('secrets', friday))
    await until('2026-04-06T18:00:00Z')
    const hers = sent.filter(({ to }) => to.includes('bea@shop.example'))
    expect(hers.filter(isReminder).length).toBeGreaterThan(2)
    for (const { source, body } of hers) expect(source + body).not.toMatch(/secrets/i)
    const secrets = told(sent).filter((reason) => reason.includes('/2026-03-20/'))
    expect(secrets.map((reason) => reason.split('/').at(-1))).toEqual(['heads-up', '1', '2', '3'])
  })

  test('reaches those of the agency to whom an answer would go, with all that it quotes', async () => {
    const { arrives, until, sent } = await stage()
    const withDov = { cc: `Dov Agency <dov@studio.example>, ${tracker}` }
    await arrives(monday, ...job('photos', 'Wednesday 18 March', withDov), ...job('secrets', friday))
    await until('2026-04-06T18:00:00Z')
    const toDov = sent.filter(({ source }) => /^Reply-To: [^:]*dov@studio\.example/m.test(source))
    expect(toDov.length).toBeGreaterThan(2)
    for (const { source, body } of toDov) expect(source + body).not.toMatch(/secrets/i)
    expect(told(sent).filter((reason) => reason.includes('/2026-03-20/'))).toHaveLength(4)
  })

  test('reaches a reader who was left off the mail that it comes from', async () => {
    const { arrives, until, sent } = await stage()
    const [first, , ...rest] = job('teasers', 'Friday 27 March', withBea)
    const [ask, yes] = job('secrets', friday)
    if (!first || !ask || !yes) throw new Error('two jobs')
    await arrives(monday, ...job('photos', 'Wednesday 18 March', withBea), first, ...rest)
    // Bea is one of the people of the thread, and hears nothing of this in it.
    await arrives(monday, { ...ask, after: [first.id] }, { ...yes, after: [first.id, ask.id] })
    await until('2026-04-06T18:00:00Z')
    for (const { source, body, to } of sent.filter(isReminder)) {
      if (to.includes('bea@shop.example')) expect(source + body).not.toMatch(/secrets/i)
    }
    expect(told(sent).filter((reason) => reason.includes('/2026-03-20/'))).toHaveLength(4)
  })

  const quietly: readonly (readonly [string, (ask: Mail) => readonly Mail[]])[] = [
    ['that is muted', (ask) => [{ ...ask, id: 'mute@studio.example', after: [ask.id], to: tracker, text: 'mute 30d' }]],
    ['that is stopped', (ask) => [{ ...ask, id: 'stop@studio.example', after: [ask.id], to: tracker, text: 'stop' }]],
    [
      'of which the client wants no letters',
      (ask) => [{ ...ask, id: 'no@shop.example', after: [ask.id], from: cleo, to: tracker, text: 'stop' }],
    ],
  ]
  test.each(quietly)('is told of one %s', async (_, more) => {
    const { arrives, until, sent } = await stage()
    const [ask, yes] = job('secrets', friday)
    if (!ask || !yes) throw new Error('a job')
    await arrives(monday, ask, yes, ...job('photos', friday))
    await arrives('2026-03-10T10:00:00Z', ...more(ask))
    await until('2026-03-26T18:00:00Z')
    const letters = sent.filter(({ kind, at }) => isReminder({ kind }) && at > new Date('2026-03-11T00:00:00Z'))
    expect(letters.map(subjectOf)).toEqual(['photos', 'photos', 'photos'])
    for (const { body } of letters) expect(body).not.toMatch(/secrets/)
  })

  test('is told of one that the tracker only listens to', async () => {
    const { arrives, until, sent } = await stage()
    const quiet = { cc: 'tracker+quiet@studio.example' }
    await arrives(monday, ...job('secrets', friday, quiet), ...job('photos', friday))
    await until('2026-03-26T18:00:00Z')
    expect(toCleo(sent).map(subjectOf)).toEqual(['photos', 'photos', 'photos'])
    for (const { body } of toCleo(sent)) expect(body).not.toMatch(/secrets/)
  })

  test('is told of a private one, nor in one', async () => {
    const { arrives, until, sent } = await stage()
    const [ask, yes] = job('secrets', friday)
    if (!ask || !yes) throw new Error('a job')
    const { cc: _, ...blind } = ask
    await arrives(monday, { ...blind, headers: { Bcc: tracker } }, { ...yes, to: `${ana}`, cc: tracker })
    await arrives(monday, ...job('photos', friday))
    await until('2026-03-26T18:00:00Z')
    for (const { body, to, kind } of sent)
      if (kind !== 'digest' && !to.includes('ana@studio.example')) expect(body).not.toMatch(/secrets/)
    for (const letter of sent.filter(isReminder)) expect(letter.elsewhere).toBeUndefined()
  })

  test('is told where the agency sees letters first', async () => {
    const { arrives, until, threads } = await stage({ mode: 'review' })
    await arrives(monday, ...job('photos', friday), ...job('recipes', friday))
    await until('2026-03-26T18:00:00Z')
    const letters = (await threads()).flatMap((thread) => thread.letters)
    expect(letters.filter(isReminder).length).toBeGreaterThan(1)
    expect(letters.filter(({ elsewhere }) => elsewhere)).toEqual([])
  })
})

describe('nobody hears less because a letter speaks of several threads', () => {
  test('whoever has a copy of one conversation alone has it, of that one, on another morning', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ...job('photos', friday, withBea), ...job('recipes', friday))
    await until('2026-04-06T18:00:00Z')
    const hers = sent.filter((letter) => isReminder(letter) && letter.to.includes('bea@shop.example'))
    expect(hers.map(subjectOf)).toEqual(['photos', 'photos', 'photos'])
    expect(new Set(told(sent)).size).toBe(2 * 4)
    const mornings = days(sent).map((at) => at.slice(0, 5))
    expect(new Set(mornings).size).toBe(mornings.length)
  })

  test('a colleague who is on one alone reads of it in the digest of that morning', async () => {
    const { arrives, until, sent } = await stage()
    const withDov = { cc: `Dov Agency <dov@studio.example>, ${tracker}` }
    await arrives(monday, ...job('photos', 'Wednesday 18 March'), ...job('recipes', friday, withDov))
    await until('2026-03-24T18:00:00Z')
    const host = toCleo(sent).findLast(({ elsewhere }) => elsewhere)
    const day = host?.at.toISOString().slice(0, 10)
    const his = sent.find(
      ({ kind, to, at }) =>
        kind === 'digest' && to.includes('dov@studio.example') && at.toISOString().startsWith(`${day}`),
    )
    expect(section(host ?? { body: '' })).toContain('“recipes” · recipes')
    expect(his?.body).toMatch(/recipes/)
    expect(his?.body).toContain('Reminder to Cleo Client today at 09:00')
  })

  test('and where no digest comes, on a Saturday, he has his copy', async () => {
    const { arrives, until, sent } = await stage()
    const withDov = { cc: `Dov Agency <dov@studio.example>, ${tracker}` }
    const soon = 'Saturday 14 March at 12:00'
    await arrives('2026-03-12T10:00:00Z', ...job('photos', soon, withDov), ...job('recipes', soon))
    await until('2026-03-15T23:00:00Z')
    const his = sent.filter((letter) => isReminder(letter) && letter.to.includes('dov@studio.example'))
    expect(his.map(subjectOf)).toEqual(['photos'])
  })
})

describe('between the writing of a letter and its sending', () => {
  const busy: Outcome = { state: 'refused', permanent: false, reply: '451 try later' }
  const taken: Outcome = { state: 'sent', reply: '250 queued' }
  /** The server takes no reminder before it is told to. */
  async function refusing() {
    let answer: Outcome = busy
    const scene = await stage({}, (letter) => (isReminder(letter) ? answer : taken))
    await scene.arrives(monday, ...job('photos', friday), ...job('recipes', friday), ...job('films', friday))
    await scene.until('2026-03-19T09:00:10Z')
    const host = (await scene.threads()).find(({ letters }) => letters.some(isReminder))
    const other = names.find((name) => name !== host?.subject) ?? ''
    function nowTaking(): void {
      answer = taken
    }
    return { ...scene, other, nowTaking }
  }

  test.each([
    ['delivered', 'done C1'],
    ['dropped', 'drop C1'],
    ['moved', 'C1 by 27 March'],
  ])('what has been %s in another thread is told no more, and the rest is', async (_, line) => {
    const { arrives, until, nowTaking, sent, other } = await refusing()
    const [ask] = job(other, friday)
    if (!ask) throw new Error('a job')
    await arrives('2026-03-19T09:00:20Z', {
      ...ask,
      id: 'line@studio.example',
      after: [ask.id],
      to: tracker,
      text: line,
    })
    nowTaking()
    await until('2026-03-19T18:00:00Z')
    expect(toCleo(sent)).toHaveLength(1)
    expect(toCleo(sent)[0]?.body).not.toContain(`“${other}”`)
    expect(section(toCleo(sent)[0] ?? { body: '' }).match(/“/g)).toHaveLength(1)
  })

  test('a thread whose letter has lost its own reason lets the others go on by themselves', async () => {
    const { arrives, until, nowTaking, sent, threads } = await refusing()
    const host = (await threads()).find(({ letters }) => letters.some(isReminder))
    const [ask] = job(host?.subject ?? '', friday)
    if (!ask) throw new Error('a job')
    await arrives('2026-03-19T09:00:20Z', {
      ...ask,
      id: 'done@shop.example',
      after: [ask.id],
      from: cleo,
      to: tracker,
      text: 'done C1',
    })
    nowTaking()
    await until('2026-03-19T18:00:00Z')
    expect(toCleo(sent)).toHaveLength(1)
    expect(toCleo(sent)[0]?.body).not.toContain(host?.subject)
    expect(told(toCleo(sent))).toHaveLength(2)
  })

  test('a letter that may have gone out is not written anew because one of its threads has moved on', async () => {
    const scene = await stage({}, (letter) => (isReminder(letter) ? { state: 'unknown', reply: 'timeout' } : taken))
    const { arrives, until, threads } = scene
    await arrives(monday, ...job('photos', friday), ...job('recipes', friday), ...job('films', friday))
    await until('2026-03-19T09:00:10Z')
    const host = (await threads()).find(({ letters }) => letters.some(isReminder))
    const [ask] = job(names.find((name) => name !== host?.subject) ?? '', friday)
    if (!ask) throw new Error('a job')
    await arrives('2026-03-19T09:01:00Z', {
      ...ask,
      id: 'here@shop.example',
      after: [ask.id],
      to: tracker,
      text: 'done C1',
    })
    await until('2026-03-20T18:00:00Z')
    const written = (await threads()).flatMap(({ letters }) => letters.filter(isReminder))
    expect(written.map(({ state, attempts }) => [state, attempts])).toEqual([['held', 1]])
  })

  test('a reader who has left the other thread hears no more of it', async () => {
    const { arrives, until, nowTaking, sent, other } = await refusing()
    const [ask] = job(other, friday)
    if (!ask) throw new Error('a job')
    await arrives('2026-03-19T09:00:20Z', {
      ...ask,
      id: 'stop@shop.example',
      after: [ask.id],
      from: cleo,
      to: tracker,
      text: 'stop',
    })
    nowTaking()
    await until('2026-03-19T18:00:00Z')
    expect(toCleo(sent)).toHaveLength(1)
    expect(toCleo(sent)[0]?.body).not.toContain(`“${other}”`)
  })
})

describe('stopped between its saves', () => {
  /** The first so many saves of the morning are made, and then the power goes. */
  test.each([0, 1, 2])('after %i of them, it tells everything once, and on the same day', async (saves) => {
    const scene = await stage()
    await scene.arrives(monday, ...names.slice(0, 3).flatMap((name) => job(name, friday)))
    await scene.until('2026-03-19T08:59:00Z')
    const { store, ...rest } = scene.tracker()
    let left = saves
    const failing = {
      ...store,
      save: async (documents: Parameters<typeof store.save>[0]) => {
        for (const document of documents) {
          if (left-- <= 0) throw new Error('the power is gone')
          await store.save([document])
        }
      },
    }
    await remind({ ...rest, store: failing }, new Date('2026-03-19T09:00:00Z'))
    expect(left).toBeLessThan(0)
    await scene.restart()
    await scene.until('2026-04-06T18:00:00Z')
    expect(days(scene.sent)).toEqual(['03-19T09:00', '03-23T09:00', '03-25T09:00', '03-30T08:00'])
    expect(told(scene.sent)).toHaveLength(4 * 3)
    expect(new Set(told(scene.sent)).size).toBe(4 * 3)
  })
})
