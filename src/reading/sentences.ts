import { brokenInto } from './breaks.ts'
import { greetingIn } from './greeting.ts'
import { itemMark } from './lines.ts'

export type Sentence = {
  readonly text: string
  /** A line of a list or a row of a table. */
  readonly item: boolean
  /** '2.' before a line of a list. */
  readonly number: number | null
  /** What introduces the list: "From our side:", "Il me faudrait :". */
  readonly heading: string | null
  /** Of a table row. */
  readonly cells: readonly string[] | null
  /** The first row's cells, where this is a later one. */
  readonly columns: readonly string[] | null
}

/** A line as it is to be read: hard-wrapped ones joined, its list mark taken off. */
type Line = {
  readonly text: string
  readonly marked: boolean
  readonly number: number | null
  readonly afterBlank: boolean
}

/** Where in a list the reading stands: what introduced it, and whether the line before was one of its items. */
type Place = { readonly heading: string | null; readonly listed: boolean }

const endsSentence = /[.?!…।॥:;]["'”»)]*$/u
const openEnd = /[,;–—-]$/
const colonEnd = /[:：]\**$/
const cellBorder = /\s\|\s|\t|^\|\s?|\s?\|$/
/** Columns set by blanks: a wide gap, or two of them; two blanks may also just end a sentence. */
const gap = /[^\s.!?:;,।] {3,}\S|[^\s.!?:;,।] {2,}\S.*[^\s.!?:;,।] {2,}\S/
const onlyDashes = /^[\s|:=+_-]+$/

/** The sentences of a passage in order, each with what the layout says of it. Linear in the text. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  const lines = linesOf(text)
  let place: Place = { heading: null, listed: false }
  let columns: readonly string[] | null = null
  for (const [index, line] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]]
    const cells = cellsOf(line, before, next)
    if (cells) {
      const text = cells.filter(Boolean).join(' | ')
      found.push({ text, item: true, number: null, heading: place.heading, cells, columns })
      columns ??= cells
      continue
    }
    columns = null
    place = placeOf(line, before, next, place)
    const parts = partsOf(line, index === 0)
    const { heading, listed: item } = place
    for (const text of parts) found.push({ text, item, number: line.number, heading, cells: null, columns: null })
    if (introduces(line, next)) place = { heading: parts.at(-1) ?? null, listed: false }
  }
  return found
}

/** The sentences of a line; "Hi Jess, answers inline." is a greeting and a sentence. */
function partsOf({ text }: Line, first: boolean): readonly string[] {
  const greeted = first ? (greetingIn(text)?.length ?? 0) : 0
  const parts = greeted > 0 ? [text.slice(0, greeted).trim(), ...brokenInto(text.slice(greeted))] : brokenInto(text)
  return parts.map((part) => part.replace(/\s{2,}|[^\S ]/g, ' '))
}

const leadsOn = (line: Line | undefined): boolean => line !== undefined && colonEnd.test(line.text)

/** "We need:" names what follows, and so does a line without an end right above a bullet: "You bring us". */
const introduces = (line: Line, next: Line | undefined): boolean =>
  leadsOn(line) || (!line.marked && next?.marked === true && !endsSentence.test(line.text) && line.text.length < 80)

function placeOf(line: Line, before: Line | undefined, next: Line | undefined, { heading, listed }: Place): Place {
  if (line.marked) return { heading, listed: true }
  if (heading === null) return { heading, listed: false }
  const item = isUnmarkedItem(line, before, next, listed)
  const under = item || (!listed && !line.afterBlank)
  return { heading: under ? heading : null, listed: item }
}

/** Under "We need:" lines without a bullet are items when they stand together and end no sentence. */
function isUnmarkedItem(line: Line, before: Line | undefined, next: Line | undefined, listed: boolean): boolean {
  const begins = leadsOn(before) && next !== undefined && !next.afterBlank && !next.marked
  const goesOn = listed && !line.afterBlank && before?.marked === false
  if (!begins && !goesOn) return false
  return !endsSentence.test(line.text) || (goesOn && openEnd.test(before?.text ?? ''))
}

/** The cells of a row, when the line above or below is one too. */
function cellsOf(line: Line, before: Line | undefined, next: Line | undefined): readonly string[] | null {
  const likewise = (border: RegExp): boolean =>
    border.test(line.text) && [before, next].some((other) => other !== undefined && border.test(other.text))
  if (likewise(cellBorder)) {
    const inner = /^\|(.*)\|$/.exec(line.text)?.[1] ?? line.text
    return inner.split(/\s*\|\s*|\t/).map((cell) => cell.trim())
  }
  return likewise(gap) ? line.text.split(/\s{2,}/) : null
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  const raws = text.split('\n').flatMap(counted)
  const width = raws.reduce((most, raw) => Math.max(most, raw.length), 0)
  let afterBlank = false
  let above = ''
  for (const raw of raws) {
    const bare = raw.trim()
    const line = lines.at(-1)
    if (bare === '' || onlyDashes.test(bare)) {
      afterBlank ||= bare === ''
    } else if (line && !afterBlank && goesOn(line, above, raw, width)) {
      lines[lines.length - 1] = { ...line, text: `${line.text} ${bare}` }
    } else {
      const mark = itemMark.exec(raw)?.[0]
      const number = Number(/\d+/.exec(mark ?? '')?.[0]) || null
      const text = mark ? bare.slice(mark.trimStart().length) : bare
      lines.push({ text, marked: mark !== undefined, number, afterBlank })
      afterBlank = false
    }
    above = raw.trimEnd()
  }
  return lines
}

/** '1. yes 2. no', 'We need: 1) logo 2) texts': a list in one line. */
function counted(line: string): readonly string[] {
  const [head = ''] = /^[^:]{2,80}:\s+(?=\(?1[.)]\s)/.exec(line) ?? []
  const list = countedOff(line.slice(head.length))
  if (list.length === 1) return [line]
  return head === '' ? list : [head, ...list]
}

function countedOff(raw: string): readonly string[] {
  if (!/^\s*\(?1[.)]\s/.test(raw)) return [raw]
  const parts = raw.split(/(?<!\s)\s+(?=\(?[2-9][.)]\s)/)
  return parts.every((part, at) =>
    part
      .trimStart()
      .replace('(', '')
      .startsWith(String(at + 1)),
  )
    ? parts
    : [raw]
}

/** Mail programs wrap at 64 to 80 columns: a line that had room for the next word was ended on purpose. */
const NARROW = 64
const WIDE = 100

/** Whether a line goes on with what the one above began. */
function goesOn(line: Line, above: string, raw: string, width: number): boolean {
  const isTable = (text: string): boolean => cellBorder.test(text) || gap.test(text)
  if (itemMark.test(raw) || isTable(raw.trim()) || isTable(above.trim())) return false
  if (line.marked && /^\s{2,}/.test(raw)) return true
  if (width > WIDE || endsSentence.test(above)) return false
  const word = raw.trim().split(/\s/, 1)[0] ?? ''
  return above.length + 1 + word.length > (/^\p{Ll}/u.test(word) ? NARROW : Math.max(width, NARROW))
}
