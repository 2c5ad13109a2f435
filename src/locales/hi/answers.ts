import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'
import {
  anyFuture,
  anyMine,
  anyPassive,
  anySent,
  beDone,
  come,
  coming,
  future,
  mine,
  passive,
  sent,
  shall,
} from './verbs.ts'

/** 'not', as it is written in haste. */
const no = 'नहीं|नही|nahii?|nahin|nhi|nai'

/** 'शुरू कर देंगे', 'नहीं भेजेंगे' are no yes. */
const notBegun = `(?<!‹(?:शुरू|चालू|बात|कोशिश|देर|देरी|लेट|shuru|start|baat|try|koshish|der|deri|late|${no}) )`

/** A letter of either script. */
const letters = '[a-z\\u0900-\\u0963]'

const alone =
  "(?:,? [\\d:.]+ ?(?:pm|am|baje|बजे))?(?:,? (?:जी|धन्यवाद|शुक्रिया|ji|sir|madam|ma'am|thanks|[\\p{L}\\p{M}]+))?[\\s.!,।\\p{Extended_Pictographic}\\u200d\\uFE0F]*$"

export const accept: readonly Phrase[] = [
  phrase(
    `^(?!.*‹(?:${no})›).*‹(?:आपकी|आपके|aapki|aapke) (?:बताई|बताए|दी|दिए|कही|batayi|bataye|batai|di|diye|kahi)(?: (?:हुई|हुए|hui|hue|gayi|gaye))? (?:तारीख़|दिन|date|tareekh|din) (?:तक|पर|को|tak|par|pe|ko)›`,
    'aapki batayi hui date tak',
  ),
  phrase(
    `^(?:ठीक है|ठीक|हाँ जी|जी हाँ|हाँ|हां|जी|जी ज़रूर|ज़रूर|बिल्कुल|बिलकुल|अच्छा|मंज़ूर|मंज़ूर है|चलेगा|पक्का|हो जाएगा|हो जायेगा|कर देंगे|ओके|सही|सहमत|theek hai|thik hai|theek|haan ji|ji haan|haan|han|ji|zaroor|zarur|bilkul|accha|acha|manzoor|chalega|pakka|ho jayega|ho jaayega|hojayega|ho jaega|kar denge|kardenge|kar dunga|kardunga|kar dungi|bhej dunga|ok|okay|okk|k|done|yes|sure|confirmed|agreed|noted|haanji|hanji|jee|ji bilkul|sahi hai|sahi|thik h|theek h|perfect|works)›${alone}`,
    'हाँ जी',
  ),
  phrase(
    '‹(?<!‹(?:देर|देरी|लेट|मुश्किल|दिक़्क़त|परेशानी|गड़बड़|der|deri|late|mushkil|dikkat|gadbad) )(?:ठीक (?:है|हैं|रहेगा|रहेगी|रहेंगे)|मंज़ूर (?:है|हैं)|मंज़ूर|स्वीकार (?:है|हैं)|चलेगा|चलेगी|चलेंगे|चलेंगी|हो जाएगा|हो जाएगी|हो जाएँगे|हो जाएंगे|कोई (?:दिक़्क़त|परेशानी|समस्या|बात) नहीं|सहमत (?:हैं|हूँ)|पक्का|तय (?:है|रहा)|(?:theek|thik|thk|teek|sahi) (?:hai|hain|h|rahega|rahegi)|manzoor|manjoor|chalega|chalegi|chalenge|ho jayega|ho jaayega|ho jayegi|koi (?:dikkat|problem|baat|issue) nahi|no problem|confirmed|confirm hai|(?:सब|sab) (?:कन्फ़र्म|confirm|final|फ़ाइनल|ok|ओके)|agreed|done|pakka|set hai|works|(?:fine|ok|okay|final) (?:hai|hain|h)|(?:ओके|फ़ाइनल|फाइनल|सही) (?:है|हैं))›(?!\\s*(?:na|न|ना|क्या|kya)?\\s*\\?)',
    '१५ तारीख़ मंज़ूर है',
  ),
  phrase(`‹${notBegun}${mine}›(?!.*\\?)`, 'कल तक भेज दूँगा'),
  phrase(
    `‹${notBegun}(?:${future}|${passive}|${beDone}|${coming}|आ जाएगा|आ जाएगी|aa jayega|aa jayegi)›(?!.*\\?)`,
    'कल तक हो जाएगा',
  ),
  phrase(
    `^(?:हाँ|जी|ठीक|बिल्कुल|ज़रूर|पक्का|haan|ji|theek|bilkul|zaroor|pakka|done|ok|okay|sure|yes)›.* ‹(?:${anyMine}|${anyFuture}|${anyPassive})›(?!.*\\?)`,
    'जी, सिल देंगे',
  ),
  phrase(
    '‹(?:मान (?:लिया|ली|लेते)|स्वीकार्य (?:है|हैं)|मान्य (?:है|हैं|होगा)|क़बूल (?:है|हैं)|(?:ही|hi) (?:सही|sahi)|maan (?:liya|li|lete)|(?:sweekar|swikar|sweekarya|manya|maanya|kabool|qabool) (?:hai|hain|hoga)|manage ho jayega|chal jayega|चल जाएगा|chal jayegi|चल जाएगी)›(?!\\s*(?:na|न|ना|क्या|kya)?\\s*\\?)',
    'सोमवार मान लिया',
  ),
  phrase('^[\\p{L}\\p{M}\\p{N} -]{2,30} ‹(?:हां|जी हां|ओके|haan|han|ji haan)›[ ,.!।]*$', 'फ़ोटो हाँ,'),
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
    '‹(?:कन्फ़र्म|कन्फर्म|पुष्टि|confirm) (?:कर(?:ेंगे|ेगा|ेगी|ूँगा|ूंगा|ूँगी|ूंगी|के बता)|kar(?:enge|ega|egi|unga|ungi|oonga|oongi|ke bata))',
    'Omar confirm karega',
  ),
  phrase(
    `‹(?!(?:मुझ|हम|आप|mujh|hum|ham|aap)›)${letters}+ (?:जी |ji )?(?:से|को|se|ko) (?:पूछ|बात कर|संपर्क कर|बोल|कह|puch|pooch|poochh|baat kar|contact kar|bol|keh)(?:िए|िये|ें|ो|ना|िएगा| लीजिए| लें| लो|iye|ie|o|na|ein|en| lijiye| lo| lein)›`,
    'मीरा से पूछिए',
  ),
  phrase(
    '‹(?:देख(?:ता|ती|ते) (?:हूँ|हैं)|देखेंगे|देख लेते हैं|(?:पूछ|चेक|कन्फ़र्म|बात|पता) ?(?:कर)?(?:के|कर)? (?:बताता|बताती|बताते|बताऊँगा|बताऊँगी|बताएँगे|लेता|लेती)|पूछकर|सोच(?:कर|ते|ता|ती|ना)?|पता नहीं|dekh(?:ta|ti|te) (?:hoon|hun|hu|hain|hai|h)|dekhunga|dekhungi|dekhenge|dekh lete|(?:puch|pooch|poochh|check|confirm|baat|pata) (?:kar )?(?:kar|ke|karke|krke|kar ke) (?:batata|batati|batate|bataunga|bataungi|batayenge)|check kar(?:ke|ta|ti)|pata nahi|sochta|sochte|soch (?:ke|kar))›',
    'देखता हूँ',
  ),
  phrase(
    `‹(?:(?:${no}) (?:कह|बता|बोल|keh|kah|bata|bol)|(?:कह|बता|बोल|keh|kah|bata|bol) (?:${no})) (?:सकत[ाीे]|पाऊंग[ाी]|पाएंग[ेी]|sakt(?:a|i|e)|paa?y?(?:u|oo)ng(?:a|i)|paa?y?eng(?:e|i))›|‹(?:कहना|बताना|बोलना|kehna|kahna|batana|bolna) (?:मुश्किल|कठिन|मुमकिन नहीं|mushkil|possible (?:${no}))›|‹(?:देखना|पूछना|सोचना|चेक करना|बात करनी|dekhna|puchna|poochna|sochna|check karna|baat karni) (?:पड़ेग[ाी]|होग[ाी]|padeg(?:a|i)|pdega|hog(?:a|i))›|‹(?:(?:देख|पूछ|सोच|dekh|puch|pooch|soch) (?:के|कर|ke|kar)|(?:पूछ|देख|सोच)कर|(?:बात|चेक|पता|baat|check|pata) (?:करके|कर के|karke|kar ke)) (?:${letters}+ ){0,2}?(?:${letters}+(?:ता|ती|ते|ta|ti|te) (?:हूं|हैं|hai|hain|hoon|hun|hu)|${letters}+(?:ूंग[ाी]|ऊंग[ाी]|एंगे|ung[ai]|enge))›|‹(?:बाद|थोड़ी देर|कुछ देर|baad|thodi der|kuch der) (?:में|mein|me|se|से)› (?:${letters}+ ){0,2}?‹(?:लिख|बता|बात|जवाब|देख|likh|bata|baat|jawab|reply|revert|call|dekh)|‹(?:main|mai|मैं) (?:dekhta|dekhti|देखता|देखती) (?:hai|hoon|hun|hu|hain|है|हूं)›`,
    'अभी कुछ नहीं कह सकता',
  ),
  phrase(
    '‹(?:उत्तर|जवाब|जबाब|संपर्क|सूचित|uttar|jawab|jawaab|javab|sampark|contact|reply|revert) (?:देंगे|दूंगा|दूंगी|दे देंगे|करेंगे|करूंगा|करूंगी|denge|dunga|dungi|de denge|karenge|karunga|karungi)›',
    'हम जल्द ही उत्तर देंगे',
  ),
]

