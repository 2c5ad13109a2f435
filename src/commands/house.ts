import { join } from 'node:path'
import type { Config } from '../config.ts'

/** Whose tracker this is; on the practice server a house of our own stands in for what is not configured. */
export type House = {
  readonly agencyDomains: readonly string[]
  readonly trackerAddress: string
  readonly zone: string
}

export function houseOf(config: Config): House {
  const agencyDomains = config.agencyDomains ?? ['agency.example']
  const trackerAddress = config.trackerAddress ?? `tracker@${agencyDomains[0]}`
  return { agencyDomains, trackerAddress, zone: config.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone }
}

/** Letters of the practice server, and what else concerns it alone. */
export const practiceFolder = (config: Pick<Config, 'dataFolder'>): string => join(config.dataFolder, 'practice')

/** What was practised never gets among real threads: its documents lie apart. */
export const storeFolder = (config: Config): string =>
  config.kind === 'practice' ? join(practiceFolder(config), 'store') : config.dataFolder
