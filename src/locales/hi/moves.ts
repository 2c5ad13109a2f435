import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import { inHand } from './handovers.ts'
import { respite } from './respites.ts'
import { several } from './several.ts'
import * as smallTalk from './small-talk.ts'
import { phrase } from './spelling.ts'
import * as things from './things.ts'
import { topics, unspecific } from './topics.ts'
import { closing, lightly, sent, underWay } from './verbs.ts'
import { between, whereabouts } from './whereabouts.ts'

/** A verb that ends its clause; what follows 'और' begins another. */
const ended = `(?:${closing}|${lightly}(?: (?:है|हैं|hai|hain|h))?|(?:रहा|रही|रहे|ता|ती|ते) (?:हूं|हैं|है)|(?:raha|rahi|rahe) h(?:oo?n|un?|ai|ain)|था|थी|थे|गया|गई|गए|tha|thi|gaya|gayi|gaye)`

const letters = '[a-z\\u0900-\\u0963]'

/** That what was waited for has come: 'मिल जाएगा', 'approve ho jaye'. */
const done =
  '(?:मिल|आ|हो|mil|aa|ho) (?:जाए|जाएँ|जाये|जाएगा|जाएगी|जाएँगे|जाएँगी|गया|गई|गए|jaye|jaaye|jae|jayega|jayegi|jayenge|gaya|gayi|gaye)|मिलेग[ाी]|मिलेंगे|मिलें?|आएग[ाी]|आएंग[ेी]|आएं?|mileg(?:a|i)|milenge|mile|aa?yeg(?:a|i)|aayenge|aa?ye'

/** 'के पाँच कार्य दिवस बाद', 'ke 3 din ke andar': the length of time that runs from there. */
const span =
  '(?:(?: [\\p{L}\\p{M}\\p{N}-]+){0,2}[ -](?:दिन|दिनों|दिवस|दिवसों|घंटे|घंटों|हफ़्ते|हफ़्तों|सप्ताह|din|dino|days?|ghante|ghanton|hours?|hafte|weeks?))?(?: (?:के|ke))?(?: (?:बाद|अंदर|भीतर|में|baad|bad|andar|bhitar|mein|me))?'

const spanAfter =
  '(?:(?: [\\p{L}\\p{M}\\p{N}-]+){0,2}[ -](?:दिन|दिनों|दिवस|दिवसों|घंटे|घंटों|हफ़्ते|हफ़्तों|सप्ताह|din|dino|days?|ghante|hours?|hafte|weeks?))? (?:बाद|baad)›'

/** Where a condition may begin. */
const starts = '(?:^|[,;:] | [–—-] |‹(?:और|aur)› )'

