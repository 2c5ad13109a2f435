/**
 * Hindi verbs stand at the end of their clause and are built of a stem and an ending, or of a stem and a light verb:
 * भेजूँगा, भेज दूँगा. Both scripts; the endings know the spellings of hurried people by rule: bhejunga, bhejoonga,
 * bhejungaa. A stem and its ending make whole words, by which a sentence without them is passed over.
 */
const words = (...lists: readonly string[]): string => lists.join('|')

/** Each of some stems with each of some endings, in one word. */
const each = (stems: string, endings: string): string => `(?:${stems})(?:${endings})`

/** Stems that end in a consonant, in a vowel; by script, for the endings differ. */
const closed = 'भेज|कर|लिख|भर|सौंप|छाप|डाल|निकाल|जोड़|सुधार|उतार'
const open =
  'सुनवा|सिलवा|रखवा|खुलवा|निकलवा|सुधरवा|जुड़वा|जमवा|बना|बता|लौटा|पहुंचा|दिखा|लगा|करा|करवा|बनवा|भिजवा|भेजवा|दिलवा|छपवा|पहुंचवा|थमा|चढ़ा|निपटा|सुझा|मंगवा|लगवा|ला'
const closedLatin = 'bhej|bhj|kar|kr|likh|bhar|saunp|chha?p|daal|dal|nikaa?l|utaa?r'
const openLatin =
  'banaa?|bataa?|lauta|pahuncha|pahucha|pohcha|dikha|laga|kara|kar[wv]a|kr[wv]a|ban[wv]a|bhij[wv]a|bhej[wv]a|dil[wv]a|chhap[wv]a|chadha|nipta|sujha|mang[wv]a|lag[wv]a|thama|sun[wv]a|sil[wv]a|rakh[wv]a|khul[wv]a|nikal[wv]a|sudhar[wv]a|jud[wv]a|la'

/** 'approve' in 'approve कर': what is done, where करना only says that it is. */
export const done =
  'साझा|शेयर|मेल|ईमेल|ई-मेल|व्हाट्सऐप|व्हाट्सएप|तैयार|पूरा|पूरी|पूरे|जमा|अपलोड|अपडेट|उपलब्ध|स्वीकृत|मंज़ूर|पक्का|हस्ताक्षर|साइन|अप्रूव|कन्फ़र्म|कंफ़र्म|फ़ाइनल|फ़ॉरवर्ड|सबमिट|डिलीवर|सेंड|प्रदान|प्रेषित|प्रस्तुत|सुपुर्द|रवाना|ठीक|चेक|रिव्यू|ट्रांसफ़र|कूरियर|वापस|सही|share|mail|email|e-mail|whatsapp|wp|taiyaa?r|tayar|ready|complete|po?o?ra|po?o?ri|upload|update|submit|approve|confirm|sign|pay|transfer|check|review|send|finali[sz]e|final|forward|fwd|deliver|provide|drop|attach|courier|dispatch|release|clear|close|arrange|[wv]apas|sahi|thee?k|thik|fix|correct|edit|revise|modify|change|print|scan|collect|compile|record|publish|schedule|book|type|translate|proofread|render|resize|crop|retouch|deploy|install|finish|refund|renew|register|verify|validate|circulate|notari[sz]e|deposit|jama|khatam|khatm|tay|live|integrate|convert|compress|shortlist|replace|hand over|handover|टाइप|ट्रांसलेट|रिकॉर्ड|प्रिंट|स्कैन|रेंडर|लाइव|ख़त्म|तय|इकट्ठा|इकट्ठी|इकट्ठे|दर्ज|जारी|मुहैया|वितरित|प्रकाशित|सत्यापित|मुद्रित|हवाले|पैक|रजिस्टर|वेरिफ़ाई|क्लियर|रिप्लेस|एडिट|क्रॉप|हैंडओवर|अदा'

