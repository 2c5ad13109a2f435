import { small } from '../bounded.ts'
import type { Nominal } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'
import { closing, done, lightly, need } from './verbs.ts'

/** The thing stands before its verb, so no verb has to name it. */
export const nominals: readonly Nominal[] = []

export const heads: readonly Phrase[] = [
  // What is looked at first is not what comes: 'draft dekh ke comments'.
  phrase(
    '^(?:[^ ,]+ ){1,3}‹(?:देख|पढ़|जांच|dekh|padh|jaanch|janch) ?(?:के|कर|ke|kar|kr)› (?=[^ ])',
    'draft dekh ke comments',
  ),
  // Who puts a face there begins anew behind it.
  phrase('^.*[\\p{Extended_Pictographic}\\u200d\\uFE0F] ?(?=\\S)', 'मम्मी आई हैं 😀 ड्राफ़्ट'),
  phrase(
    '^(?:अगर|यदि|agar|agr) (?:आप|aap|ap) (?:चाहें|कहें|बोलें|chahein|chahen|chahe|kahein|kahen|bolein)(?: (?:तो|to|toh))?› ?',
    'अगर आप चाहें तो लोगो',
  ),
  phrase(
    '^(?:बशर्ते|basharte|provided|(?:शर्त|shart) (?:बस |bas )?(?:यह|ये|इतनी|yeh|ye|itni) (?:है|hai))(?: (?:कि|ki|that))?› ?',
    'बशर्ते आपकी तस्वीरें',
  ),
  // By whom it is had done.
  phrase('^[\\p{L}\\p{M}]+ (?:से|के हाथ|se|ke haath)$', 'accounts से'),
  // What somebody is begged for comes after the begging, what the rules want after the rules.
  phrase(
    '^(?:[^\\s,:;]+,? ){0,9}?(?:अनुरोध|निवेदन|प्रार्थना|विनती|आग्रह|अपेक्षा|अपेक्षित|गुज़ारिश|request|anurodh|nivedan|vinti|guzarish|apeksha|aagrah|prarthana) (?:है|hai|किया जाता है|kiya jata hai)(?: (?:कि|ki))?› ?',
    'नियमों के अनुसार आपसे निवेदन है कि सूची',
  ),
  phrase(
    '^(?:[^\\s,:;]+ ){1,7}?(?:के|ke) (?:अनुसार|मुताबिक़|हिसाब से|संदर्भ में|संबंध में|तहत|अंतर्गत|mutabik|mutabiq|anusar|anusaar|hisaab se|hisab se|sandarbh mein|tahat)›,? ?',
    'नए नियमों के अनुसार बीजक',
  ),
  phrase(
    '^(?:(?:शेयर|कन्फ़र्म|बता|share|confirm|bata) (?:करें|दें|दीजिए|karein|karen|dein|dijiye|do) (?:कि|ki))› ?',
    'बता दीजिए कि कोटेशन',
  ),
  phrase(
    '^(?:ध्यान (?:दें|रहे|रखें)|सूचित (?:करें|किया जाता है)|कृपया नोट करें|बता दें|dhyan (?:dein|rahe|rakhein)|note (?:karein|kar lein))(?: (?:कि|ki))?› ?',
    'ध्यान दें कि बीजक',
  ),
  phrase(
    '^(?:साथ ही(?: साथ)?|सो|इसलिए|अतः|बाक़ी|असल में|दरअसल|वैसे|ख़ैर|चलो|देखो|देखिए|सुनो|सुनिए|उसका|उसकी|उसके|उनका|उनकी|उनके|इसका|इसकी|इसके|मेरा|मेरी|मेरे|तेरा|तेरी|तुम्हारा|तुम्हारी|तुम्हारे|तुझे|तुम्हें|तुमको|मुझसे|हमसे|saath hi|isliye|so|actually|basically|waise|vaise|khair|chalo|dekho|dekhiye|suno|suniye|anyway|uska|uski|uske|unka|unki|unke|iska|iski|iske|mera|meri|mere|tera|teri|tere|tumhara|tumhari|tumhare|tujhe|tumhe|tumhein|tumko|mujhse|humse|hamse)›,? ?(?=\\S)(?!(?:लिए|बाद|साथ|पास|बिना|ऊपर|पहले|liye|baad|saath|paas|bina|upar|pehle)›)',
    'उसका नया मसौदा',
  ),
  phrase('^[\\p{L}\\p{M}]+ (?:यार|भाई|दीदी|yaar|bro|bhaiya|didi|beta|dost), ?', 'मीरा यार, लोगो'),
  phrase(
    '^(?:उसी दिन|उस दिन|उसी शाम|usi din|us din|usi shaam|तब|tab|महोदय|महोदया|श्रीमान|kindly|done|noted|fine|great|अंकल|आंटी|बेटा|दीदी|uncle|aunty|beta|didi|log|लोग|(?:(?:अतः|इसलिए|सो|atah|isliye) )?(?:आपसे |aapse )?(?:अनुरोध|निवेदन|प्रार्थना|विनती|request|anurodh|nivedan) (?:है|hai)(?: कि| ki)?|पहले(?! से)|pehle(?! se)|sorry|so sorry|माफ़ी|अरे|arre|arey|भाई|भैया|यार|bhai|bhaiya|bro|yaar|मैंने|हमने|आपने|maine|humne|hamne|aapne|अभी|abhi|already|just|हमारी टीम|आपकी टीम|humari team|hamari team|aapki team|सर|मैडम|मैम|sir|sirji|madam|mam|maam|जब हो सके|हो सके तो|जितनी जल्दी हो सके|jab ho sake|ho sake to|jitni jaldi ho sake|agar possible ho to|अगर संभव हो तो|हाँ जी|जी हाँ|हाँ|हां|ठीक है|अच्छा|ज़रूर|बिल्कुल|haan ji|ji haan|haan|han|theek hai|thik hai|accha|acha|zaroor|bilkul|ok|okay|sure|yes|और|तो|पर|लेकिन|कृपया|प्लीज़|प्लीज|क्या|अब|फिर|साथ ही|इसके अलावा|हम|हमें|हमको|मुझे|मैं|आप|आपको|आपसे|हमारी तरफ़ से|हमारी तरफ से|हमारी ओर से|आपकी तरफ़ से|आपकी तरफ से|आपकी ओर से|मुझको|उन्हें|(?:उस|इस|उन|इन)को|(?:us|is|un|in)ko|(?:सही|नया|नई|नयी|ठीक|सुधरा|बदला|दूसरा|corrected|correct|sahi|naya|nayi|updated|revised|final|fixed|theek|dusra|doosra|latest|new) (?:वाला|वाली|वाले|wala|wali|wale)|इसे|को|तक|से|में|बजे|सुबह|शाम|रात|दोपहर|जी|भी|ही|एक बार|ज़रा|अपना|अपनी|अपने|आपका|आपकी|आपके|हमारा|हमारी|हमारे|वाला|वाली|वाले|and|to|toh|aur|aur haan|ji|par|lekin|please|pls|kripya|kya|ab|phir|iske alawa|hum|ham|humein|hamein|hume|hame|humko|hamko|mujhe|muje|mujhko|main|mai|aap|aapko|aapse|humari taraf se|hamari taraf se|aapki taraf se|unhein|isko|ko|tak|se|mein|me|baje|subah|shaam|raat|ji|bhi|hi|zara|apna|apni|apne|aapka|aapki|aapke|humara|humari|humare|wala|wali|wale|bas|the|a)› ?',
    'कृपया हमें',
  ),
  phrase(
    '^[\\p{L}\\p{M}]+ (?:जी|सर|भाई|मैडम|मैम|साहब|ji|sir|bhai|madam|mam|saab|sahab)›(?:,? |,?$)(?!(?:का|की|के|को|से|ने|ka|ki|ke|ko|se|ne)›)',
    'नेहा जी बैनर',
  ),
  // What one does first: 'ढूँढ कर', 'HR से बोलके', 'थोड़ा जल्दी करके'.
  phrase(
    '^(?:(?:[\\p{L}\\p{M}]+ (?:से|se) )?(?:ढूंढ|खोज|देख|बोल|पूछ|कह|सोच|समझ|बात कर|dhoondh|dhundh|dhund|dekh|bol|puchh?|poochh?|keh|kah|soch|samajh|baat kar|call kar|check kar) ?(?:कर|के|करके|kar|ke|karke)|(?:थोड़ा |ज़रा |thoda |zara )?(?:जल्दी|jaldi) (?:करके|कर के|karke|kar ke|se))› ?',
    'ढूँढ कर पर्चा',
  ),
  phrase(
    '^(?:अगर |यदि |agar |agr )?(?:हो सके|संभव हो|मुमकिन हो|ho sake|possible ho|mumkin ho) (?:तो|to|toh)› ?',
    'अगर हो सके तो पर्चा',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|।|\\)|"|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  // Who brings it to whom stands between the thing and its verb too.
  phrase(
    '(?<=\\S)(?<!‹(?:क्या|kya|kyaa|लिए|liye|कि|तो|अगर|to|agar|बाद|baad|पर|par|pe|में|mein|me|ही|hi|तब|tab|अंदर|andar|फिर|phir|और|aur)) ‹(?:मैं|हम|आप|तुम|main|mai|hum|ham|aap|tum)› (?:[^ ]+ ){0,2}?[^ ]*(?:को|ko)(?: |$)',
    'भाषण का पाठ आप मीरा को',
  ),
  phrase(
    ',? ‹(?:ताकि|क्योंकि|वरना|नहीं तो|अगर|यदि|जो कि|taaki|kyunki|kyonki|warna|varna|nahi to|agar|jo ki|so that|because|jaldi se jaldi|जल्द से जल्द|जितनी जल्दी|as soon as|asap|thanks|धन्यवाद)›',
    'लोगो, ताकि',
  ),
  phrase('[.!?;।](?: |$)| [–—-] ', '। '),
  phrase(
    ' [\\d०-९./]+ (?:तारीख़ |तारीख |tareekh )?(?:की जगह|के बजाय|के बदले|ki jagah|ke bajaye|ke badle)›',
    'certificate 15 की जगह',
  ),
  phrase(
    '(?:^| )(?:आपकी|आपके|aapki|aapke) (?:बताई|बताए|दी|दिए|कही|batayi|bataye|batai|di|diye|kahi)(?: (?:हुई|हुए|hui|hue|gayi|gaye))? (?:तारीख़|दिन|समय|date|tareekh|din|time)›',
    'logo aapki batayi date',
  ),
]