/** 'पाएँगे', 'sakte', 'ho payega': being able. */
const able =
  '(?:(?:सकत|पात)[ाीे]|(?:सक|पा)(?:ू|ऊ)ंग[ाी]|(?:सके|पाए|पाये)(?:ंग[ेी]|ग[ाी])|(?:sakt|paa?t)(?:a|i|e)|(?:sak|paa?y?)(?:u|oo)ng(?:a|i)|(?:sak|paa?y?)eng(?:e|i)|(?:sak|paa?y?)eg(?:a|i))'
/** What one does with things that are owed, and now does not. */
/** 'कह', 'bata': what one cannot say is not refused. */
const unsaid = '(?!(?:कह|बता|बोल|keh|kah|bata|bol)›)'
const doing =
  '(?:भेज|कर|बना|करवा|बनवा|भिजवा|छाप|लिख|ला|द|दे|ले|bhej|kar|kr|bana|karwa|banwa|bhijwa|chhaap|chhap|likh|la|d|de|l|le)'
const notDone = `(?:${doing}(?:ेंग[ेी]|एंग[ेी]|ंग[ेी]|ूंग[ाी]|ऊंग[ाी]|त[ाीे]|(?:y)?eng(?:e|i)|(?:u|oo)ng(?:a|i)|t(?:a|i|e))|${doing} (?:रह[ाीे]|rah(?:a|i|e)|(?:दे|ले)ंग[ेी]|(?:d|l)eng(?:e|i))(?! (?:था|थी|थे|tha|thi|the)›))`

