import { describe, expect, test } from 'vitest'
import { localeOf } from '../../src/locales/languages.ts'
import type { Language } from '../../src/locales/locale.ts'
import { dues, intervals } from '../../src/reading/due.ts'

/** A Thursday morning, everywhere the same day: sentences below are read against it. */
const thursday = { en: '2026-03-12T09:52:00+00:00', fr: '2026-03-12T09:52:00+01:00', hi: '2026-03-12T09:52:00+05:30' }
const home = { en: 'Europe/London', fr: 'Europe/Paris', hi: 'Asia/Kolkata' }

/** Every day that the sentence names, with its hour: '2026-03-13', '2026-03-13 14:00'. */
function read(language: Language, sentence: string, sentAt = thursday[language], zone = home[language]): string[] {
  return dues(sentence, sentAt, zone, localeOf(language)).map(({ due }) =>
    due.time ? `${due.day} ${due.time}` : due.day,
  )
}

const table: Readonly<Record<Language, readonly (readonly [string, ...string[]])[]>> = {
  en: [
    ['The film is with you on Friday.', '2026-03-13'],
    ['Could we see sketches by Thursday?', '2026-03-19'],
    ['You get the rough cut this Friday.', '2026-03-13'],
    ['Send it this coming Tuesday.', '2026-03-17'],
    ['Please invoice us next Friday.', '2026-03-20'],
    ['next week Wednesday suits us', '2026-03-18'],
    ['Tuesday of next week would be ideal', '2026-03-17'],
    ['The proofs come Monday week.', '2026-03-23'],
    ['a week on Monday at the latest', '2026-03-23'],
    ['I need the copy two weeks from Monday', '2026-03-30'],
    ['All files by the end of the week, please.', '2026-03-13'],
    ['EOW is fine', '2026-03-13'],
    ['by end of next week', '2026-03-20'],
    ['We can show something mid next week', '2026-03-18'],
    ['early next week you get the list', '2026-03-17'],
    ['We will finish it over the weekend', '2026-03-15'],
    ['before the weekend', '2026-03-13'],
    ['The plan follows next week.', '2026-03-20'],
    ['by the end of the month', '2026-03-31'],
    ['by the end of next month', '2026-04-30'],
    ['the report is due at the end of April', '2026-04-30'],
    ['Expect it mid-April', '2026-04-15'],
    ['in two weeks', '2026-03-26'],
    ["in ten days' time", '2026-03-22'],
    ['within 3 working days', '2026-03-17'],
    ['within two to three business days', '2026-03-17'],
    ['in 48 hours', '2026-03-14'],
    ['over the next couple of days', '2026-03-14'],
    ['a fortnight? No: in a fortnight!', '2026-03-26'],
    ['a week from today', '2026-03-19'],
    ['I will mail it tonight', '2026-03-12'],
    ['EOD works', '2026-03-12'],
    ['by COB Monday', '2026-03-16'],
    ['by close of business tomorrow', '2026-03-13'],
    ['end of day Friday', '2026-03-13'],
    ['first thing on Monday', '2026-03-16'],
    ['the day after tomorrow', '2026-03-14'],
    ['tmrw ok?', '2026-03-13'],
    ['by wed pls, or thurs', '2026-03-18', '2026-03-19'],
    ['on Sat or Sun 22 March', '2026-03-14', '2026-03-22'],
    ['by the 3rd', '2026-04-03'],
    ['The 20th is fine for us', '2026-03-20'],
    ['on the 15th of next month', '2026-04-15'],
    ['by Monday (the 16th)', '2026-03-16'],
    ['tomorrow, Friday 13 March, by 14:00', '2026-03-13 14:00'],
    ['Friday the 13th', '2026-03-13'],
    ['tonight, Thursday, by 23:00', '2026-03-12 23:00'],
    ['Fri. 20 March, noon', '2026-03-20 12:00'],
    ['Monday 16 works', '2026-03-16'],
    ['next Monday, the 16th', '2026-03-16'],
    ['Friday, March 20th, 2026 at 5pm', '2026-03-20 17:00'],
    ['on 3rd of June', '2026-06-03'],
    ['by 3 June 2027', '2027-06-03'],
    ['between Tuesday and Thursday', '2026-03-19'],
    ['Monday to Wednesday', '2026-03-18'],
    ['Wednesday-Monday', '2026-03-23'],
    ['19-20 March', '2026-03-20'],
    ['from 30 March to 2 April', '2026-04-02'],
    ['by 5pm', '2026-03-12 17:00'],
    ['no later than 15:00', '2026-03-12 15:00'],
    ['by 5pm on Friday', '2026-03-13 17:00'],
    ['Thursday at 3 works', '2026-03-19 15:00'],
    ['tomorrow before ten', '2026-03-13 10:00'],
    ['tomorrow evening at 8', '2026-03-13 20:00'],
    ['Tuesday at 9.30 then', '2026-03-17 09:30'],
    ["Monday at three o'clock", '2026-03-16 15:00'],
    ['tomorrow by midnight', '2026-03-13 23:59'],
    ['Friday 16:00 - 18:00', '2026-03-13 18:00'],
    ['by the twenty-first of April', '2026-04-21'],
    ['the last Friday of the month', '2026-03-27'],
    ['the first Monday in May', '2026-05-04'],
    ['Monday the 13th', '2026-04-13'],
    ['Friday the 17th', '2026-04-17'],
    ['it arrives 2026/4/1', '2026-04-01'],
    ['by 14/3', '2026-03-14'],
    ['by 04/05/2026', '2026-05-04'],
    ['2026-04-01 at the latest', '2026-04-01'],
    ['on 17.04.2026', '2026-04-17'],
    ['Proofs today, Friday the rest', '2026-03-12', '2026-03-13'],
    ['Not Tuesday but Wednesday', '2026-03-17', '2026-03-18'],
    ['on 31 February'],
    ['by 2026-00-03, or 3/0, or 0.0.2026'],
    ['we agreed on Friday 7 November'],
    ['It went out last Friday.'],
    ['I called yesterday morning'],
    ['we may 24/7 be reached'],
    ["Looking forward to Friday's drinks"],
    ["Friday's fine", '2026-03-13'],
    ['We march on, version 2.10.3 of slide 4, 16:9, 22 slides, stops 1 to 5'],
    ['Call +44 20 5550 0142, it costs $3.50'],
    ['the 3rd slide and the 2nd round'],
    ["that's the sun for you, we sat down"],
    ['if it comes after Friday we are lost'],
    ['incorporated on 3 April 1911'],
    ['two days after we get the texts'],
    ['within two days of receipt'],
    ['Every Monday we meet at 10:00'],
    ['the shop opens at 9:00'],
    ['on Monday, 9 March 2026, as you know'],
  ],
  fr: [
    ['Vous aurez le film vendredi.', '2026-03-13'],
    ["d'ici vendredi", '2026-03-13'],
    ['ce vendredi', '2026-03-13'],
    ['vendredi prochain', '2026-03-20'],
    ['mardi de la semaine prochaine', '2026-03-17'],
    ['lundi en huit', '2026-03-23'],
    ['lundi en quinze', '2026-03-30'],
    ['sous huitaine', '2026-03-20'],
    ['sous quinzaine', '2026-03-27'],
    ['sous 48 h', '2026-03-14'],
    ['sous 5 jours ouvrés', '2026-03-19'],
    ['dans les trois jours ouvrables', '2026-03-17'],
    ['dans deux semaines', '2026-03-26'],
    ["d'ici dix jours", '2026-03-22'],
    ["aujourd'hui avant 15h", '2026-03-12 15:00'],
    ['ce soir à 23h', '2026-03-12 23:00'],
    ['ce soir à 8h', '2026-03-12 20:00'],
    ['demain midi', '2026-03-13 12:00'],
    ['demain après-midi', '2026-03-13'],
    ['demain vendredi à 7h', '2026-03-13 07:00'],
    ['après-demain', '2026-03-14'],
    ['Après demain, sans faute', '2026-03-14'],
    ['en fin de semaine', '2026-03-13'],
    ["d'ici la fin de la semaine prochaine", '2026-03-20'],
    ['en milieu de semaine prochaine', '2026-03-18'],
    ['en début de semaine prochaine', '2026-03-17'],
    ['pendant le week-end', '2026-03-15'],
    ["d'ici la fin du mois", '2026-03-31'],
    ['avant la fin du mois prochain', '2026-04-30'],
    ['pour fin avril', '2026-04-30'],
    ['à la mi-avril', '2026-04-15'],
    ['pour le 14', '2026-03-14'],
    ['le 1er avril', '2026-04-01'],
    ['Le 9 pour mes retours', '2026-04-09'],
    ['le mardi 17 à 14h30', '2026-03-17 14:30'],
    ['le mardi 17 mars à midi', '2026-03-17 12:00'],
    ['demain, vendredi 13 mars, à 14h au plus tard', '2026-03-13 14:00'],
    ['lundi en huit, soit le 23 mars', '2026-03-23'],
    ['mardi prochain, le 17 mars, à 9 heures', '2026-03-17 09:00'],
    ['entre mardi et jeudi', '2026-03-19'],
    ['du 24 au 28 mars', '2026-03-28'],
    ['avant 17h', '2026-03-12 17:00'],
    ['en fin de journée', '2026-03-12'],
    ['vendredi en fin de journée', '2026-03-13'],
    ['24/03, 10h', '2026-03-24 10:00'],
    ['semaine du 23/03', '2026-03-27'],
    ['jeudi soir, minuit dernier délai', '2026-03-19 23:59'],
    ['le premier mercredi du mois prochain', '2026-04-01'],
    ['lundi en 8', '2026-03-23'],
    ['livrés le lundi 3 novembre, comme promis'],
    ['mardi dernier'],
    ['la semaine dernière'],
    ['hier soir'],
    ['tous les mardis'],
    ['le 20 pages du catalogue et les 12 photos'],
    ['nos bureaux sont ouverts du lundi au vendredi de 9h à 18h'],
    ['après vendredi, ce sera trop tard'],
    ['sous cinq jours après réception'],
    ['nous avions livré en trois semaines'],
    ['fondée le 2 juin 1894 et 61,4 au lieu de 64,1'],
  ],
  hi: [
    ['पोस्टर शुक्रवार तक भेज दीजिए।', '2026-03-13'],
    ['इस शुक्रवार को मिल जाएगा', '2026-03-13'],
    ['अगले शुक्रवार तक', '2026-03-20'],
    ['अगले हफ़्ते बुधवार तक', '2026-03-18'],
    ['अगले हफ़्ते की शुरुआत में', '2026-03-17'],
    ['इस हफ़्ते के अंत तक', '2026-03-13'],
    ['महीने के आख़िर तक', '2026-03-31'],
    ['आज रात 11 बजे तक', '2026-03-12 23:00'],
    ['आज दोपहर 2 बजे तक', '2026-03-12 14:00'],
    ['आज दोपहर 12 बजे तक', '2026-03-12 12:00'],
    ['कल शाम 5 बजे तक', '2026-03-13 17:00'],
    ['कल सुबह 7 बजे तक', '2026-03-13 07:00'],
    ['कल रात 12 बजे तक', '2026-03-13 23:59'],
    ['कल साढ़े तीन बजे', '2026-03-13 15:30'],
    ['रात 8 बजे तक', '2026-03-12 20:00'],
    ['शाम तक भेज दूँगा', '2026-03-12'],
    ['कल तक भेज दूँगी', '2026-03-13'],
    ['परसों भेजूँगा', '2026-03-14'],
    ['कल मैंने फ़ाइल भेजी थी'],
    ['फ़ाइल कल ही मिल गई'],
    ['परसों वाली बैठक में यह तय हुआ था'],
    ['आजकल बहुत काम है'],
    ['कला और कलम'],
    ['कल, शुक्रवार 13 मार्च को दोपहर 2 बजे तक', '2026-03-13 14:00'],
    ['५ अप्रैल को', '2026-04-05'],
    ['10 से 12 अप्रैल', '2026-04-12'],
    ['अप्रैल 5 को', '2026-04-05'],
    ['पाँच अप्रैल तक', '2026-04-05'],
    ['अगले महीने की 20 तारीख़ को', '2026-04-20'],
    ['18 तक', '2026-03-18'],
    ['17 को नहीं, 19 को', '2026-03-17', '2026-03-19'],
    ['16 चलेगी।', '2026-03-16'],
    ['20 तारीख़ तक', '2026-03-20'],
    ['तीन दिन में', '2026-03-15'],
    ['48 घंटे में', '2026-03-14'],
    ['3 कार्य दिवसों के अंदर', '2026-03-17'],
    ['दो हफ़्ते में', '2026-03-26'],
    ['मंज़ूरी मिलने के पाँच कार्य दिवस बाद'],
    ['सोमवार से बुधवार', '2026-03-18'],
    ['1 अप्रैल से दरें बदल रही हैं'],
    ['शुक्रवार के बाद आई तो देर होगी'],
    ['पिछले मंगलवार को बात हुई'],
    ['file shukravar tak bhej dena', '2026-03-13'],
    ['kal shaam tak bhej dunga', '2026-03-13'],
    ['kal subah 10 baje tak', '2026-03-13 10:00'],
    ['Monday tak', '2026-03-16'],
    ['agle hafte somvar ko', '2026-03-16'],
    ['parso de dungi', '2026-03-14'],
    ['list kal aani thi'],
    ['Board ne kal hi pass kiya'],
    ['6 tareekh tak', '2026-04-06'],
    ['15 April chalega?', '2026-04-15'],
    ['7 chalega', '2026-04-07'],
    ['do din mein', '2026-03-14'],
    ['milne ke 3 working days baad'],
    ['nursery se class 8 tak'],
    ['Friday 13 March, 11 am तक चाहिए', '2026-03-13 11:00'],
    ['Photos by Friday, yes.', '2026-03-13'],
  ],
}