/** What may stand between the thing and दूँगा: 'भेज', 'तैयार करके भेज', 'share kar'. */
const bring = words(
  closed,
  open,
  'दे|लिख भेज|ले आ|चुका|जांच|बदल|पढ़',
  closedLatin,
  openLatin,
  'de|le aa|chuka|badal|padh|send',
)
export const stem = `(?:(?:(?:${done}) (?:करके|कर के|करवा के|karke|kar ke|krke|kr ke) )?(?:${bring})|(?:${done}) (?:कर|करा|करवा|kar|kr|kara|karwa))`
/** 'शेयर' before 'करेंगे'. */
const maybeDone = `(?:(?<!‹(?:का|की|के|ka|ki|ke) )(?:${done}) )?`

/** Stems that are written in one with what follows: 'bhejdunga'. */
const joined = 'bhej|kar|kr|de|bata|bana|dikha|karwa'

const i = { latin: '(?:u|oo)ng(?:a|i|aa)|ug(?:a|i)', devanagari: 'ंगा|ंगी' }
const they = '(?:e|ey|ei|ye)ng(?:e|i)'
const he = '(?:e|ye)g(?:a|i)'
const first = {
  closed: `(?:ू|ु)(?:${i.devanagari})`,
  open: `ऊ(?:${i.devanagari})`,
  latin: i.latin,
  give: `(?:द|ल)(?:ू|ु)(?:${i.devanagari})|(?:पा|सक)(?:ऊ|ू)(?:${i.devanagari})`,
  giveLatin: `(?:d|l|paa?|sak)(?:${i.latin})`,
}
const plural = {
  closed: 'ेंगे|ेंगी|ेगें',
  open: '(?:ए|ये)ं(?:गे|गी)',
  latin: they,
  give: '(?:दे|ले|पाए|पाये|सके)ं(?:गे|गी)',
  giveLatin: `(?:d|l|paa?|sak)(?:${they})`,
}
const familiar = {
  closed: 'ोगे|ोगी',
  open: 'ओगे|ओगी',
  latin: 'oge|ogi',
  give: '(?:दो|लो|पाओ|सको)(?:गे|गी)',
  giveLatin: '(?:d|l|paa?|sak)og(?:e|i)',
}
const third = {
  closed: 'ेगा|ेगी',
  open: '(?:ए|ये)(?:गा|गी)',
  latin: he,
  give: '(?:दे|ले|पाए|पाये|सके)(?:गा|गी)',
  giveLatin: `(?:d|l|paa?|sak)(?:${he})`,
}
const am = '(?:हूं|हुं|hoo?n?|hun?|hoonn|hoin)'
const are = '(?:हैं|है|hain|hai|he|h)'

/** 'भेजूँगा', 'share kar dunga', 'kal bhejti hu', 'भेज देता हूँ'. */
export const mine = `(?:(?:ले|le) (?:आऊं(?:गा|गी)|aa?u(?:n|)g(?:a|i))|${maybeDone}(?:${words(
  each(closed, first.closed),
  each(open, first.open),
  '(?:दूंगा|दूंगी)',
  each(words(closedLatin, openLatin), first.latin),
  `d(?:${i.latin})`,
  each(joined, first.giveLatin),
)})|${stem} (?:${words(first.give, first.giveLatin)})|(?:(?:${done}) )?(?:${words(
  each(words(closed, open, 'दे'), 'ता|ती'),
  each(words(closedLatin, openLatin, 'de'), 'ta|ti'),
)}) ${am}|${stem} (?:देता|देती|deta|deti) ${am})`

/** 'भेजेंगे', 'कर देंगे', 'bhejdenge': we, they or you, as the rest of the clause says. */
export const future = `(?:(?:ले|le) (?:आएं(?:गे|गी)|aa?y?eng(?:e|i))|${maybeDone}(?:${words(
  each(closed, plural.closed),
  each(open, plural.open),
  '(?:देंगे|देंगी)',
  each(words(closedLatin, openLatin, 'd'), plural.latin),
  each(joined, plural.giveLatin),
)})|${stem} (?:${words(plural.give, plural.giveLatin)}))`

