import { describe, expect, test } from 'vitest'
import { letterLanguages } from '../../src/locales/languages.ts'
import { prepare } from '../../src/reading/prepare.ts'

const mail = {
  ...{ hash: '', id: '<1@north.example>', inReplyTo: [], references: [], to: [], cc: [], subject: '', files: [] },
  ...{ from: [{ address: 'mia@north.example', name: 'Mia Ruiz' }], sentAt: '2026-03-09T10:00:00+00:00', headers: {} },
}
const found = (text: string) => prepare({ ...mail, text }, 'Europe/London').events.map(({ day }) => day)

describe.each(letterLanguages)('$language', ({ occasions }) => {
  test.each(Object.values(occasions))('$example', ({ example, pattern }) => expect(example).toMatch(pattern))
})

describe('the day that all the work is for', () => {
  test.each([
    ['The launch is on Friday 20 March.', '2026-03-20'],
    ['We need the deck for the conference on 20 March, please.', '2026-03-20'],
    ['Everything must be ready before the trade fair in Lyon on 20 March.', '2026-03-20'],
    ['Launch day: Friday 20 March.', '2026-03-20'],
    ['20 March is the opening, so we cannot be late with this.', '2026-03-20'],
    ['Could you send us the poster for the 20 March opening?', '2026-03-20'],
    ['Le lancement a lieu le vendredi 20 mars.', '2026-03-20'],
    ['Merci de nous envoyer les visuels pour le salon du 20 mars.', '2026-03-20'],
    ['Tout doit être prêt le 20 mars, jour de l’inauguration.', '2026-03-20'],
    ['Notre directrice intervient vendredi 20 mars à 9h au Forum des entreprises.', '2026-03-20'],
    ['Elle présente tout cela le 20 mars, lors de la conférence.', '2026-03-20'],
    ['लॉन्च 20 मार्च को है, इसलिए जल्दी करें।', '2026-03-20'],
    ['20 मार्च को सम्मेलन है।', '2026-03-20'],
    ['हमारी निदेशक शुक्रवार, 20 मार्च को सुबह 9 बजे पार्टनर सम्मेलन में बोलेंगी।', '2026-03-20'],
    ['20 मार्च के कार्यक्रम के लिए हमें पोस्टर चाहिए।', '2026-03-20'],
  ])('%s', (text, day) => {
    expect(found(text)).toEqual([day])
  })

  test.each([
    'Please send us the launch deck by Friday 20 March.',
    'We will send you the event photos on 20 March.',
    'The launch film, please, by 20 March.',
    'You get the floor plan from the fair on Friday 20 March.',
    'Can we have a call on Friday 20 March?',
    'Merci de nous envoyer les textes du salon pour le 20 mars.',
    'Nous vous envoyons la maquette le 20 mars.',
    'Nous vous envoyons la maquette le 20 mars à l’ouverture.',
    'Merci de nous envoyer, pour le 20 mars, la liste des invités au salon.',
    'लॉन्च का डेक 20 मार्च तक भेजें।',
    '20 मार्च तक कार्यक्रम में बदलाव भेज दें।',
    '20 मार्च को फ़ोटो कार्यक्रम के लिए भेजेंगे।',
    '20 मार्च को लॉन्च का डेक मिल जाएगा।',
  ])('is none of the days by which something is due: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