describe.each(Object.keys(table) as Language[])('in %s', (language) => {
  test.each(table[language].map(([sentence, ...days]) => ({ sentence, days })))(
    '$sentence → $days',
    ({ sentence, days }) => {
      expect(read(language, sentence)).toEqual(days)
    },
  )
})

test('a month comes before its day where the agency is in the United States', () => {
  expect(read('en', 'bios 3/4, draft 3/14', '2026-02-24T10:41:00-05:00', 'America/New_York')).toEqual([
    '2026-03-04',
    '2026-03-14',
  ])
  expect(read('en', 'bios 3/4', '2026-02-24T10:41:00-03:00', 'America/Sao_Paulo')).toEqual(['2026-04-03'])
})

test("days are counted on the sender's calendar, not on ours", () => {
  expect(read('en', 'tomorrow', '2026-03-12T23:30:00-08:00', 'Europe/London')).toEqual(['2026-03-13'])
  expect(read('en', 'in 2 hours', '2026-03-12T23:30:00+05:30', 'Europe/London')).toEqual(['2026-03-13'])
})

test("a day belongs to the agency's zone where the sender's clock agrees with it, else to the sender's offset", () => {
  const zoneOf = (sentAt: string) => dues('by Friday', sentAt, 'Europe/Paris', localeOf('en'))[0]?.due.zone
  expect(zoneOf('2026-03-12T09:52:00+01:00')).toBe('Europe/Paris')
  expect(zoneOf('2026-07-12T09:52:00+02:00')).toBe('Europe/Paris')
  expect(zoneOf('2026-03-12T09:52:00+05:30')).toBe('+05:30')
  expect(zoneOf('2026-03-12T09:52:00Z')).toBe('+00:00')
})

