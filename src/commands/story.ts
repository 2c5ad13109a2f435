import { readdir, readFile } from 'node:fs/promises'
import type { Environment } from '../config.ts'
import type { LetterLanguage } from '../locales/locale.ts'

/** A story to play: whose tracker it is, and the days that its ending is told by. */
export type Story = {
  readonly env: Environment
  /** The client promised the materials for this day at 14:00, and sent them on that one. */
  readonly promised: string
  readonly arrived: string
  /** The curtain: an instant after the last mail. */
  readonly until: string
}

/** How In Writing came to be: a rush job for a bank, told in three languages. */
export const stories: Readonly<Record<LetterLanguage, Story>> = {
  en: {
    env: house('Slidework', 'slidework.example', 'Europe/London', 'GB'),
    promised: '2026-03-13',
    arrived: '2026-03-16',
    until: '2026-03-18T09:00:00Z',
  },
  fr: {
    env: house('Atelier Diapo', 'atelier-diapo.example', 'Europe/Paris', 'FR'),
    promised: '2025-05-16',
    arrived: '2025-05-19',
    until: '2025-05-21T08:00:00Z',
  },
  hi: {
    env: house('Slidekari', 'slidekari.example', 'Asia/Kolkata', 'IN'),
    promised: '2026-10-09',
    arrived: '2026-10-12',
    until: '2026-10-14T04:00:00Z',
  },
}

function house(name: string, domain: string, zone: string, country: string): Environment {
  return {
    AGENCY_NAME: name,
    AGENCY_DOMAINS: domain,
    TRACKER_ADDRESS: `tracker@${domain}`,
    ZONE: zone,
    COUNTRY: country,
    // As with a real mailbox: the story's clock does not mind waiting.
    SETTLE_MINUTES: '10',
  }
}

/** Its mails, as their senders' mail clients handed them over, in the order of sending. */
export async function mailsOf(language: LetterLanguage): Promise<readonly Uint8Array[]> {
  const folder = new URL(`../../templates/story/${language}/`, import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(files.map((name) => readFile(new URL(name, folder))))
}
