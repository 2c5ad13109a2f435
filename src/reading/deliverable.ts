import { small } from '../locales/bounded.ts'
import { hears, likely, type Words, wordsIn } from '../locales/heard.ts'
import type { MoveWords, Nominal } from '../locales/moves.ts'
import { eitherOf, type Phrase } from '../locales/phrase.ts'
import type { Dated } from './segment.ts'

type ThingWords = Pick<
  MoveWords,
  'heads' | 'cuts' | 'tails' | 'pronoun' | 'complement' | 'nothing' | 'nominals' | 'common'
>

/** What a phrase names: a thing for the list, what is made of one named before, or nothing one can owe. */
export type Thing = { readonly phrase: string } | { readonly noun: string } | 'nothing'

/** 'it' itself, and what a verb makes of it: 'approval of {}'. */
const SAME = '{}'

/** 'signed', in the noun of a complement. */
const HOW = '{how}'

const MAX_WORDS = 12

/**
 * The deliverable in what follows (or precedes) a verb: without the days, the articles and the reasons. `dues` are the
 * days inside `raw`; what the verb itself makes of it (approve: approval of) comes from the nominals.
 */
export function deliverable(raw: string, dues: readonly Dated[], verb: string, words: ThingWords): Thing {
  const pieces = between(raw, dues)
  const phrases = pieces.map((piece) => trimmed(piece, words))
  const how = phrases.map((each) => words.complement.pattern.exec(small(each))?.groups?.how).find(Boolean)
  if (how) return { noun: words.complement.noun.replace(HOW, how) }
  const at = phrases.findIndex((each) => isThing(each, words))
  const phrase = phrases[at] ?? ''
  const nominal = nominalOf(verb, words)
  const itAt = phrases.findIndex((each, n) => words.pronoun.pattern.test(small(each || alone(pieces[n] ?? '', words))))
  // 'I'll get all three to you tomorrow, my nephew has the scanner.'
  if (phrase && !(itAt >= 0 && itAt < at))
    return { phrase: shortened(nominal ? nominal.noun.replace(SAME, phrase) : phrase) }
  return itAt >= 0 ? { noun: nominal?.noun ?? SAME } : 'nothing'
}

/** 'Both' leads a thing, or is all of it. */
const alone = (piece: string, { tails }: ThingWords): string => stripped(piece.trim(), tails)

/** Nothing stands there but days and little words. */
export const isBare = (raw: string, dues: readonly Dated[], words: ThingWords): boolean =>
  between(raw, dues).every((piece) => trimmed(piece, words) === '')

/** What the verb makes of a thing that a word before it stands for: 'nous les valider'. */
export const itself = (verb: string, { nominals }: Pick<ThingWords, 'nominals'>): Thing => ({
  noun: nominalOf(verb, { nominals })?.noun ?? SAME,
})

const nominalOf = (verb: string, { nominals }: Pick<ThingWords, 'nominals'>): Nominal | undefined =>
  verb === '' ? undefined : likely(nominals, wordsIn(verb)).find(({ pattern }) => pattern.test(verb))

function isThing(phrase: string, { pronoun, nothing }: ThingWords): boolean {
  const text = small(phrase)
  // 'v2', 'W-9' are things, a lone letter or number is none.
  return /\p{L}\p{M}*\p{L}|\bv\d|\p{L}-\d/u.test(text) && !pronoun.pattern.test(text) && !hears(nothing, wordsIn(text))
}

/** The pieces of a text that stand before, between and after its days. */
function between(raw: string, dues: readonly Dated[]): readonly string[] {
  let from = 0
  const pieces = dues.map(({ index, text }) => {
    const piece = raw.slice(from, index)
    from = index + text.length
    return piece
  })
  return [...pieces, raw.slice(from)]
}

function trimmed(piece: string, { heads, cuts, tails }: ThingWords): string {
  let phrase = piece
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  phrase = stripped(phrase, heads)
  for (const { pattern } of cuts) {
    const cut = small(phrase).search(pattern)
    if (cut >= 0) phrase = phrase.slice(0, cut)
  }
  return stripped(stripped(phrase.trim(), tails), heads)
}

/** 'sous-bock', 'in-store poster', 'about-us page': a little word before a hyphen is part of a longer one. */
const isCompound = (text: string, at: number): boolean =>
  /^-\p{L}/u.test(text.slice(at)) && /\p{L}/u.test(text.charAt(at - 1))

/** Without what stands at an end of it and is no part of a thing, as often as there is more. */
function stripped(phrase: string, noise: ThingWords['heads']): string {
  const pattern = eitherOf(noise)
  let rest = phrase
  for (let found = pattern.exec(small(rest)); found; found = pattern.exec(small(rest))) {
    const shorter = (rest.slice(0, found.index) + rest.slice(found.index + found[0].length)).trim()
    if (shorter === rest || isCompound(rest, found.index + found[0].length)) break
    rest = shorter
  }
  return rest
}

function shortened(phrase: string): string {
  const whole = phrase.split(' ').length > MAX_WORDS ? phrase.replace(/\s*\([^)]*\)?/g, '') : phrase
  const cut = whole.split(' ').slice(0, MAX_WORDS).join(' ')
  return cut.includes('(') && !cut.includes(')') ? `${cut})` : cut.replace(/[,;:.]+$/, '')
}

/** The phrase of a thing, once it is known what 'it' is; null while it is not. */
export function phraseOf(thing: Exclude<Thing, 'nothing'>, it: string | null, words: ThingWords): string | null {
  if ('phrase' in thing) return thing.phrase
  if (it !== null) return shortened(thing.noun.replace(SAME, it))
  return thing.noun === SAME ? null : trimmed(thing.noun.replace(SAME, ''), words)
}

/** A thing that a clause only mentions: 'the text is attached'. */
export const mentioned = (text: string, all: Words, words: ThingWords & Pick<MoveWords, 'mentions'>): string | null =>
  thingNamed(text, all, words.mentions, words)

/** The first thing that one of the phrases finds in its group `what`; `all` is the sentence that the text is of. */
export function thingNamed(text: string, all: Words, phrases: readonly Phrase[], words: ThingWords): string | null {
  const lower = small(text)
  for (const { pattern } of likely(phrases, wordsIn(lower, all))) {
    const what = pattern.exec(lower)?.groups?.what
    const thing = what ? deliverable(text.substr(lower.indexOf(what), what.length), [], '', words) : 'nothing'
    if (thing !== 'nothing' && 'phrase' in thing) return thing.phrase
  }
  return null
}
