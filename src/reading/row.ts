import { small } from '../locales/bounded.ts'
import { hears, wordsIn } from '../locales/heard.ts'
import type { MoveWords } from '../locales/moves.ts'
import { contentWords } from './content-words.ts'

export type RowWords = Pick<
  MoveWords,
  'and' | 'heads' | 'finite' | 'accept' | 'decline' | 'report' | 'common' | 'synonyms'
>

/** So many telling words name a thing of a row at most. */
const A_THING = 3

/** 'The logos, the fonts and ': things and nothing else, up to the last of them, of which something is said. */
export function isRow(text: string, words: RowWords): boolean {
  const last = /(?:^| )\p{L}+ $/u.exec(text)?.[0]
  if (!last || !words.and.pattern.test(last) || /[:?!.()]/.test(text)) return false
  const said = wordsIn(small(text))
  if ([words.finite, words.accept, words.decline, words.report].some((each) => hears(each, said))) return false
  const things = text.slice(0, text.length - last.length).split(/[,;]/)
  return things.every((thing) => isThing(thing.trim(), words))
}

/** Whether the text goes on with one thing more: 'the texts will follow', and not 'here's the new scan'. */
export const beginsThing = (text: string, words: RowWords): boolean =>
  contentWords(bare(text, words)[0] ?? '', words).length > 0

function isThing(thing: string, words: RowWords): boolean {
  const own = bare(thing, words)
  return own.length > 0 && own.length <= A_THING && own.every((word) => contentWords(word, words).length > 0)
}

/** The words of a thing without its article. */
const bare = (thing: string, { heads }: RowWords): readonly string[] => {
  const each = small(thing).split(' ')
  const hasHead = heads.some(({ pattern }) => pattern.exec(small(thing))?.[0].trim() === each[0])
  return hasHead ? each.slice(1) : each
}
