import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { CommandName } from '../locales/commands.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import { letterLanguages } from '../locales/languages.ts'
import type { Language, LetterLocale } from '../locales/locale.ts'
import type { Command, Commands } from './command.ts'
import { dues } from './due.ts'
import { greetingIn } from './greeting.ts'

/** The named groups of a command line. */
type Slots = Readonly<Record<string, string | undefined>>

/** What a line is: a command, the beginning of one, or a person's words. */
type Read = Command | 'not understood' | null

/** Finds the one day that a few words name, and what else they say. */
type Days = (words: string) => { readonly due: Due; readonly rest: string } | null

const LONGEST = 240
const SHORT = 32
/** No one writes more commands at once; what comes after is prose. */
const MOST = 40
/** More words than these after 'A1 by' are a sentence about A1. */
const FEW = 5

const idOf = (text = ''): string => text.toUpperCase()
export const idsOf = (text = ''): readonly string[] => [...new Set(text.toUpperCase().match(/[AC]\d+/g))]
const reasonOf = ({ reason }: Slots): string | null => reason?.trim() ?? null

const makers: Readonly<Record<CommandName, (slots: Slots, days: Days) => Read>> = {
  ok: ({ ids }) => ({ name: 'ok', ids: idsOf(ids) }),
  by({ id, when, maybe }, days) {
    const found = days(when ?? maybe ?? '')
    if (found?.rest === '') return { name: 'by', id: idOf(id), due: found.due }
    return when && when.split(/\s+/).length <= FEW ? 'not understood' : null
  },
  is: ({ id, what = '' }) => ({ name: 'is', id: idOf(id), deliverable: what.trim() }),
  who: ({ id, who = '' }) => ({ name: 'who', id: idOf(id), who: who.trim().replace(/[.!]+$/, '') }),
  after: ({ id, first }) => ({ name: 'after', id: idOf(id), first: idOf(first) }),
  add({ side, what = '' }, days) {
    const found = days(what)
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
    who: who.trim().replace(/[.!]+$/, ''),
  }),
  mute: ({ days, weeks }) => ({ name: 'mute', days: Number(days ?? Number(weeks ?? 1) * 7) || 7 }),
  stop: () => ({ name: 'stop' }),
  resume: () => ({ name: 'resume' }),
  status: () => ({ name: 'status' }),
  timeline: () => ({ name: 'timeline' }),
  help: () => ({ name: 'help' }),
}

/**
 * The command lines at the top of what somebody wrote, in any language, up to the first line that is none; the words of
 * `language` and its days come first. A line not understood is left in the rest too: it may be plain words after all.
 */
export function commands(text: string, sentAt: string, zone: string, language: Language = 'en'): Commands {
  const isOwn = (each: LetterLocale): number => Number(each.language === language)
  const locales = letterLanguages.toSorted((a, b) => isOwn(b) - isOwn(a))
  const days = (words: string) => dayIn(words, sentAt, zone, locales)
  const found: { line: string; command: Command }[] = []
  const notUnderstood: string[] = []
  const kept: string[] = []
  const lines = text.split('\n')
  let at = 0
  for (; at < lines.length && found.length + notUnderstood.length < MOST; at += 1) {
    const line = (lines[at]?.trim() ?? '').normalize('NFC')
    if (line === '' || (at === 0 && greetingIn(line)?.length === line.length)) {
      kept.push(line)
      continue
    }
    const read = mayCommand(line) ? commandIn(line, days, locales) : null
    if (read === null) break
    if (read === 'not understood') {
      notUnderstood.push(line)
      kept.push(line)
    } else found.push({ line, command: read })
  }
  return { commands: found, notUnderstood, rest: [...kept, ...lines.slice(at)].join('\n').trim() }
}

/** The cheap test before the dear ones: a command names an item, a side or an address, or is a word or two. */
const mayCommand = (line: string): boolean =>
  line.length <= SHORT || (line.length <= LONGEST && /\b[AC](?:\d|\s?[:=-])|\S@\S/i.test(line))

function commandIn(line: string, days: Days, locales: readonly LetterLocale[]): Read {
  let unclear: Read = null
  const said = wordsIn(small(line))
  for (const { commands: words } of locales) {
    for (const { name, pattern } of likely(words.lines, said)) {
      const slots = pattern.exec(line)
      const read = slots && makers[name](slots.groups ?? {}, days)
      if (read === 'not understood') unclear = read
      else if (read) return read
    }
  }
  return unclear
}

/** The last day named in a few words, and the words without it and what ties it to them. */
export function dayIn(words: string, sentAt: string, zone: string, locales: readonly LetterLocale[]): ReturnType<Days> {
  for (const locale of locales) {
    const found = dues(words, sentAt, zone, locale).at(-1)
    if (!found) continue
    const { pattern } = locale.commands.aroundDay
    const before = words.slice(0, found.index)
    const after = words.slice(found.index + found.text.length)
    if (!pattern.test(after)) continue
    return { due: found.due, rest: withoutTie(before, pattern) }
  }
  return null
}

/** "the logos by" without its last words, where they only tie a day to the rest. */
function withoutTie(words: string, tie: RegExp): string {
  if (tie.test(words)) return ''
  const parts = words.split(/(?<=\s)/)
  for (const count of [3, 2, 1]) {
    const tail = parts.slice(-count).join('')
    if (parts.length > count && tie.test(` ${tail}`)) return parts.slice(0, -count).join('').trim()
  }
  return words.trim()
}
