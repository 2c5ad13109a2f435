import Table from 'cli-table3'
import { printable } from './printable.ts'

/**
 * A table no wider than the terminal. The column that is named wide takes what the others leave; every other one is as
 * wide as its longest cell, or as `most` allows.
 */
export function table(
  head: readonly string[],
  texts: readonly (readonly string[])[],
  layout: { readonly columns: number; readonly wide: number; readonly most?: number },
): string {
  const { columns, wide, most = 22 } = layout
  const padding = 2
  const rows = texts.map((row) => row.map(printable))
  const longest = head.map((title, index) => Math.max(title.length, ...rows.map((row) => lineLength(row[index]))))
  const widths = longest.map((length) => Math.min(length, most) + padding)
  const taken = widths.reduce((sum, width, index) => (index === wide ? sum : sum + width), head.length + 1)
  widths[wide] = Math.max(16, Math.min(columns - taken, (longest[wide] ?? 0) + padding))
  const drawn = new Table({ head: [...head], colWidths: widths, wordWrap: true, style: { head: [], border: [] } })
  drawn.push(...rows)
  return drawn.toString()
}

const lineLength = (cell = ''): number => Math.max(...cell.split('\n').map((line) => line.length))