export const decline: readonly Phrase[] = [
  phrase(
    `(?<!‹(?:कह|बता|बोल|keh|kah|bata|bol) )‹(?:${no}) (?:${unsaid}${letters}+ ){0,3}?${able}›|‹(?:संभव|मुमकिन|possible|sambhav|mumkin) (?:${no})›|‹(?:${no}|not) (?:संभव|मुमकिन|possible|sambhav|mumkin)›|‹(?:नामुमकिन|असंभव|namumkin|asambhav|impossible)›|‹(?:scope|contract|package|budget|quote|quotation|agreement|स्कोप|दायरे|अनुबंध|करार|पैकेज|बजट|कोटेशन) (?:में|mein|me|se|से|के|ke) (?:.{0,20} )?(?:${no}|bahar|बाहर)›|‹(?<!‹(?:कहना|बताना|बोलना|kehna|kahna|batana|bolna) )(?:मुश्किल (?:है|हैं|होगा|होगी|लग)|mushkil (?:hai|h|hoga|hogi|lag))›`,
    '१२ तक नहीं बन पाएगा',
  ),
  phrase(
    `(?<!‹(?:काम|देर|देरी|लेट|निराश|शिकायत|बदलाव|kaam|der|deri|late|delay|disappoint|badlav|change) )‹(?:${no}) (?:(?:हम|मैं|अब|अभी|hum|ham|main|ab|abhi) )?${notDone}›`,
    'यह नहीं देंगे',
  ),
  phrase(
    `‹(?:हमसे|मुझसे|हमारे बस|humse|hamse|mujhse|hamare bas|humare bas)› (?:.{0,30} )?‹(?:${no}) (?:हो|बन|ho|ban)${letters}*›|‹(?:इनकार|मना|mana|inkaar|inkar|refuse) (?:कर${letters}*|है|kar[a-z]*|hai)›|‹(?:हमारा काम|hamara kaam|humara kaam) (?:${no})›|‹(?:${no}) (?:चलेग[ाीे]|chaleg(?:a|i)|chalenge)›|‹(?:माफ़ कीजिए|maaf kijiye)›`,
    'banner humse nahi hoga',
  ),
  phrase(`^(?:जी |ji )?(?:${no}|no)(?: जी| ji)?›${alone}`, 'जी नहीं'),
  // A day, and no: 'Thursday ko nahi'.
  phrase(
    `^(?:(?:सॉरी|जी|sorry|ji|sir|madam),? )* *(?:को|तक|के लिए|ko|tak|ke liye)? ?‹(?:${no})›[\\s.!,।]*$`,
    '   को नहीं,',
  ),
  phrase(
    '‹(?:देर|लेट|der|late)› (?:हो (?:जाएगी|जाएगा|जाती|चुकी)|ho (?:jayegi|jayega|jati|chuki)|(?:है|hai)(?= *[.,!।]|$))',
    '5 मार्च को बहुत देर हो जाएगी',
  ),
]

