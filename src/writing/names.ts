import type { Party } from '../agreement/party.ts'
import type { LetterWords } from '../locales/letters.ts'
import type { Address } from '../message/message.ts'
import { clean } from './clean.ts'
import { phrase } from './phrase.ts'

/** 'Ashby, Helen' is Helen Ashby; who gave no name goes by the address. */
export function nameOf(person: Address): string {
  const name = clean(person.name).replace(/^["']+|["']+$/gu, '')
  const [, last, first] = name.match(/^([^,]+), ([^,]+)$/u) ?? []
  return (first && last ? `${first} ${last}` : name) || person.address
}

const lettersOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The name to greet somebody by, or null where the display name may not be a person's: a person's shows in the address
 * ('Inès Cabrol' is ines@), which that of an office ('Press Office') does not. Names in scripts without capitals cannot.
 */
export function firstName(person: Address): string | null {
  const [first = '', ...others] = nameOf(person).split(' ')
  const last = others.at(-1)
  if (!last || !/^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+$/u.test(first)) return null
  const mailbox = lettersOf(person.address.slice(0, person.address.lastIndexOf('@')))
  const shows = /^\p{Lo}/u.test(first) || [first, last].some((name) => mailbox.includes(lettersOf(name)))
  return shows ? first : null
}

/** 'marlowe-crane.example' is Marlowe Crane. */
export function houseName(address: string): string {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.')
  const secondLevel = /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) ?? '') ? -3 : -2
  return (labels.at(secondLevel) ?? labels[0] ?? '')
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
}

export function listed(names: readonly string[], words: LetterWords): string {
  const [last = '', ...before] = names.toReversed()
  return before.length === 0 ? last : phrase(words.and, { list: before.toReversed().join(', '), last })
}

/** Who brings, as the head of a column: up to two people by name, more of them by their house. */
export function bringers(people: readonly Party[], words: LetterWords): string {
  const each = [...new Map(people.map((person) => [person.address, person])).values()]
  const houses = [...new Set(each.map(({ address }) => houseName(address)))]
  const names = each.length <= 2 ? each.map(nameOf) : houses
  return phrase(names.length === 1 ? words.brings.one : words.brings.other, { names: listed(names, words) })
}
