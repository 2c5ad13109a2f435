import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/tracker/settings.ts'
import type { Mail } from '../tracker/mail.ts'
import { stage } from '../tracker/stage.ts'

/**
 * What the tracker says, told as stories: each folder holds mails with the moments at which they come, and every letter
 * that is expected of them. `answers` names the letter that a mail replies to, by its place in the list.
 */
type Story = {
  readonly about: string
  readonly settings?: Partial<Settings>
  readonly mails: readonly { readonly at: string; readonly answers?: number; readonly mail: Mail }[]
  readonly until: string
  readonly letters: readonly {
    readonly at: string
    readonly kind: string
    readonly to: readonly string[]
    readonly says: readonly string[]
  }[]
}

const here = new URL('.', import.meta.url)
const stories = readdirSync(here)
  .filter((name) => name.startsWith('out-'))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(`${name}/story.json`, here), 'utf8')) as Story) }))

describe.each(stories)('$name: $about', ({ settings = {}, mails, until, letters }) => {
  test('each letter goes when it should, to whom it should, and says what it should; no other goes', async () => {
    const on = await stage(settings)
    // A digest a working day would drown the rest of the story.
    const told = () => on.sent.filter(({ kind }) => kind !== 'digest')
    for (const { at, answers, mail } of mails) {
      await on.until(at)
      const answered =
        answers === undefined ? [] : [told()[answers]?.messageId.slice(1, -1) ?? 'a letter that never came']
      await on.arrives(at, { ...mail, after: [...(mail.after ?? []), ...answered] })
    }
    await on.until(until)
    const shown = told().map(({ at, kind, to }) => ({ at: at.toISOString().slice(0, 16), kind, to: to.toSorted() }))
    expect(shown).toEqual(letters.map(({ at, kind, to }) => ({ at, kind, to: [...to].sort() })))
    for (const [index, { says }] of letters.entries()) {
      const body = told()[index]?.body.replace(/[\s\u00a0]+/g, ' ') ?? ''
      for (const sentence of says) expect(body).toContain(sentence)
    }
  })
})