/** What one is told not to do with a thing that is wanted all the same: 'उससे आगे मत जाना', 'mat badaliyega'. */
const idly =
  'घबरा|भूल|सोच|परेशान|करो चिंता|मिल|हो|आ|जा|पहुंच|पड़|बदल|छेड़|हिला|खो|तोड़|रोक|डर|पूछ|कह|बोल|बता|मान|समझ|देख|रुक|लिख भूल|गंवा|ghabra|bhool|bhul|soch|pareshan|mil|ho|aa|ja|pahunch|badal|chhed|ched|hila|kho|tod|rok|dar|puch|pooch|keh|kah|bol|bata|maan|samajh|samjh|dekh|ruk'

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:(?:अब )?(?:की )?ज़रूरत नहीं|अब नहीं चाहिए|नहीं चाहिए|रहने (?:दीजिए|दें|दो)|रद्द|छोड़ (?:दीजिए|दें|दो|देते)|हटा (?:दीजिए|दें|देते)|(?:ab )?(?:ki )?(?:zarurat|zaroorat|jarurat) nahi|ab nahi chahiye|nahi chahiye|rehne (?:dijiye|dein|do)|rahne (?:dijiye|dein|do)|cancel|chhod (?:dijiye|dein|do|dete)|chod (?:dijiye|do)|hata (?:dijiye|dete)|drop kar)›',
    'बैनर की अब ज़रूरत नहीं',
  ),
  phrase(
    `(?<!‹(?:टेंशन|चिंता|फ़िक्र|ग़ुस्सा|बुरा|शक|tension|chinta|fikr|fikar|gussa|bura|load|stress) )‹(?:मत|mat) (?!(?:${idly}))${letters}+(?:ना|िए|इए|ो|ओ|ें|एं|िएगा|इएगा|na|iye|iyega|o|ein|do|dena|dijiye)›|‹(?:न|ना) (?!(?:${idly}))${letters}+(?:ें|एं|िए|इए|ो|ओ|िएगा|इएगा|ना)›(?! (?:तो|पर|की))`,
    'पोस्टर अब मत छापिए',
  ),
  phrase(
    `‹(?:ज़रूरत|आवश्यकता|zarurat) (?:अब |ab )?(?:${no})›|‹(?:अब|ab) (?:हमें |humein )?(?:${no}) (?:चाहिए|chahiye|लगेग[ाी]|lageg(?:a|i)|बनवान|banwan|करवान|karwan)|‹(?:${no}) (?:लगेग[ाी]|lageg(?:a|i))›|‹(?:drop|ड्रॉप|स्थगित|निरस्त|कैंसल|cancel) (?:हो|कर|ho|kar)›(?! (?:दिया जाएगा|diya jayega))`,
    'वह आपसे अब नहीं चाहिए',
  ),
]

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:(?:मेल|ईमेल|ई-मेल|चिट्ठी|पत्र) के साथ|साथ (?:है|हैं|में›(?= *(?:है|हैं|लग|भेज|संलग्न|अटैच|जोड़|रख|दी|दिया|दिए|दे|[.!।,]|$)))|संलग्न|अटैच|नत्थी|लगा (?:है|रहा|रही)|लगी (?:है|हैं)|लगे हैं|(?:यह|ये) (?:लीजिए|लो|लें)|नीचे (?:है|हैं|दिया है|दी है|लिखा है)|यह रहा|यह रही|ये रहे|ये रहीं|ये है|यहाँ (?:है|हैं)|(?<!(?:बीमार|ख़त्म|ख़राब|लेट|देर|देरी|बंद|परेशान|व्यस्त|गुम|रद्द|ग़लती|गड़बड़|डाउन|दिक़्क़त|समस्या|शुरू|क्रैश|दिन|रात|शाम|महीना|हफ़्ता) )हो (?:गया|गई|गए)|तैयार (?:है|हैं))›',
    'कविताएँ साथ में हैं',
  ),
  phrase(
    '‹(?:attached|attach|(?:mail|email|message) ke saa?th|pfa|enclosed|saa?th (?:mein|me)›(?= *(?:hai|hain|laga|bhej|attach|rakh|di|diya|de|[.!,]|$))|please find|neeche (?:hai|hain|diya|di|likha)|niche (?:hai|hain|diya|di|likha)|ye lijiye|ye lo|yeh lijiye|sent|ye raha|ye rahi|ye rahe|yeh raha|yeh rahi|yeh rahe|here is|(?<!(?:bimar|beemar|khatam|khatm|khtm|kharab|late|der|deri|delay|band|pareshan|busy|galti|gadbad|down|issue|problem|shuru|start|crash|cancel|din|raat|shaam|hafta|mahina) )ho (?:gaya|gayi|gaye|gya|gyi)|ready (?:hai|hain)|live (?:hai|hain))›',
    'form saath mein hai',
  ),
  phrase(
    `‹(?<!‹(?:शुरू|चालू|मना|बंद|ख़त्म|shuru|start|mana|band|khatam) (?:(?:कर|kar) )?)${sent}›`,
    'निमंत्रण पत्र स्कूल में पहुँचा दिए हैं',
  ),
  phrase(
    `‹(?<!‹(?:शुरू|चालू|मना|बंद|ख़त्म|देर|ग़लत|रद्द|पानी|बाढ़|पेट|मन|shuru|start|mana|band|khatam|der|galat|cancel|pani|paani|pet|mann) (?:(?:कर|kar|हो|ho) )?)(?:${anySent}|${come})›`,
    'परदे सिलकर टाँग दिए हैं',
  ),
  phrase(
    '‹(?:इस|इसी|is|isi) (?:मेल|ईमेल|ई-मेल|मैसेज|mail|email|message) (?:में|के साथ|mein|ke saa?th)›(?! .*‹(?:लिख|likh))|^(?:ये |यह |ye |yeh )?(?:लो|लीजिए|लीजिये|lo|lijiye) ?(?:जी|भाई|सर|मैम|ji|bhai|sir|mam|maam|boss|yaar)?(?:[,.:!]|$)',
    'खतौनी की प्रति इसी मेल में है',
  ),
  // 'आज शाम तक भेज रहा हूँ' is still to come.
  phrase(
    `^(?!.*‹(?:तक|बजे|देर|tak|baje|der|by)› .*‹(?:रहा|रही|रहे|raha|rahi|rahe)›).*‹(?:(?:शेयर|साझा|मेल|अटैच|संलग्न|फ़ॉरवर्ड|share|mail|email|attach|forward) (?:कर|kar|kr)|भेज|दे|bhej|de) (?:रह[ाी] हूं|रह[ेी] हैं|rah(?:a|i) h(?:oo?n|un?|u)|rah(?:e|i) h(?:ain|ai))›`,
    'form bhej raha hoon',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:मिल (?:गया|गई|गए|गईं|गयी|गये|चुका|चुकी|चुके)|मिला|मिली|मिले|प्राप्त (?:हुआ|हुई|हुए|हो गया|हो गई)|आ (?:गया|गई|गए|गईं)|पहुँच (?:गया|गई|गए)|mil (?:gaya|gayi|gai|gaye|gya|gyi|gye|chuka|chuki)|mila|mili|mile|aa (?:gaya|gayi|gaye)|pahunch (?:gaya|gayi|gaye)|received|receive ho)›',
    'चारों फ़ाइलें मिल गईं',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:नहीं (?:मिला|मिली|मिले|मिलीं|आया|आई|आए|आईं|पहुँचा|पहुँची)|अभी तक|अब तक|याद दिला|आनी थी|आना था|बाक़ी (?:है|हैं)|(?:nahi|nahin|nhi) (?:mila|mili|mile|aaya|aayi|aaye|aya|ayi|pahuncha|bheja|bheji|bheje|hua|hui|kiya)|नहीं (?:भेजा|भेजी|भेजे|हुआ|हुई|किया)|abhi tak|ab tak|yaad dila|reminder|aani thi|aana tha|baaki (?:hai|hain)|pending)›',
    'अभी तक कुछ नहीं आया',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    `‹(?:से|se) (?:पहले|pehle) (?:(?:तो|to|toh|${letters}{3,}) ){0,2}?(?:${no}|मुश्किल|असंभव|mushkil|impossible)›|‹(?:के|ke) (?:बाद|baad) (?:ही|hi)›|\\s{3,}(?:(?:को|तक|ko|tak) )?(?:ही|hi) (?:(?:${letters}+) )?(?:हो|मिल|दे|भेज|ho|mil|de|bhej|kar)›`,
    '         se pehle nahi ho payega',
  ),
  phrase(
    '‹(?:की जगह|के बजाय|के बदले|आगे बढ़ा|खिसका|टाल|बढ़ा (?:दें|दीजिए|सकते)|पहले (?:मिल|दे|कर)|तारीख़ (?:बदल|आगे)|(?:थोड़ा|थोड़ी|और|का|ka|aur|thoda|thodi|extra|more) (?:समय|वक़्त|मोहलत|दिन|time|samay|waqt|mohlat|din)|(?:एक|दो|तीन|चार) दिन और|बदल|नहीं,|चलेगा|चलेगी|ki jagah|ke bajaye|aage (?:badha|kar)|khiska|postpone|shift|extend|date (?:badal|change|aage)|thoda (?:time|samay)|(?:ek|do|teen) din aur|badal|instead|chalega|chalegi|tak karein|kar dein)›',
    '31 मार्च की जगह 4 अप्रैल',
  ),
  phrase(
    '‹(?:हो सकता|हो सकती|सकते|ठीक रहेगा|ठीक|ho sakta|ho sakti|sakte|theek rahega|possible)›[^?]*\\?',
    '१५ को दे सकते हैं?',
  ),
  phrase(`‹${shall}›(?: (?:तो|to|toh)›[^?]*)?(?: (?:क्या|kya|na|ना))? ?\\?`, 'सोमवार रख लें?'),
]

