import { phrase } from '../bounded.ts'
import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import * as things from './things.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  frames,
  cue: phrase(
    '(?:गे|गी|गा|हूँ|दीजिए|दीजिये|दीजिएगा|दें|देना|दो|भेज[\\p{L}\\p{M}]*|चाहिए|चाहिये|ज़रूरत|सकते|सकती|सकता|मिल[\\p{L}\\p{M}]*|इंतज़ार|करें|कीजिए|कीजिएगा|बताएँ|बताइए)›|‹(?:[a-z]*(?:enge|engi|unga|ungi|oonga|oongi|ega|egi)|bhej[a-z]*|de|do|dein|dijiye|dijiyega|dena|chahiye|zarurat|zaroorat|sakte|sakti|sakta|mil|hoon|hun|hain|karein|kijiye|batana|bataiye)›',
    'पोस्टर भेज दीजिए',
  ),
  vetoes: [
    phrase(
      '‹(?:शायद|हो सका तो|हो सके तो शायद|कोशिश|उम्मीद|आशा|अंदाज़न|पक्का नहीं|कह नहीं सकते|वादा नहीं|shayad|ho saka to|koshish|umeed|ummeed|try|maybe|hopefully|pakka nahi|keh nahi sakte|wada nahi)›',
      'शायद शुक्रवार तक भेज दें',
    ),
    phrase(
      '‹(?:आम तौर पर|अक्सर|हमेशा|हर (?:दिन|हफ़्ते|महीने|साल)|सामान्यतः|aam taur|aksar|hamesha|har (?:din|hafte|mahine|saal)|usually|normally|generally|always)›',
      'हम आम तौर पर दो दिन में जवाब देते हैं',
    ),
    phrase('^(?:और |पर |तो )?(?:अगर|यदि|मान लीजिए|agar|yadi|if)›', 'अगर वीडियो चाहिए होता'),
    phrase('‹(?:नहीं|मत|nahi|nahin|mat|na ho)›', 'शुक्रवार का वादा नहीं कर सकते'),
    phrase(
      '‹(?:मिलते हैं|मुलाक़ात|मुलाकात|बैठक|मीटिंग|मिलेंगे|छुट्टी|बंद रहेगा|milte hain|mulaqat|meeting|milenge|chhutti|chutti|leave par|band rahega|call par|phone par)›',
      'मंगलवार को मिलते हैं',
    ),
    phrase(
      '‹(?:बताइएगा अगर|कोई सवाल|शुभकामना[\\p{L}\\p{M}]*|माफ़ी|माफ़|क्षमा|ध्यान रख[\\p{L}\\p{M}]*|आभार|नमस्ते|शुभ|प्रणाम|maafi|maaf|sorry|dhyan rakh[a-z]*|koi sawal|best of luck|shubh[a-z]*|take care|feel free)›',
      'कोई सवाल हो तो बताइएगा',
    ),
    phrase(
      '‹(?:दिया था|दी थी|दिए थे|भेजा था|भेजी थी|भेजे थे|बताया था|चुके हैं|चुका हूँ|diya tha|di thi|diye the|bheja tha|bheji thi|bheje the|bataya tha|chuke hain|chuka hoon)›',
      'हमने सोमवार को दिया था',
    ),
    phrase('^(?:कब|क्यों|कैसे|कौन|कहाँ|kab|kyun|kaise|kaun|kahan)›.*\\?', 'कब भेजा था?'),
  ],
  hypotheticals: [
    phrase('‹(?:चाहिए होता|चाहिए होती|होता तो|होती तो|chahiye hota|hota to|hoti to)›', 'वीडियो चाहिए होता तो भेज देते'),
  ],
  joints: [
    phrase(
      '(?:[,;:] |[,;:]? ?‹(?:लेकिन|मगर|lekin|magar)› |, (?:और|aur) | (?:और|aur) (?=(?:आप|हम|मैं|कृपया|हमें|मुझे|आपकी|हमारी|aap|hum|main|please|humein|mujhe)›))(?=(?:आप|हम|मैं|कृपया|हमें|मुझे|पर|लेकिन|और|aap|hum|main|please|humein|mujhe|par|lekin|aur)›)',
      ', और हमें',
    ),
    phrase('[;] |। | [–—-]{1,2} |: (?!//)', '; '),
  ],
  and: phrase('^(?: (?:को|तक|से|में|ko|tak|se|mein|me)›)?\\)?,? ?(?:(?:और|तथा|एवं|aur|and)›|,|;|।)', ', और'),
  finite: phrase(
    '‹(?:है|हैं|था|थी|थे|हूँ|हो|रहा|रही|रहे|गया|गई|गए|चाहते|चाहती|[\\p{L}\\p{M}]+(?:ेगा|ेगी|ेंगे|ेंगी|ता|ती|ते)|hai|hain|tha|thi|the|hoon|hun|raha|rahi|rahe|gaya|gayi|gaye|[a-z]+(?:enge|engi|ega|egi)|is|are|was|will)›',
    'है',
  ),
  also: [phrase('^(?:और|साथ ही|इसके अलावा|aur|saath hi|iske alawa|also|plus)›|‹(?:भी|bhi)›', 'लोगो भी')],
  schedules: phrase(
    '‹(?:कार्यक्रम|योजना|समय-सारणी|प्रस्ताव|तारीख़ें|तारीखें|चरण|कौन क्या|plan|schedule|timeline|prastav|proposal|dates|tay hua|तय हुआ|recap|karyakram)›',
    'वसंत अंक का कार्यक्रम:',
  ),
  events: phrase(
    '‹(?:विमोचन|उद्घाटन|सम्मेलन|बैठक|मेला|कार्यक्रम|समारोह|लॉन्च|छपाई|launch|event|meeting|mela|opening|inauguration|shoot|function)$',
    'विमोचन',
  ),
  mentions: [phrase('^(?<what>.+?) (?:साथ में|संलग्न|तैयार|attached|saath mein|ready)›', 'कोटेशन साथ में लगा है')],
  parties: [
    {
      ...phrase(
        '‹(?:हमारी (?:तरफ़|तरफ|ओर) से|मेरी (?:तरफ़|तरफ|ओर) से|(?:humari|hamari|meri) (?:taraf|side|or) se|(?:humari|hamari) side)›|^(?:हम|मैं|हमारी ओर|आपको मिलेगा|hum|main|from us|our side)[\\s:*]*$',
        'हमारी तरफ़ से:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:आपकी (?:तरफ़|तरफ|ओर) से|आपसे|aapki (?:taraf|side|or) se|aapse|aapki side|हमें चाहिए|हमें .{0,20}चाहिए|humein chahiye|humein .{0,20}chahiye|कृपया|please)›|^(?:आप|aap|from you|your side)[\\s:*]*$',
        'आपकी तरफ़ से:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:आपका|आपकी|आपके|aapka|aapki|aapke|your)›', 'आपकी टिप्पणियाँ'), owes: 'reader' },
    {
      ...phrase('^(?:हमारा|हमारी|हमारे|मेरा|मेरी|humara|humari|humare|hamara|hamari|our)›', 'हमारा लेआउट'),
      owes: 'writer',
    },
  ],
  everybody: phrase('^(?:सब|सभी|दोनों|सब लोग|sab|sabhi|dono|all|everyone|-|–)$', 'सब'),
  columns: {
    who: phrase('‹(?:कौन|ज़िम्मेदारी|किसकी|द्वारा|who|owner|kaun|responsible)›', 'कौन'),
    what: phrase('‹(?:क्या|काम|सामग्री|विवरण|what|item|kya|kaam|deliverable)›', 'काम'),
    when: phrase('‹(?:कब|तारीख़|तारीख|तिथि|दिनांक|when|date|kab|tareekh|due|by)›', 'तारीख़'),
  },
  conditions: [
    phrase(
      '(?:^|[,;] )(?<first>[^,;।]+?) ‹(?:मिलते ही|मिलने के|मिलने पर|आते ही|आने के|आने पर|मिल जाने|मंज़ूर होते ही|मंज़ूर होने|milte hi|milne ke|milne par|aate hi|aane ke|aane par|mil jane|approve hone|approve hote hi|confirm hone)›(?: (?:बाद|baad))?',
      'सारी सामग्री मिलते ही',
    ),
    phrase('(?:^|[,;] )(?<first>[^,;।]+?) ‹(?:के बाद|ke baad)›', 'स्वीकृति के बाद'),
  ],
  consequences: [
    phrase(
      '(?:^|[,;।–—-] )(?<then>(?:वरना|नहीं तो|अन्यथा|warna|varna|nahi to|nahin to|otherwise)› .+)$',
      'वरना लॉन्च 20 को होगा',
    ),
    phrase(
      '^(?<then>(?:अगर |यदि |agar )?(?<first>[^,]*?)‹(?:के बाद|देर से|नहीं|ke baad|der se|late|nahi)› (?:[\\p{L}\\p{M}]+ ){0,2}?(?:तो|to)› .+)$',
      'सामग्री शुक्रवार के बाद आई तो हम नहीं निभा पाएँगे',
    ),
  ],
}