export const tails: readonly Phrase[] = [
  // 'The layout and the list both': counts them, and is no part of the second.
  phrase('(?<=‹(?:और|aur|and|&)› .*)(?:^| )(?:दोनों|dono|donon|तीनों|teeno)›\\s*$', 'नक़्शा और सूची दोनों'),
  phrase(
    '(?:[\\s,;:.!?।(–—-]|(?: |^)(?:को|तक|से|में|पर|हमें|हमको|मुझे|आपको|आप|हम|मैं|भी|ही|तो|और|के पहले|से पहले|पहले|के अंदर|तैयार|वापस|साथ में|अभी|जल्दी|जल्द|एक बार|बजे|सुबह|शाम|रात|दोपहर|कर|करके|लिख|दे|भेज|जी|क्या|कब|मिल|अब|आपसे|हमसे|दिनांक|स्वयं|ख़ुद|अभी अभी|समय पर|समय से|हो जाना|हो जानी|हो जाने|मिल जाना|मिल जानी|मिलना|मिलनी|करवा के|करवाके|करवाकर|करवा कर|कर के|बनाकर|बनवाकर|बना कर|बना के|ko|tak|se|mein|me|par|humein|hamein|humko|mujhe|aapko|aap|hum|main|bhi|hi|to|aur|se pehle|pehle|ke andar|wapas|saath mein|abhi|jaldi|ek baar|baje|subah|shaam|raat|dopahar|kar|karke|de|bhej|ji|kya|kab|ab|aapse|humse|hamse|khud|dinank|samay par|time par|time pe|on time|ready ho jana|ready ho jani|ho jana|ho jani|ho jane|mil|mil jana|mil jani|mil jane|milna|milni|karwa ke|karwake|karwa kar|karwakar|kar ke|krke|kr ke|bana ke|banake|bana kar|banakar|banwa ke|banwakar|by|please|pls|ready|taiyar|on|ki subah|ki shaam|tujhe|tumhe|tumhein|तुझे|तुम्हें|[^ ]+ (?:के|ke) (?:अगले|दूसरे|agle|dusre|doosre)(?: (?:ही|hi))? (?:दिन|din)|नियत तिथि|निर्धारित तिथि|नियत समय|निर्धारित समय पर|तय समय पर|तय दिन|उपर्युक्त तिथि|niyat tithi|nirdharit tithi|का काम|का सारा काम|ka kaam|ka saara kaam|हमारे यहां|आपके यहां|hamare yahan|humare yahan|aapke yahan|अलग से|alag se|समय से|kisi bhi haal mein|हर हाल में|har haal mein|zaroor|ज़रूर|दिनांक|कृपया|kripya|only|ही|hi))$',
    'पोस्टर को',
  ),
  phrase(
    '(?:^| )(?!(?:बात|चर्चा|पूछ|चेक|discuss|baat|check|confirm|puch|pooch)› )(?:[a-z\\u0900-\\u0963]+ (?:करके|कर के|करवाके|karke|kar ke|krke|kr ke|karwa ke)|(?:ले|बना|लिख|जोड़|छाप|भर|देख|पढ़|जांच|le|bana|likh|jod|bhar|print|dekh|padh|jaanch|janch) ?(?:कर|के|kar|ke))$',
    'प्रशंसापत्र इकट्ठे करके',
  ),
  phrase(`(?:^| )(?:${closing}|${lightly}|${need})›[\\s.!।]*$`, 'कल तक भेज दीजिए'),
]

