/** Verbs by which people ask and promise, as stems: stuur, sturen. */
const verb = (source: string): string => `(?<verb>${source})›`

const plural =
  'sturen|zenden|mailen|leveren|geven|brengen|bezorgen|uploaden|delen|maken|schrijven|tekenen|ondertekenen|betalen|controleren|bevestigen|corrigeren|vertalen|bestellen|regelen|printen|drukken|ontwerpen|verwerken|invullen|afronden|aanpassen|bijwerken|checken|overmaken|voorbereiden|goedkeuren|uitwerken|bekijken|nakijken'

/** 'sturen', 'opsturen', 'toe te sturen' */
export const infinitive = verb(
  `(?:(?:op|toe|door|aan|terug|na|mee|af|over|in|voor|goed|bij|uit)(?: ?te )?)?(?:${plural}|keuren|werken|passen|ronden|vullen)|laten weten|klaar hebben|laten zien`,
)
/** 'stuur', 'sturen', of the writer. */
export const first = verb(
  `stuur|zend|mail|lever|geef|breng|bezorg|upload|deel|maak|schrijf|teken|betaal|controleer|bevestig|corrigeer|vertaal|regel|print|ontwerp|verwerk|rond|check|pas|werk|vul|zet|keur|${plural}|ronden|zetten|werken`,
)
/** 'stuurt', of a third person. */
export const third = verb('stuurt|zendt|mailt|levert|geeft|brengt|bezorgt|maakt|regelt|tekent|betaalt|verzorgt')
/** 'stuur', which opens a sentence. */
export const imperative = verb(
  '(?:stuur|zend|mail|lever|geef|breng|bezorg|upload|deel|maak|teken|onderteken|betaal|controleer|bevestig|corrigeer|vul|keur|check|print|laat)(?:t u)?',
)

/** To whom: words that stand between. */
export const toYou = '(?: (?:je|jou|u|jullie))'
export const little =
  '(?: (?:ook|nog|dan|graag|even|alvast|misschien|gewoon|al|dus|zeker|natuurlijk|wel|alsjeblieft|aub))*'
