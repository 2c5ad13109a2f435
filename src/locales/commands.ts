import { accentsOptional } from './accents.ts'
import { withMeets } from './bounded.ts'
import type { Phrase } from './phrase.ts'

/** What a command line may ask for. */
export type CommandName =
  | 'ok'
  | 'by'
  | 'is'
  | 'who'
  | 'after'
  | 'add'
  | 'no'
  | 'drop'
  | 'done'
  | 'got'
  | 'not yet'
  | 'discussed'
  | 'same as'
  | 'mute'
  | 'stop'
  | 'resume'
  | 'status'
  | 'timeline'
  | 'help'

/**
 * A whole line that is a command. Named groups carry what it says: `id`, `ids`, `first`, `what`, `who`, `side`,
 * `address` (of `who`, another one), `reason`, `days`, `weeks`; `when` must be a day, `maybe` makes a command only if it is one ("A3 for the wall").
 */
export type CommandPhrase = Phrase & { readonly name: CommandName }

export type CommandWords = {
  /** The first that matches decides. */
  readonly lines: readonly CommandPhrase[]
  /** The same in a sentence of plain words, as people write to the tracker itself: "please stop these reminders". */
  readonly wishes: readonly CommandPhrase[]
  /** A sentence that lets go what we have shown: "looks good to me". */
  readonly yeses: readonly CommandPhrase[]
  /** What is only polite, before a command or after it: "please", "thanks". */
  readonly courtesy: { readonly before: RegExp; readonly after: RegExp }
  /**
   * A whole sentence that corrects an item, anywhere in a reply: `thing` names it where no `id` does ("Sorry, the deck"),
   * `not` is the day that does not hold, `name` a person of the thread, `first` or `before` what comes first.
   */
  readonly corrections: readonly CommandPhrase[]
  /** What stands between a thing and its day in `add C: logos by Friday`, on either side of the day. */
  readonly aroundDay: Phrase
}

const id = '[AC]\\d{1,3}'
const thing = "[\\p{L}\\p{M}\\p{N}'’ -]{2,60}?"

/**
 * A maker of command phrases for a language, whose word for "and" may stand between ids; `spelled` widens a pattern to
 * what people write for it.
 */
export const commandPhrases =
  (and: string, spelled: (source: string) => string = accentsOptional) =>
  (name: CommandName, source: string, example: string): CommandPhrase => {
    const slots: Readonly<Record<string, string>> = {
      '<id>': `(?<id>${id})`,
      '<ids>': `(?<ids>${id}(?:(?:\\s*[,;&+/]\\s*|\\s+)(?:(?:${and})\\s+)?${id})*)`,
      '<first>': `(?<first>${id})`,
      '<when>': '(?<when>[^.!?।]{1,60}(?:\\.[^.!?।]{1,30})*)',
      '<maybe>': '(?<maybe>[^.!?।]{1,60}(?:\\.[^.!?।]{1,30})*)',
      '<what>': '(?<what>.{1,200})',
      '<who>': '(?<who>\\S+@\\S+|[^:?!।]{1,60})',
      '<address>': '(?<address>[^\\s<>]+@[^\\s<>]+)',
      '<other>': '(?<who>[^\\s<>]+@[^\\s<>]+)',
      '<side>': '(?<side>[AC])',
      '<days>': '(?<days>\\d{1,3})',
      '<weeks>': '(?<weeks>\\d{1,2})',
      '<item>': `(?:[^,;:.!?]{1,24}[,;:] )??(?:(?<id>${id})|(?<thing>${thing}))`,
      '<prior>': `(?:(?<first>${id})|(?<before>${thing}))`,
      '<not>': '(?<not>[^,;:.!?।]{2,30})',
      '<name>': '(?<name>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.’-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’-]*)??)',
      '<why>': '(?<reason>.{3,200})',
      '<reason>': `(?:\\s*[:,;–—-](?!\\s*${id})\\s*(?<reason>.{1,200}))?`,
    }
    const body = spelled(source.normalize('NFC')).replace(/<\w+>/g, (slot) => slots[slot] ?? slot)
    const pattern = new RegExp(`^(?:[-*•]\\s+)?(?:${withMeets(body)})\\s*[.!।]*$`.normalize('NFC'), 'iu')
    return { name, pattern, example: example.normalize('NFC') }
  }

/** The courtesies of a language, for either end of a line. */
export const courtesies = (words: string): CommandWords['courtesy'] => ({
  before: new RegExp(`^(?:(?:${words})(?![\\p{L}\\p{M}])[\\s,.!:–—-]*)+`, 'iu'),
  after: new RegExp(`(?:[\\s,.!;:–—-]+(?:${words})(?![\\p{L}\\p{M}]))+[\\s.!:)।]*$`, 'iu'),
})