/** 'bhejoge', 'दे पाओगे', 'kar sakoge': nobody but you. */
export const yours = `(?:${maybeDone}(?:${words(
  each(closed, familiar.closed),
  each(open, familiar.open),
  '(?:दोगे|दोगी)',
  each(words(closedLatin, openLatin, 'd'), familiar.latin),
  each(joined, familiar.giveLatin),
)})|${stem} (?:${words(familiar.give, familiar.giveLatin)}|(?:सकते|सकती|sakte|sakti) (?:हो|ho)))`

/** 'भेजेगी', 'de degi'. */
export const theirs = `(?:${maybeDone}(?:${words(
  each(closed, third.closed),
  each(open, third.open),
  '(?:देगा|देगी)',
  each(words(closedLatin, openLatin, 'd'), third.latin),
)})|${stem} (?:${words(third.give, third.giveLatin)}))`

/** 'भेज सकते हैं', 'कर सकेंगी': as a question mostly. */
export const can = `(?:${stem} (?:सकते|सकती|(?:सके|पाए|पाये)ं(?:गे|गी)|sakte|sakti|(?:sak|paa?y?)eng(?:e|i))(?: ${are})?)`

/** 'विज्ञापन भेज सकता हूँ'. */
export const iCan = `(?:${stem} (?:सकता|सकती|sakta|sakti) ${am})`

/** 'भेजूँ', 'कर दें', 'रख लें', 'bhej doon', 'de du': what a writer asks leave for, where a question mark follows. */
export const shall = `(?:${words(
  each(closed, 'ूं|ें'),
  each(open, 'ऊं|एं'),
  '(?:दूं|दें)',
  each(words(closedLatin, openLatin, 'd'), 'u|un|oon|ein|en'),
)}|(?:${stem}|रख|rakh) (?:दूं|लूं|दें|लें|सकूं|पाऊं|(?:d|l)(?:u|un|oon|oo|ein|en)|sakun)|रखें|rakhein|rakhe)`

/** 'भेज रहे हैं', 'share kar raha hoon'. */
export const underWay = `(?:${stem} (?:(?:रहा|रही|raha|rahi) ${am}|(?:रहे|रही|rahe|rahi) (?:हैं|hain|hai)))`

const giveAsked =
  'दीजिए|दीजिये|दीजिएगा|दीजियेगा|दिजिए|दिजिये|दिजिएगा|दें|देवें|दो|देना|लें|लीजिए|लीजिये|लीजिएगा|लो|लेना|d(?:i|ee|e)ji?(?:ye|e|ie|iye|iyega|iega|yga)|(?:d|l)ei?n|do|dena|de|dey|dijye|lijiye|lijie|lijiyega|lo|lena'
/** 'भेज दीजिए', 'share kar do': only of things that are brought, so that the thing may go unsaid. */
export const brought = `(?:(?:(?:${done}) (?:(?:करके|कर के|karke|kar ke) )?)?(?:भेज|दे|कर|भिजवा|bhej|de|kar|kr|bhijwa|bhejwa) (?:${giveAsked})|(?:${done}) (?:करें|कीजिए|कीजिएगा|karein|kijiye|kijiyega)|भेजिए|भेजिएगा|भेजें|भेजो|भेजना|bhejiye|bhejiyega|bhejein|bhejo|bhejna|${each('bhej|kar|kr|de', 'do|dijiye|dijiyega|dena|dein')})`

/** An infinitive orders nothing before a verb of its own: 'lagana seekh liya', 'बनाना शुरू किया', 'dena chahte hain'. */
const noVerb =
  '(?! (?:सीख|भूल|चाह|शुरू|पड़|छोड़|बंद|आसान|मुश्किल|ज़रूरी|संभव|अच्छा|पसंद|seekh|sikh|bhool|bhul|chah|shuru|pad|chhod|chod|band|aasan|mushkil|zaroori|zaruri|possible|accha|acha|pasand))'

