import { expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

/** Monday 2 March 2026, an hour a mail. Rick and Mia are the client, Ana and Tom the agency. */
const threads: readonly (readonly [about: string, lines: readonly Line[], table: readonly string[]])[] = [
  [
    'more days',
    [
      ['ana', 'catalogue 11 march ko de denge.'],
      ['ana', 'catalogue ke liye 2 din aur lagenge, chalega?'],
      ['rick', 'haan chalega'],
    ],
    ['A1 | ana | catalogue | 03-13 | agreed'],
  ],
  [
    'a part is dropped',
    [
      ['rick', 'flyer aur standee friday tak bhej do'],
      ['rick', 'standee rehne do, purana mil gaya'],
    ],
    ['A1 | ana | flyer | 03-06 | proposed', 'A2 | ana | standee | 03-06 | cancelled'],
  ],
  [
    'a yes to all but one',
    [
      ['rick', 'बैनर 9 मार्च तक और पर्चे 11 मार्च तक चाहिए।'],
      ['ana', 'पर्चे को छोड़कर बाक़ी सब ठीक है।'],
    ],
    ['A1 | ana | पर्चे | 03-11 | proposed', 'A2 | ana | बैनर | 03-09 | agreed'],
  ],
  [
    'what follows if it is late, without a comma',
    [['ana', 'approval thursday tak de dijiye warna printing agle hafte chali jayegi']],
    ['C1 | rick | approval | 03-05 | proposed'],
  ],
  [
    'a name of three sounds',
    [['ana', 'मिया जी,\n\nकृपया अनुबंध शुक्रवार तक लौटा दें।']],
    ['C1 | mia | अनुबंध | 03-06 | proposed'],
  ],
  [
    'not in the contract',
    [
      ['rick', 'source files bhi bhej dena kal tak'],
      ['ana', 'Sorry sir, source files contract mein nahi hai'],
    ],
    ['A1 | ana | source files | 03-03 | cancelled'],
  ],
  [
    'with this very mail',
    [
      ['rick', 'GST certificate kal tak bhej deta hoon'],
      ['mia', 'Rick sir ne bola tha, GST certificate is mail ke saath hai'],
    ],
    ['C1 | rick | GST certificate | 03-03 | delivered'],
  ],
  [
    'what it is, told in numbers',
    [
      ['ana', 'Mezzanine ki lambai kal tak bata dijiye.'],
      ['rick', 'mezzanine ki lambai 12.5 meter hai'],
    ],
    ['C1 | rick | Mezzanine ki lambai | 03-03 | delivered'],
  ],
  [
    'habits, whatever else the sentence says',
    [['ana', 'hum generally 3 din lete hain, aur invoice month end pe bhejte hain']],
    [],
  ],
  ['what will be there', [['rick', 'parking basement mein mil jayegi.']], []],
  [
    'let us say',
    [
      ['rick', 'mockup 6 tareekh ko dikha doge?'],
      ['ana', '6 ko thoda tight hai, 9 ko dikha denge'],
      ['rick', 'chalo theek hai 9 ko'],
    ],
    ['A1 | ana | mockup | 03-09 | agreed'],
  ],
  [
    'a newsletter',
    [['ana', 'Holi sale! 10 March tak order karo. Aapko ye mail isliye mila hai kyunki aap hamare member hain.']],
    [],
  ],
]

test.each(threads)('%s', (_about, lines, table) => expect(outcome(...lines)).toEqual(table))
