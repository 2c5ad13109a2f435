/**
 * Hindi verbs stand at the end of their clause and are built of a stem and an ending, or of a stem and a light verb:
 * भेजूँगा, भेज दूँगा. Both scripts, in the spellings of hurried people: bhej dunga, bhejdoonga, kr denge. Everything is
 * spelt out in whole words, by which a sentence without them is passed over.
 */
const each = (stems: string, endings: string, between = ''): string =>
  stems
    .split('|')
    .flatMap((stem) => endings.split('|').map((ending) => `${stem}${between}${ending}`))
    .join('|')

const words = (...lists: readonly string[]): string => lists.join('|')

/** Stems that end in a consonant, in a vowel; by script, for the endings differ. */
const closed = 'भेज|कर|लिख|भर|सौंप|छाप|डाल|निकाल|जोड़|सुधार'
const open = 'बना|बता|लौटा|पहुंचा|दिखा|लगा|करा|करवा|बनवा|भिजवा|दिलवा|छपवा|पहुंचवा|थमा'
const closedLatin = 'bhej|bhj|kar|likh|bhar|saunp|chhap|chap|daal|dal|nikal'
const openLatin =
  'bana|bata|lauta|pahuncha|pahucha|pohcha|dikha|laga|kara|karwa|karva|banwa|banva|bhijwa|bhijva|bhejwa|dilwa|dilva|chhapwa'

/** 'approve' in 'approve कर': what is done, where करना only says that it is. */
const done =
  'साझा|शेयर|मेल|ईमेल|ई-मेल|व्हाट्सऐप|तैयार|पूरा|पूरी|पूरे|जमा|अपलोड|अपडेट|उपलब्ध|स्वीकृत|मंज़ूर|पक्का|हस्ताक्षर|साइन|अप्रूव|कन्फ़र्म|कंफ़र्म|फ़ाइनल|फ़ॉरवर्ड|सबमिट|डिलीवर|सेंड|प्रदान|ठीक|चेक|रिव्यू|ट्रांसफ़र|कूरियर|वापस|share|mail|email|e-mail|whatsapp|wp|taiyar|tayar|ready|complete|poora|pura|puri|upload|update|submit|approve|confirm|sign|pay|transfer|check|review|send|finalise|finalize|final|forward|fwd|deliver|provide|drop|attach|courier|dispatch|release|clear|close|arrange|wapas|vapas|sahi|theek|thik|fix|correct|edit|revise|modify|change|सही'

/** What may stand between the thing and दूँगा: 'भेज', 'तैयार करके भेज', 'share kar'. */
const bring = words(
  closed,
  open,
  'दे|लिख भेज|ला|ले आ|चुका|जांच|देख|बदल|पढ़',
  closedLatin,
  openLatin,
  'kr|de|la|le aa|chuka|dekh|badal|padh|send',
)
export const stem = `(?:(?:${done}) (?:(?:करके|कर के|करवा के|karke|kar ke|krke|kr ke) )?)?(?:${bring})`

/** Stems that are written in one with what follows. */
const joined = 'bhej|kar|kr|de|bata|bana|dikha|karwa'