/** 'दो दिन और', '2 din pehle': a length of time more or less. */
export const shift: Phrase = phrase(
  '‹(?:दिन|दिनों|हफ़्ते|हफ़्ता|घंटे|घंटों|din|dino|days?|hafte|hafta|weeks?|ghante|hours?)›(?: (?:की|का|के|ki|ka|ke))? ?(?:‹(?:और|ज़्यादा|अतिरिक्त|आगे|पीछे|देर|मोहलत|समय|बाद|extension|aur|zyada|extra|more|aage|peeche|der|mohlat|time|later|baad)›|‹(?<sooner>पहले|जल्दी|pehle|jaldi|earlier)›)|‹(?:और|अतिरिक्त|aur|extra|more)› (?:[\\p{L}\\p{M}\\d]+ )‹(?:दिन|हफ़्ते|हफ़्ता|घंटे|din|days?|hafte|hafta|weeks?|ghante)›',
  'कैटलॉग के लिए दो दिन और चाहिए',
)

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:ठीक (?:है|रहेगा|रहेगी|होगा)|चलेगा|चलेगी|मंज़ूर|सही (?:है|रहेगा)|संभव (?:है|होगा)|theek (?:hai|rahega|rahegi|hoga)|thik (?:hai|rahega)|chalega|chalegi|manzoor|ok|okay|sahi (?:hai|rahega)|possible (?:hai|hoga)?)›[^.।]{0,15}\\?',
    'क्या यह आपको ठीक रहेगा?',
  ),
  phrase(
    '‹(?:(?:ठीक|सही|theek|sahi) (?:लगता|लगेगा|lagta|lagega)|(?:मान्य|स्वीकार्य|मंज़ूर|manya|maanya|sweekar) (?:है|होगा|hai|hoga)|(?:चल|manage ho|मैनेज हो|chal) (?:जाएगा|जाएगी|jayega|jayegi)|(?:लेगा|लोगे|लेंगे|lega|loge|lenge))›[^.।]{0,15}\\?|‹(?:अड़चन|दिक़्क़त|आपत्ति|परेशानी|dikkat|problem|aapatti|issue) (?:तो |to )?(?:नहीं|nahi)(?: (?:है|होगी|hai|hogi))? ?\\?',
    'सोमवार को दें, तो कोई दिक़्क़त तो नहीं?',
  ),
  phrase(
    '‹(?:दूं|करूं|भेजूं|बनाऊं|d(?:u|oo)n?|kar(?:u|oo)n?|bhej(?:u|oo)n?)(?: (?:तो|to|toh)›[^?]*)?(?: (?:क्या|kya|na|ना))? ?\\?',
    'सोमवार को भेजूँ?',
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
      '‹(?:स्वीकृत|स्वीकृति (?:है|दी)|मंज़ूरी (?:है|दी)|हरी झंडी|छाप (?:दीजिए|सकते)|approved|approve (?:hai|kar diya|kiya|karta|karti)|go ahead|print kar|(?:मेरी|हमारी) (?:तरफ़|ओर) से (?:.{0,10} )?(?:मंज़ूर|ठीक|ओके|final|फ़ाइनल)|(?:meri|humari|hamari) (?:taraf|side) se (?:.{0,10} )?(?:ok|okay|final|approved|theek|thik)|(?:[\\p{L}\\p{M}]+) (?:मंज़ूर|अप्रूव|approve|फ़ाइनल) (?:है|हैं|hai|hain)|final hai)›',
      'डिज़ाइन स्वीकृत है',
    ),
    of: /स्वीकृति|मंज़ूरी|मंजूरी|अनुमोदन|अप्रूवल|approv|manzoori|manjoori|swikriti|sign-?off|go-?ahead|ok\b|confirm/iu,
  },
  {
    ...phrase(
      '(?:[₹$€£]\\s?\\d|(?:‹rs\\.?|‹inr) ?\\d|[\\d०-९][\\d०-९.,]*\\s?(?:रुपये|रुपए|रु\\.?|rupaye|rupees|rs›|lakh|लाख|हज़ार|hazaar))',
      'कुल 45,000 रुपये',
    ),
    of: /दाम|क़ीमत|कीमत|मूल्य|कोटेशन|भाव|ख़र्च|price|quot|rate|cost|budget|estimate/iu,
  },
  {
    ...phrase('^[^:।?]{2,40}: ?[+-]?[\\d०-९][\\d०-९.,:x× -]*(?:$|[\\p{L}, ।])', 'gps: 24.5712, 73.6911'),
    of: /नंबर|संख्या|निशान|गिनती|नाप|माप|साइज़|लोकेशन|number|count|size|gps|location|measurement|naap|ginti|pin\b|code|कोड/iu,
  },
  {
    ...phrase(
      '^(?:राय|मेरी राय|हमारी राय|जवाब|फ़ैसला|निर्णय|rai|meri rai|jawab|faisla|decision)(?: यह है| ye hai)?:',
      'राय: बहुत सुंदर है',
    ),
    of: /राय|जवाब|फ़ैसला|फैसला|निर्णय|rai|jawab|faisla|decision|feedback|टिप्पण/iu,
  },
  {
    ...phrase('^[\\p{L}\\p{M} ]{2,40}[:=-]? ?[\\d०-९]{2,6}(?:/-)?[.।]?$', 'mini thali 120'),
    of: /दाम|क़ीमत|कीमत|मूल्य|भाव|price|rate|cost/iu,
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
      '‹(?:पता|कोड|नंबर|पासवर्ड|नाम|तारीख़|code|number|password|address|pata|naam|login)›(?![^।?]*‹(?:तक|नहीं|मुश्किल|tak|nahi|nahin|mushkil)›)[^।?]{0,25}(?::|‹(?:है|यह है|hai|ye hai)›)',
      'नया पता यह है',
    ),
    of: /पता|पते|कोड|नंबर|पासवर्ड|नाम|code|number|password|address|pata|pate|naam|login/iu,
  },
]

