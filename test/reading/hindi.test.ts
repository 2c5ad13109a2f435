import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

describe('a client asks in hurried Hindi', () => {
  test.each([
    ['logo files kal tak bhejdo', 'logo files | 03-03'],
    ['pls share kar dena brand guidelines shukravar tak', 'brand guidelines | 03-06'],
    ['product photos ki zarurat hai somvar tak', 'product photos | 03-09'],
    ['kya aap mujhe signed contract parso tak bhej sakte ho?', 'signed contract | 03-04'],
    ['invoice copy bhejne ki kripa karein, 6 march tak', 'invoice copy | 03-06'],
    ['GST invoice bana ke mail kar dena 4 tareekh tak', 'GST invoice | 03-04'],
    ['website ka first draft kab tak milega?', 'website ka first draft | -'],
    ['banner kal tak mil jayega kya?', 'banner | 03-03'],
    ['Bank details abhi bhi pending hai aapki taraf se.', 'Bank details | -'],
    ['आपकी तरफ़ से बैंक विवरण बाकी है।', 'बैंक विवरण | -'],
    ['Deposit 15 March tak jama kar dijiyega.', 'Deposit | 03-15'],
    ['Draft dekh ke comments de dena kal tak', 'comments | 03-03'],
    ['Ana ji banner shukravar tak chahiye', 'banner | 03-06'],
    ['हमें पोस्टर की फ़ाइल मंगलवार तक उपलब्ध कराएँ।', 'पोस्टर की फ़ाइल | 03-03'],
    ['क्या शुक्रवार तक नया लोगो संभव है?', 'नया लोगो | 03-06'],
    ['आपको 5 मार्च तक कॉपी देनी है', 'कॉपी | 03-05'],
    ['कृपया दो और पोस्टर शुक्रवार तक भेज दीजिए', 'दो और पोस्टर | 03-06'],
  ])('%s', (words, thing) => {
    expect(outcome(['rick', words])).toEqual([`A1 | ana | ${thing} | proposed`])
  })
})

describe('an agency promises, with or without a subject', () => {
  test.each([
    ['photos main kal subah tak bhejdunga', 'ana | photos | 03-03'],
    ['Jaise hi aap sign karoge hum invoice bhej denge.', 'ana | invoice | -'],
    ['जैसे ही आप मंज़ूरी देंगे, हम तीन दिन में छपाई भेज देंगे।', 'ana | छपाई | -'],
    ['approval aaj shaam tak de doonga', 'ana | approval | 03-02'],
    ['reel thursday ko ready ho jayegi', 'ana | reel | 03-05'],
    ['कल तक ब्रोशर की फ़ाइल आपको भेज दी जाएगी।', 'ana | ब्रोशर की फ़ाइल | 03-03'],
    ['कैटलॉग का पहला प्रूफ़ शुक्रवार को भिजवा दूँगी', 'ana | कैटलॉग का पहला प्रूफ़ | 03-06'],
    ['bank details main aaj raat tak bhej raha hu', 'ana | bank details | 03-02'],
    ['हमारी टीम 10 मार्च तक वेबसाइट का पहला संस्करण तैयार कर देगी।', 'ana | वेबसाइट का पहला संस्करण | 03-10'],
    ['Tom kal aapko final files bhej dega', 'tom | final files | 03-03'],
    ['final files Tom kal tak share kar denge', 'tom | final files | 03-03'],
    ['अनुवाद मैं ख़ुद कर रही हूँ। शुक्रवार 6 मार्च को आपके पास होगा।', 'ana | अनुवाद | 03-06'],
  ])('%s', (words, thing) => {
    expect(outcome(['ana', words])).toEqual([`A1 | ${thing} | agreed`])
  })
})

describe('a request for the logo by tomorrow is answered', () => {
  const asked: Line = ['ana', 'Rick ji, logo kal tak bhej dijiye']

  test.each([
    ['ji kal bhej dunga', '03-03 | agreed'],
    ['sure, kal subah 10 baje tak', '03-03 10:00 | agreed'],
    ['kal mushkil hai, parso chalega?', '03-03 | proposed, asked 03-04'],
    ['kal nahi ho payega. shukravar tak de dunga', '03-03 | proposed, asked 03-06'],
    ['dekhte hain', '03-03 | proposed'],
    ['bhej diya hai, check kar lijiye', '03-03 | delivered'],
    ['logo attach kar diya hai', '03-03 | delivered'],
    ['aaj shaam tak bhej raha hoon', '03-02 | agreed'],
  ])('%s', (words, after) => {
    expect(outcome(asked, ['rick', words])).toEqual([`C1 | rick | logo | ${after}`])
  })

  test('with a colleague', () => {
    expect(outcome(asked, ['rick', 'Ana ji logo Mia bhej degi kal tak'])).toEqual(['C1 | mia | logo | 03-03 | agreed'])
  })
})

