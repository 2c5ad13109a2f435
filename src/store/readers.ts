import type { QueuedLetter } from './document.ts'

/** Whom a letter is for. The copy to ourselves, which bears witness that it went out, is read by nobody. */
export const readers = ({ envelope }: Pick<QueuedLetter, 'envelope'>): readonly string[] =>
  envelope.to.filter((address) => address !== envelope.from)
