import type { CommandWords } from './commands.ts'
import type { DateWords } from './dates.ts'
import type { LayoutWords } from './layout.ts'
import type { LetterWords } from './letters.ts'
import type { MoveWords } from './moves.ts'
import type { Occasions } from './occasions.ts'

/** A language that letters are written in. */
export type LetterLanguage = 'en' | 'fr' | 'hi'

/** A language that mails are read in. */
export type Language = LetterLanguage | 'de' | 'es' | 'it' | 'nl' | 'pt'

/** What it takes to read a language. Adding one is adding a folder of these and a line in `languages`: README.md. */
export type Locale = {
  readonly language: Language
  /** How mails are laid out: attributions, signatures, greetings, and the little words that betray the language. */
  readonly layout: LayoutWords
  readonly dates: DateWords
  /** What people say when they ask, promise, accept, move, deliver. */
  readonly moves: MoveWords
}

/** What it takes to write in it as well; its templates stand in templates/. */
export type LetterLocale = Locale & {
  readonly language: LetterLanguage
  /** The short lines a person may answer with. */
  readonly commands: CommandWords
  /** How people name the day that all the work is for. */
  readonly occasions: Occasions
  /** What the letters say that is not in their templates. */
  readonly letters: LetterWords
}