export const preliminary: readonly Phrase[] = [
  phrase(
    '‹(?:मसौदा|मसौदे|ड्राफ़्ट|प्रूफ़|नमूना|नमूने|सैंपल|स्केच|मॉकअप|झलक|कच्चा|कच्ची|कच्चे|रफ़|पहला (?:रूप|संस्करण|वर्ज़न|कट|ड्राफ़्ट)|draft|drafts|proof|sample|samples|sketch|mock-?up|preview|rough|first (?:cut|version|look)|pehla (?:version|cut|draft)|v0|v1)›',
    'card ka draft attached hai',
  ),
]

export const stated: Phrase = phrase(
  '^(?![^:]*‹(?:तक|नहीं|मुश्किल|tak|nahi|nahin|mushkil)›)(?<what>[^,;:?।\\d]{3,60}?)(?: ?[:=] | [–—-] | (?:है|हैं|hai|hain|hoga|is|are) | (?=[^?]*\\d[^?]*‹(?:है|हैं|hai|hain|h)›[ .!।]*$))(?<value>.*(?:[\\d०-९]|@|["“”]).*)',
  'mezzanine ki lambai 12.5 meter hai',
)

export const portion: Phrase = phrase(
  '‹(?<part>(?:\\d+|पांच|चार|छह|छः|आठ|दस|तीन|paanch|panch|char|chaar|chhe|aath|das|teen) (?:में|mein|me) (?:से|se) (?:\\d+|एक|दो|तीन|चार|पांच|ek|do|teen|char|chaar|paanch) [\\p{L}\\p{M}]+)›',
  'पाँच में से दो फ़ोटो',
)

