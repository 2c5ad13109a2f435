import { templates } from '../../src/mail/templates.ts'
import type { Settings } from '../../src/tracker/settings.ts'

/** An agency in London whose tracker asks nobody for feedback. */
export const studio: Settings = {
  agency: ['studio.example'],
  tracker: 'tracker@studio.example',
  trackerName: 'Studio agreements',
  trust: 'everyone',
  calendar: { zone: 'Europe/London', opens: '09:00', closes: '18:00', isHoliday: () => false },
  settleMinutes: 10,
  rushDays: 5,
  mode: 'auto',
  feedbackDays: 0,
  digestTo: [],
  digestTime: '08:00',
  secret: 'a secret that only these tests know',
  templates: await templates(),
}