describe('a promise for Friday', () => {
  const promised: Line = ['ana', 'हम लेआउट शुक्रवार तक भेज देंगे']

  test.each([
    ['लेआउट के लिए एक दिन और चाहिए', 'agreed, asked 03-07'],
    ['layout somvar tak ho payega', 'agreed, asked 03-09'],
    ['माफ़ कीजिए, लेआउट में एक दिन और लगेगा। शनिवार को भेज देंगे।', 'agreed, asked 03-07'],
  ])('%s', (words, after) => {
    expect(outcome(promised, ['rick', 'ठीक है जी'], ['ana', words])).toEqual([`A1 | ana | लेआउट | 03-06 | ${after}`])
  })
})

test('a clause ends with its verb, and each may wait for something of its own', () => {
  const words = 'हम सोमवार को काम करेंगे और लेआउट बुधवार तक भेजेंगे'
  expect(outcome(['ana', words])).toEqual(['A1 | ana | लेआउट | 03-04 | agreed'])
  expect(outcome(['ana', 'invoice kal tak bhijwa denge, TDS certificate aap 9 March tak bhej dijiyega'])).toEqual([
    'A1 | ana | invoice | 03-03 | agreed',
    'C1 | rick | TDS certificate | 03-09 | proposed',
  ])
})

test('what is missing is asked for without being named again', () => {
  const words = 'Advance payment ab tak nahi aaya. Kripya kal tak transfer kar dijiye, warna kaam rokna padega.'
  expect(outcome(['ana', words])).toEqual(['C1 | rick | Advance payment | 03-03 | proposed'])
})

test.each([
  'shayad kal tak photos bhej dun',
  'कोशिश करूँगा कि कल तक फ़ोटो भेज दूँ',
  'hum har mahine 5 tareekh ko report bhejte hain',
  'kal 3 baje milte hain',
  'photos maine kal bhej di thi',
  'agar aap kahein to hum kal tak draft bhej dein',
  'agar 5 March tak content de dete to kaam ho jata',
  'koi sawal ho to bataiye',
  'kaam chal raha hai, jaldi update denge',
  'haan dekh ke batata hu',
  'team se discuss karke kal tak batata hoon',
  'चिंता मत कीजिए, सब हो जाएगा',
  'थोड़ा समय दीजिए',
  'Printer ne bola hai ki shukravar tak chhap jayega',
  'उन्होंने कहा कि लेख शुक्रवार तक भेज दीजिए',
  'हो सकता है मई में आपसे पोस्टर बनवाएँ',
  'delivery boy kal aa jayega',
  'kal shoot hai, subah 8 baje pahunch jayenge',
  'server kal raat 2 baje se 4 baje tak band rahega',
  'aap jaise clients ke saath kaam karke accha lagta hai, aage bhi saath dete rahiye',
])('nobody owes anything: %s', (words) => {
  expect(outcome(['rick', words])).toEqual([])
})

describe('a request for a banner is refused, or given another day', () => {
  const asked: Line = ['rick', 'banner ka design friday tak bhej dijiye']

  test.each([
    ['sir banner hum nahi kar payenge, designer nahi hai', '03-06 | cancelled'],
    ['ye humse nahi hoga', '03-06 | cancelled'],
    ['बैनर हम नहीं बनाएँगे, वह हमारे यहाँ नहीं होता।', '03-06 | cancelled'],
    ['> banner ka design friday tak bhej dijiye\n\nyeh hum nahi denge', '03-06 | cancelled'],
    ['friday mushkil hai. banner monday ko dein to chalega?', '03-06 | proposed, asked 03-09'],
    ['friday tak nahi ho payega, monday kar dein?', '03-06 | proposed, asked 03-09'],
    ['monday ko bhej doon?', '03-06 | proposed, asked 03-09'],
    ['शुक्रवार तक नहीं हो पाएगा, सोमवार रख लें?', '03-06 | proposed, asked 03-09'],
    ['सब ठीक है, बस बैनर सोमवार तक दे पाऊँगी, चलेगा?', '03-06 | proposed, asked 03-09'],
    ['बैनर के लिए सोमवार तक का समय मिल सकता है?', '03-06 | proposed, asked 03-09'],
  ])('%s', (words, after) => {
    expect(outcome(asked, ['ana', words])).toEqual([`A1 | ana | banner ka design | ${after}`])
  })
})

