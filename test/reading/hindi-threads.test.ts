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
  [
    'where people meet is no thing',
    [
      ['rick', 'kal 5 baje shop pe mil sakte hai kya? naye rang dekhne hai'],
      ['ana', 'haan kal milte hai'],
    ],
    [],
  ],
  ['where somebody comes to', [['rick', 'गुरुवार को स्टूडियो में आ सकते हैं क्या?']], []],
  [
    'a draft is not the thing',
    [
      ['rick', 'kitab 31 march tak chahiye'],
      ['ana', 'ji 31 tak mil jayegi'],
      ['ana', 'kitab ka draft attached hai.', 'd.pdf'],
    ],
    ['A1 | ana | kitab | 03-31 | agreed'],
  ],
  [
    'a question with a day of its own leaves the promise before it',
    [
      ['ana', 'Chefs ki list aur photos please kal tak bhej dijiye.'],
      ['rick', 'photos kal bhej dunga. list 16 march ko du to chalega?'],
    ],
    ['C1 | rick | Chefs ki list | 03-03 | proposed, asked 03-16', 'C2 | rick | photos | 03-03 | agreed'],
  ],
  [
    'too late is no yes',
    [
      ['rick', 'एक छोटा वीडियो 26 मार्च तक चाहिए।'],
      ['ana', '26 तक नहीं हो पाएगा, 5 अप्रैल को दें तो चलेगा?'],
      ['rick', '5 अप्रैल को बहुत देर हो जाएगी, वीडियो रहने दीजिए।'],
    ],
    ['A1 | ana | एक छोटा वीडियो | 03-26 | cancelled'],
  ],
  [
    'one day in place of another',
    [
      ['rick', 'प्रमाणपत्र मैं आपको 10 मार्च को भेजूँगा।'],
      ['rick', 'प्रमाणपत्र 10 की जगह 17 मार्च को भेज सकता हूँ?'],
    ],
    ['C1 | rick | प्रमाणपत्र | 03-10 | agreed, asked 03-17'],
  ],
  [
    'the same day',
    [
      ['ana', 'अग्रिम भुगतान शुक्रवार तक कर दीजिए।'],
      ['rick', 'बैंक का काम मंगलवार 10 मार्च को हो पाएगा, उसी दिन भुगतान कर दूँगा। चलेगा?'],
    ],
    ['C1 | rick | अग्रिम भुगतान | 03-06 | proposed, asked 03-10'],
  ],
  [
    'weekdays as they are heard',
    [['rick', 'menu humein buddhvar tak de do, aur rate list shukarvar tak.']],
    ['A1 | ana | menu | 03-04 | proposed', 'A2 | ana | rate list | 03-06 | proposed'],
  ],
  [
    'provided that something comes, which is asked for by that',
    [['ana', 'हम पोस्टर 12 मार्च को दे देंगे, बशर्ते आपका पाठ मंगलवार तक मिल जाए।']],
    ['A1 | ana | पोस्टर | 03-12 | agreed', 'C1 | rick | पाठ | 03-03 | proposed'],
  ],
  [
    'it will be received',
    [['ana', 'अंतिम रिपोर्ट आपको 12 मार्च तक प्राप्त होगी। साथ ही मेरी दो बातें:']],
    ['A1 | ana | अंतिम रिपोर्ट | 03-12 | agreed'],
  ],
  [
    'in this very mail',
    [
      ['ana', 'नक़्शे की प्रति सोमवार तक भिजवाएँ।'],
      ['rick', 'नक़्शे की प्रति इसी मेल में है।', 'n.pdf'],
    ],
    ['C1 | rick | नक़्शे की प्रति | 03-09 | delivered'],
  ],
  [
    'what came from the other side is no report',
    [
      ['ana', 'Aap drivers ka data kal tak bhej dijiye. Demo link aapko 16 march tak mil jayega.'],
      ['rick', 'Data isi mail ke saath hai.', 'd.xlsx'],
      ['ana', 'Theek hai sir. Data khul gaya.'],
    ],
    ['C1 | rick | drivers ka data | 03-03 | delivered', 'A1 | ana | Demo link | 03-16 | agreed'],
  ],
  ['greetings to others', [['rick', 'bacchon ko mera pyaar dena']], []],
  ['when you feel like it', [['ana', 'कोई बात नहीं, जब मन हो बताइएगा।']], []],
]

test.each(threads)('%s', (_about, lines, table) => expect(outcome(...lines)).toEqual(table))
