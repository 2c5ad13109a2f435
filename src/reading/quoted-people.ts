import type { Address } from '../message/message.ts'

const address = /[^\s<>"'[\]():;,]{1,64}@[^\s<>"'[\]():;,]{1,255}/

/**
 * The people in a line as mail programs show them: 'Ana Ruiz <ana@north.example>', 'Ana Ruiz [mailto:…]', addresses
 * alone, or, as Exchange shows colleagues, names alone ("Ruiz, Ana; Léa Roy"): these have no address yet.
 */
export function peopleIn(line: string): readonly Address[] {
  const people: Address[] = []
  for (const part of line.replace(/mailto:/gi, '').split(';')) {
    let before = ''
    for (const piece of part.split(/(?<=[^\s,]@[^,]*),/)) {
      const found = address.exec(piece)
      if (found) people.push({ address: found[0].toLowerCase().replace(/[.>]+$/, ''), name: nameIn(piece, found[0]) })
      else before = `${before} ${piece}`.trim()
    }
    const name = nameIn(before, '')
    if (name) people.push({ address: '', name })
  }
  return people
}

/** QUIRK: Exchange turns names around: 'Ruiz, Ana'. */
function nameIn(piece: string, found: string): string {
  const shown =
    piece
      .split(/[<[(]/)[0]
      ?.replace(/["'“”*]/g, '')
      .replace(/\s+/g, ' ')
      .trim() ?? ''
  if (shown === '' || shown.toLowerCase() === found.toLowerCase() || shown.includes('@')) return ''
  const [last = '', first = '', ...more] = shown.split(/,\s*/)
  return first && more.length === 0 ? `${first} ${last}` : shown
}

/** A person by address, where somebody of that name is known; null where nobody is, or several are. */
export function resolved(person: Address, known: readonly Address[]): Address | null {
  if (person.address !== '') {
    return person.name ? person : (known.find(({ address, name }) => address === person.address && name) ?? person)
  }
  const name = person.name.toLowerCase()
  const same = known.filter((one) => one.address !== '' && one.name.toLowerCase() === name)
  const [one] = same
  return one && same.every((each) => each.address === one.address) ? one : null
}