export const told: Phrase = phrase(
  '‹(?:नाम|नामों|पता|पते|नंबर|कोड|पासवर्ड|संख्या|रंग|शीर्षक|निर्णय|फ़ैसला|दाम|भाव|naam|names?|pata|pate|address|number|code|password|rang|colou?r|title|decision|rate|rates|जानकारी|विवरण|ब्यौरा|समय|साइज़|details?|jaankari|jankari|samay|size|count|ginti|गिनती)›',
  'नए पते की लाइन',
)

export const remarks: Phrase = phrase(
  '‹(?:टिप्पणी|टिप्पणियाँ|टिप्पणियां|टिप्पणियों|सुझाव|सुझावों|बदलाव|सुधार|फ़ीडबैक|फीडबैक|सवाल|tippani|tippaniyan|sujhav|badlav|sudhar|changes|corrections|notes|comments?|feedback)›',
  'बदलावों के सुझाव',
)

export const bygone: readonly Phrase[] = [
  phrase(
    '‹(?:भेज|दे|अपलोड कर|डाल|सौंप|bhej|de|upload kar|daal|dal) (?:दिया|दी|दिए|दिये|चुका|चुके|चुकी|diya|di|diye|chuka|chuke|chuki)›|‹(?:भेजा|भेजी|भेजे|bheja|bheji|bheje) (?:था|थी|थे|है|हैं|tha|thi|the|hai|hain)›|‹(?:भेजा|भेजी|भेजे) (?:जा|गया|गई|गए)›',
    'मैंने शुक्रवार को भेज दिया था',
  ),
]
