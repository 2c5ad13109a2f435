import type { Mail } from './mail.ts'

/** Who is in these tests, and the Monday in London on which most of them begin. */
export const ana = 'Ana Agency <ana@studio.example>'
export const cleo = 'Cleo Client <cleo@shop.example>'
export const tracker = 'tracker@studio.example'
export const monday = '2026-03-09T10:00:00Z'

/** What Ana writes to Cleo with the tracker on copy: these words, between a greeting and her name. */
export const anaWrites = (words: string, other: Partial<Mail> = {}): Mail => ({
  id: 'plan@studio.example',
  from: ana,
  to: cleo,
  cc: tracker,
  text: `Hi Cleo,\n\n${words}\n\nAna`,
  ...other,
})
