import { describe, expect, test } from 'vitest'
import { parse } from '../../src/mail/parse.ts'
import type { Message } from '../../src/message/message.ts'
import { hear } from '../../src/reading/hear.ts'
import { allLetters } from './all-letters.ts'
import { ivy, nextDay, omar, ruth } from './story.ts'

const people = [ruth, omar, ivy]
const setting = {
  agency: ['paperwing.example'],
  tracker: 'tracker@paperwing.example',
  zone: 'Europe/London',
  people,
}

/** A person's mail that holds a letter of ours as if it were their own words, as clients without quotation marks send it. */
const mailWith = (text: string): Message => ({
  hash: 'f00d',
  id: '<fed-back@example>',
  inReplyTo: ['<letter@paperwing.example>'],
  references: ['<letter@paperwing.example>'],
  from: [ruth],
  to: [ivy],
  cc: [{ address: 'tracker@paperwing.example', name: '' }],
  subject: 'Re: Folder for the reopening',
  sentAt: '2026-06-10T10:00:00+01:00',
  text,
  files: [],
  headers: {},
})

describe('fed back without a mark that it is quoted', () => {
  test.each(allLetters)('$name ($language) changes nothing', ({ letter }) => {
    const { acts } = hear(mailWith(letter.text), nextDay, setting)
    expect(acts.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
  })

  test.each(allLetters.slice(0, 3))('what stands above $name ($language) is read all the same', ({ letter }) => {
    const { acts } = hear(mailWith(`done C2\n\nRuth\n\n${letter.text}`), nextDay, setting)
    expect(acts.map(({ kind }) => kind)).toEqual(['report'])
  })

  test.each(allLetters)('its HTML ($name, $language) as well, as a client turns it into text', async ({ letter }) => {
    const source = `From: ruth@harbour-museum.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${letter.html}`
    const { text } = await parse(Buffer.from(source))
    expect(hear(mailWith(text), nextDay, setting).acts).toEqual([])
  })
})