const first = {
  closed: 'ूंगा|ूंगी|ुंगा|ुंगी',
  open: 'ऊंगा|ऊंगी',
  latin: 'unga|ungi|oonga|oongi|ungaa|unga|uga|ugi',
  give: 'दूंगा|दूंगी|दुंगा|दुंगी|लूंगा|लूंगी|पाऊंगा|पाऊंगी|सकूंगा|सकूंगी',
  giveLatin:
    'dunga|dungi|doonga|doongi|dungaa|doongaa|dunga|duga|dugi|lunga|lungi|loonga|loongi|paunga|paungi|paaunga|paaungi|sakunga|sakungi',
}
const plural = {
  closed: 'ेंगे|ेंगी|ेगें',
  open: 'एंगे|एंगी|येंगे|येंगी',
  latin: 'enge|engi|engey|einge|eingi',
  openLatin: 'enge|engi|yenge|yengi|ayenge|yenge',
  give: 'देंगे|देंगी|लेंगे|लेंगी|पाएंगे|पाएंगी|पायेंगे|पायेंगी|सकेंगे|सकेंगी',
  giveLatin: 'denge|dengi|dengey|deinge|deingi|lenge|lengi|payenge|payengi|paayenge|paayengi|paenge|sakenge|sakengi',
}
const familiar = {
  closed: 'ोगे|ोगी',
  open: 'ओगे|ओगी',
  latin: 'oge|ogi',
  give: 'दोगे|दोगी|पाओगे|पाओगी|सकोगे|सकोगी',
  giveLatin: 'doge|dogi|paoge|paogi|paaoge|sakoge|sakogi',
}
const third = {
  closed: 'ेगा|ेगी',
  open: 'एगा|एगी|येगा|येगी',
  latin: 'ega|egi',
  openLatin: 'ega|egi|yega|yegi',
  give: 'देगा|देगी|लेगा|लेगी|पाएगा|पाएगी|सकेगा|सकेगी',
  giveLatin: 'dega|degi|lega|legi|payega|payegi|sakega|sakegi',
}
const am = '(?:हूं|हुं|hoon|hun|hu|hoo|hoonn|hoin)'
const are = '(?:हैं|है|hain|hai|he|h)'

/** 'भेजूँगा', 'share kar dunga', 'kal bhejti hu', 'भेज देता हूँ'. */
export const mine = `(?:${words(
  each(closed, first.closed),
  each(open, first.open),
  'दूंगा|दूंगी',
  each(words(closedLatin, openLatin), first.latin),
  'dunga|dungi|doonga|doongi',
  each(joined, first.giveLatin),
)}|${stem} (?:${words(first.give, first.giveLatin)})|(?:(?:${done}) )?(?:${words(
  each(words(closed, open, 'दे'), 'ता|ती'),
  each(words(closedLatin, openLatin, 'de', 'kr'), 'ta|ti'),
)}) ${am}|${stem} (?:देता|देती|deta|deti) ${am})`

/** 'भेजेंगे', 'कर देंगे', 'bhejdenge': we, they or you, as the rest of the clause says. */
export const future = `(?:${words(
  each(closed, plural.closed),
  each(open, plural.open),
  'देंगे|देंगी',
  each(closedLatin, plural.latin),
  each(openLatin, plural.openLatin),
  'denge|dengi|dengey|krenge',
  each(joined, plural.giveLatin),
)}|${stem} (?:${words(plural.give, plural.giveLatin)})|(?:${done}) (?:करेंगे|करेंगी|करवाएंगे|karenge|karengi|krenge|karwayenge))`

/** 'bhejoge', 'दे पाओगे', 'kar sakoge': nobody but you. */
export const yours = `(?:${words(
  each(closed, familiar.closed),
  each(open, familiar.open),
  'दोगे|दोगी|doge|dogi',
  each(words(closedLatin, openLatin), familiar.latin),
  each(joined, familiar.giveLatin),
)}|${stem} (?:${words(familiar.give, familiar.giveLatin)}|(?:सकते|सकती|sakte|sakti) (?:हो|ho)))`

/** 'भेजेगी', 'de degi'. */
export const theirs = `(?:${words(
  each(closed, third.closed),
  each(open, third.open),
  'देगा|देगी|dega|degi',
  each(closedLatin, third.latin),
  each(openLatin, third.openLatin),
)}|${stem} (?:${words(third.give, third.giveLatin)}))`

/** 'भेज सकते हैं', 'कर सकेंगी': as a question mostly. */
export const can = `(?:${stem} (?:सकते|सकती|सकेंगे|सकेंगी|पाएंगे|पाएंगी|पायेंगे|पायेंगी|sakte|sakti|sakenge|sakengi|payenge|payengi|paayenge)(?: ${are})?)`

/** 'विज्ञापन भेज सकता हूँ'. */
export const iCan = `(?:${stem} (?:सकता|सकती|sakta|sakti) ${am})`

