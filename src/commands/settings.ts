import type { Config } from '../config.ts'
import { templates } from '../mail/templates.ts'
import type { Settings } from '../tracker/settings.ts'
import { calendarOf } from './calendar.ts'
import { houseOf } from './house.ts'

function trustOf(config: Config): Settings['trust'] {
  if (config.kind === 'practice') return 'everyone'
  return config.trustedAuthservId === null ? 'signatures' : { authservId: config.trustedAuthservId }
}

/** The configuration as the tracker wants it: with the holidays worked out and the templates read. */
export async function settingsOf(config: Config, secret: string): Promise<Settings> {
  const { agencyDomains, trackerAddress, zone } = houseOf(config)
  const { agencyName, settleMinutes, rushDays, mode, feedbackDays, digestTo } = config
  return {
    agency: agencyDomains,
    tracker: trackerAddress,
    trackerName: agencyName ? `In Writing for ${agencyName}` : 'In Writing',
    trust: trustOf(config),
    calendar: calendarOf(config, zone),
    settleMinutes,
    rushDays,
    mode,
    feedbackDays,
    ownReturnAddress: config.kind === 'mailbox' && config.plusAddresses,
    digestTo,
    digestTime: '08:00',
    secret,
    templates: await templates(),
  }
}
