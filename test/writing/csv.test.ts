import { expect, test } from 'vitest'
import { csv } from '../../src/writing/csv.ts'

test.each([
  ['plain text stands as it is', 'final deck', 'final deck'],
  ['a comma needs quotes', 'logos, fonts', '"logos, fonts"'],
  ['so does a line break', 'logos\nfonts', '"logos\nfonts"'],
  ['a quote is doubled', 'the "final" deck', '"the ""final"" deck"'],
  ['a formula becomes text', '=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['plus, minus and at count as formulas too', '+44 20 5550 0142', "'+44 20 5550 0142"],
  ['a minus', '-2+3', "'-2+3"],
  ['an at', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a blank is still one', ' =1+1', "' =1+1"],
  ['a tab at the head is taken for one', '\t=1+1', "'\t=1+1"],
])('%s', (_, text, cell) => expect(csv([['A1', text]])).toBe(`A1,${cell}`))

test('rows end as RFC 4180 has it', () => expect(csv([['a'], ['b']])).toBe('a\r\nb'))
