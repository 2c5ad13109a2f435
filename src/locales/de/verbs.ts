/** Verbs by which people ask and promise, as stems: schicke, schicken, schickt. */
const stems =
  'schick|send|liefer|bring|mail|übermittel|reich|stell|lad|leit|erstell|mach|schreib|überarbeit|korrigier|druck|prüf|bestätig|unterschreib|unterzeichn|bezahl|überweis|ergänz|aktualisier|übersetz|besorg|teil|nenn|füll|kümmer|gestalt|buch|änder'

const verb = (forms: string): string => `(?<verb>${forms})›`

/** 'schicken', 'zuschicken', 'zuzuschicken', 'freigeben' */
export const infinitive = verb(
  `(?:(?:zu|nach|weiter|zurück|hoch|frei|bereit|rüber|durch|ein|ab|mit|an|fertig|vor|aus)(?:zu)?)?(?:${stems})e?n|(?:(?:zu|nach|weiter|zurück|frei|durch|ab|raus|heraus|rüber)(?:zu)?)?geben|(?:zu|her)kommen lassen|vorbereiten|vorzubereiten|anpassen|anzupassen|abstimmen|abzustimmen|entwerfen|organisieren|umsetzen|umzusetzen|fertig haben`,
)
/** 'schicke', 'schicken', of the writer. */
export const first = verb(`(?:${stems})(?:e|e?n)|liefre|gebe|geben|bereiten?|passen? an|übermittle`)
/** 'schickt', of a third person. */
export const third = verb(`(?:${stems})e?t|gibt`)
/** 'schicken Sie', 'schick', 'schickt' */
export const imperative = verb(`(?:${stems})(?:e?n sie|e?t|e)?|geben sie|gebt|gib|bereiten sie|lassen sie`)
/** 'schicken Sie', which opens a sentence as nothing else does. */
export const politely = verb(`(?:${stems})e?n sie|geben sie|lassen sie`)

/** To whom: words that stand between. */
export const toYou = '(?: (?:ihnen|dir|euch))'
export const little =
  '(?: (?:auch|noch|dann|gerne?|bitte|also|einfach|schon|mal|kurz|doch|natürlich|auf jeden fall|sehr|wohl))*'