export const pronoun: Phrase = phrase(
  '^(?:(?:(?:यह|ये|इन|वो|वे|उन|ye|yeh|in|wo|woh|un|these|the) )(?:(?:दोनों|सब|सभी|सारे|सारी|तीनों|dono|sab|sabhi|saare|saari) )?(?:काग़ज़|काग़ज़ात|दस्तावेज़|चीज़|चीज़ें|चीज़ों|फ़ाइल|फ़ाइलें|सामान|सामग्री|kagaz|kaagaz|documents?|docs|papers?|files?|cheez|cheezein|cheezen|items?|material|saman)|यह|ये|वह|वो|वे|उसके|इसके|uske|iske|उनसे|उससे|unse|usse|(?:ये|यह|ye|yeh) (?:सब|सारे|सारी|sab|saare|saari)|इसे|उसे|इन्हें|उन्हें|सब|सब कुछ|दोनों|वही|यही|ye|yeh|wo|woh|ise|use|isse|inhe|unhe|sab|sab kuch|dono|wahi|it|that|this)$',
  'यह',
)

export const demonstrative: Phrase = phrase('^(?:ये|यह|इन|यही|वही|वे|ye|yeh|inn|yahi|wahi|these|those)› ', 'ये फ़ोटो')

export const ofIt: Phrase = phrase(' (?:उस पर|इस पर|उसकी|इसकी|us par|is par)$', 'टिप्पणी उस पर')

