import { even } from '../locales/bounded.ts'
import { localeOf } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import type { Message } from '../message/message.ts'
import type { Commands } from './command.ts'
import { commands } from './commands.ts'
import { type Correction, correctionsIn } from './correction.ts'
import { dues, type Found } from './due.ts'
import { type EventDay, eventDays } from './event-days.ts'
import { languageIn } from './language.ts'
import { ownWords, type Passage } from './own-words.ts'
import { type Sentence, sentences } from './sentences.ts'
import { tongueOf } from './tongue.ts'

/**
 * What a mail says by itself, before anybody asks who says it to whom about what. It takes neither people nor an
 * agreement, so that another thread can do it.
 */
export type Prepared = {
  readonly passages: readonly (Passage & { readonly sentences: readonly Sentence[] })[]
  /** Null where the mail does not betray it. */
  readonly language: Language | null
  /** The command lines at its top, where it begins with own words. */
  readonly lines: Commands
  /** What sentences may correct, by their text as it stands; those that correct nothing are not there. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** The days that sentences name, by their `textOf`; empty while the language is not known. */
  readonly days: ReadonlyMap<string, readonly Found[]>
  readonly events: readonly EventDay[]
  /** The language in which its author is at home; null where it says too little to show it. */
  readonly tongue: Language | null
}

/** `zone` is the agency's. */
export const prepare = (message: Message, zone: string): Prepared =>
  preparePassages(ownWords(message.text, message.from[0]?.name).passages, message, zone)

/** The same for what is left of a mail's own words. */
export function preparePassages(passages: readonly Passage[], { sentAt }: Message, zone: string): Prepared {
  const read = beginning(passages)
  const language = languageIn(read.map(({ text }) => text).join('\n'))
  const prepared = read.map((passage) => ({ ...passage, sentences: sentences(passage.text) }))
  const texts = language ? prepared.flatMap((passage) => passage.sentences.map(textOf)) : []
  const days = new Map(texts.map((text) => [text, dues(text, sentAt, zone, localeOf(language ?? 'en'))]))
  return {
    passages: prepared,
    language,
    lines: linesOf(passages, sentAt, zone),
    corrections: correctionsOf(
      prepared.flatMap((passage) => passage.sentences),
      sentAt,
      zone,
      language,
    ),
    days,
    events: eventDays(language, days),
    tongue: tongueOf(language, passages),
  }
}

const noLines: Commands = { commands: [], notUnderstood: [], rest: '' }

const linesOf = ([top]: readonly Passage[], sentAt: string, zone: string): Commands =>
  top?.answers === null ? commands(top.text, sentAt, zone) : noLines

const correctionsOf = (
  said: readonly Sentence[],
  sentAt: string,
  zone: string,
  language: Language | null,
): Prepared['corrections'] =>
  new Map(
    said.flatMap(({ text }) => {
      const found = correctionsIn(text, sentAt, zone, language ?? 'en')
      return found.length > 0 ? [[text, found] as const] : []
    }),
  )

/** What is longer than a long report in one's own words, nobody reads to its end; an attacker's mail may go on for megabytes. */
const MAX_LETTERS = 30_000

function beginning(passages: readonly Passage[]): readonly Passage[] {
  let left = MAX_LETTERS
  return passages.flatMap((passage) => {
    const text = passage.text.slice(0, Math.max(0, left))
    left -= passage.text.length
    return text === '' && passage.text !== '' ? [] : [{ ...passage, text }]
  })
}

/** Longer sentences are no sentences. */
const MAX_SENTENCE = 500

/** A sentence as its readers take it. */
export const textOf = ({ text }: Pick<Sentence, 'text'>): string => even(text.slice(0, MAX_SENTENCE))
