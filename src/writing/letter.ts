import type { LetterKind } from '../locales/letters.ts'
import type { Address } from '../message/message.ts'

/** A mail of ours, before it has bytes. */
export type Letter = {
  /**
   * Derived, never random, and never used twice: 'confirmation/<thread>/<version>',
   * 'follow-up/<thread>/<id>/<due>/<step>', 'digest/<address>/<local date>', 'transcript/<thread>/<message hash>'.
   */
  readonly key: string
  readonly kind: LetterKind
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  /** Who hears the answer besides us, though this does not go to them. Absent where nobody else does. */
  readonly answersTo?: readonly Address[]
  readonly subject: string
  readonly inReplyTo: string | null
  /** Oldest first. */
  readonly references: readonly string[]
  readonly text: string
  readonly html: string
  readonly files: readonly { readonly name: string; readonly type: string; readonly content: string }[]
}