/** 'भेज रहे हैं', 'share kar raha hoon'. */
export const underWay = `(?:${stem} (?:(?:रहा|रही|raha|rahi) ${am}|(?:रहे|रही|rahe|rahi) (?:हैं|hain|hai)))`

const giveAsked =
  'दीजिए|दीजिये|दीजिएगा|दीजियेगा|दिजिए|दिजिये|दिजिएगा|दें|देवें|दो|देना|लें|लीजिए|लीजिये|लीजिएगा|लो|लेना|dijiye|dijie|dijiyega|dijiega|dijiyga|dijeye|dijye|deejiye|deejiyega|dein|den|do|dena|de|dey|lijiye|lijie|lijiyega|lein|lo|lena'
/** 'भेज दीजिए', 'share kar do': only of things that are brought, so that the thing may go unsaid. */
export const brought = `(?:(?:(?:${done}) (?:(?:करके|कर के|karke|kar ke) )?)?(?:भेज|दे|कर|भिजवा|bhej|de|kar|kr|bhijwa|bhejwa) (?:${giveAsked})|(?:${done}) (?:करें|कीजिए|कीजिएगा|karein|kijiye|kijiyega)|भेजिए|भेजिएगा|भेजें|bhejiye|bhejiyega|bhejein|${each('bhej|kar|kr|de', 'do|dijiye|dijiyega|dena|dein')})`

/** 'भेजिए', 'कर दीजिएगा', 'bhej dena', 'krdo'. 'bheje hain' is no such thing. */
export const asked = `(?:${words(
  each(closed, 'ें|िए|िये|िएगा|ियेगा|ना|ो'),
  each(open, 'एं|इए|इये|इएगा|इयेगा|ना|ओ|यें'),
  'दीजिए|दीजिये|दीजिएगा|दीजियेगा|दिजिए|दिजिएगा|देना|कीजिए|कीजिये|कीजिएगा|कीजियेगा',
  each('bhej|kar|likh|bhar|saunp', 'iye|iyega|iyga|ie|iega|ein|en|na|o'),
  each(openLatin, 'iye|iyega|iyga|ie|yein|yen|na|o'),
  'bheje|kare|dijiye|dijie|dijiyega|dijiega|dena|kijiye|kijie|kijiyega|kijiega|krna|kro|batana|bataye|bataiye',
  each('bhej|kar|kr|de|bata|bana', 'do|dijiye|dijiyega|dena|dein|dijie'),
)}|${stem} (?:${giveAsked}))›(?! (?:hain|hai|the|tha|thi|gaye|gaya|था|थी|थे|हैं|है|hoga|hogi|पड़|होगा|होगी|वाले|वाली|wale|wali|के|की|का|में|से|को|ke|ki|ka|mein|me|se|ko))`

const went =
  'पाएगा|पाएगी|पाएंगे|पाएंगी|पायेगा|payega|payegi|payenge|paayega|paega|जाएगा|जाएगी|जाएंगे|जाएंगी|जायेगा|जायेगी|जायेंगे|जायेंगी|jayega|jayegi|jayenge|jayengi|jaayega|jaayegi|jaayenge|jaega|jaegi|jaenge|jayga|jaigi|jaiga|jaenge'
/** 'मिल जाएगा', 'पहुँच जाएगी', 'aa jayega'. */
export const coming = `(?:(?:मिल|पहुंच|mil|pahunch|pahuch) (?:${went})|मिलेगा|मिलेगी|मिलेंगे|मिलेंगी|milega|milegi|milenge|milengi|(?:तैयार|taiyar|tayar|ready) (?:रहेगा|रहेगी|रहेंगे|होगा|होगी|होंगे|मिलेगा|मिलेगी|rahega|rahegi|rahenge|hoga|hogi|honge|milega|milegi|milenge)|(?:आपके पास|aapke paas|aapke pass|apke paas) (?:आएगा|aayega|होगा|होगी|होंगे|रहेगा|hoga|hogi|honge|rahega))`

/** 'हो जाएगा', 'ready ho jayega'. */
export const beDone = `(?:(?:(?:${done}) )?(?:हो|बन|लग|चढ़|निकल|छप|ho|ban|lag|nikal|chhap) (?:${went}))`

