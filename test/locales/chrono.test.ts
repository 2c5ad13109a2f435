import { type Chrono, de, es, it, nl, pt } from 'chrono-node'
import { describe, expect, test } from 'vitest'
import { localeOf } from '../../src/locales/languages.ts'
import type { Language, LetterLanguage } from '../../src/locales/locale.ts'
import { dues } from '../../src/reading/due.ts'

type Read = Exclude<Language, LetterLanguage>

const theirs: Readonly<Record<Read, Pick<Chrono, 'parseDate'>>> = { de, es, it, nl, pt }

const thursday = '2026-03-05T10:00:00+01:00'

const daysIn = (text: string, language: Read): readonly string[] =>
  dues(text, thursday, 'Europe/Berlin', localeOf(language)).map(({ due }) => [due.day, due.time ?? []].flat().join(' '))

/** What chrono-node's own locale of the language reads in the same way. */
const alike: Readonly<Record<Read, readonly string[]>> = {
  de: ['am 14. März 2026', 'heute', 'morgen', 'übermorgen', 'in zwei Wochen', 'in 3 Tagen', 'Freitag', '14.03.2026'],
  es: ['el 14 de marzo de 2026', 'hoy', 'mañana', 'en dos semanas', 'dentro de 3 días', 'el viernes', '14/03/2026'],
  it: ['il 14 marzo 2026', 'oggi', 'domani', 'dopodomani', 'tra due settimane', 'fra 3 giorni', 'venerdì prossimo'],
  nl: ['14 maart 2026', 'vandaag', 'morgen', 'over twee weken', 'binnen 3 dagen', 'vrijdag', 'volgende week vrijdag'],
  pt: ['14 de março de 2026', 'hoje', 'amanhã', 'dia 3 de junho', 'sexta-feira', 'sexta, 13 de março', '14/03/2026'],
}

/** What it reads otherwise or not at all, and people in agencies write every day. */
const beyond: Readonly<Record<Read, readonly (readonly [string, ...string[]])[]>> = {
  de: [
    ['bis zum 14.', '2026-03-14'],
    ['bis spätestens Freitagmittag', '2026-03-06'],
    ['Ende nächster Woche', '2026-03-13'],
    ['zwischen Dienstag und Donnerstag', '2026-03-12'],
    ['in drei Arbeitstagen', '2026-03-10'],
    ['am Montagabend um 18 Uhr', '2026-03-09 18:00'],
    ['Fr., 13.3.', '2026-03-13'],
    ['letzten Freitag'],
    ['guten Morgen'],
  ],
  es: [
    ['pasado mañana', '2026-03-07'],
    ['a finales de la semana que viene', '2026-03-13'],
    ['en tres días hábiles', '2026-03-10'],
    ['antes de las 17', '2026-03-05 17:00'],
    ['el viernes las 3 fotos', '2026-03-06'],
    ['por la mañana'],
    ['el viernes pasado'],
  ],
  it: [
    ["entro l'8 maggio", '2026-05-08'],
    ['entro fine settimana', '2026-03-06'],
    ['entro tre giorni lavorativi', '2026-03-10'],
    ["venerdi'", '2026-03-06'],
    ['entro le 17', '2026-03-05 17:00'],
    ['venerdì scorso'],
  ],
  nl: [
    ['overmorgen', '2026-03-07'],
    ['op de 14e', '2026-03-14'],
    ['eind volgende week', '2026-03-13'],
    ['voor 17.00 uur', '2026-03-05 17:00'],
    ['binnen drie werkdagen', '2026-03-10'],
    ['afgelopen vrijdag'],
  ],
  pt: [
    ['depois de amanhã', '2026-03-07'],
    ['daqui a 3 dias', '2026-03-08'],
    ['na próxima sexta-feira', '2026-03-13'],
    ['até ao final da próxima semana', '2026-03-13'],
    ['até às 17h', '2026-03-05 17:00'],
    ['até segunda', '2026-03-09'],
    ['a segunda versão'],
  ],
}

describe.each(Object.keys(alike) as Read[])('in %s', (language) => {
  test.each(alike[language])('"%s" is the day that chrono-node finds', (text) => {
    const at = { instant: new Date(thursday), timezone: 60 }
    const day = theirs[language].parseDate(text, at, { forwardDate: true })
    expect(daysIn(text, language)).toEqual([day?.toISOString().slice(0, 10)])
  })

  test.each(beyond[language])('"%s" is %s', (text, ...days) => {
    expect(daysIn(text, language)).toEqual(days)
  })
})
