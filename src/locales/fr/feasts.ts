import { type DayPhrase, oneOf, plain } from '../dates.ts'
import { type Day, dayOfYear, easterAfter } from '../days.ts'

const feasts: Readonly<Record<string, (today: Day) => Day | null>> = {
  noël: (today) => dayOfYear(today, 25, 12),
  noel: (today) => dayOfYear(today, 25, 12),
  'nouvel an': (today) => dayOfYear(today, 1, 1),
  toussaint: (today) => dayOfYear(today, 1, 11),
  pâques: (today) => easterAfter(today, 0),
  'lundi de pâques': (today) => easterAfter(today, 1),
  ascension: (today) => easterAfter(today, 39),
  pentecôte: (today) => easterAfter(today, 49),
}

const feast = `(?<feast>${oneOf(feasts)})`

/** A feast as a day; before a noun or behind one it is a season: 'la campagne de Noël'. */
export const feastDays: readonly DayPhrase[] = [
  {
    pattern: plain(`(?<=(?:avant|pour|d'ici|jusqu'à|à) )(?:la |le |les |l')?${feast}(?! [a-zà-ÿ])`),
    example: 'avant pâques',
    day: ({ feast = '' }, today) => feasts[feast]?.(today) ?? null,
  },
  {
    pattern: plain(
      `(?:le (?:jour|soir|lundi) |la journée )(?:de (?:la |l')?|du )${feast}|^(?:la )?(?<alone>toussaint)$`,
    ),
    example: 'le jour de la toussaint',
    day: ({ feast, alone }, today) => feasts[feast ?? alone ?? '']?.(today) ?? null,
  },
]
