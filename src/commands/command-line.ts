import { parseArgs } from 'node:util'
import { help, helpOf } from './help.ts'
import { printable } from './printable.ts'
import { type Exit, exit, type Given, type Subcommand, type Terminal } from './subcommand.ts'
import { subcommands } from './subcommands.ts'
import { version } from './version.ts'

/** Runs what the command line asks for; the number is the process's exit code. */
export function commandLine(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const out = (line: string) => terminal.out(printable(line))
  const err = (line: string) => terminal.err(printable(line))
  return obeyed(args, { ...terminal, out, err })
}

async function obeyed(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...rest] = args
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    terminal.out(
      help(
        subcommands,
        subcommands.find((each) => each.name === rest[0]),
      ),
    )
    return name === undefined ? exit.wrongUse : exit.ok
  }
  if (['version', '--version', '-v'].includes(name)) {
    terminal.out(await version())
    return exit.ok
  }
  const subcommand = subcommands.find((each) => each.name === name)
  if (!subcommand) return wrong(`there is no command '${name}'${nearest(name)}`, 'in-writing --help', terminal)
  const given = sorted(rest, subcommand)
  if (typeof given === 'string') return wrong(given, `in-writing ${name} --help`, terminal)
  if (given.switches.has('help')) {
    terminal.out(helpOf(subcommand))
    return exit.ok
  }
  const [least, most] = subcommand.count
  if (given.words.length < least || given.words.length > most) {
    const what = given.words.length < least ? `give ${subcommand.words}` : `too many words: ${given.words.join(' ')}`
    return wrong(what, `in-writing ${name} --help`, terminal)
  }
  try {
    return await subcommand.run(given, terminal)
  } catch (error) {
    terminal.err(`in-writing: ${reasons(error).join('\n  because: ')}`)
    return exit.failed
  }
}

/** An error and its causes, the outermost first. */
function reasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  return [error.message, ...(error.cause === undefined ? [] : reasons(error.cause))]
}

function wrong(what: string, ask: string, terminal: Terminal): Exit {
  terminal.err(`in-writing: ${what}`)
  terminal.err(`Try: ${ask}`)
  return exit.wrongUse
}

/** The words sorted into values and switches, or what is wrong with them. */
function sorted(args: readonly string[], { flags }: Subcommand): Given | string {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    const pairs = Object.entries(values)
    return {
      words: positionals,
      values: Object.fromEntries(pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      switches: new Set(pairs.flatMap(([name, value]) => (value === true ? [name] : []))),
    }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return error.message.split('. To specify')[0] ?? error.message
    }
    throw error
  }
}

/** A hint for a slip of the fingers: a command that begins alike. */
function nearest(name: string): string {
  const near = subcommands.find((each) => each.name.startsWith(name.slice(0, 2)))
  return near ? `; did you mean '${near.name}'?` : ''
}
