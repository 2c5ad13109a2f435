import { expect, test } from 'vitest'
import { en } from '../../src/locales/en/en.ts'
import { fr } from '../../src/locales/fr/fr.ts'
import { hi } from '../../src/locales/hi/hi.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { deliverable, phraseOf } from '../../src/reading/deliverable.ts'
import { dues } from '../../src/reading/due.ts'

const thing = (text: string, locale: Locale = en, verb = '') =>
  deliverable(text, dues(text, '2026-03-02T09:00:00+00:00', 'Europe/London', locale), verb, locale.moves)

test.each([
  ['the logos by Friday', 'logos'],
  ['your final deck, 22 slides, by Sunday 15 March at 8pm', 'final deck, 22 slides'],
  ['on Friday the updated price list', 'updated price list'],
  ['all materials (new texts, figures, two photos) tomorrow', 'all materials (new texts, figures, two photos)'],
  ['the proof of the poster by Thursday, so that he can calm down', 'proof of the poster'],
  ['a quote as soon as possible, my sister is getting impatient', 'quote'],
  ['the flyer and send it over soon', 'flyer'],
  // A little word before a hyphen is part of a longer one.
  ['the in-store poster', 'in-store poster'],
  ['the on-site signs', 'on-site signs'],
])('%s -> %s', (text, phrase) => expect(thing(text)).toEqual({ phrase }))

test.each(['three more days', 'you on Tuesday', 'that you are well', 'in touch', ''])('%s: nothing', (text) =>
  expect(thing(text)).toBe('nothing'),
)

test.each([
  ['le sous-bock', 'sous-bock'],
  ['les sous-titres pour vendredi', 'sous-titres'],
  ["l'avant-projet", 'avant-projet'],
])('%s -> %s', (text, phrase) => expect(thing(text, fr)).toEqual({ phrase }))

test('it is not longer than one would put on a list', () => {
  const found = thing('the list of all pages of the old site that must not change when we move to the new server')
  expect(found === 'nothing' || !('phrase' in found) || found.phrase.split(' ').length).toBe(12)
})

test.each([
  ['approve', 'the poster', 'approval of poster'],
  ['sign', 'the contract', 'signed contract'],
  ['send', 'the contract', 'contract'],
])('a verb may make the thing: %s %s', (verb, text, phrase) => expect(thing(text, en, verb)).toEqual({ phrase }))

test('a pronoun stands for what was named before', () => {
  const found = thing('it by Friday', en, 'approve')
  expect(found).toEqual({ noun: 'approval of {}' })
  if (found !== 'nothing') {
    expect(phraseOf(found, 'English text', en.moves)).toBe('approval of English text')
    expect(phraseOf(found, null, en.moves)).toBe('approval')
  }
})

test('it stays in the language of the thread', () => {
  expect(thing('les photos de l’équipe pour vendredi', fr)).toEqual({ phrase: 'photos de l’équipe' })
  expect(thing('हमें नए पते की सूची शुक्रवार तक', hi)).toEqual({ phrase: 'नए पते की सूची' })
})
