import { expect, test } from 'vitest'
import { withMeets } from '../../src/locales/bounded.ts'

test.each([
  ['(?:a|b)? c', '(?:a|b)?(?=) c'],
  ['(a){2,3}b', '(a){2,3}(?=)b'],
  ['(?:a|(?:b|c))d', '(?:a|(?:b|c))(?=)d'],
  ['(?:a|b)', '(?:a|b)'],
  ['\\) [;)] [\\])] a', '\\) [;)] [\\])] a'],
])('%s goes on from one place behind each of its groups', (source, met) => {
  expect(withMeets(source)).toBe(met)
})