export const complement: Nominal = {
  ...phrase(
    '^(?:(?:यह|इसे|उसे|इन्हें|उन्हें|ise|use|isko|usko) )?(?<how>हस्ताक्षर|साइन|भर|sign|bhar|fill)(?: (?:करके|कर के|कर|के|karke|kar ke|kar))?(?: (?:वापस|wapas))?$',
    'उसे हस्ताक्षर करके',
  ),
  noun: '{} ({how})',
}

export const clitic = null

export const thirdPerson: Phrase = phrase('^(?:वह|वे|वो|उनसे|उससे|woh|wo|ve|unse|usse)$', 'वह')

export const asides: readonly Phrase[] = [
  phrase('‹(?:क्योंकि|ताकि|चूँकि|kyunki|kyonki|taaki|because|so that)›[^;।.]*$', 'क्योंकि बैठक'),
]

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:दिखा|सुना|बता|भेज|कर|बना|लिख|दे|ले|ला|रख|पूछ|देख|समझा|dikha|suna|bata|bhej|kar|bana|likh|rakh|pooch|puch|dekh|samjha)$',
    'दिखा',
  ),
  phrase('^(?:[\\p{L}\\p{M}]+ ){1,3}(?:पर|पे|pe)$', 'दुकान पर'),
  phrase(
    '^(?:(?:आपकी|हमारी|उनकी|aapki|humari|hamari|unki) )?(?:(?:ओर|तरफ़|तरफ|side|taraf|or) (?:से|se) )?(?:एक|दो|तीन|चार|पाँच|कुछ|बस|ek|do|teen|char|paanch|kuch|bas|two|three)(?: (?:ही|और|छोटी|hi|aur|chhoti|small))* (?:चीज़|चीज़ें|चीज़ों|चीजें|बातें|बात|काम|cheez|cheezein|cheezen|chize|cheeze|baatein|baat|kaam|things?|items?|points?)(?: .{0,24})?$',
    'दो चीज़ें',
  ),
  phrase(
    '^(?:हमारे |आपके |hamare |aapke )?(?:प्रिंटर|छापेख़ाने|प्रेस|क्लाइंट|ग्राहक|बॉस|मैनेजर|डिज़ाइनर|वेंडर|बोर्ड|printer|press|client|boss|manager|designer|vendor|board)(?: (?:वाले|वालों|wale|walon))?(?: (?:को|ko))?$',
    'प्रिंटर',
  ),
  phrase('^(?:दफ़्तर|ऑफ़िस|कार्यालय|बैंक|bank|घर|दुकान|शोरूम|गोदाम|office|daftar|ghar|dukaan|dukan|showroom|godown)$', 'दफ़्तर'),
  phrase(
    '^(?:दोनों|तीनों|चारों|सब|सभी|सारी|सारे|dono|donon|teeno|teenon|chaaron|sab|sabhi|saari|saare)(?: (?:चीज़ें|चीज़|काम|फ़ाइलें|सामग्री|काग़ज़|cheezein|cheezen|cheez|kaam|items?|files?|documents?|docs))?(?: (?:समय पर|time pe|time par))?$',
    'दोनों चीज़ें',
  ),
  phrase(
    '‹(?:कभी|कभी-कभी|कोई|कुछ नहीं|पता नहीं|वैसे भी|kabhi|koi (?:na|nahi|baat)|pata nahi|waise bhi|vaise bhi)›',
    'kabhi filter coffee',
  ),
  phrase(
    '‹(?:हो|मिल|आ|बन|पहुंच|ho|mil|aa|ban|pahunch) (?:जाए|जाएं|जाये|जाएंगे|जाएगा|jaye|jaaye|jayein|jayega|jayenge)›|‹(?:हैं|hain|था|थी|थे|tha|thi) ',
    'jab ho jaye',
  ),
  phrase(
    '^(?:सुबह|शाम|रात|दिन|अभी|जल्दी|बार|subah|shaam|raat|din|abhi|jaldi|baar)[- ](?:सुबह|शाम|रात|दिन|अभी|जल्दी|बार|subah|shaam|raat|din|abhi|jaldi|baar)$',
    'सुबह-सुबह',
  ),
  phrase(
    '^(?:बाद|बाद में|baad|baad mein|only|hi|ही|सिर्फ़|केवल|sirf|bas|pakka|fix|final|max|latest|approx|around|तक़रीबन|लगभग|maximum)$',
    'only',
  ),
  phrase(
    '(?:^| )(?:मेरी|मेरे|हमारी|आपकी|अपनी|उनकी|meri|mere|hamari|humari|aapki|apni|unki) (?:वाली |wali )?(?:तरफ़|ओर|taraf|side|or)(?: से| se)?$',
    'filter coffee meri taraf',
  ),
  phrase(
    '(?:^|.* )(?:दिन|हफ़्ते|हफ्ते|समय|वक़्त|मदद|सहयोग|घंटे|बात|बातें|काम|चिंता|फ़िक्र|ध्यान|साथ|जवाब नहीं|माफ़|कोशिश|शुरू|ख़बर|din|hafte|samay|waqt|time|madad|help|ghante|baat|kaam|chinta|fikr|fikar|dhyan|maaf|koshish|shuru|khabar|meeting|coordinate|handle|attend|समन्वय|call|phone|फ़ोन|कॉल|reply|wait|intezaar|इंतज़ार)$',
    'तीन दिन',
  ),
  phrase(
    '‹(?:बात|चर्चा|देख|पूछ|सोच|discuss|baat|dekh|puch|pooch|soch)(?: (?:के|कर|करके|ke|kar|kr|karke|krke))?$',
    'टीम से बात करके',
  ),
  phrase(
    '^(?:(?:एक बार|पहले|बस|ज़रा|ek baar|pehle|bas|zara) )*(?:चेक|रिव्यू|शेयर|कन्फ़र्म|पक्का|जल्दी|check|review|share|confirm|correct|edit|revise|fix|theek|sahi|ठीक|सही|update|order|book|register|subscribe|download|visit|join|follow|buy|contact|ऑर्डर|बुक|रजिस्टर|डाउनलोड|संपर्क|call|ping|pakka|jaldi|try|reply|revert|wait|adjust|manage|follow up|note)$',
    'check',
  ),
  phrase(`^(?!deposit$)(?:${done})(?: (?:पर|pe|par|pr))?$`, 'व्हाट्सऐप पर'),
  phrase(
    '^(?:drive|google drive|dropbox|wetransfer|folder|link|sms|group|ड्राइव|लिंक|फ़ोल्डर|ग्रुप)(?: (?:पर|से|में|pe|par|pr|se|mein|me))?$',
    'drive pe',
  ),
  phrase(
    '^(?:(?:साथ में|saath mein|बस|bas) )?(?:(?:एक|और|ek|aur|one) )*(?:चीज़|बात|निवेदन|अनुरोध|सवाल|request|cheez|baat|sawaal|sawal|reminder|nivedan)(?: (?:और|aur|है|hai))?$',
    'एक चीज़ और',
  ),
  phrase(
    '(?<!^(?:सही|नया|नई|नयी|ठीक|सुधरा|बदला|दूसरा|corrected|correct|sahi|naya|nayi|updated|revised|final|fixed|theek|dusra|doosra|latest|new) ?)(?:^| )(?:वाले|वाला|लोग|wale|wala|log)$',
    'accounts wale',
  ),
  phrase('^(?:की जगह|के बजाय|के बदले|की बजाय|ki jagah|ke bajaye|ke badle|instead of)(?: |$)', 'के बदले'),
  phrase('(?:^| )(?:की|ki) (?:तारीख़|डेट|deadline|date|tareekh|tarikh)$', 'banner ki date'),
  phrase('(?:^| )(?:के लिए|ke liye)$', 'बैनर के लिए'),
  phrase('^(?:kais[aie]|कैस[ाीे])›', 'kaisi lagi'),
  phrase(
    '^(?:हाँ|हां|ज़रूर|haan|han|zaroor|नहीं|क्या|कैसे|कब|कहाँ|कौन|अच्छा|ठीक|बहुत|याद|माफ़|nahi|kya|kaise|kab|kahan|kaun|accha|theek|bahut|yaad)›|^(?:बता|bata)$',
    'क्या',
  ),
]

