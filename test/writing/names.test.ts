import { describe, expect, test } from 'vitest'
import { localeOf } from '../../src/locales/languages.ts'
import { bringers, firstName, houseName, nameOf } from '../../src/writing/names.ts'
import { ivy, omar, ruth } from './story.ts'

const person = (name: string, mailbox = 'ruth.calloway') => ({ name, address: `${mailbox}@quay-hall.example` })

describe('a person', () => {
  test.each([
    ['Ruth Calloway', 'ruth', 'Ruth Calloway', 'Ruth'],
    ['Ruth Calloway', 'rcalloway', 'Ruth Calloway', 'Ruth'],
    ['Calloway, Ruth', 'ruth.calloway', 'Ruth Calloway', 'Ruth'],
    ['"Ruth Calloway"', 'ruth', 'Ruth Calloway', 'Ruth'],
    ['Zoé de la Tour', 'zoe', 'Zoé de la Tour', 'Zoé'],
    ['विद्या कुलकर्णी', 'vidya', 'विद्या कुलकर्णी', 'विद्या'],
    ['Ruth', 'ruth', 'Ruth', null],
    ['Press Office', 'media', 'Press Office', null],
    ['', 'ruth', 'ruth@quay-hall.example', null],
  ])('who writes as %j from %s@ is called %s and greeted as %s', (written, mailbox, full, first) => {
    expect(nameOf(person(written, mailbox))).toBe(full)
    expect(firstName(person(written, mailbox))).toBe(first)
  })
})

describe('a house', () => {
  test.each([
    ['a@quay-hall.example', 'Quay Hall'],
    ['a@mail.paperwing.example', 'Paperwing'],
    ['a@harbour.co.uk', 'Harbour'],
  ])('of %s is %s', (address, name) => {
    expect(houseName(address)).toBe(name)
  })
})

test('two people bring in their own names, more of them in their house’s', () => {
  const words = localeOf('en').letters
  const third = { ...omar, address: 'lea@harbour-museum.example', name: 'Lea Brix' }
  expect(bringers([ivy, ivy], words)).toBe('Ivy Laurent brings')
  expect(bringers([ruth, omar, ruth], words)).toBe('Ruth Calloway and Omar Sayed bring')
  expect(bringers([ruth, omar, third], words)).toBe('Harbour Museum brings')
})
