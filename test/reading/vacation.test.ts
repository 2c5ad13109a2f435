import { expect, test } from 'vitest'
import { isVacation } from '../../src/reading/vacation.ts'

test.each([
  'Out of office Re: Spring campaign',
  'Automatic reply: Spring campaign',
  'OUT OF OFFICE',
  'Absence du bureau : Re: Devis',
  'Réponse automatique: Devis',
  'Abwesenheitsnotiz: Angebot',
  'Respuesta automática: presupuesto',
  'स्वचालित उत्तर: प्रेज़ेंटेशन',
])('a robot writes "%s"', (subject) => {
  expect(isVacation({ subject })).toBe(true)
})

test.each([
  'Re: Out of office',
  'Out of office party flyer',
  'Spring campaign',
  'Leave the logo where it is',
  'Absences of Mr Palmer, book cover',
  'Vacation homes brochure',
])('a person writes "%s"', (subject) => {
  expect(isVacation({ subject })).toBe(false)
})
