import { oneOf } from '../dates.ts'

const fullWeekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 }
/** 'mar' and 'mer' are days only before a number: 'mar. 12'. */
const shortWeekdays = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, vend: 5, sam: 6, dim: 7 }

/** Agencies say their deadlines in English: 'la V2 by Friday'. */
const borrowed = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 }

export const weekdays: Readonly<Record<string, number>> = { ...fullWeekdays, ...shortWeekdays, ...borrowed }

export const weekday = `(?<weekday>${oneOf({ ...fullWeekdays, ...borrowed })}|(?:${oneOf(shortWeekdays)})(?=\\.?,? (?:le )?\\d))`

export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  jan: 1,
  février: 2,
  fevrier: 2,
  févr: 2,
  fév: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  sept: 9,
  sep: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  décembre: 12,
  decembre: 12,
  déc: 12,
}

export const month = `(?<month>${oneOf(months)})(?:\\.(?= \\d))?`

const ones = 'deux trois quatre cinq six sept huit neuf'.split(' ')
const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' ')

/** A day's number in words: 'le vingt et un mai'. */
export const spokenDays: Readonly<Record<string, number>> = {
  premier: 1,
  ...Object.fromEntries([...ones, ...teens].map((name, index) => [name, index + 2])),
  'vingt et un': 21,
  'vingt-et-un': 21,
  ...Object.fromEntries(ones.map((name, index) => [`vingt-${name}`, index + 22])),
  trente: 30,
  'trente et un': 31,
  'trente-et-un': 31,
}

const { premier: _, ...numbers } = spokenDays

export const counts: Readonly<Record<string, number>> = {
  ...numbers,
  un: 1,
  une: 1,
  'une dizaine de': 10,
  'quarante-huit': 48,
  'soixante-douze': 72,
}

export const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  dernier: -1,
}
