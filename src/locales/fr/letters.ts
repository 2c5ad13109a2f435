import type { LetterWords } from '../letters.ts'

export const letters: LetterWords = {}