describe('whose it is now', () => {
  test.each([
    ['Drawings Tom dega, Friday tak mil jayengi.', 'tom'],
    ['टॉम बना रहे हैं, आपको उनसे शुक्रवार तक मिल जाएगा।', 'tom'],
    ['maine Tom ko bol diya hai, friday tak mil jayega', 'tom'],
    ['ye main bhej dungi friday tak', 'ana'],
  ])('%s', (words, who) => {
    expect(outcome(['rick', 'Drawings mujhe Friday tak chahiye.'], ['ana', words])).toEqual([
      `A1 | ${who} | Drawings | 03-06 | agreed`,
    ])
  })
})

describe('what was promised is brought, or something else happened', () => {
  test.each([
    ['बैनर का डिज़ाइन लगा हुआ है।', 'delivered'],
    ['maine whatsapp pe bhej diya hai', 'delivered'],
    ['mail kar diya hai sir', 'delivered'],
    ['दो चित्रों में हाथी ज़्यादा बड़ा हो गया, दोबारा बना रही हूँ।', 'agreed'],
    ['purani file delete kar di hai, banner bana rahi hoon', 'agreed'],
  ])('%s', (words, status) => {
    const lines: Line[] = [
      ['rick', 'banner ka design friday tak bhej dijiye'],
      ['ana', 'ji'],
      ['ana', words],
    ]
    expect(outcome(...lines)).toEqual([`A1 | ana | banner ka design | 03-06 | ${status}`])
  })
})

test('one verb at the end serves all that stands before it', () => {
  expect(outcome(['ana', 'photos kal, layout thursday ko bhej denge'])).toEqual([
    'A1 | ana | layout | 03-05 | agreed',
    'A2 | ana | photos | 03-03 | agreed',
  ])
})

test('days are counted from what two papers are called together', () => {
  const lines: Line[] = [
    ['ana', 'रजिस्ट्री की प्रति और पुराना नक्शा इस शुक्रवार तक चाहिए। ये दोनों काग़ज़ मिलते ही हम चार दिन में लेआउट दे देंगे।'],
    ['rick', 'रजिस्ट्री और नक्शा दोनों भेज दिए हैं।'],
  ]
  expect(outcome(...lines).at(-1)).toBe('A1 | ana | लेआउट | 03-06 | agreed')
})

describe('any verb asks for a thing by a day', () => {
  test.each([
    ['parde budhvar tak silwa dena', 'parde | 03-04'],
    ['दुकान का बोर्ड शुक्रवार तक टाँग दीजिए', 'दुकान का बोर्ड | 03-06'],
    ['kya aap jharokhe ki drawing parso tak rang doge?', 'jharokhe ki drawing | 03-04'],
    ['रसीद की मूल प्रति 7 मार्च तक जमा कराई जाए', 'रसीद की मूल प्रति | 03-07'],
    ['naye niyamon ke anusar aapse nivedan hai ki stamp paper 5 march tak nikalwa dein', 'stamp paper | 03-05'],
    ['साथ ही उसका नया नक़्शा कल तक सौंप दीजिए', 'नया नक़्शा | 03-03'],
    ['packet ka dhaancha kb tk aayga?', 'packet ka dhaancha | -'],
    ['थैलियों का नमूना 9 मार्च को हमारे यहाँ पहुँचे, ऐसी प्रार्थना है', 'थैलियों का नमूना | 03-09'],
  ])('%s', (words, thing) => {
    expect(outcome(['rick', words])).toEqual([`A1 | ana | ${thing} | proposed`])
  })
})

