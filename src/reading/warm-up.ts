import { nothingAgreed } from '../agreement/agreement.ts'
import { letterLanguages } from '../locales/languages.ts'
import type { Locale } from '../locales/locale.ts'
import type { Phrase } from '../locales/phrase.ts'
import { hear } from './hear.ts'

/**
 * Reads the example of every phrase that is known. A pattern is built when it is first tried, and hundreds of them would
 * make the first mails cost ten times what the later ones do.
 */
export function warmUp(): void {
  for (const locale of letterLanguages) {
    const examples = examplesOf(locale)
    const asked = hear({ ...mail, text: examples.slice(0, FEW).join('\n\n') }, nothingAgreed, setting).agreement
    for (const text of examples) hear({ ...mail, from: [ben], to: [ana], text }, asked, setting)
  }
}

/** Enough to have something to answer. */
const FEW = 8

const examplesOf = ({ moves, dates }: Locale): readonly string[] =>
  [...Object.values(moves), ...Object.values(dates)]
    .flat()
    .filter(isPhrase)
    .map(({ example }) => example)

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'example' in value

const ana = { address: 'ana@client.example', name: 'Ana', side: 'client' } as const
const ben = { address: 'ben@agency.example', name: 'Ben', side: 'agency' } as const
const setting = {
  agency: ['agency.example'],
  tracker: 'tracker@agency.example',
  zone: 'UTC',
  people: [ana, ben],
} as const

const mail = {
  hash: '',
  id: '<warm@up>',
  inReplyTo: [],
  references: [],
  from: [ana],
  to: [ben],
  cc: [],
  subject: '',
  sentAt: '2026-03-02T09:00:00Z',
  files: [],
  headers: {},
} as const
