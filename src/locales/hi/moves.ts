import type { MoveWords } from '../moves.ts'

export const moves: MoveWords = {}
