import { type Party, sameHouse, sideOf } from '../agreement/party.ts'
import { languages } from '../locales/languages.ts'
import { isIndian, soundsAlike } from '../locales/sounds.ts'
import type { Address, Message } from '../message/message.ts'
import type { Setting } from './reading.ts'

/** The people of one mail, as its writer sees them. */
export type Cast = {
  readonly writer: Party
  /** Those of another house, third parties too, those in To first. */
  readonly others: readonly Party[]
  /** Everybody, the writer too. */
  readonly everybody: readonly Party[]
  /** The mail went to people of the writer's house alone: what is asked there is asked of nobody else. */
  readonly isAmongOwn: boolean
}

/** Null where the mail has no single author, or nobody of another house is there. */
export function cast(message: Message, setting: Setting): Cast | null {
  const party = (a: Address): Party => ({ ...a, side: sideOf(a.address, setting.agency) })
  const [author] = message.from
  if (!author) return null
  const writer = party(author)
  const present = [...message.to, ...message.cc].filter(({ address }) => address !== setting.tracker).map(party)
  const seen = new Map([writer, ...present, ...setting.people].map((each) => [each.address, each]))
  for (const each of setting.people) if (each.name && !seen.get(each.address)?.name) seen.set(each.address, each)
  const everybody = [...seen.values()].filter(({ address }) => address !== setting.tracker)
  const others = everybody.filter((each) => !sameHouse(each, writer))
  const isAmongOwn = present.length > 0 && present.every((each) => sameHouse(each, writer))
  return { writer, others, everybody, isAmongOwn }
}

const known = new WeakMap<Party, readonly string[]>()

/** 'Le' in 'Erwan Le Dantec' is a word like any other: short, between two names. */
const isTelling = (part: string, at: number, all: readonly string[]): boolean =>
  at === 0 || at === all.length - 1 || part.length > 3

/** The parts of a name, and what an address begins with, in small letters. */
function parts(party: Party): readonly string[] {
  const found =
    known.get(party) ??
    [...party.name.split(/[^\p{L}\p{M}'-]+/u).filter(isTelling), /^[^@.+_-]*/.exec(party.address)?.[0] ?? '']
      .filter((part) => part.length > 1)
      .map((part) => part.toLowerCase())
  known.set(party, found)
  return found
}

/** The person of the thread whose name stands in the text, the longest-named first in doubt. */
export function namedIn(text: string, people: readonly Party[]): Party | null {
  const said = text.toLowerCase().match(/[\p{L}\p{M}'-]+/gu) ?? []
  // 'Tom's on the layouts'
  const words = new Set([
    ...said,
    ...said.filter((word) => word.includes("'")).map((word) => word.replace(/'(?:s|ll|d|re)$/, '')),
  ])
  const named = people.find((party) => parts(party).some((part) => words.has(part)))
  if (named || !(isIndian(text) || people.some(({ name }) => isIndian(name)))) return named ?? null
  const all = [...words]
  return people.find((party) => parts(party).some((part) => all.some((word) => soundsAlike(word, part)))) ?? null
}

/** The text with a person's name blanked, so that places stay. */
export function withoutName(text: string, party: Party): string {
  const names = new Set(parts(party).map((part) => part.toLowerCase()))
  const isName = (word: string): boolean => names.has(word) || [...names].some((name) => soundsAlike(word, name))
  return text.replace(/[\p{L}\p{M}'-]+/gu, (word) => (isName(word.toLowerCase()) ? ' '.repeat(word.length) : word))
}

/** Whom a clause speaks to by name, and how long the name is: 'Jo, could you', 'Kevin: the login', 'राघव जी, आप'. */
export function calledUpon(
  text: string,
  people: readonly Party[],
): { readonly party: Party; readonly from: number; readonly length: number } | null {
  const [head = '', name = ''] = /^[^\p{L}]*([^,:–—(]{2,40}?)(?: ?[,:–—]| - )/u.exec(text) ?? []
  const party = name && name.split(' ').length <= 3 ? namedIn(name, people) : null
  if (!party || !endsInName(name, party)) return null
  // 'Noted, Jo' is a yes without its comma too.
  const [said = ''] = /^(?:[\p{L}\p{M}']+ )*(?=[\p{L}\p{M}'-]+$)/u.exec(name) ?? []
  return { party, from: namedIn(said, [party]) ? 0 : head.indexOf(name) + said.length, length: head.length }
}

const titles = new Set(languages.flatMap(({ layout }) => layout.titles))

/** 'thanks Jo', 'Jo ji', but not 'drawings Jo brings'. */
function endsInName(name: string, party: Party): boolean {
  const words = name.toLowerCase().split(' ')
  const last = words.findLastIndex((word) => namedIn(word, [party]) !== null)
  return words.slice(last + 1).every((word) => titles.has(word))
}

/** The house a table names in place of a person: 'Voltaic' for voltaic.example. */
export function houseIn(text: string, people: readonly Party[]): Party | null {
  const bare = bareName(text)
  if (bare.length < 3) return null
  const names = [bare, bareName(text.replace(/&/g, ' and '))]
  return people.find(({ address }) => names.some((name) => isNameOf(name, house(address)))) ?? null
}

const isNameOf = (name: string, of: string): boolean => of.includes(name) || name.includes(of)

const bareName = (text: string): string => plain(text.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Addresses have no accents: 'Musée' for musee.example. */
const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

const house = (address: string): string =>
  (address.split('@')[1]?.split('.').at(-2) ?? '').replace(/[^\p{L}\p{N}]/gu, '') || '\0'
