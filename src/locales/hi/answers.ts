import { phrase } from '../bounded.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const alone =
  "(?:,? (?:जी|धन्यवाद|शुक्रिया|ji|sir|madam|ma'am|thanks|[\\p{L}\\p{M}]+))?[\\s.!,।\\p{Extended_Pictographic}\\u200d\\uFE0F]*$"

export const accept: readonly Phrase[] = [
  phrase(
    `^(?:ठीक है|ठीक|हाँ जी|जी हाँ|हाँ|हां|जी|जी ज़रूर|ज़रूर|बिल्कुल|बिलकुल|अच्छा|मंज़ूर|मंज़ूर है|चलेगा|पक्का|हो जाएगा|हो जायेगा|कर देंगे|ओके|सही|सहमत|theek hai|thik hai|theek|haan ji|ji haan|haan|han|ji|zaroor|zarur|bilkul|accha|acha|manzoor|chalega|pakka|ho jayega|ho jaayega|ok|okay|done|yes|sure|confirmed|agreed|noted)›${alone}`,
    'हाँ जी',
  ),
  phrase(
    '‹(?:ठीक (?:है|हैं|रहेगा|रहेगी|रहेंगे)|मंज़ूर (?:है|हैं)|मंज़ूर|स्वीकार (?:है|हैं)|चलेगा|चलेगी|चलेंगे|चलेंगी|हो जाएगा|हो जाएगी|हो जाएँगे|हो जाएंगे|कोई (?:दिक़्क़त|परेशानी|समस्या|बात) नहीं|सहमत (?:हैं|हूँ)|पक्का|तय (?:है|रहा)|theek (?:hai|hain|rahega|rahegi)|thik (?:hai|hain|rahega)|manzoor|manjoor|chalega|chalegi|chalenge|ho jayega|ho jaayega|ho jayegi|koi (?:dikkat|problem|baat|issue) nahi|no problem|confirmed|confirm hai|agreed|done|pakka|set hai|works|fine hai|ok hai)›(?!\\s*(?:na|न|ना|क्या|kya)?\\s*\\?)',
    '१५ तारीख़ मंज़ूर है',
  ),
  phrase('(?:👍|👌|✅|🆗|🙏|✔️|✔)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    `^(?:बहुत (?:अच्छा|बढ़िया|अच्छे)|बढ़िया|धन्यवाद|शुक्रिया|वाह|bahut badhiya|badhiya|great|perfect|thanks|thank you|dhanyavaad|shukriya|super)›${alone}`,
    'बहुत बढ़िया',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:देख(?:ता|ती|ते) (?:हूँ|हैं)|पूछ(?:कर| कर)? (?:बताता|बताती|बताते)|सोच(?:कर)?|पता नहीं|dekh(?:ta|ti|te) (?:hoon|hun|hain)|dekhunga|dekhungi|puch (?:kar|ke) batata|check kar(?:ke|ta|ti)|pata nahi|sochta)›',
    'देखता हूँ',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:(?:संभव|मुमकिन) नहीं|नहीं (?:[\\p{L}\\p{M}]+ )?(?:पाएँगे|पाएंगे|पाएँगी|पाएंगी|पाऊँगा|पाऊँगी|पाऊंगा|पाऊंगी|पाएगा|पाएगी|सकते|सकता|सकती|सकेंगे|सकेंगी|सकूँगा|सकूँगी)|(?:इनकार|मना) (?:कर|है)|हमारा काम नहीं|nahi (?:[a-z]+ )?(?:payenge|paayenge|payengi|paunga|paungi|payega|payegi|sakte|sakta|sakti|sakenge|sakunga)|नहीं (?:हो (?:पाएगा|पाएगी|सकता|सकेगा)|दे (?:पाएँगे|पाएंगे|सकते|सकता|सकती|पाऊँगा)|बन (?:पाएगा|पाएगी)|कर (?:पाएँगे|पाएंगे|सकते|सकता)|भेज (?:पाएँगे|सकते)|चलेगा)|माफ़ कीजिए|मुश्किल (?:है|होगा)|(?:possible|sambhav|mumkin) nahi|nahi (?:ho (?:payega|paayega|sakta|sakega|payegi)|de (?:payenge|paayenge|sakte|sakta|sakti)|ban payega|kar (?:payenge|sakte|sakta)|bhej (?:payenge|sakte)|chalega)|mushkil hai|sorry)›',
    '१२ तक नहीं बन पाएगा',
  ),
  phrase(`^(?:नहीं|जी नहीं|nahi|nahin|no|ji nahi)›${alone}`, 'जी नहीं'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:(?:अब )?(?:की )?ज़रूरत नहीं|अब नहीं चाहिए|नहीं चाहिए|रहने (?:दीजिए|दें|दो)|रद्द|छोड़ (?:दीजिए|दें|दो|देते)|हटा (?:दीजिए|दें|देते)|(?:ab )?(?:ki )?(?:zarurat|zaroorat|jarurat) nahi|ab nahi chahiye|nahi chahiye|rehne (?:dijiye|dein|do)|rahne (?:dijiye|dein|do)|cancel|chhod (?:dijiye|dein|do|dete)|chod (?:dijiye|do)|hata (?:dijiye|dete)|drop kar)›',
    'बैनर की अब ज़रूरत नहीं',
  ),
]

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:साथ (?:में|है|में है|में हैं)|संलग्न|अटैच|नत्थी|लगा (?:दिया|दी|दिए|है|रहा|रही)|लगी (?:है|हैं)|लगे हैं|(?:भेज|डाल|अपलोड कर|जमा कर|शेयर कर|पूरा कर|कर|चुका|बना|दे|रख|लिख) (?:दिया|दी|दिए|दीं|दिया है|दी है|दिए हैं|चुका|चुकी|चुके)|भेज (?:रहा|रही|रहे) (?:हूँ|हैं)|यह रहा|यह रही|ये रहे|ये रहीं|ये है|यहाँ (?:है|हैं)|(?<!(?:बीमार|ख़राब|लेट|देर|बंद|परेशान|व्यस्त|गुम|रद्द) )हो (?:गया|गई|गए)|तैयार (?:है|हैं))›',
    'कविताएँ साथ में हैं',
  ),
  phrase(
    '‹(?:attached|attach|saath (?:mein|me)|sath (?:mein|me)|(?:bhej|daal|upload kar|submit kar|share kar|complete kar|kar|bana|de|rakh|transfer kar|pay kar|sign kar) (?:diya|di|diye|diya hai|di hai|diye hain|chuka|chuki)|bhej (?:raha|rahi|rahe) (?:hoon|hun|hain)|ye raha|ye rahi|ye rahe|yeh raha|yeh rahi|yeh rahe|here is|(?<!(?:bimar|beemar|kharab|late|der|band|pareshan|busy) )ho (?:gaya|gayi|gaye)|ready (?:hai|hain)|live (?:hai|hain))›',
    'form saath mein bhej raha hoon',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:मिल (?:गया|गई|गए|गईं|चुका|चुकी|चुके)|मिला|मिली|मिले|प्राप्त (?:हुआ|हुई|हुए|हो गया|हो गई)|आ (?:गया|गई|गए|गईं)|पहुँच (?:गया|गई|गए)|mil (?:gaya|gayi|gai|gaye|chuka|chuki)|mila|mili|mile|aa (?:gaya|gayi|gaye)|pahunch (?:gaya|gayi|gaye)|received|receive ho)›',
    'चारों फ़ाइलें मिल गईं',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:नहीं (?:मिला|मिली|मिले|मिलीं|आया|आई|आए|आईं|पहुँचा|पहुँची)|अभी तक|अब तक|याद दिला|आनी थी|आना था|बाक़ी (?:है|हैं)|nahi (?:mila|mili|mile|aaya|aayi|aaye|pahuncha)|abhi tak|ab tak|yaad dila|reminder|aani thi|aana tha|baaki (?:hai|hain)|pending)›',
    'अभी तक कुछ नहीं आया',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:की जगह|के बजाय|के बदले|आगे बढ़ा|खिसका|टाल|बढ़ा (?:दें|दीजिए|सकते)|पहले (?:मिल|दे|कर)|तारीख़ (?:बदल|आगे)|और (?:समय|वक़्त|दिन)|(?:एक|दो|तीन|चार) दिन और|बदल|नहीं,|चलेगा|चलेगी|ki jagah|ke bajaye|aage (?:badha|kar)|khiska|postpone|shift|extend|date (?:badal|change|aage)|thoda (?:time|samay)|(?:ek|do|teen) din aur|badal|instead|chalega|chalegi|tak karein|kar dein)›',
    '31 मार्च की जगह 4 अप्रैल',
  ),
  phrase(
    '‹(?:हो सकता|हो सकती|सकते|ठीक रहेगा|ठीक|ho sakta|ho sakti|sakte|theek rahega|possible)›[^?]*\\?',
    '१५ को दे सकते हैं?',
  ),
]

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:ठीक (?:है|रहेगा|रहेगी|होगा)|चलेगा|चलेगी|मंज़ूर|सही (?:है|रहेगा)|संभव (?:है|होगा)|theek (?:hai|rahega|rahegi|hoga)|thik (?:hai|rahega)|chalega|chalegi|manzoor|ok|okay|sahi (?:hai|rahega)|possible (?:hai|hoga)?)›[^.।]{0,15}\\?',
    'क्या यह आपको ठीक रहेगा?',
  ),
]