/** 'भेजिए', 'कर दीजिएगा', 'bhej dena', 'krdo'. 'bheje hain' is no such thing. */
export const asked = `(?:${maybeDone}(?:${words(
  each(closed, 'ें|िए|िये|िएगा|ियेगा|ो'),
  each(open, 'एं|इए|इये|इएगा|इयेगा|ओ|यें'),
  '(?:दीजि|दिजि|कीजि)(?:ए|ये|एगा|येगा)',
  each('bhej|kar|likh|bhar|saunp', 'iye|iyega|iyga|ie|iega|ein|en|o'),
  each(openLatin, 'iye|iyega|iyga|ie|yein|yen|o'),
  `(?:${each(words(closed, open, 'दे'), 'ना')}|${each(words('bhej|kar|kr|likh|bhar|saunp|de', openLatin), 'na')})(?=${noVerb})`,
  'bheje|kare|(?:d|k)iji(?:ye|e|yega|ega)|kro|bataye|bataiye',
  each('bhej|kar|kr|de|bata|bana', 'do|dijiye|dijiyega|dena|dein|dijie'),
)})|${stem} (?:${giveAsked}))›(?! (?:hain|hai|the|tha|thi|gaye|gaya|था|थी|थे|हैं|है|hoga|hogi|pad(?:ega|egi|ta|ti)|पड़(?:ेगा|ेगी|ता|ती|ा|ी)|होगा|होगी|(?:वाले|वाली|wale|wali|के|की|का|में|से|को|ke|ki|ka|mein|me|se|ko)›))`

const went =
  '(?:सके)(?:गा|गी|ंगे|ंगी)|sakeg(?:a|i)|sakeng(?:e|i)|(?:पा|जा)(?:ए|ये)(?:गा|गी)|(?:पा|जा)(?:ए|ये)ं(?:गे|गी)|(?:paa?|ja?a?)(?:ye|e|y|i)g(?:a|i)|(?:paa?|ja?a?)(?:ye|e|y)ng(?:e|i)'
/** 'मिल जाएगा', 'पहुँच जाएगी', 'aa jayega'. */
export const coming = `(?:(?:मिल|पहुंच|mil|pahunch|pahuch) (?:${went})|मिलेगा|मिलेगी|मिलेंगे|मिलेंगी|mileg(?:a|i)|mileng(?:e|i)|(?:प्राप्त|उपलब्ध|prapt|praapt|uplabdh|available) (?:होगा|होगी|होंगे|होंगी|hog(?:a|i)|honge)|(?:तैयार|taiyar|tayar|ready) (?:रहेगा|रहेगी|रहेंगे|होगा|होगी|होंगे|मिलेगा|मिलेगी|raheg(?:a|i)|rahenge|hog(?:a|i)|honge|mileg(?:a|i)|milenge)|(?:आपके|aapke|apke) (?:पास|सामने|हाथ में|हाथों में|यहां|paas|pass|saa?mne|haath mein|yahan) (?:आएगा|aayega|होगा|होगी|होंगे|रहेगा|hog(?:a|i)|honge|rahega))`

/** 'हो जाएगा', 'ready ho jayega'. */
export const beDone = `(?:(?:(?:${done}) )?(?:हो|बन|लग|चढ़|निकल|छप|ho|ban|lag|nikal|chhap) (?:${went}))`

/** 'भेज दिया जाएगा', 'share kar di jayegi', 'भेजा जाएगा'. */
export const passive = `(?:(?:${stem} (?:दिया|दी|दिए|दिये|लिया|di?ya|di|diye|liya)|(?:(?:${done}) )?(?:भेजा|भेजी|भेजे|किया|की|किए|दिया|दी|दिए|बनाया|बनाई|बनाए|कराया|कराई|कराए|पहुंचाया|पहुंचाई|bhej(?:a|i|e)|kiya|ki|kiye|diya|di|diye|banaya|banayi|banaye)) (?:${went}))`

