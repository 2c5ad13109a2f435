import type { CommandWords } from '../commands.ts'

export const commands: CommandWords = {}