test('a find stands where it stood in the sentence as it was given', () => {
  const sentence = 'फ़ोटो  और\u00a0फ़िल्म अगले हफ़्ते  बुधवार तक'
  const [found] = dues(sentence, thursday.hi, home.hi, localeOf('hi'))
  expect(found?.text).toBe('अगले हफ़्ते  बुधवार')
  expect(sentence.slice(found?.index).startsWith('अगले हफ़्ते')).toBe(true)
})

test('a wall of blanks costs nothing', () => {
  expect(read('en', `by${'\u00a0'.repeat(50_000)}Friday`)).toEqual([])
})

describe('lengths of time', () => {
  test.each([
    ['en', 'Once we have the texts, we need three working days.', 3, 'working day', 'three working days'],
    ['en', 'Two weeks after your approval', 2, 'week', 'Two weeks'],
    ['en', '48 hours', 48, 'hour', '48 hours'],
    ['en', 'two to three days from then', 3, 'day', 'two to three days'],
    ['fr', 'trois jours ouvrés après réception', 3, 'working day', 'trois jours ouvrés'],
    ['fr', 'une semaine après vos retours', 1, 'week', 'une semaine'],
    ['hi', 'मंज़ूरी मिलने के पाँच कार्य दिवस बाद', 5, 'working day', 'पाँच कार्य दिवस'],
    ['hi', 'तीन दिन', 3, 'day', 'तीन दिन'],
    ['hi', 'milne ke 3 working days baad', 3, 'working day', '3 working days'],
  ] as const)('%s: %s', (language, sentence, count, unit, text) => {
    expect(intervals(sentence, localeOf(language))).toEqual([
      { index: sentence.indexOf(text), text, interval: { count, unit } },
    ])
  })
})