/** 'कर दी जाएगी', 'kar diya jaye' is still to come. */
const behind =
  '(?! (?:जाए|जाये|जाएं|जाएग[ाी]|जाएंग[ेी]|जायेग[ाी]|जाना|जानी|jaa?ye|jayein|jayega|jayegi|jayenge|jaana|jana)›)'

/** 'भेज दिया', 'पहुँचा दिए', 'share kar di', 'photos bheji hain', 'mail kiya hai', 'लगी हुई है', 'डाला हुआ है'. */
const gave = 'दिया|दी|दिए|दिये|दीं|चुका|चुकी|चुके|ली|लिया|लिए|diya|di|dia|diye|die|chuka|chuki|chuke|liya|li'
const did =
  'भेजा|भेजी|भेजे|किया|किए|कराया|पहुंचाया|पहुंचाई|डाला|डाली|डाले|बनाया|बनाई|लगाया|लगाई|लगाए|लगा|लगी|लगे|रखा|रखी|रखे|चढ़ाया|चढ़ाई|bhej(?:a|i|e)|kiy(?:a|e)|daal(?:a|i|e)|dal(?:a|i|e)|banay(?:a|i)|lagay(?:a|i|e)|laga|lagi|lage|rakh(?:a|i|e)|chadhay(?:a|i)'
export const sent = `(?:${stem} (?:${gave})|(?:(?:${done}) )?(?:${did}) (?:(?:हुआ|हुई|हुए|hua|hui|hue) )?(?:है|हैं|hai|hain|h|गया|गई|गए|gaya|gayi|gaye)|${each('bhej|kar|kr|de', 'diya|di|diye|dia')}|(?:भेजा|भेजी|भेजे|bheja|bheji|bheje) (?:अभी|आज|abhi|aaj))›${behind}`

/** 'भेजने की कृपा करें', 'uplabdh karane ka kasht karein', 'भेजा जाए', 'भेज सकें तो'. */
export const courteous = `(?:(?:(?:${done}) )?(?:भेजने|देने|करने|कराने|करवाने|बनाने|बताने|भिजवाने|bhejne|dene|karne|karane|karwane|banane|batane) (?:की कृपा|का कष्ट|की कष्ट|ki kripa|ki kripya|ka kasht|ka kashta)|${stem} (?:सकें|सके|saken|sakein|sake)›(?= (?:तो|to)›)|(?:(?:${done}) )?(?:भेजा|भेजी|भेजे|किया|की|किए|दिया|दी|दिए|कराया|कराई|bhej(?:a|i|e)|kiya|diya|di|karaya) (?:जाए|जाएं|जाये|jaa?ye|jaayen|jayein))`

/** 'देनी है', 'bhejna hoga': what somebody has to do. */
export const must = `(?:(?:${done}) )?(?:भेजन|देन|करन|बनान|bhejn|den|karn|banan)(?:ा|ी|े|a|i|e) (?:है|हैं|होगा|होगी|होंगे|पड़ेगा|पड़ेगी|hai|hain|hog(?:a|i)|honge|padeg(?:a|i))`