describe('any verb promises a thing by a day', () => {
  test.each([
    ['परदे मैं बुधवार तक सिल दूँगी', 'ana | परदे | 03-04'],
    ['hum jharokhe ki drawing kal tak rang denge', 'ana | jharokhe ki drawing | 03-03'],
    ['थैलियाँ शुक्रवार तक धुलवा दी जाएँगी', 'ana | थैलियाँ | 03-06'],
  ])('%s', (words, thing) => {
    expect(outcome(['ana', words])).toEqual([`A1 | ${thing} | agreed`])
  })
})

describe('gossip, habits and hopes are no promises', () => {
  test.each([
    'hum log toh waise bhi har kaam do din mein nipta dete hain',
    'mummy ne bhi kal rangoli banana seekh liya',
    'kabhi aa na Bandra, vada pav meri taraf se',
    'सूची समय पर न मिलने पर नोटिस जारी किया जाएगा',
    'कल हम सब भोर में ही बस में बैठ जाएँगे',
    'jab ho jaye bata dena',
  ])('%s', (words) => {
    expect(outcome(['ana', words])).toEqual([])
  })
})

describe('the board, to hang by Friday, is spoken of again', () => {
  const asked: Line = ['rick', 'दुकान का बोर्ड शुक्रवार तक टाँग दीजिए']

  test.each([
    ['ana', 'अभी कुछ नहीं कह सकती', 'proposed'],
    ['ana', 'बढ़ई से पूछकर ही बता पाऊँगी', 'proposed'],
    ['ana', 'शुक्रवार तक नामुमकिन है', 'cancelled'],
    ['ana', 'yeh humare scope mein hai hi nahi', 'cancelled'],
    ['ana', 'जी, टाँग दिया जाएगा', 'agreed'],
    ['ana', 'शुक्रवार पक्का, tension mat lo', 'agreed'],
    ['ana', 'हमने बोर्ड टाँग दिया है', 'delivered'],
    ['ana', 'board lag gaya hai', 'delivered'],
    ['rick', 'बोर्ड अब मत टाँगिए', 'cancelled'],
  ] as const)('%s: %s', (who, words, status) => {
    expect(outcome(asked, [who, words])).toEqual([`A1 | ana | दुकान का बोर्ड | 03-06 | ${status}`])
  })
})

describe('thumbs spell as they like', () => {
  test.each([
    ['logo prso tk bhj do', 'logo | 03-04'],
    ['mjhe logo budhvar tk chaiye', 'logo | 03-04'],
    ['logo kl tk bhejdo plz', 'logo | 03-03'],
    ['logo abi tk nhi aaya, kal tak bhej dijye', 'logo | 03-03'],
  ])('%s', (words, thing) => {
    expect(outcome(['rick', words])).toEqual([`A1 | ana | ${thing} | proposed`])
  })
})

test.each([
  'Humari taraf se copy Thursday ko, aapki taraf se images Friday ko.',
  'हमारी तरफ़ से copy गुरुवार को, आपकी तरफ़ से images शुक्रवार को।',
])('who brings what, without a verb: %s', (words) => {
  expect(outcome(['ana', words])).toEqual(['A1 | ana | copy | 03-05 | agreed', 'C1 | rick | images | 03-06 | proposed'])
})

test.each(['Humari taraf se sab badhiya.', 'Humari taraf se Monday ko Ravi aa raha hai'])(
  'brings nothing: %s',
  (words) => {
    expect(outcome(['ana', words])).toEqual([])
  },
)

describe('who asks when a thing comes asks for it, with a question mark or without', () => {
  test.each([
    ['Banner kab tak milenge, hume Thursday tak chahiye.', 'Banner | 03-05'],
    ['banners kab tak de doge, thursday se pehle chahiye', 'banners | 03-05'],
    ['Banner kab milega', 'Banner | -'],
    ['बैनर कब तक मिलेंगे, हमें गुरुवार तक चाहिए।', 'बैनर | 03-05'],
  ])('%s', (words, thing) => {
    expect(outcome(['rick', words])).toEqual([`A1 | ana | ${thing} | proposed`])
  })

  test.each(['Pata nahi banner kab tak milenge.', 'Bataunga banner kab milega.', 'पता नहीं बैनर कब तक मिलेंगे।'])(
    'who cannot tell, or will tell, asks for nothing and promises nothing: %s',
    (words) => expect(outcome(['rick', words])).toEqual([]),
  )
})
