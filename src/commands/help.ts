import type { Subcommand } from './subcommand.ts'

/** The help of one command, or of the whole program. */
export function help(all: readonly Subcommand[], one?: Subcommand): string {
  return one ? helpOf(one) : overview(all)
}

const overview = (all: readonly Subcommand[]): string =>
  [
    'in-writing keeps what an agency and its client promise each other.',
    '',
    'Usage: in-writing COMMAND …',
    '',
    ...columns(all.map(({ name, words, says }) => [`${name} ${words}`.trim(), says])),
    '',
    'in-writing COMMAND --help tells more, in-writing --version which one this is. Exit code: 0 well, 1 failed, 2 wrong use or configuration.',
  ].join('\n')

export function helpOf({ name, words, says, flags }: Subcommand): string {
  const rows = Object.entries(flags).map(([flag, { value, says }]) => [`--${flag}${value ? ` ${value}` : ''}`, says])
  const usage = ['Usage: in-writing', name, words, rows.length > 0 ? '[FLAGS]' : ''].filter(Boolean).join(' ')
  return [`${says}.`, '', usage, ...(rows.length > 0 ? ['', ...columns(rows)] : [])].join('\n')
}

/** Rows of a name and what it says, the second beginning below one another. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', says = '']) => `  ${name.padEnd(width)}   ${says}`)
}