/** 'चाहिए', 'की ज़रूरत है', 'ka intezaar rahega'; not 'चाहिए था'. */
export const need =
  '(?:(?:चाहि(?:ए|ये|एं|यें)|chaa?hi(?:ye|e|yen)|chai?ye|chiye|chahye)(?: (?:होगा|होगी|होंगे|रहेगा|रहेगी|था|थी|थे|hoga|hogi|honge|rahega|tha|thi|the|thee))?|(?:की|के|ki|ke) (?:ज़रूरत|आवश्यकता|zarurat|zaroorat|jarurat|jaroorat|zarurt|requirement|need) (?:है|होगी|पड़ेगी|रहेगी|hai|hogi|padegi|rahegi|h)|(?:दरकार|अपेक्षित|वांछित|darkar|apekshit) (?:है|हैं|होगा|होगी|hai|hain|hogi)|(?:का|की|ka|ki) (?:इंतज़ार|प्रतीक्षा|intezaar|intezar|intzaar|wait) (?:है|रहेगा|रहेगी|hai|rahega|h))›(?! (?:था|थी|थे|tha|thi|हो|होता|होती|ho|hota|hoti|तो|to|नहीं|nahi))'

/** A word that ends its clause by its very ending, whatever its stem: 'रहेगी', 'lagenge', 'समझिए'. */
export const closing =
  '(?!(?:लिए|किए|दिए|लिये|किये|दिये|liye|kiye|diye)›)[a-z\\u0900-\\u0963]+(?:[ेएू]ंग[ेीा]|ऊंग[ाी]|[ेएोओ]ग[ाीे]|ि(?:ए|ये)(?:गा)?|इ(?:ए|ये)(?:गा)?|eng(?:e|i|ey)|eg(?:a|i)|og(?:e|i)|(?:u|oo)ng(?:a|i)|iye(?:ga)?)'

/** The same by the light verb after its stem: 'भेज दें', 'bhej dena', 'kar diya', 'bhejdo'. */
export const lightly = `(?:भेज|कर|दे|बता|बना|दिखा|करवा|भिजवा|लगा|डाल|bhej|kar|kr|de|bata|bana|dikha|karwa|kr[wv]a|bhij[wv]a|laga|daal|dal) ?(?:${giveAsked}|${gave})`

const letters = '[a-z\\u0900-\\u0963]'

/**
 * Verbs by which people come and go, meet, look, think, talk, feel and live: nothing that one could wait for comes of
 * them. Whole stems, for most are the beginning of another.
 */
const idle =
  'नहीं|नही|मत|न|nahi|nahin|nhi|mat|na|आ|जा|हो|रह|मिल|देख|सोच|समझ|कह|बोल|पूछ|मान|चल|बैठ|उठ|रुक|लौट|निकल|पहुंच|घूम|खा|पी|सो|जाग|मना|चाह|पा|सक|लग|डर|जान|भूल|हंस|रो|सुन|सह|जी|मर|खेल|नाच|गा|पढ़|सीख|ढूंढ|खोज|माफ़|याद|बात|शुरू|इंतज़ार|कोशिश|मदद|छोड़|रोक|टाल|बच|बचा|गिर|टूट|बिगड़|सुधर|बढ़|घट|बदल|बीत|गुज़र|जीत|हार|मिला|भाग|दौड़|थक|फंस|अटक|सिखा|समझा|घबरा|बता|ठहर|' +
  'aa|a|ja|jaa|ho|rah|reh|mil|dekh|soch|samajh|samaj|kah|keh|bol|puch|pooch|poochh|maan|man|chal|baith|uth|ruk|laut|nikal|pahunch|pahuch|ghum|ghoom|kha|pee|pi|so|jaag|mana|chah|paa|pa|sak|lag|dar|jaan|jan|bhool|bhul|has|ro|sun|seh|jee|ji|mar|khel|naach|nach|gaa|ga|padh|seekh|sikh|dhoondh|dhundh|khoj|maaf|yaad|baat|shuru|start|wait|try|help|chhod|chod|rok|taal|tal|bach|bacha|gir|toot|tut|bigad|sudhar|badh|ghat|badal|beet|guzar|jeet|haar|mila|bhaag|bhag|daud|thak|phas|fas|atak|sikha|samjha|ghabra|bata|thehar|adjust|manage|discuss|call|phone|ring|ping|touch'