export const moves: MoveWords = {
  ...answers,
  ...things,
  ...smallTalk,
  between,
  whereabouts,
  ...several,
  frames,
  topics,
  unspecific,
  inHand,
  respite,
  soon: phrase('‹(?:जल्द(?: ही| से जल्द)?|शीघ्र|जल्दी ही|jald(?: hi| se jald)?|jaldi hi|asap)›', 'नमूना जल्द भेजती हूँ'),
  verbLast: true,
  cue: phrase(
    '‹(?:तक|tak)›(?: (?:please|pls|plz|प्लीज़))? ?[.!?]*$|‹(?:हमारी|मेरी|humari|hamari|meri) (?:तरफ़|ओर|taraf|side) (?:से|se)›|‹(?:वादा|वायदा|vaada|vada|wada|waada|promise)›|‹(?:पक्का|पक्की|pakka|pakki)›|(?:[गए]े|[ग]ी|गा|हूँ|हुँ|हैं|है|हो|ए|एँ|ें|िए|िये|एगा|ना|ो|नी|ने|सके|चाहिए|चाहिये|कृपा|कष्ट)›|‹[a-z]*(?:ge|gi|gey|ga|gaa|ye|ie|iyga|dein|ein|en|na|o|de|dey|dijye|hu|hun|hoon|hain|hai|h|kare|bheje|sake|jaye|kripa|kripya|kasht|saken|sakein|wait)›',
    'पोस्टर भेज दीजिए',
  ),
  vetoes: [
    phrase(
      '‹(?:दिखाया|दिखाई|प्रसारित|प्रसारण|dikhaya|dikhayi|telecast|broadcast)› .{0,12}‹(?:जाएगा|जाएगी|जायेगा|होगा|होगी|jayega|jaega|jayegi|hoga|hogi)›',
      'टीवी पर रविवार को दिखाया जाएगा',
    ),
    phrase(
      '‹(?:कुछ|kuch|kuchh)› (?:बनना|करना|होना|banna|karna|hona)› (?:चाहिए|चाहिये|chahiye|chaiye)›',
      'उस पर भी कुछ बनना चाहिए',
    ),
    phrase(
      '‹(?:में|पर|से|mein|par|se)› (?:(?:ज़रूर|जरूर|फिर|फिर से|zaroor|zarur|phir) )?‹(?:मिलेंगे|मिलते हैं|मिलूँगा|मिलूँगी|मुलाक़ात होगी|milenge|milte hain|milunga|milungi|mulakat hogi)›',
      'उत्सव में ज़रूर मिलेंगे',
    ),
    phrase(
      '‹(?:तक|को|tak|ko)?\\s*(?:कन्फ़र्म|कन्फर्म|पुष्टि|confirm) (?:कर(?:ेंगे|ेगा|ेगी|ूँगा|ूंगा|ूँगी|ूंगी)|kar(?:enge|ega|egi|unga|ungi|oonga|oongi))[\\s.।!]*$',
      'Thursday tak confirm karunga',
    ),
    phrase(
      '‹(?:confirm|कन्फ़र्म|पुष्टि|पक्का) (?:कर|kar)\\p{L}*\\p{M}* (?:कि|ki)›[^?]*\\?',
      'Confirm karo ki poster       tak aa jayega?',
    ),
    phrase(
      '‹(?:हमार[ीेा]|मेर[ीेा]|हमारे|h[ua]mar[aei]|mer[aei])› ‹(?:सचिव|बॉस|डायरेक्टर|निदेशक|मैनेजर|वकील|मालिक|अध्यक्ष|पार्टनर|boss|director|secretary|manager|ca|lawyer|partner|owner)› ‹(?:के|की|का|ke|ki|ka)› (?:हस्ताक्षर|दस्तख़त|साइन|मंज़ूरी|अनुमति|sign|signature|approval|manzoori|permission)',
      'उस पर हमारी सचिव के हस्ताक्षर चाहिए',
    ),
    phrase(
      '‹(?:उनक[ीेा]|unk[aei])› [^,;।]+ ‹(?:मिल|हो|खुल|mil|ho|khul)› ‹(?:जाए|जाएँ|जाये|jaye|jaaye|jaye|jae)›(?! ‹(?:तो|to|toh)›)',
      'बस उनकी वेबसाइट का पासवर्ड मिल जाए',
    ),
    phrase(
      '‹(?:करने|देखने|सोचने|karne|dekhne|sochne)› ‹(?:दो|दे दो|दीजिए|do|de do|dijiye|de dijiye)›',
      'उसे पुरानी फ़ोटो करने दो',
    ),
    phrase('‹(?:तभी|tabhi|tab hi)› (?!.*‹(?:चाहिए|chahiye)›)', 'तभी हम शूट बुक कर पाएँगे'),
    phrase(
      '‹(?:अक्सर|हमेशा|हर (?:दिन|हफ़्ते|महीने|साल|बार)|रोज़|aksar|hamesha|humesha|har (?:din|hafte|mahine|saal|baar)|roz|always|every (?:week|month|day))›',
      'हम अक्सर दो दिन में जवाब देते हैं',
    ),
    // Yes and a verb: what it is done to was spoken of before.
    phrase(
      `^(?:हाँ|जी|हाँ जी|जी हाँ|ठीक है|बिल्कुल|ज़रूर|haan|ji|haan ji|ji haan|theek hai|bilkul|zaroor|ok|okay|sure|yes)›,? ${letters}+ ‹(?:(?:दिया|दी|दिए|di|diya|diye) (?:जाएग[ाी]|जाएंग[ेी]|jayeg(?:a|i)|jayenge)|दूंग[ाी]|देंग[ेी]|dung(?:a|i)|doong(?:a|i)|deng(?:e|i))›[\\s.!।]*$`,
      'जी, टाँग दिया जाएगा',
    ),
    // The thing stands before its verb: what ends in a colon only introduces what follows.
    phrase(': ?$', 'हमें आपसे चाहिए:'),
    phrase(
      '‹(?:निम्नलिखित|निम्न|नीचे लिखे|nimnlikhit|neeche likhe|niche likhe)› .*[–—-] ?$',
      'निम्नलिखित प्रपत्र उपलब्ध कराएँ –',
    ),
    phrase(
      `‹(?:हर|प्रत्येक|har|waise bhi|vaise bhi|waise hi|वैसे भी|वैसे ही)› .*‹${letters}+(?:ते|ता|ती|te|ta|ti)› ‹(?:हैं|है|हूं|hain|hai|hoon)›`,
      'हम हर ऑर्डर दो दिन में निकाल देते हैं',
    ),
    phrase(
      '‹(?:न|ना|नहीं|na|nahi|nahin)› ‹(?:मिलने|होने|आने|पहुंचने|देने|करने|चुकाने|milne|hone|aane|pahunchne|dene|karne|chukane)› ‹(?:पर|की (?:दशा|स्थिति|सूरत) में|par|pe|ki (?:dasha|sthiti|surat|soorat) mein)›',
      'सूची न मिलने पर नोटिस जारी किया जाएगा',
    ),
    phrase(
      '‹(?:शायद|हो सका तो|हो पाया तो|हो सके तो शायद|बन पाया तो|समय मिला तो|मौक़ा मिला तो|कोशिश|उम्मीद|आशा|अंदाज़न|पक्का नहीं|कह नहीं सकते|वादा नहीं|सोच (?:रहा|रही|रहे)|लगता है|इरादा|shayad|shayed|ho saka to|ho paya to|ban paya to|time mila to|mauka mila to|koshish|koshis|umeed|ummeed|ummid|try|maybe|hopefully|pakka nahi|keh nahi sakte|wada nahi|soch (?:raha|rahi|rahe)|lagta hai|plan kar (?:rahe|raha|rahi))›',
      'शायद शुक्रवार तक भेज दें',
    ),
    phrase(
      '‹(?:देख(?:ते|ता|ती) (?:हैं|हूँ)|देखेंगे|देख लेंगे|देखूँगा|देखूँगी|सोचेंगे|सोचते हैं|dekhte (?:hain|hai|h)|dekhta (?:hoon|hu|hun)|dekhti (?:hoon|hu|hun)|dekhenge|dekh lenge|dekhunga|dekhungi|sochenge|sochte (?:hain|hai))›',
      'कल देखते हैं',
    ),
    phrase(
      '^(?:और |पर |तो |aur |par |to |toh )?‹(?:अगर|यदि|मान लीजिए|agar|agr|yadi|if|maan lijiye)›(?!.*‹(?:मिल|आ|mil|aa) (?:जाए|जाएं|जाये|सके|jaa?ye|jae|sake)› (?:तो|to|toh) (?:बहुत |bahut )?(?:अच्छा|बढ़िया|बेहतर|मेहरबानी|कृपा|achh?a|accha|badhiya|behtar|great|good|best|meharbani)›|.*‹(?:संभव|हो सके|मुमकिन|possible|ho sake) | ?(?=.*\\?)(?:आप|aap|ap) (?:चाहें|कहें|बोलें|chahein|chahen|chahe|kahein|kahen|bolein)›)',
      'अगर वीडियो चाहिए होता',
    ),
    phrase(
      '‹(?:समय|वक़्त|मोहलत|time|samay|waqt|mohlat|extension)› (?:और |aur )?‹(?:मिल|दे|चाहिए|लग|दी|mil|de|di|chahiye|lag)|‹(?:दिन|दिनों|घंटे|हफ़्ते|din|days?|ghante|hafte|weeks?)› (?:और |aur |more )?‹(?:लग|चाहिए|दे|दी|lag|chahiye|de|dijiye)',
      'थोड़ा समय और दीजिए',
    ),
    phrase(
      '‹(?:काश|कभी|मज़ा|आराम|kash|kaash|kabhi|maza|mazaa|aaram|dua|दुआ)›(?!.*‹(?:तक|tak)›)',
      'कभी ऐप भी बन जाए तो मज़ा आ जाए',
    ),
    phrase(
      '‹(?:देर|लेट|मुश्किल|दिक़्क़त|परेशानी|नुक़सान|der|deri|late|mushkil|dikkat|problem|nuksaan|nuksan)› (?:हो|ho)',
      'तब तक बहुत देर हो जाएगी',
    ),
    phrase(
      '‹(?!(?:मत|न|ना|mat|na) (?:भूल|bhool|bhul))(?:नहीं|नही|मत|न›(?! ?[?.!।]? ?$)|nahi|nahin|nhi|nai|mat|na ho|na karein|na kare)›',
      'शुक्रवार का वादा नहीं कर सकते',
    ),
    phrase(
      '‹(?:मिलते हैं|मुलाक़ात|मुलाकात|बैठक|मीटिंग|मिलेंगे(?= (?:तब|तो))|मिलकर|मिल के|छुट्टी|बंद रहेगा|milte (?:hain|hai|h)|mulaqat|mulakat|meeting|milkar|mil kar|chhutti|chutti|leave par|band rahega|(?:call|phone) par(?! (?:baat )?(?:hui|tay)›))›',
      'मंगलवार को मिलते हैं',
    ),
    phrase(
      '‹(?:तो|तब|to|toh|tab)› (?:हम |मैं |आपको |hum |main |aapko )*(?:बता|सूचित कर|bata|inform kar|update kar) ?(?:दूंग[ाी]|देंग[ेी]|ऊंग[ाी]|एंग[ेी]|dung(?:a|i)|deng(?:e|i)|ung(?:a|i)|yeng(?:e|i))›|‹(?:जब|jab)› [^,]{0,30}‹(?:हो|मिले|लगे|करे|आए|ho|mile|lage|kare|aaye)› (?:(?:तो|तब|to|tab) )?(?:बता|याद|फ़ोन|कॉल|कह|bata|yaad|phone|call|keh)',
      'जब मन हो बताइएगा',
    ),
    phrase(
      '‹(?:प्यार|नमस्ते|नमस्कार|प्रणाम|सलाम|आशीर्वाद|राम राम|बधाई|शुभकामनाएं|pyaar|pyar|namaste|namaskar|pranam|salaam|salam|aashirwad|ashirwad|badhai|regards|hello|wishes|love)› (?:मेरी तरफ़ से |meri taraf se |ज़रूर |zaroor )?(?:दे|देना|दीजिए|दीजिएगा|कह|कहना|कहिए|कहिएगा|बोल|बोलना|बोलिएगा|पहुंचा|de|dena|dijiye|dijiyega|keh|kehna|kahiye|kahiyega|bol|bolna|boliyega|convey)›',
      'Bunty ko mera pyaar dena',
    ),
    phrase(
      '^[\\s,]*(?:क्या |हम |kya |hum |ham )*(?:को |शाम को |ko |shaam ko )?(?:मिल|mil) (?:सकते|लेते|लें|sakte|lete|lein)›',
      'kya hum      mil sakte hain?',
    ),
    // Where people meet, or come to, is nothing that one could wait for.
    phrase(
      '‹(?:पर|पे|में|(?:के|आपके|हमारे|अपने) (?:यहां|पास)|ऑफ़िस|दफ़्तर|दुकान|साइट|स्टूडियो|घर|pe|par|mein|(?:ke|aapke|hamare|humare|apne) (?:yahan|paas)|office|daftar|dukan|dukaan|shop|site|studio|ghar) (?:मिल (?:सकते|लेते|लें)|(?:आ|बैठ) (?:सकत[ाीे]|जाइए|जाओ|जाऊं|लेते|लें|जाएं)|mil (?:sakte|lete|lein|le)|(?:aa|baith) (?:sakt(?:a|i|e)|jaiye|jao|jaun|jau|lete|lein|jaye|jayein))›',
      'kal dukan pe mil sakte hai kya',
    ),
    phrase('‹(?:हो सकता है|ho sakta hai|ho sakta h)›(?!.*\\?)', 'हो सकता है मई में पोस्टर बनवाएँ'),
    phrase('‹(?:हम|hum|ham)› (?:.{0,40} )?‹(?:मिलेंगे|milenge)›', 'हम सोमवार को मिलेंगे'),
    phrase(
      '‹(?:बताइएगा अगर|कोई सवाल|कोई दिक़्क़त|कोई परेशानी|शुभकामना[\\p{L}\\p{M}]*|माफ़ी|माफ़|क्षमा|ध्यान रख[\\p{L}\\p{M}]*|ख़याल रख[\\p{L}\\p{M}]*|आभार|नमस्ते|शुभ|प्रणाम|maafi|maaf|dhyan rakh[a-z]*|khayal rakh[a-z]*|koi sawal|koi (?:dikkat|problem|issue|doubt)|best of luck|shubh[a-z]*|take care|feel free)›',
      'कोई सवाल हो तो बताइएगा',
    ),
    phrase(
      '(?<!‹(?:(?:वादा|वायदा|vaada|vada|wada|waada|promise) (?:किया|kiya|kia)|चाहिए|चाहिये|chaa?hiye|chai?ye) )‹(?:था|थी|थे|चुके हैं|चुका हूँ|चुकी हूँ|tha|thi|(?:diye|bheje|kiye|gaye|rahe) the|chuke hain|chuka hoon|chuki hoon)›(?!.*‹(?:[\\p{L}\\p{M}]*(?:गे|गी|गा|िए|दें|दो|चाहिए)|[a-z]*(?:enge|engi|unga|ungi|iye|iyega|chahiye|dena|do))›)',
      'हमने सोमवार को दिया था',
    ),
    phrase('^(?:कब|क्यों|कैसे|कौन|कहाँ|kab|kyun|kyu|kaise|kaun|kahan)›(?!.*‹(?:तक|tak)›).*\\?', 'कब भेजा था?'),
    phrase(
      '‹(?:दिखाई|सुनाई|जवाब नहीं|dikhai|sunai)› (?:देगा|देगी|देंगे|dega|degi|denge)›|‹(?:काम|kaam) (?:करेगा|करेगी|करेंगे|karega|karegi|karenge)›',
      'बोर्ड दूर से दिखाई देगा',
    ),
  ],
  hypotheticals: [
    phrase(
      '‹(?:आम तौर पर|आमतौर पर|सामान्यतः|अमूमन|aam taur|aamtaur|usually|normally|generally)›',
      'हम आम तौर पर दो दिन में जवाब देते हैं',
    ),
    phrase(
      '‹(?:चाहिए होता|चाहिए होती|होता तो|होती तो|chahiye hota|hota to|hoti to|hota toh)›',
      'वीडियो चाहिए होता तो भेज देते',
    ),
    phrase(
      '‹(?:(?:कह|बोल|लिख|बता|पूछ) (?:रहा|रही|रहे) (?:था|थी|थे)|(?:उन्होंने|उसने) (?:.{0,20} )?(?:कहा|बोला|लिखा|बताया)|ने (?:.{0,20} )?(?:कहा|बोला|बताया|लिखा)|लिखा (?:है|था) कि|उसमें लिखा है|सुना है|(?:keh|bol|likh|bata|puch) (?:raha|rahi|rahe) (?:tha|thi|the)|(?:unhone|usne) (?:.{0,20} )?(?:kaha|bola|likha|bataya)|ne (?:.{0,20} )?(?:kaha|bola|bataya|likha)|likha (?:hai|tha) ki|suna hai)›',
      'कह रहा था कि लेख शुक्रवार तक चाहिए',
    ),
  ],
  joints: [
    phrase(
      '(?<=‹(?:चाहिए|chahiye|chaiye|(?:भेज|कर|दे|बना|लिख|bhej|kar|de|bana|likh) (?:दीजिए|दीजिएगा|देना|दो|दें|dijiye|dijiyega|dena|do|dein))) (?=(?:[\\p{L}\\p{M}]+ ){0,3}(?:हम|मैं|hum|main|mai|ham)› )',
      'लोगो शुक्रवार तक चाहिए लेआउट हम सोमवार को देंगे',
    ),
    phrase(
      '[,;:] (?:‹(?:और|लेकिन|पर|aur|lekin|par)› )?(?=‹(?:बाक़ी|बाकी|शेष|baaki|baki)›)',
      'फ़िल्म पूछकर बताऊँगा, बाक़ी सब ठीक है',
    ),
    phrase(
      '(?<=[\\p{L}\\p{M}] ‹(?:हां|ओके|haan|han|ok|okay|yes)), (?=[^,]+‹(?:नहीं|नही|nahi)›)',
      'फ़ोटो हाँ, वीडियो नहीं हो पाएगा',
    ),
    phrase(
      '(?:[,;:] |[,;:]? ?‹(?:लेकिन|मगर|lekin|magar)› |, (?:और|aur) | (?:और|aur) (?=(?:आप|हम|मैं|कृपया|हमें|मुझे|आपकी|हमारी|aap|hum|main|please|humein|mujhe)›))(?=(?:आप|हम|मैं|कृपया|हमें|मुझे|पर|लेकिन|और|aap|hum|main|please|humein|mujhe|par|lekin|aur)›)',
      ', और हमें',
    ),
    phrase(
      `‹${ended}›(?: ?\\([^()]*\\))?(?: (?:जी|सर|भाई|यार|मैडम|मैम|ji|sir|bhai|plz|pls|please|na|mam|madam|maam|yaar))?(?:,? ?‹(?:और|एवं|तथा|लेकिन|मगर|पर|फिर|aur|lekin|magar|par|phir|fir|but|and)› |, (?! *‹(?:तो|to|toh)›))(?= *\\S)`,
      'हम काम करेंगे और लेआउट भेजेंगे',
    ),
    phrase(
      `‹(?:नहीं|नही|nahi)› (?!‹(?:तो|to|toh)›)${letters}+›(?: (?:है|हैं|hai|hain))?(?: (?:अभी|अब|abhi|ab) (?:तक|tak))?, (?! *‹(?:तो|to|toh|जो|jo|कि|ki)›)(?=\\S)`,
      'फ़ोटो अब तक नहीं मिले, कल',
    ),
    phrase('‹(?:है|हैं|हूं|hai|hain|hoon|नहीं|nahi), (?!‹(?:तो|to|toh|जो|jo|कि|ki|और|aur)›)(?=\\S)', 'कल मुश्किल है, परसों'),
    phrase(
      ',? (?<=‹(?:को छोड़कर|को छोड़ के|के अलावा|के सिवाय?|ko chh?odkar|ko chh?od (?:ke|kar)|ke alawa|ke siwa|ke siway),? )(?=\\S)',
      'पर्चे को छोड़कर बाक़ी सब ठीक है',
    ),
    phrase(
      '[,;]? (?=(?:बशर्ते|basharte|शर्त (?:यह|ये|बस)|shart (?:yeh|ye|bas)|provided)› )',
      'पोस्टर दे देंगे बशर्ते पाठ मिल जाए',
    ),
    phrase('[;] |। | [–—-]{1,2} |: (?!//)|\\.{2,} ?|… ?', '; '),
    phrase(
      `(?<!‹(?:अगर|यदि|जब|agar|agr|jab|if|when)› [^,;।]{0,80})(?<=${letters}(?:ेंगे|ेंगी|एंगे|एंगी|ेगा|ेगी|enge|engi|ega|egi|है|हैं|hai|hain|था|थी|tha|thi|गया|गई|गए|gaya|gayi|gaye)|‹(?:है|हैं|था|थी|hai|hain|tha|thi|hi)),? ‹(?:तो|इसलिए|सो|toh|to|isliye|so)› `,
      'मेले में जाएँगी, तो बैनर',
    ),
    phrase(
      '[,;]? (?=(?:बस(?! (?:में|से|पर|का|की|के|स्टॉप))|सिर्फ़|केवल|bas(?! (?:mein|me|se|stop))|sirf|except)› )',
      'सब ठीक है बस फ़ोटो',
    ),
  ],
  and: phrase('^(?: (?:को|तक|से|में|ko|tak|se|mein|me)›)?\\)?,? ?(?:(?:और|तथा|एवं|aur|and)›|,|;|।)', ', और'),
  finite: phrase(
    `‹(?:है|हैं|था|थी|थे|हूँ|हो|होगा|होगी|होंगे|रहा|रही|रहे|गया|गई|गए|चाहते|चाहती|[\\p{L}\\p{M}]+(?:ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एँगे|एँगी|ूँगा|ूँगी)|दीजिए|दीजिएगा|कीजिए|भेजिए|hai|hain|hoon|hun|tha|thi|the|hoga|hogi|honge|raha|rahi|rahe|gaya|gayi|gaye|[a-z]+(?:enge|engi|ega|egi|unga|ungi)|dijiye|dijiyega|kijiye|is|are|was|will)›`,
    'है',
  ),
  or: phrase('^(?: (?:को|तक|ko|tak))?,? (?:या|ya|or)(?: (?:फिर|phir|fir))? $', ' या '),
  except: [
    phrase(
      '‹(?:(?:को|ko) (?:छोड़|chh?od)(?:कर| के| कर|kar| ke| kar)|(?:के|ke) (?:अलावा|सिवाय?|alawa|siwa|siway)(?=[ ,]))|^(?:सिवाय|siway|except)›',
      'पर्चे को छोड़कर',
    ),
  ],
  also: [phrase('^(?:और|साथ ही|इसके अलावा|aur|saath hi|iske alawa|also|plus)›|‹(?:भी|bhi)›', 'लोगो भी')],
  wondering: phrase('^(?:(?:तो|और|या|to|toh|aur|ya),? )*(?:क्या|kya) (?!.*‹(?:आप|तुम|aap|tum)›)', 'क्या फ़िल्म रहने दें?'),
  purpose: phrase('^[^,:]{2,60}‹\\p{L}[\\p{L}\\p{M}]*(?:ने|ne) (?:के लिए|ke liye)›', '27 को दुकान खोलने के लिए हमें चाहिए:'),
  schedules: phrase(
    '‹(?:कार्यक्रम|योजना|समय-सारणी|प्रस्ताव|तारीख़ें|तारीखें|चरण|कौन क्या|plan|schedule|timeline|prastav|proposal|dates|tay hua|तय हुआ|recap|karyakram)›',
    'वसंत अंक का कार्यक्रम:',
  ),
  events: phrase(
    '‹(?:विमोचन|उद्घाटन|सम्मेलन|बैठक|मेला|कार्यक्रम|समारोह|लॉन्च|छपाई|launch|event|meeting|mela|opening|inauguration|shoot|function)$',
    'विमोचन',
  ),
  mentions: [
    phrase('^(?<what>[^,;:।]+?) ‹(?:के बिना|की वजह से|ke bina|ki wajah se|ke chakkar mein)›', 'बैनर के बिना काम रुका है'),
    phrase(
      '^(?<what>[^,;:।]+?) ‹(?:उतर|सूख|रुक|थम|टूट|बीत|निकल|घुस|डूब|गिर|उड़|बैठ|बुझ|जल|चला|चली|utar|sukh|sookh|ruk|tham|toot|tut|beet|nikal|ghus|doob|gir|baith|bujh|jal|chala|chali)› ‹(?:गया|गई|गए|गयी|gaya|gayi|gai|gaye)›',
      'पानी उतर गया',
    ),
    phrase(
      '^(?:(?:और|वैसे|अच्छा|aur|waise|accha|achha),? )*(?<what>(?!‹(?:आप|आपका|aap|aapka|kaam|काम)›)[^,;:।.?!]+?) (?:का|की|के|ka|ki|ke) (?:क्या (?:हुआ|चल रहा|हाल|स्टेटस|status|रहा)|कोई (?:ख़बर|खबर|अपडेट)|kya (?:hua|chal raha|haal|status|scene|update)|koi (?:khabar|update|news)|status|update)›',
      'ब्रोशर का क्या हुआ',
    ),
    phrase(
      '^(?<what>(?!‹(?:आप|हम|aap|hum|काम|kaam)›)[^,;:।.?!]+?) (?:कहाँ|कहां|kahan|kaha|kidhar) (?:तक|tak)(?: (?:पहुँच|पहुंच|आ|pahunch|pahuch|aa)[\\p{L}\\p{M}]*)?',
      'ब्रोशर कहाँ तक पहुँचा',
    ),
    phrase(
      '^(?<what>.+?) (?:साथ में|संलग्न|तैयार|attached|attach|saath mein|saath me|sath mein|sath me|ready)›',
      'कोटेशन साथ में लगा है',
    ),
    phrase(`^(?<what>.+?) ‹(?:${sent}|(?:हो|ho) (?:गया|गई|गए|gaya|gayi|gaye))›`, 'पार्किंग का टिकट भेज दिया है'),
    phrase('^(?<what>.+?) ‹(?:लगेग[ाी]|लगेंग[ेी]|lageg(?:a|i)|lageng(?:e|i))›', 'पैन कार्ड और फ़ोटो लगेंगे'),
    phrase('^(?<what>.+?) ‹(?:चाहिए|chahiye) (?:था|थी|थे|tha|thi|the)›', 'लोगो की फ़ाइल चाहिए थी'),
    phrase(
      '^(?<what>.+?) ‹(?:में|mein|me)› .*‹(?:ग़लत|ग़लती|गड़बड़|कमी|galat|galti|gadbad|mistake|error|typo)›',
      'पोस्टर में एक ग़लती है',
    ),
    phrase('^(?<what>.+?) ‹(?:हो|बन|छप|चल|ho|ban|chhap|chal) (?:रह[ाीे]|rah(?:a|i|e))›', 'फ़ोटो एडिट हो रहे हैं'),
    phrase(
      '^(?<what>.+?) (?:कितना|कितने|कितनी|क्या|कौन|kitna|kitne|kitni|kya|kaun)(?: सा| सी| से| sa| si| se)? (?:है|हैं|होगा|होगी|होंगे|hai|hain|hoga|hogi|honge)›',
      'हॉल का किराया कितना है',
    ),
    phrase(`^(?<what>.+?) ‹(?:(?:मैं|हम|main|hum) )?(?:(?:ख़ुद|अभी|khud|abhi) )?${underWay}›`, 'अनुवाद मैं ख़ुद कर रही हूँ'),
    phrase('^(?<what>.+?) ‹(?:पर|पे|par|pe)› ‹(?:काम|kaam)› ', 'बजट की शीट पर काम चल रहा है'),
    phrase('^(?<what>.+?) ‹(?:pending|baaki|baki|due|बाक़ी|पेंडिंग)› (?:hai|hain|है|हैं)›', 'आपकी तरफ़ से कंटेंट बाक़ी है'),
    phrase(
      '^(?<what>.+?) ‹(?:नहीं|nahi|nahin|nhi) (?:आया|आई|आए|मिला|मिली|मिले|हुआ|हुई|हुए|भेजा|भेजी|भेजे|aaya|aayi|aaye|mila|mili|mile|hua|hui|hue|bheja|bheji)›',
      'भुगतान अब तक नहीं आया',
    ),
    phrase('^(?<what>.+?) (?:मिल (?:गया|गई|गए|गईं)|mil (?:gaya|gayi|gai|gaye))›', 'पुरानी पुस्तिका मिल गई'),
  ],
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
        '‹(?:आपकी (?:तरफ़|तरफ|ओर) से|आपसे|aapki (?:taraf|side|or) se|aapse|aapki side|(?:चाहिए|चाहिएं|भेजिए|भेजें|भेज दीजिए|भेज दें|दे दीजिए|दीजिए|chahiye|bhejiye|bhej dijiye|bhej do|bhej dena|bhejna|dijiye|de do|de dena) ?:? ?$|दरकार|अपेक्षित|उपलब्ध करा(?:एं|इए)|जमा करा(?:एं|इए)|darkar|हमें चाहिए|हमें .{0,20}चाहिए|humein chahiye|humein .{0,20}chahiye|कृपया|please)›|^(?:आप|aap|from you|your side)[\\s:*]*$',
        'आपकी तरफ़ से:',
      ),
      owes: 'reader',
    },
    {
      ...phrase(
        '^(?:मेरी|हमारी|मेरे|हमारे|meri|mere|hamari|humari|hamare|humare) (?:माँगें|मांगें|माँग|ज़रूरतें|अनुरोध|requests?|demands?|zaroora?tein|zaroorat|maange?in)[\\s:*]*$',
        'मेरी माँगें:',
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
  responses: phrase(
    '‹(?:आपका|आपकी|आपके|aapka|aapki|aapke|your) (?:टिप्पणी|टिप्पणियाँ|टिप्पणियां|सुझाव|राय|जवाब|उत्तर|मंजूरी|स्वीकृति|फ़ीडबैक|फीडबैक|निर्णय|फैसला|हस्ताक्षर|tippani|sujhav|raay?|jawab|jawaab|manzoori|approval|feedback|comments?|decision|sign-?off|reply)›',
    'आपके सुझाव सोमवार को',
  ),
  everybody: phrase('^(?:सब|सभी|दोनों|सब लोग|sab|sabhi|dono|all|everyone|-|–)$', 'सब'),
  columns: {
    who: phrase('‹(?:कौन|ज़िम्मेदारी|किसकी|द्वारा|who|owner|kaun|responsible)›', 'कौन'),
    what: phrase('‹(?:क्या|काम|सामग्री|विवरण|what|item|kya|kaam|deliverable)›', 'काम'),
    when: phrase('‹(?:कब|तारीख़|तारीख|तिथि|दिनांक|when|date|kab|tareekh|due|by)›', 'तारीख़'),
  },
  conditions: [
    phrase(
      `(?:^|[,;] )(?:(?:और|तो|aur|to) )?(?:जैसे ही|jaise hi|jese hi) (?<certain>[^,;।]+?) ‹(?:${done}|${closing})›,?(?: (?:तब|तो|tab|to|toh)›)?`,
      'जैसे ही सूची मिलेगी, नक़्शा',
    ),
    phrase(
      `${starts}(?<certain>(?!(?:.* )?‹(?:समय|वक़्त|मौक़ा|फ़ुर्सत|टाइम|छुट्टी|time|samay|waqt|mauka|fursat|chance|chhutti|chutti)› )(?:(?! [–—-] )[^,;:।])+?) ‹(?:मिल|आ|mil|aa) (?:गया|गई|गयी|गए|gaya|gayi|gai|gaye) (?:तो|to|toh)›`,
      'सूची मिल गई तो नक़्शा',
    ),
    phrase(
      `[ ,;](?:बशर्ते|basharte|शर्त (?:यह|ये) है|shart (?:yeh|ye) hai)(?: (?:कि|ki))? (?<first>[^,;।]+?) ‹(?:${done})›`,
      'पोस्टर दे देंगे, बशर्ते पाठ मिल जाए',
    ),
    phrase(
      `(?:^|[,;] )(?:(?:और|तो|aur|to) )?(?:जब|जैसे ही|एक बार|jab|jaise hi|jese hi|ek baar|once) (?<first>[^,;।]+?) ‹(?:${done})›,?(?: (?:तब|तो|उसके बाद|tab|to|toh|uske baad)›)?`,
      'जब टेक्स्ट मिल जाएगा, तब',
    ),
    phrase(
      `${starts}(?<first>(?:(?! [–—-] )[^,;:।])+?) ‹(?:(?:मिलते|आते|होते|पहुँचते|मंज़ूर होते|milte|aate|hote|approve hote|confirm hote|clear hote|pahunchte) (?:ही|hi)|(?:मिलने|आने|होने|पाने|देने|करने|मिल जाने|हो जाने|मंज़ूर होने|milne|aane|hone|dene|karne|mil jane|aa jane|ho jane|approve hone|confirm hone) (?:के|पर|ke|k|par)${span})›`,
      'सारी सामग्री मिलते ही',
    ),
    phrase(`‹(?<first>उसके|इसके|uske|iske)${spanAfter}`, 'उसके पाँच दिन बाद'),
    phrase(`${starts}(?<first>(?:(?! [–—-] )[^,;:।])+?) (?:जैसे ही|jaise hi) ‹(?:${done})›,?`, 'टेक्स्ट जैसे ही आएगा,'),
    phrase(
      `${starts}(?<first>(?:(?! [–—-] )[^,;:।])+?)(?<!(?:दिन|दिनों|घंटे|घंटों|हफ़्ते|हफ़्तों|महीने|din|dino|dinon|ghante|hafte|mahine|days|weeks|hours)) ‹(?:के|ke|k)${spanAfter}`,
      'स्वीकृति के बाद',
    ),
    phrase(
      `${starts}(?<first>(?:(?! [–—-] )[^,;:।])+?) ‹(?:मिल|आ|mil|aa) (?:जाए|जाएँ|जाये|jaye|jaaye|jae|jayein) (?:तो|to|toh)›(?! (?:बहुत |bahut )?(?:अच्छा|बढ़िया|बेहतर|मेहरबानी|कृपा|achh?a|accha|badhiya|behtar|great|good|best|meharbani)›)`,
      'टेक्स्ट मिल जाए तो',
    ),
  ],
  consequences: [
    phrase(
      '^(?<then>(?<first>[^,]*?) ‹(?:न|ना|नहीं|na|nahi|nahin)› ‹(?:मिलने|होने|आने|पहुंचने|देने|करने|चुकाने|milne|hone|aane|pahunchne|dene|karne|chukane)› ‹(?:पर|की (?:दशा|स्थिति|सूरत) में|par|pe|ki (?:dasha|sthiti|surat|soorat) mein)› .+)$',
      'सूची समय पर न मिलने पर नोटिस जारी किया जाएगा',
    ),
    phrase(
      '(?:^|[,;।–—-] |(?: )(?=(?:वरना|अन्यथा|warna|varna)›))(?<then>(?:वरना|नहीं तो|अन्यथा|warna|varna|nahi to|nahin to|otherwise)› .+)$',
      'वरना लॉन्च 20 को होगा',
    ),
    phrase(
      '^(?<then>(?:अगर |यदि |agar )?(?<first>[^,]*?)‹(?:के बाद|देर से|नहीं|ke baad|der se|late|nahi)› (?:[\\p{L}\\p{M}]+ ){0,2}?(?:तो|to)› .+)$',
      'सामग्री शुक्रवार के बाद आई तो हम नहीं निभा पाएँगे',
    ),
  ],
}
