import type { PageLine } from './text-page.ts'

/** A cell as far as it is written; its lines come when it is closed. */
export type Cell = {
  /** How many columns and rows it spans. */
  readonly columns: number
  readonly rows: number
  readonly heading: boolean
  lines: readonly PageLine[]
}

/** A table that is open, with the cell that is being written. */
export type Table = { readonly rows: Cell[][]; cell: Cell | null }

/** No table that people read has more columns, and no heading that spans rows is longer. */
const MOST_COLUMNS = 30
const LONGEST_HEADING = 120
/** More lines than this in a cell, and the table is there for the layout. */
const MOST_LINES = 6

/** A table of data as "cell | cell | cell"; one that is there for the layout as the lines of its cells. */
export function rowsOf({ rows }: Table): readonly PageLine[] {
  if (!holdsData(rows)) return rows.flat().flatMap(({ lines }) => lines)
  const hanging: { text: string; rows: number }[] = []
  return rows.flatMap((row) => {
    const text = rowText(row.slice(0, MOST_COLUMNS), hanging)
    const quote = row.flatMap(({ lines }) => lines)[0]?.quote ?? 0
    return text.replaceAll('|', '').trim() ? [{ quote, text }] : []
  })
}

const filled = (row: readonly Cell[]): number => row.filter(({ lines }) => lines.some(({ text }) => text !== '')).length

/** Two rows that hold two things each, or a row of headings, and no cell that holds half the mail. */
function holdsData(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.some((row) => row.some(({ lines }) => lines.length > MOST_LINES))) return false
  const full = rows.filter((row) => filled(row) > 1)
  return full.length > 1 || full.some((row) => row.some(({ heading }) => heading))
}

function rowText(row: readonly Cell[], hanging: { text: string; rows: number }[]): string {
  const cells: string[] = []
  const hang = (): void => {
    for (let above = hanging[cells.length]; above && above.rows > 0; above = hanging[cells.length]) {
      above.rows -= 1
      cells.push(above.text)
    }
  }
  for (const cell of row) {
    hang()
    const text = cell.lines
      .map((line) => line.text.trim())
      .filter(Boolean)
      .join(' ')
      .replaceAll(' | ', ' / ')
    for (let column = 0; column < cell.columns && cells.length < MOST_COLUMNS; column += 1) {
      hanging[cells.length] = { text: column === 0 ? text.slice(0, LONGEST_HEADING) : '', rows: cell.rows - 1 }
      cells.push(column === 0 ? text : '')
    }
  }
  hang()
  return cells.join(' | ')
}
