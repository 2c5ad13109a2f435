import type { CommandWords } from './commands.ts'
import type { DateWords } from './dates.ts'
import type { LayoutWords } from './layout.ts'
import type { LetterWords } from './letters.ts'
import type { MoveWords } from './moves.ts'

export type Language = 'en' | 'fr' | 'hi'

/** Everything the tracker knows of a language. Adding a language is adding a folder of these and a line in `languages`. */
export type Locale = {
  readonly language: Language
  /** How mails are laid out: attributions, signatures, greetings, and the little words that betray the language. */
  readonly layout: LayoutWords
  readonly dates: DateWords
  /** What people say when they ask, promise, accept, move, deliver. */
  readonly moves: MoveWords
  /** The short lines a person may answer with. */
  readonly commands: CommandWords
  /** What the letters say that is not in their templates. */
  readonly letters: LetterWords
}
