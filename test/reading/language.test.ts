import { expect, test } from 'vitest'
import { small } from '../../src/locales/bounded.ts'
import { wordsIn } from '../../src/locales/heard.ts'
import { languageOf, languageOfSentence } from '../../src/reading/language.ts'

test.each([
  ['You get the film on Monday, I promise.', 'en'],
  ['Ça marche, vous aurez le film lundi.', 'fr'],
  ['Bien reçu, merci', 'fr'],
  ['फ़िल्म सोमवार तक मिल जाएगी।', 'hi'],
  ['film somvar tak bhej dunga, pakka', 'hi'],
  ['logo file कल तक मिल जाएगी, और brochure PDF शुक्रवार को', 'hi'],
  ['Könnten Sie uns bis Freitag das Logo schicken?', 'de'],
  ['¿Puedes enviarnos la factura?', 'es'],
  ['Potete inviarci i testi entro venerdì?', 'it'],
  ['Kun je ons de teksten sturen?', 'nl'],
  ['Podem enviar-nos a fatura até sexta?', 'pt'],
  ['Please send the नक़्शा to our office in Pune by Friday, as we agreed on the phone.', 'en'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test.each([
  'ok van der Berg',
  'Thanks, de Vries',
  'No problem, no rush, was in a meeting',
  'Sounds good, Das',
  'Logos Los Angeles v2',
  'Die cut approved',
  'Via Roma 12',
])('a name or a loan makes no other language of "%s"', (text) => {
  expect(languageOf(text)).toBe('en')
})

test.each(['À tout à l’heure', 'Tu t’es bien amusé ?', 'La facture en pdf', 'Je serai de retour en moins de deux'])(
  'what French shares with its neighbours stays French: %s',
  (text) => {
    expect(languageOf(text)).toBe('fr')
  },
)

test('a text that betrays no language speaks that of its thread', () => {
  expect(languageOf('ok', () => 'fr')).toBe('fr')
  expect(languageOf('ok')).toBe('en')
})

test('a sentence speaks the language of its mail unless it clearly speaks another', () => {
  expect(languageOfSentence(wordsIn(small('Brief attached, please read')), 'fr')).toBe('en')
  expect(languageOfSentence(wordsIn(small('Le brief ASAP please')), 'fr')).toBe('fr')
  expect(languageOfSentence(wordsIn(small('Logo v2')), 'hi')).toBe('hi')
})
