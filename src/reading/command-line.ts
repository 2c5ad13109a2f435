import { Temporal } from 'temporal-polyfill'
import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { CommandName, CommandPhrase } from '../locales/commands.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import type { LetterLocale } from '../locales/locale.ts'
import { type Command, type Commands, isBare } from './command.ts'

/** The named groups of a command line. */
type Slots = Readonly<Record<string, string | undefined>>

/** What a line is: commands, the beginning of one, or a person's words. */
type Read = Command | readonly Command[] | 'not understood' | null

export type DayIn = { readonly due: Due; readonly rest: string } | null

/** The day of writing, and what finds the one day that a few words name, and what else they say. */
export type Days = { readonly today: string; readonly of: (words: string) => DayIn }

/** More words than these after 'A1 by' are a sentence about A1. */
const FEW = 5

const idOf = (text = ''): string => text.toUpperCase()
export const idsOf = (text = ''): readonly string[] => [...new Set(text.toUpperCase().match(/[AC]\d+/g))]
export const withoutStop = (words: string): string => words.trim().replace(/[.!।]+$/, '')
const reasonOf = ({ reason }: Slots): string | null => reason?.trim() ?? null

const makers: Readonly<Record<CommandName, (slots: Slots, days: Days) => Read>> = {
  ok: ({ ids }) => ({ name: 'ok', ids: idsOf(ids) }),
  by({ ids, when, maybe }, days) {
    const found = days.of(when ?? maybe ?? '')
    if (found?.rest === '') return idsOf(ids).map((id) => ({ name: 'by', id, due: found.due }))
    return when && when.split(/\s+/).length <= FEW ? 'not understood' : null
  },
  is: ({ id, what = '' }) => ({ name: 'is', id: idOf(id), deliverable: withoutStop(what) }),
  who: ({ ids, who = '', name }) =>
    idsOf(ids).map((id) => ({ name: 'who', id, ...(name ? { who: name, isBare: true } : { who: withoutStop(who) }) })),
  after: ({ id, first }) => ({ name: 'after', id: idOf(id), first: idOf(first) }),
  add({ side, what = '' }, days) {
    const found = days.of(what)
    const deliverable = (found ? found.rest : what).trim().replace(/[,;.]+$/, '')
    const owed = idOf(side) === 'A' ? 'agency' : 'client'
    return deliverable ? { name: 'add', side: owed, deliverable, due: found?.due ?? null } : 'not understood'
  },
  no: (slots) => ({ name: 'no', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  drop: (slots) => ({ name: 'drop', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  done: (slots) => ({ name: 'done', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  got: (slots) => ({ name: 'got', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  'not yet': (slots) => ({ name: 'not yet', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  discussed: (slots) => ({ name: 'discussed', ids: idsOf(slots.ids), reason: reasonOf(slots) }),
  'same as': ({ address, who = '' }) => ({
    name: 'same as',
    address: address?.toLowerCase() ?? null,
    who: withoutStop(who),
  }),
  mute({ days, weeks, when }, { today, of }) {
    if (when === undefined) return { name: 'mute', days: Number(days ?? Number(weeks ?? 1) * 7) || 7 }
    const until = of(when)
    if (until?.rest !== '') return null
    return { name: 'mute', days: Temporal.PlainDate.from(today).until(until.due.day).days }
  },
  stop: () => ({ name: 'stop' }),
  resume: () => ({ name: 'resume' }),
  status: () => ({ name: 'status' }),
  timeline: () => ({ name: 'timeline' }),
  help: () => ({ name: 'help' }),
}

/** A line is one command, or nothing but several: 'A1 by Friday, C2 by Monday', 'Done A1. Thanks!' */
export function lineIn(line: string, days: Days, locales: readonly LetterLocale[]): Commands['commands'] | Unread {
  const whole = commandIn(line, days, locales)
  if (whole !== null && whole !== 'not understood') return whole.map((command) => ({ line, command }))
  const parts = line.split(partsFrom)
  if (parts.length < 2) return whole
  const said: { line: string; command: Command }[] = []
  for (const part of parts) {
    const read = withoutCourtesy(part, locales) === '' ? [] : commandIn(part, days, locales)
    if (read === null || read === 'not understood') return whole
    // 'Ok, A1 by Friday' is no yes to all.
    said.push(
      ...read.filter((each) => each.name !== 'ok' || each.ids.length > 0).map((command) => ({ line: part, command })),
    )
  }
  return said.length > 0 ? said : whole
}

/** A stop, or a comma or a little word before an item: 'got A1 but C2 not yet'. */
const partsFrom = /\s*[;.!?।]+\s+|\s*,\s*(?=\S+\s)|(?:\s*,)?\s+\p{L}{1,3}\s+(?=[AC]\d)/iu

export type Unread = 'not understood' | null

function commandIn(line: string, days: Days, locales: readonly LetterLocale[]): readonly Command[] | Unread {
  let unclear: Unread = null
  const bare = withoutCourtesy(line, locales)
  for (const each of new Set([bare, line])) {
    let named: readonly Command[] | null = null
    for (const { commands: words } of locales) {
      const read = readAs(words.lines, each, days)
      if (read === 'not understood') unclear = read
      // 'A1 lundi' might be somebody's name, in a language that has no such day; 'A1 by Frday' is a day all the same.
      else if (read?.some(isBare)) named = read
      else if (read) return read
    }
    if (named && unclear === null) return named
  }
  return unclear
}

export function readAs(phrases: readonly CommandPhrase[], line: string, days: Days): readonly Command[] | Unread {
  let unclear: Unread = null
  for (const { name, pattern } of likely(phrases, wordsIn(small(line)))) {
    const slots = pattern.exec(line)
    const read = slots && makers[name](slots.groups ?? {}, days)
    const several = read && read !== 'not understood' ? [read].flat() : []
    if (read === 'not understood') unclear = read
    else if (several.length > 0 && !(unclear && several.some(isBare))) return several
  }
  return unclear
}

export const withoutCourtesy = (line: string, locales: readonly LetterLocale[]): string =>
  locales.reduce((left, { commands: { courtesy } }) => {
    const begun = left.replace(courtesy.before, '')
    return begun.replace(courtesy.after, '')
  }, line)
