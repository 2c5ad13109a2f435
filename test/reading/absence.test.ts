import { expect, test } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { backOn } from '../../src/reading/absence.ts'

const reply = (text: string, subject = 'Automatic reply: Spring campaign'): Message => ({
  hash: '1',
  id: '<away@shop.example>',
  inReplyTo: [],
  references: [],
  from: [{ address: 'cleo@shop.example', name: 'Cleo Client' }],
  to: [{ address: 'tracker@studio.example', name: '' }],
  cc: [],
  subject,
  // A Monday.
  sentAt: '2026-06-08T10:00:00+02:00',
  text,
  files: [],
  headers: {},
})
const back = (text: string, subject?: string) => backOn(reply(text, subject), 'Europe/Paris')

test.each([
  ['I am out of the office until Friday 12 June and will have no access to my mail.', '2026-06-13'],
  ['I am away this week and will be back on Monday 15 June.', '2026-06-15'],
  ["Thanks for your mail! I'm on annual leave from 8 June to 19 June, returning Monday 22 June.", '2026-06-22'],
  ['Please call Priya if it is urgent, tomorrow as well.\n\nI return on 15/06/2026.', '2026-06-15'],
  ["Je suis absente jusqu'au 12 juin inclus.", '2026-06-13'],
  ['Bonjour,\n\nActuellement en congés, je serai de retour le lundi 15 juin.', '2026-06-15'],
  ['मैं 12 जून तक छुट्टी पर हूँ।', '2026-06-13'],
  ['नमस्ते, मैं 15 जून को वापस आऊँगी।', '2026-06-15'],
  ['I am away and will be back in the office from Monday 15 June.', '2026-06-15'],
  ['Guten Tag, ich bin zurzeit nicht im Büro. Ab dem 15. Juni bin ich wieder erreichbar.', '2026-06-15'],
  ['Estaré fuera de la oficina hasta el 12 de junio.', '2026-06-13'],
  ['Ik ben afwezig tot en met 12 juni.', '2026-06-13'],
  // In one sentence, or in few words of a language that is spoken in no other mail of the thread.
  ['Absente du 8 au 21 juin, je vous répondrai à mon retour.', '2026-06-22'],
  ["I'm not in the office this week. You will hear from me on Monday 15 June.", '2026-06-15'],
  ["I'll be responding to mails again from 15 June.", '2026-06-15'],
  ["I'm OOO from 8 to 21 June.", '2026-06-22'],
  ["Je suis en arrêt jusqu'au dimanche 21 juin.", '2026-06-22'],
  ['Je répondrai à votre message à partir du 15 juin.', '2026-06-15'],
  ['Sono in ferie e rientrerò il 15 giugno.', '2026-06-15'],
  ["Sono assente dall'8 al 21 giugno.", '2026-06-22'],
  ['Estou de férias e regresso a 15 de junho.', '2026-06-15'],
])('%s', (text, day) => {
  expect(back(text)).toBe(day)
})

test('the subject may tell it', () => {
  expect(back('I will answer when I can.', 'Out of office until 12 June')).toBe('2026-06-13')
})

test.each([
  'I am travelling and answer late.',
  'I was back on 1 June.',
  'Your request has been received. We will get back to you by Friday 12 June.',
  'I am away until 12 June 2027.',
])('no day to wait for: %s', (text) => {
  expect(back(text)).toBeNull()
})

test('what the reply quotes below tells nothing', () => {
  expect(
    back(
      'I am travelling.\n\nOn Mon, 8 Jun 2026 at 09:00, Ana <ana@studio.example> wrote:\n> I am back on Friday 12 June.',
    ),
  ).toBeNull()
})
