/** RFC 5322 section 2.1.1: a line should have no more characters than this. */
const COLUMNS = 78

const indentOf = (line: string): string => line.match(/^ *(?:\[[^\]\s]+\] +)?/)?.[0] ?? ''

/**
 * Whether a line may go on with these words. QUIRK: Outlook quotes text without marks, so that a sentence broken at
 * "done A1" would read as an answer to us; no line of ours begins with an item or is only a word or two. Nor does one begin
 * with what belongs behind a word, such as the colon that French sets apart.
 */
const mayBegin = (words: readonly string[]): boolean =>
  words.length > 2 &&
  /[\p{L}\p{N}]/u.test(words[0] ?? '') &&
  !words.slice(0, 3).some((word) => /^\P{L}*[AC]\d*\P{L}*$/u.test(word))

/** A text whose lines are short enough for a plain-text mail; each keeps its own indentation. */
export const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length > COLUMNS ? brokenUp(line.trimEnd()) : line.trimEnd()))
    .join('\n')

function brokenUp(line: string): string {
  const hanging = ' '.repeat(indentOf(line).length)
  const lines: string[] = []
  let rest = line
  while (rest.length > COLUMNS) {
    const at = breakIn(rest, hanging.length)
    if (at === null) break
    lines.push(rest.slice(0, at).trimEnd())
    rest = hanging + rest.slice(at).trimStart()
  }
  return [...lines, rest].join('\n')
}

/** Who said it, at the end of a quote: ' (Ivy Laurent, 8 June)'. It looks torn on two lines. */
const source = / \([^()]*\)$/

/** A few words in quotation marks, such as a line to type: '“A1 by 12 June”'. They look torn on two lines as well. */
const fewWords = /[“«][^“”«»]{1,32}[”»]/g

/** Where to break: before the source, else at the last blank that leaves a good beginning, else at the last one of all. */
function breakIn(line: string, indent: number): number | null {
  const blanks = [...line.matchAll(/ /g)].map(({ index }) => index).filter((index) => index > indent)
  const fitting = blanks.filter((index) => index <= COLUMNS)
  const kept = [...line.matchAll(fewWords)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const good = fitting.filter(
    (at) => mayBegin(line.slice(at + 1).split(' ')) && !kept.some(({ from, to }) => from < at && at < to),
  )
  const before = line.search(source)
  return (good.includes(before) ? before : good.at(-1)) ?? fitting.at(-1) ?? blanks[0] ?? null
}
