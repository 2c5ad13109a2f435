import type { Act } from '../agreement/act.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Party } from '../agreement/party.ts'
import type { Language } from '../locales/locale.ts'

/** The thing of a mail that puts nothing on the table: 'Any news on the brochure?', 'The first proof is attached'. */
export type Topic = { readonly thing: string; readonly how: 'asked after' | 'enclosed' }

/** What a reader knows besides the message itself. */
export type Setting = {
  /** Mail domains of the agency. */
  readonly agency: readonly string[]
  /** The tracker's own address: never a party. */
  readonly tracker: string
  /** IANA zone of the agency. */
  readonly zone: string
  /** Everybody seen on the thread so far, without the tracker. */
  readonly people: readonly Party[]
  /** What earlier messages of the thread spoke of, by their ids. */
  readonly topics?: ReadonlyMap<string, Topic>
}

/** Words that speak of something on the table but fit several items: a question to the people, not a guess. */
export type Ambiguity = { readonly quote: string; readonly candidates: readonly string[] }

/** What one message did to the agreement. */
export type Reading = {
  readonly language: Language
  readonly acts: readonly Act[]
  /** The agreement with the acts folded in. */
  readonly agreement: Agreement
  readonly ambiguities: readonly Ambiguity[]
  /** What an answer to this message may call 'it'. */
  readonly topic: Topic | null
}