export const all: readonly Phrase[] = [
  phrase(
    '‹(?:सब|सभी|सारी|सारे|सारा|दोनों|तीनों|चारों|हर|पूरा|पूरी|पूरे|कार्यक्रम|बातें|sab|sabhi|saari|saare|saara|dono|donon|teeno|teenon|chaaron|charo|har|poora|poori|schedule|plan|dates)›',
    'सब बातें मंज़ूर हैं',
  ),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:बाक़ी|बाकी|शेष|के अलावा|को छोड़कर|baaki|baki|ke alawa|ko chhodkar)›', 'बाक़ी सब ठीक है'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:स्वीकृत|स्वीकृति (?:है|दी)|मंज़ूरी (?:है|दी)|हरी झंडी|छाप (?:दीजिए|सकते)|approved|approve (?:hai|kar diya|kiya)|go ahead|print kar)›',
      'डिज़ाइन स्वीकृत है',
    ),
    of: /स्वीकृति|मंज़ूरी|मंजूरी|अनुमोदन|approv|manzoori|swikriti|ok\b|confirm/iu,
  },
  {
    ...phrase(
      '(?:[₹$€£]\\s?\\d|(?:‹rs\\.?|‹inr) ?\\d|[\\d०-९][\\d०-९.,]*\\s?(?:रुपये|रुपए|रु\\.?|rupaye|rupees|rs›|lakh|लाख|हज़ार|hazaar))',
      'कुल 45,000 रुपये',
    ),
    of: /दाम|क़ीमत|कीमत|मूल्य|कोटेशन|भाव|ख़र्च|price|quot|rate|cost|budget|estimate/iu,
  },
  {
    ...phrase(
      '‹(?:हमारी|मेरी|हमारे|मेरे|ये|humari|hamari|meri|humare|mere) (?:[\\p{L}\\p{M}]+ )?(?:टिप्पणियाँ|टिप्पणी|सुझाव|सुधार|बदलाव|comments|feedback|changes|corrections|suggestions)›[^।?]*:|^(?:टिप्पणियाँ|सुझाव|बदलाव|comments|feedback|changes)›[^।?]*:',
      'टैक्सी से हमारी टिप्पणियाँ:',
    ),
    of: /टिप्पण|सुझाव|सुधार|बदलाव|comment|feedback|change|correction|suggestion/iu,
  },
  {
    ...phrase(
      '‹(?:पता|कोड|नंबर|पासवर्ड|नाम|तारीख़|code|number|password|address|pata|naam|login)›[^।?]{0,25}(?::|‹(?:है|यह है|hai|ye hai)›)',
      'नया पता यह है',
    ),
    of: /पता|पते|कोड|नंबर|पासवर्ड|नाम|code|number|password|address|pata|pate|naam|login/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:नाम|नामों|पता|पते|नंबर|कोड|पासवर्ड|संख्या|रंग|शीर्षक|निर्णय|फ़ैसला|दाम|भाव|naam|names?|pata|pate|address|number|code|password|rang|colou?r|title|decision|rate|rates)›',
  'नए पते की लाइन',
)
