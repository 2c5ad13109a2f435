import { type Cell, rowsOf, type Table } from './text-table.ts'

/** A line of the page and how deep it is quoted. */
export type PageLine = { readonly quote: number; readonly text: string }

/** A sheet that text is written on, line by line, as a mail program without HTML would show it. */
export type Page = {
  /** Words and white space of the current line; white space collapses. */
  write(text: string): void
  /** Text whose line breaks count. */
  writeAsIs(text: string): void
  /** Ends the current line, if anything stands on it. */
  endLine(): void
  /** Ends the current line even where nothing stands on it. */
  breakLine(): void
  /** Leaves a blank line, and never two. */
  leaveBlank(): void
  /** A bullet or number for the text that comes next. */
  mark(mark: string): void
  /** Begins or ends a quotation. */
  quote(deeper: 1 | -1): void
  openTable(): void
  openRow(): void
  openCell(cell: Pick<Cell, 'columns' | 'rows' | 'heading'>): void
  closeCell(): void
  closeTable(): void
  /** How many lines there are, and what stands on the current one: to see whether an element held anything. */
  written(): { readonly lines: number; readonly line: string }
  text(): string
}

/** Deeper tables are layout upon layout: their cells are written as lines, so that no text is moved again and again. */
const DEEPEST_TABLE = 12
const DEEPEST_QUOTE = 5

export function page(): Page {
  const tables: Table[] = []
  let sheets: PageLine[][] = [[]]
  let deeperTables = 0
  let line = ''
  // Asking the line itself would join its pieces again at every word.
  let spaced = false
  let pendingMark = ''
  let quote = 0
  const sheet = (): PageLine[] => sheets.at(-1) ?? []
  const put = (text: string): void => {
    sheet().push({ quote: Math.min(quote, DEEPEST_QUOTE), text: text.trimEnd() })
    line = ''
  }
  const endLine = (): void => {
    if (line.trim()) put(line)
    line = ''
  }
  const write = (text: string): void => {
    const words = text.replace(/[\s\u00a0]+/g, ' ')
    const fresh = line === '' || spaced ? words.trimStart() : words
    if (!fresh) return
    line += line === '' ? pendingMark + fresh : fresh
    spaced = fresh.endsWith(' ')
    if (fresh.trim()) pendingMark = ''
  }
  const closeCell = (): void => {
    endLine()
    const table = tables.at(-1)
    if (!table?.cell || deeperTables > 0) return
    table.cell.lines = sheets.pop() ?? []
    table.cell = null
  }
  return {
    write,
    writeAsIs(text) {
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) put(line)
        line += part.replaceAll('\t', '    ')
      }
    },
    endLine,
    breakLine: () => put(line),
    leaveBlank() {
      endLine()
      const last = sheet().at(-1)
      if (last && last.text !== '' && last.quote === Math.min(quote, DEEPEST_QUOTE)) put('')
    },
    mark(mark) {
      endLine()
      pendingMark = mark
    },
    quote(deeper) {
      endLine()
      quote = Math.max(0, quote + deeper)
    },
    openTable() {
      endLine()
      if (tables.length >= DEEPEST_TABLE) deeperTables += 1
      else tables.push({ rows: [], cell: null })
    },
    openRow() {
      closeCell()
      if (deeperTables === 0) tables.at(-1)?.rows.push([])
    },
    openCell({ columns, rows, heading }) {
      closeCell()
      const table = tables.at(-1)
      if (!table || deeperTables > 0) return
      if (table.rows.length === 0) table.rows.push([])
      table.cell = { columns, rows, heading, lines: [] }
      table.rows.at(-1)?.push(table.cell)
      sheets.push([])
    },
    closeCell,
    closeTable() {
      closeCell()
      if (deeperTables > 0) {
        deeperTables -= 1
        return
      }
      const table = tables.pop()
      for (const each of table ? rowsOf(table) : []) sheet().push(each)
    },
    written: () => ({ lines: sheet().length, line }),
    text() {
      endLine()
      const left = sheets.flat()
      sheets = [left]
      return left
        .map(({ quote, text }) => ('> '.repeat(quote) + text).trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    },
  }
}
