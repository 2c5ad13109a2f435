import type { Config } from '../config.ts'
import { templates } from '../mail/templates.ts'
import type { Settings } from '../tracker/settings.ts'
import { calendarOf } from './calendar.ts'
import { houseOf } from './house.ts'

/** The configuration as the tracker wants it: with the holidays worked out and the templates read. */
export async function settingsOf(config: Config, secret: string): Promise<Settings> {
  const { agencyDomains, trackerAddress, zone } = houseOf(config)
  const { agencyName, settleMinutes, rushDays, mode, feedbackDays, digestTo } = config
  return {
    agency: agencyDomains,
    tracker: trackerAddress,
    trackerName: agencyName ? `In Writing for ${agencyName}` : 'In Writing',
    trust: config.kind === 'practice' ? 'everyone' : { authservId: config.trustedAuthservId },
    calendar: calendarOf(config, zone),
    settleMinutes,
    rushDays,
    mode,
    feedbackDays,
    digestTo,
    digestTime: '08:00',
    secret,
    templates: await templates(),
  }
}
