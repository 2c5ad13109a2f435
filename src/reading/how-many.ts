import type { Clause } from './clause.ts'
import type { Notebook } from './notebook.ts'

/** 'both' is two things; 'all of them' may be any number. Null: the clause says no such word. */
export function manyIn({ words }: Pick<Clause, 'words'>, { locale: { moves } }: Notebook): number | 'any' | null {
  const groups = moves.several?.pattern.exec(words.text)
  return groups ? (groups.groups?.two ? 2 : groups.groups?.three ? 3 : 'any') : null
}