/** A stem that brings something, whatever it is, before such a verb: 'चमका देंगे', 'sil diya'. */
const stemBefore = (verb: string): string =>
  `${maybeDone}(?=${letters}{2,} (?:${verb}))(?!(?:${idle})›)${letters}{2,} (?:${verb})`
/** A stem that goes on: 'चमकाऊँगा'. Its ending is looked for first: few words have it, and the idle stems are many. */
const busy = (ending: string): string =>
  `(?=${letters}{2,}(?:${ending}))(?!(?:${idle})(?:${ending})›)${letters}{2,}(?:${ending})`

const toGive = {
  first: `(?:द|ल)(?:ू|ु)(?:${i.devanagari})|(?:d|l)(?:${first.latin})`,
  plural: '(?:दे|ले)ं(?:गे|गी)|(?:d|l)(?:e|ey|ei|ye)ng(?:e|i)',
  third: '(?:दे|ले)(?:गा|गी)|(?:d|l)(?:e|ye)g(?:a|i)',
  second: '(?:दो|लो)(?:गे|गी)|(?:d|l)og(?:e|i)',
}

/** A day, or somebody: what stands somewhere in every sentence that asks or promises. A pattern has to require words. */
export const sometime =
  '(?=.*‹(?:तक|को|कल|आज|परसों|में|बजे|तारीख़|मैं|हम|आप|हमें|मुझे|आपको|कृपया|शाम|सुबह|tak|tk|ko|kal|kl|aaj|parso|parson|mein|me|baje|tareekh|main|mai|hum|ham|aap|humein|hame|mujhe|aapko|kripya|shaam|subah|by|on|eod|please|pls|plz|hi|ही)›)'

/** 'चमकाऊँगा', 'सिल दूँगी', 'seal karwa dunga', 'ghadwa ke de dungi': of the writer, whatever verb it is. */
export const anyMine = `(?:${stemBefore(toGive.first)}|${busy('(?:ू|ु|ऊ)(?:ंगा|ंगी)')}|${busy('(?:u|oo)ng(?:a|i)')})`
/** 'सिल देंगे', 'taang denge': whose a light verb of giving and taking is, that verb has an object. */
export const anyGiven = `(?:${stemBefore(toGive.plural)})`
/** 'चमकाएँगे', 'silenge'. */
export const anyFuture = `(?:${stemBefore(toGive.plural)}|${busy('ेंगे|ेंगी|(?:ए|ये)ंगे|(?:ए|ये)ंगी')}|${busy('ayeng(?:e|i)|aeng(?:e|i)|eng(?:e|i)')})`
/** 'सिल दोगे', 'dikhaoge'. */
export const anyYours = `(?:${stemBefore(`${toGive.second}|(?:सकत|sakt)(?:े|ी|e|i) (?:हो|ho)|(?:पाओग|सकोग|paog|sakog)(?:े|ी|e|i)`)}|${busy('(?:ो|ओ)(?:गे|गी)')}|${busy('aog(?:e|i)|og(?:e|i)')})`
/** 'सिल देगी', 'sunwa degi'. */
export const anyTheirs = `(?:${stemBefore(toGive.third)}|${busy('(?:ए|ये)गा|(?:ए|ये)गी')}|${busy('(?:w|v)ay?eg(?:a|i)')})`

/** A request ends its clause, or something follows that is no verb: 'dena yaar', but not 'lagana seekh liya'. */
const closes =
  '(?=[\\s)]*(?:[.,!?:;।–—-]|$)| (?:जी|सर|भाई|यार|मैडम|मैम|प्लीज़|न|ना|वरना|नहीं तो|ताकि|क्योंकि|और|तो|ज़रूर|जल्दी|ji|sir|bhai|yaar|madam|mam|maam|please|na|warna|nahi to|taaki|kyunki|because|so|and|aur|to|toh|zaroor|jaldi|asap|by|before|bhaiya|didi|bro|thanks|thank)›)'

