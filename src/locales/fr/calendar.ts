import { oneOf } from '../dates.ts'

const fullWeekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 }
/** 'mar' and 'mer' are days only before a number: 'mar. 12'. */
const shortWeekdays = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, vend: 5, sam: 6, dim: 7 }

export const weekdays: Readonly<Record<string, number>> = { ...fullWeekdays, ...shortWeekdays }

export const weekday = `(?<weekday>${oneOf(fullWeekdays)}|(?:${oneOf(shortWeekdays)})(?=\\.?,? (?:le )?\\d))`

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
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  décembre: 12,
  decembre: 12,
  déc: 12,
}

export const month = `(?<month>${oneOf(months)})(?:\\.(?= \\d))?`

export const counts: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  'une dizaine de': 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
}

export const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  '1er': 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  dernier: -1,
}