/** 'भेज दिया जाएगा', 'share kar di jayegi', 'भेजा जाएगा'. */
export const passive = `(?:(?:${stem} (?:दिया|दी|दिए|दिये|लिया|diya|di|diye|liya)|(?:(?:${done}) )?(?:भेजा|भेजी|भेजे|किया|की|किए|दिया|दी|दिए|बनाया|बनाई|बनाए|कराया|कराई|कराए|पहुंचाया|पहुंचाई|bheja|bheji|bheje|kiya|ki|kiye|diya|di|diye|banaya|banayi|banaye)) (?:${went}))`

/** 'भेज दिया', 'पहुँचा दिए', 'share kar di', 'photos bheji hain', 'mail kiya hai'. */
const gave = 'दिया|दी|दिए|दिये|दीं|चुका|चुकी|चुके|ली|लिया|लिए|diya|di|dia|diye|die|chuka|chuki|chuke|liya|li'
export const sent = `(?:${stem} (?:${gave})|(?:(?:${done}) )?(?:भेजा|भेजी|भेजे|किया|किए|कराया|पहुंचाया|पहुंचाई|डाला|डाली|डाले|बनाया|बनाई|लगाया|लगाई|लगाए|bheja|bheji|bheje|kiya|kiye|daala|daali|banaya|banayi|lagaya|lagayi) (?:है|हैं|hai|hain|h|गया|गई|गए|gaya|gayi|gaye)|${each('bhej|kar|kr|de', 'diya|di|diye|dia')}|(?:भेजा|भेजी|भेजे|bheja|bheji|bheje) (?:अभी|आज|abhi|aaj))`

/** 'भेजने की कृपा करें', 'uplabdh karane ka kasht karein', 'भेजा जाए', 'भेज सकें तो'. */
export const courteous = `(?:(?:(?:${done}) )?(?:भेजने|देने|करने|कराने|करवाने|बनाने|बताने|bhejne|dene|karne|karane|karwane|banane|batane) (?:की कृपा|का कष्ट|की कष्ट|ki kripa|ki kripya|ka kasht|ka kashta)|${stem} (?:सकें|सके|saken|sakein|sake)›(?= (?:तो|to)›)|(?:(?:${done}) )?(?:भेजा|भेजी|भेजे|किया|की|किए|दिया|दी|दिए|कराया|कराई|bheja|bheji|bheje|kiya|diya|di|karaya) (?:जाए|जाएं|जाये|jaye|jaaye|jaayen|jayein))`

/** 'देनी है', 'bhejna hoga': what somebody has to do. */
export const must = `(?:(?:${done}) )?(?:भेजना|भेजनी|भेजने|देना|देनी|देने|करना|करनी|करने|बनाना|बनानी|bhejna|bhejni|bhejne|dena|deni|dene|karna|karni|karne|banana|banani) (?:है|हैं|होगा|होगी|होंगे|पड़ेगा|पड़ेगी|hai|hain|hoga|hogi|honge|padega|padegi)`

/** 'चाहिए', 'की ज़रूरत है', 'ka intezaar rahega'; not 'चाहिए था'. */
export const need =
  '(?:(?:चाहिए|चाहिये|चाहिएं|चाहियें|chahiye|chahie|chaahiye|chahiyen|chaiye|chiye|chahye|chahiye)(?: (?:होगा|होगी|होंगे|रहेगा|रहेगी|hoga|hogi|honge|rahega))?|(?:की|के|ki|ke) (?:ज़रूरत|आवश्यकता|zarurat|zaroorat|jarurat|jaroorat|zarurt|requirement|need) (?:है|होगी|पड़ेगी|रहेगी|hai|hogi|padegi|rahegi|h)|दरकार (?:है|होगी)|(?:का|की|ka|ki) (?:इंतज़ार|प्रतीक्षा|intezaar|intezar|intzaar|wait) (?:है|रहेगा|रहेगी|hai|rahega|h))›(?! (?:था|थी|थे|tha|thi|हो|होता|होती|ho|hota|hoti|तो|to|नहीं|nahi))'
