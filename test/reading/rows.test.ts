import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

const things = (text: string): readonly string[] =>
  outcome(['ana', text]).map((line) => line.split(' | ').slice(2, 4).join(' | '))

test.each([
  ['The logos and the texts will be with you on Thursday.', 'logos and the texts'],
  ['The logos, the fonts and the texts will follow on Thursday.', 'logos, the fonts and the texts'],
  ['The logos and the texts will be ready on Thursday.', 'logos and the texts'],
  ['The red, the blue and the green labels will be with you on Thursday.', 'red, the blue and the green labels'],
  ['The brochure and the flyer must be with us by Thursday.', 'brochure and the flyer'],
  ['Les logos et les textes arrivent jeudi.', 'logos et les textes'],
  ['Le logo et les textes seront prêts jeudi.', 'logo et les textes'],
])('all that a sentence begins with is owed: %s', (text, thing) => expect(things(text)).toEqual([`${thing} | 03-05`]))

test.each([
  'Thanks for the logos and the texts will follow on Thursday.',
  'Logos attached and the texts will follow on Thursday.',
  'The shop opens on Monday and the texts will follow on Thursday.',
  'Great work and the texts will follow on Thursday.',
])('what is said of something else is no part of it: %s', (text) => expect(things(text)).toEqual(['texts | 03-05']))
