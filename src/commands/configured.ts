import { type Config, readConfig } from '../config.ts'
import { type Exit, exit, type Terminal } from './subcommand.ts'

/** Runs something with the configuration; a faulty one is refused as a whole, one line a fault. */
export async function configured(terminal: Terminal, run: (config: Config) => Promise<Exit>): Promise<Exit> {
  const read = readConfig(terminal.env)
  if ('config' in read) return run(read.config)
  for (const fault of read.faults) terminal.err(fault)
  terminal.err('Nothing was done. Every variable is explained in .env.example; without any, the tracker practises.')
  return exit.wrongUse
}