/** 'सिल सकते हैं', 'suna sakte hain', 'किया जा सकता है'. */
export const anyCan = `(?:${stemBefore('सकते|सकती|sakte|sakti')}(?: ${are})?|${letters}+(?:या|ई|ए|ा|ya|yi|ye|a) (?:जा|ja) (?:सकत[ाीे]|sakt(?:a|i|e)) ${are})`

/** 'कब तक आएगा', 'kab tk milega': what is asked for by asking when. */
export const asksWhen =
  '(?:(?:कब|kab|kb)(?: (?:तक|tak|tk))? (?:(?:मिल|आ|हो|बन|तैयार हो|पहुंच|mil|aa|ho|ban|ready ho|taiyar ho|pahunch) ?(?:जाएग[ाी]|जाएंग[ेी]|एग[ाी]|ेग[ाी]|एंग[ेी]|ेंग[ेी]|गा|गी|jayeg(?:a|i)|jayenge|yeg(?:a|i)|eg(?:a|i)|yg(?:a|i)|ega|egi|enge|yenge|ga|gi|rah(?:a|i) hai|रह[ाी] है)))'

/** 'सिल दीजिए', 'taang dena', 'tweak kar dijiyega', 'घुमाइए', 'ghumaiye'. */
export const anyAsked = `(?:${stemBefore(giveAsked)}|${busy('ि(?:ए|ये)(?:गा)?|इ(?:ए|ये)(?:गा)?')}|${busy('iye(?:ga)?|aiye(?:ga)?|iega')})›${closes}`

/** 'सिल दिया जाएगा', 'hataya jayega', 'निपटा ली जाएगी'. */
export const anyPassive = `(?:${stemBefore('दिया|दी|दिए|दिये|लिया|ली|लिए|diya|di|diye|liya|li|liye')} (?:${went})|${busy('ाया|ायी|ाई|ाए|aya|ayi|aye')} (?:${went}))`
/** 'सिला जाए', 'hatayi jaye', 'सौंप दी जाए': as one writes to an office. */
export const anyWanted = `(?:${stemBefore('(?:दिया|दी|दिए|diya|di|diye) (?:जाए|जाएं|जाये|jaa?ye|jayein)')}|(?:दिया|दी|दिए|diya|di|diye) (?:जाए|जाएं|जाये|jaa?ye|jayein)|${busy('ाया|ायी|ाई|ाए|aya|ayi|aye')} (?:जाए|जाएं|जाये|jaa?ye|jayein))`

/** 'सिल दिया है', 'taang di', 'rakh di hain': done, whatever it was. */
export const anySent = `(?:${stemBefore('दिया|दी|दिए|दिये|diya|di|dia|diye')}(?: (?:है|हैं|hai|hain|h|गया|गई|गए|gaya|gayi|gaye))?|${stemBefore('ली|लिया|लिए|li|liya|liye')} (?:है|हैं|hai|hain|h)|${busy('ाया|ायी|ाई|वाया|वाई|वाए|aya|ayi')} (?:है|हैं|hai|hain))›${behind}`
/** 'छप गया', 'khul gayi hai': what has come about, of things that one makes. */
export const come = `(?:(?:लग|बन|छप|खुल|चढ़|जुड़|उतर|कट|सज|भर|सिल|पक|पूरा हो|पूरी हो|निपट|पहुंच|lag|ban|chhap|chap|khul|chadh|jud|utar|kat|saj|bhar|sil|nipat|pahunch|pahuch|upload ho|live ho) (?:गया|गई|गयी|गए|गईं|चुका|चुकी|चुके|gaya|gayi|gaye|chuka|chuki|chuke))`

/** 'भेजनी है', 'lena hai': what is to be got from somebody. */
export const toGet = `(?:${maybeDone}(?:लेन|मंगवान|पान|len|mangwan|paan)(?:ा|ी|े|a|i|e) (?:है|हैं|होगा|होगी|hai|hain|hoga|hogi))`
