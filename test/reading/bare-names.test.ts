import { describe, expect, test } from 'vitest'
import { type Agreement, nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Party } from '../../src/agreement/party.ts'
import type { Message } from '../../src/message/message.ts'
import { hear } from '../../src/reading/hear.ts'

const ana: Party = { address: 'ana@studio.example', name: 'Ana Ruiz', side: 'agency' }
const ravi: Party = { address: 'ravi@shop.example', name: 'Ravi Mehta', side: 'client' }
const priya: Party = { address: 'priya@shop.example', name: 'Priya Shah', side: 'client' }
const people = [ana, ravi, priya]
const tracker = 'tracker@studio.example'
const setting = { agency: ['studio.example'], zone: 'Asia/Kolkata', tracker, people }

const mail = (from: Party, day: number, text: string, to: readonly string[] = []): Message => ({
  hash: `hash-${day}`,
  id: `<${day}@mail.example>`,
  inReplyTo: [`<${day - 1}@mail.example>`],
  references: [],
  from: [from],
  to: to.length > 0 ? to.map((address) => ({ address, name: '' })) : people.filter(({ side }) => side !== from.side),
  cc: [],
  subject: 'Spring campaign',
  sentAt: `2026-03-${day}T09:00:00+05:30`,
  files: [],
  headers: {},
  text,
})

/** C1 the logos, C2 the price list. */
const agreed = [
  mail(ana, 10, 'Please send us the logos by Friday 20 March. Please also send the price list by Friday 20 March.'),
  mail(ravi, 11, 'ok'),
].reduce((agreement: Agreement, each) => hear(each, agreement, setting).agreement, nothingAgreed)

const said = (text: string, to?: readonly string[]) => hear(mail(ravi, 12, text, to), agreed, setting)
const debtors = ({ agreement }: ReturnType<typeof said>) =>
  agreement.commitments.map(({ id, debtor }) => `${id} ${debtor.name}`)

describe('a name behind an id hands the item over', () => {
  test.each([
    'C2 Priya',
    'c2 priya',
    'C2: Priya Shah',
    'C2 → Priya',
    'C2 - Priya, please',
    'C2 @Priya',
    'C2 to Priya',
    'who C2 Priya',
    'C2 who Priya',
    'owner C2: Priya',
    'assign C2 to Priya',
    "C2 is Priya's",
    'Priya takes C2',
    'C2 priya@shop.example',
    'qui C2 Priya',
    'C2 qui Priya',
    'C2 à Priya',
    "C2, c'est Priya",
    'confier C2 à Priya',
    'C2 confié à Priya',
    'Priya prend C2',
    'C2 प्रिया',
    'C2 कौन प्रिया',
    'कौन C2 प्रिया',
    'C2 प्रिया का है',
    'C2 प्रिया को दीजिए',
    'C2 priya ko de do',
    'C2 priya karegi',
  ])('%s', (line) => {
    expect(debtors(said(line))).toEqual(['C1 Ravi Mehta', 'C2 Priya Shah'])
  })

  test('among other lines, which all count', () => {
    const heard = said('done C1\nC2 Priya\nC2 by 25 March\n\nThanks, Ravi')
    expect(debtors(heard)).toEqual(['C1 Ravi Mehta', 'C2 Priya Shah'])
    expect(heard.agreement.commitments.map(({ status }) => status)).toEqual(['delivered', 'agreed'])
    expect(heard.agreement.commitments[1]?.pending).toMatchObject({ due: { day: '2026-03-25' } })
  })
})

describe('what is nobody is no command', () => {
  test.each([
    'C2 urgent',
    'C2 thanks',
    'C2 merci Priya',
    'C2 Bob',
    'C2 Priya?',
    'A4 paper, please',
    'C2 Ana',
    'give C2 to Ana',
    'C2 बहुत ज़रूरी',
  ])('%s', (line) => {
    const heard = said(line)
    expect(heard.agreement).toBe(agreed)
    expect([heard.heard, heard.notUnderstood]).toEqual([[], []])
  })

  test('but who writes to the tracker itself is told', () => {
    expect(said('C2 Bob', [tracker]).heard.map(({ refused }) => refused)).toEqual(['unknown person'])
  })

  test('and a list that begins like lines is read as it stands', () => {
    const list = 'A1 posters\n\nA2 flyers\n\nPlease send us the logos by Monday 30 March.'
    expect(said(list).acts).toEqual(hear(mail(ravi, 12, `Hi,\n\n${list}`), agreed, setting).acts)
  })
})