export const common: ReadonlySet<string> = new Set(
  small(
    'का के की को से में पर तक और या एक दो तीन चार है हैं था थी थे हो हूँ कर करें यह वह ये वो इस उस जो भी ही तो नहीं हम आप मैं हमें आपको मुझे हमारा हमारी हमारे आपका आपकी आपके अपना अपनी अपने नया नई नए पूरा पूरी पूरे सारी सारे सब वाला वाली वाले साथ लिए बाद पहले आज कल परसों अब जी कृपया भेज दे दिया दी दिए दीजिए गया गई गए रहा रही रहे मिल तैयार फ़ाइल ka ke ki ko se mein me par tak aur ya ek do teen hai hain tha thi the ho hoon kar karein ye yeh wo woh is us jo bhi hi to nahi hum aap main humein aapko mujhe humara humari humare aapka aapki aapke apna apni apne naya nayi naye poora poori saari saare sab wala wali wale saath liye baad pehle aaj kal parson ab ji please bhej de diya di diye dijiye gaya gayi gaye raha rahi rahe mil ready file attached the a an of to for on by with and is are',
  ).split(' '),
)

export const synonyms: readonly (readonly string[])[] = [
  ['प्रेज़ेंटेशन', 'प्रेजेंटेशन', 'प्रस्तुति', 'स्लाइडें', 'स्लाइड', 'डेक', 'powerpoint', 'ppt', 'deck', 'presentation', 'slides'],
  ['टिप्पणियाँ', 'टिप्पणी', 'सुझाव', 'फ़ीडबैक', 'सुधार', 'बदलाव', 'feedback', 'comments', 'changes', 'corrections'],
  ['कोटेशन', 'भाव', 'दाम', 'quotation', 'quote', 'rate', 'estimate'],
  ['फ़ोटो', 'फोटो', 'तस्वीरें', 'तस्वीर', 'चित्र', 'photos', 'photo', 'images'],
  ['टेक्स्ट', 'लेख', 'पाठ', 'text', 'content', 'copy'],
  ['स्वीकृति', 'मंज़ूरी', 'मंजूरी', 'अनुमोदन', 'approval', 'approve', 'approved'],
  ['वीडियो', 'फ़िल्म', 'फिल्म', 'video', 'film', 'reel'],
  ['भुगतान', 'पेमेंट', 'payment', 'advance', 'paisa', 'paise'],
  ['नक़्शा', 'नक़्शे', 'नक्शा', 'नक्शे', 'naksha', 'nakshe', 'map'],
  ['अनुवाद', 'translation', 'anuvad'],
  ['पन्ना', 'पन्ने', 'पेज', 'page', 'panna'],
  ['अनुबंध', 'करार', 'contract', 'agreement'],
  ['बिल', 'चालान', 'इनवॉइस', 'invoice', 'bill'],
  ['डिज़ाइन', 'डिजाइन', 'design'],
  ['लेआउट', 'layout'],
  ['नमूना', 'नमूने', 'सैंपल', 'sample', 'namuna', 'namune'],
  ['रिपोर्ट', 'report'],
  ['स्क्रिप्ट', 'पटकथा', 'script'],
  ['ब्रोशर', 'पुस्तिका', 'brochure', 'booklet'],
  ['सामग्री', 'कंटेंट', 'saamagri', 'samagri', 'material'],
  ['निमंत्रण', 'न्योता', 'आमंत्रण', 'invitation', 'invite', 'nimantran'],
  ['पता', 'पते', 'address', 'pata'],
  ['लेबल', 'label', 'labels'],
  ['वेबसाइट', 'website', 'site'],
  ['सूची', 'लिस्ट', 'list'],
  ['बैनर', 'banner'],
  ['पोस्टर', 'poster'],
  ['लोगो', 'logo'],
]
