import { type CommandWords, commandPhrases, courtesies } from '../commands.ts'
import { typed } from './spelling.ts'

const line = commandPhrases('और|व|एवं|तथा|aur|and|or', typed)

const is = '(?: (?:है|हैं|hai|hain))?'
const are = '(?: (?:है|हैं|था|थी|थे|hai|hain|tha|thi|the))?'
const gone = '(?:गया|गई|गयी|गए|गये|गईं|gaya|gayi|gaye)'
const given = '(?:दिया|दी|दिए|दिये|diya|di|diye)'
const made = '(?:चुका|चुकी|चुके|chuka|chuki|chuke)'
const drop = '(?:करो|करें|कर दो|कर दें|कर दीजिए|कीजिए|karo|karen|kar do|kar den|kar dijiye|kijiye)'
const lately = '(?:(?:आज|कल|अभी|सुबह|शाम को|पहले ही|aaj|kal|abhi|subah|pehle hi) )*'
const mails = '(?:ईमेल|मेल|मैसेज|संदेश|रिमाइंडर|याद दिलाना|yaad dilana|सूचना|सूचनाएं|e-?mails?|mails?|messages?|reminders?|msgs?)'
const these = `(?:(?:आप|aap|ये|यह|इन|सब|सारे|और|अब|मुझे|हमें|कृपया|ye|yeh|in|sab|saare|aur|ab|mujhe|humein|please) )*`
const aWhile =
  '(?:<days> ?(?:दिन|दिनों|din|dino|days?|d)|<weeks> ?(?:हफ़्ते|हफ़्ता|हफ़्तों|सप्ताह|hafte|hafta|weeks?)|(?:एक|ek) (?:हफ़्ते|हफ़्ता|सप्ताह|hafte|hafta|week))'

const lead = '(?:[^,;:–—।]{2,80}[,;:–—।] ?)?(?:और |अब |तो |aur |ab |to )?'
const takes =
  '(?:देखेंगी|देखेंगे|देखेगी|देखेगा|देख रही|देख रहे|संभालेंगी|संभालेंगे|सँभालेंगी|सँभालेंगे|संभालेगा|करेंगी|करेंगे|करेगी|करेगा|भेजेंगी|भेजेंगे|भेजेगी|भेजेगा|बनाएँगी|बनाएँगे|देंगी|देंगे|लेंगी|लेंगे|dekhenge|dekhegi|dekhega|dekhengi|karenge|karegi|karega|karengi|sambhalegi|sambhalenge|sambhalega|bhejegi|bhejega|bhejenge|bhejengi|degi|dega|denge)'
/** How one begins to say that something has not come; 'अगर नहीं आया' is another matter. */
const certain =
  '(?!(?:अगर|यदि|जब|जब तक|अगर|agar|yadi|jab)(?![\\p{L}\\p{M}]))(?:(?:माफ़ कीजिए|लेकिन|पर|मगर|लगता है|sorry|lekin|par|lagta hai),? )?'
const stillNot = '(?:(?:अभी|अब|abhi|ab)(?: (?:भी|तक|bhi|tak))? |(?:तो|to) )?(?:नहीं|नही|nahi)'
const come =
  '(?:मिला|मिली|मिले|मिलीं|आया|आई|आए|आईं|पहुँचा|पहुँची|पहुँचे|हुआ|हुई|हुए|मिल पाया|मिल पाए|mila|mili|mile|aaya|aya|aayi|aaye|aye|pahuncha|pahunchi|pahunche|hua|hui)'
const more = '\\s?[,;–—।-]+ ?(?:क्या|कृपया|तो|और|फिर|दोबारा|kya|please|to|aur|phir|dobara)(?![\\p{L}\\p{M}]).{0,80}'
const byVoice =
  '(?:(?:फ़ोन पर|कॉल पर|मीटिंग में|आज|कल|अभी|सुबह|phone par|phone pe|call par|call pe|meeting mein|aaj|kal|abhi|subah|bhi|भी) )*'

const toWhom = '(?=\\S+(?: \\S+)?$)<who>'

export const commands: CommandWords = {
  courtesy: courtesies(
    'कृपया|माफ़ कीजिए|नमस्ते|धन्यवाद|शुक्रिया|थैंक्स|थैंक यू|प्लीज़|प्लीज|जी|kripya|dhanyavad|dhanyawad|shukriya|please|plz|pls|thanks|thank you|thx|ji',
  ),
  lines: [
    line('ok', '(?:ok|ओके|मंज़ूर|स्वीकार|manzoor|manjoor)(?: है| hai)?', 'मंज़ूर है'),
    line('ok', '(?:सब|सब कुछ|sab|sab kuch) (?:ok|ओके|ठीक|मंज़ूर|theek|manzoor)(?: है| hai)?', 'सब ठीक है'),
    line('ok', '(?:ok|ओके|ठीक है|मंज़ूर|हाँ|haan|han|theek hai|manzoor|manjoor)[:,]? <ids>', 'हाँ A1'),
    line(
      'ok',
      '<ids>\\s?[:,–—-]? ?(?:ok|ओके|ठीक|मंज़ूर|हाँ|स्वीकार|theek|haan|manzoor|manjoor)(?: है| हैं| hai| hain)?',
      'A1 ठीक है',
    ),
    line(
      'not yet',
      `<ids>\\s?[:,–—-]? ?(?:(?:अभी|अभी तक|अब तक|अभी भी|abhi|abhi tak|ab tak|abhi bhi) )?(?:नहीं|नही|nahi)(?: (?:मिला|मिली|मिले|हुआ|हुई|हुए|आया|आई|आए|पहुँचा|पहुँची|भेजा|किया|mila|mili|mile|hua|hui|hue|aaya|aya|aayi|aaye|pahuncha|pahunchi|bheja|kiya)) ?(?:है|हैं|hai|hain)?<reason>`,
      'A1 अभी तक नहीं मिला',
    ),
    line(
      'not yet',
      '<ids>\\s?[:,–—-]? ?(?:अभी|अभी तक|अब तक|abhi|abhi tak|ab tak) (?:नहीं|नही|nahi)<reason>',
      'A1 अभी नहीं',
    ),
    line(
      'not yet',
      '<ids>\\s?[:,–—-]? ?(?:(?:अभी|अभी भी|अब भी|abhi|abhi bhi) )?(?:बाकी|बाक़ी|पेंडिंग|अधूरा|अधूरी|baki|baaki|pending)(?: है| हैं| hai| hain)?<reason>',
      'A1 अभी बाकी है',
    ),
    line('not yet', '(?:अभी|अभी तक|abhi|abhi tak) (?:नहीं|नही|nahi)[:,]? <ids><reason>', 'अभी नहीं A1'),
    line(
      'done',
      `<ids>\\s?[:,–—-]? ?${lately}(?:(?:पूरा |पूरी |poora |pura |done |डन )?(?:हो|ho) ?(?:${gone}|${made})|(?:भेज|bhej) (?:${given}|${made})|(?:(?:सेंड|मेल|शेयर|send|mail|share|submit) )?(?:कर|kar) (?:${given}|${made})|भेजा|भेजी|भेजे|पूरा|पूरी|डन|poora|pura|bheja|bheji|done|hogaya|hogayi|हो गया|✓|✔|✅|☑)${are}(?: ?[✓✔✅☑]️?)?<reason>`,
      'A1 हो गया',
    ),
    line('done', `(?:(?:हो|ho) ${gone}|(?:भेज|bhej) ${given})[:,]? <ids><reason>`, 'हो गया A1, A3'),
    line(
      'got',
      `<ids>\\s?[:,–—-]? ?${lately}(?:(?:मिल|आ|पहुँच|mil|aa|pahunch) ?(?:${gone}|${made})|मिला|मिली|मिले|प्राप्त(?: (?:हुआ|हुई|हुए|हो ${gone}))?|आया|आई|आए|mila|mili|mile|aaya|aayi|prapt(?: (?:hua|hui|ho ${gone}))?|receive(?:d)?(?: ho ${gone})?|milgaya|milgayi)${are}<reason>`,
      'A1 मिल गया',
    ),
    line('got', `(?:मिल|आ|mil|aa) ${gone}[:,]? <ids><reason>`, 'मिल गया A1'),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:हम |मैं |hum |main )?(?:(?:संभव |मुमकिन |sambhav |possible )?(?:नहीं|नही|ना|nahi)|मना|mana)(?: (?:होगा|होगी|होगे|हो पाएगा|हो पाएगी|हो सकता|हो सकती|कर सकते|दे सकते|कर पाएँगे|दे पाएँगे|करेंगे|देंगे|kar payenge|de payenge|karenge|denge|hoga|hogi|ho payega|ho paayega|ho sakta|ho sakti|kar sakte|de sakte|है|hai))*<reason>',
      'C2 नहीं: जून में तय होगा',
    ),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:नहीं|नही|nahi)(?: (?:होगा|होगी|hoga|hogi))? (?=(?:क्योंकि|kyunki)(?![\\p{L}\\p{M}]))<why>',
      'C2 नहीं क्योंकि जून में तय होगा',
    ),
    line('no', '(?:नहीं|नही|nahi)[:,]? <ids><reason>', 'नहीं C2'),
    line(
      'drop',
      `<ids>\\s?[:,–—-]? ?(?:को |ko )?(?:अब |ab )?(?:हटाओ|हटाइए|हटाएँ|हटाना है|(?:रहने|rehne|rahne) (?:दो|दें|दीजिए|do|den|dijiye)|हटा (?:दो|दें|दीजिए)|(?:रद्द|कैंसल|कैंसिल|ड्रॉप|cancel|radd|drop)(?: ${drop})?|छोड़ो|छोड़िए|छोड़ें|छोड़ (?:दो|दें|दीजिए)|(?:नहीं|nahi) (?:चाहिए|chahiye)|(?:की )?(?:अब )?(?:ज़रूरत|आवश्यकता) (?:अब )?नहीं|(?:ki )?(?:ab )?zarurat (?:ab )?nahi|hatao|hata (?:do|den|dijiye)|chhodo|chodo|chhod (?:do|den|dijiye)|chod do)${is}<reason>`,
      'A1 हटा दीजिए',
    ),
    line('drop', `(?:रद्द|कैंसल|कैंसिल|ड्रॉप|radd|cancel|drop)(?: ${drop})?[:,]? <ids><reason>`, 'रद्द A1'),
    line(
      'discussed',
      `<ids>\\s?[:,–—-]? ?(?:पर |की |के बारे में |par |pe |ki |ke bare mein |ke baare mein )?(?:(?:फ़ोन पर|phone par|phone pe|आज|कल|aaj|kal) )*(?:(?:बात|चर्चा|baat|charcha|discuss|discussion) (?:(?:हो|ho|कर|kar) ?(?:${gone}|${made}|ली|लिया|li|liya)|हुई|hui|की|ki)|बातचीत हुई|discuss kiya)${are}<reason>`,
      'A1 पर बात हो गई',
    ),
    line(
      'discussed',
      `<ids>\\s?[:,–—-]? ?(?:फ़ोन पर|phone par|phone pe) (?:तय|tay) (?:हो|ho) ?${gone}${are}<reason>`,
      'C1 फ़ोन पर तय हो गया',
    ),
    line(
      'after',
      '<id>[:,]? (?:सिर्फ़ |केवल |sirf |tabhi )?<first> (?:(?:मिलने|आने|होने|milne|aane|hone) )?(?:के बाद|ke baad)(?: (?:ही|hi))?(?: (?:होगा|होगी|करेंगे|शुरू होगा|है|hoga|hogi|karenge|hai))?',
      'A1 C2 के बाद',
    ),
    line('after', '<first> (?:(?:मिलने|आने|होने|milne|aane|hone) )?(?:के बाद|ke baad)(?: (?:ही|hi))? <id>', 'C2 के बाद A1'),
    line(
      'after',
      '<id>[:,]? <first> (?:पर निर्भर|par nirbhar|pe depend karta|pe depend)(?: है| hai)?',
      'A1 C2 पर निर्भर है',
    ),
    line(
      'who',
      '<ids>\\s?[:,]? ?(?:कौन|ज़िम्मेदार|kaun|kon|zimmedar)(?: है| hai)?\\s?[:=?]\\s*<who>',
      'A1 कौन: rina@uttar.example',
    ),
    line('who', '<ids>\\s?[:,]? ?(?:कौन|ज़िम्मेदार|kaun|kon|zimmedar)(?: है| hai)? <other>', 'A1 कौन rina@uttar.example'),
    line('who', `<ids>\\s?[:,]? ?(?:कौन|ज़िम्मेदार|kaun|kon|zimmedar)(?: है| hai)? ${toWhom}`, 'A1 कौन रीना'),
    line('who', `(?:कौन|ज़िम्मेदार|kaun|kon|zimmedar)[:,]? <ids>\\s?[:=,]? ?${toWhom}`, 'कौन A1 रीना'),
    line(
      'who',
      '<ids>\\s?[:,]? ?<name>(?: जी| ji)? (?:को|ko) (?:(?:सौंप|दे|saunp|de) ?)?(?:दो|दें|दीजिए|दिया|do|den|dijiye|diya)',
      'A1 रीना को सौंप दें',
    ),
    line(
      'who',
      '<ids>\\s?[:,]? ?(?:अब |ab )?<name>(?: जी| ji)? (?:का|की|के|ka|ki|ke)(?: (?:काम|ज़िम्मे|पास|kaam|zimme|paas))?(?: (?:है|हैं|hai|hain))?',
      'A1 रीना का है',
    ),
    line(
      'who',
      '<ids>\\s?[:,]? ?(?:अब |ab )?<name>(?: जी| ji)? (?:करेंगी|करेंगे|करेगी|करेगा|देखेंगी|देखेंगे|देखेगी|देखेगा|karenge|karegi|karega|dekhenge|dekhegi|dekhega)',
      'A1 रीना करेंगी',
    ),
    line(
      'same as',
      '<address> (?:और|aur) <other>,? (?:दोनों |dono )?(?:एक ही|ek hi|मेरे|mere|मैं ही|main hi)(?: व्यक्ति| vyakti| insaan)?(?: है| हैं| हूँ| hai| hain| hoon)?',
      'rina@ghar.example और rina@uttar.example एक ही हैं',
    ),
    line(
      'same as',
      '(?:मैं |main |mai )?<other> (?:(?:भी )?(?:मैं )?ही हूँ|भी मैं (?:ही )?हूँ|(?:bhi )?(?:main )?hi hoon|bhi main (?:hi )?hoon)',
      'मैं rina@uttar.example ही हूँ',
    ),
    line('is', '<id>[:,]? ?(?:यह है|है|मतलब|yeh hai|ye hai|hai|matlab)\\s?[:=]\\s*<what>', 'A1 यह है: केवल लोगो'),
    line(
      'is',
      '<id> (?:(?:का मतलब|मतलब|ka matlab|matlab) )?(?=(?:केवल|सिर्फ़|बस|kewal|keval|sirf|bas)\\s)<what> (?:है|हैं|hai|hain)',
      'C1 केवल लोगो है',
    ),
    line('is', '<id> (?:का मतलब|मतलब|ka matlab|matlab|यानी|yani) <what>', 'C1 मतलब सिर्फ़ लोगो'),
    line(
      'add',
      '(?:जोड़ें|जोड़ो|जोड़िए|जोड़ (?:दो|दें|दीजिए)|jodo|joden|jod (?:do|den|dijiye)|add (?:karo|karen|kar do|kijiye)):? <side>\\d?\\s?[:=-]\\s*<what>',
      'जोड़ें C: अनुबंध 12 जून तक',
    ),
    line(
      'add',
      '<side> (?:जोड़ें|जोड़ो|जोड़िए|jodo|joden|add karo|में जोड़ें|mein jodo)\\s?[:=-]\\s*<what>',
      'C जोड़ें: अनुबंध 12 जून तक',
    ),
    line(
      'by',
      '<ids>(?:\\s?[:,=]\\s?|\\s?(?:-+>|→|–|—|-)\\s?| )(?:को |ko )?(?:अब |ab )?<when>\\s(?:तक|tak)(?: (?:देंगे|दूँगा|दूँगी|भेजेंगे|भेज देंगे|हो पाएगा|हो पाएगी|हो जाएगा|हो जाएगी|denge|dunga|dungi|bhejenge|bhej denge|ho payega|ho paayega|ho payegi|ho jayega|ho jayegi|कर दो|कर दें|कर दीजिए|करो|करें|होगा|होगी|मिलेगा|मिलेगी|kar do|kar den|kar dijiye|karo|karen|hoga|hogi|milega|milegi))?',
      'A1 12 जून तक',
    ),
    line(
      'by',
      '<ids>(?:\\s?[:,=]\\s?|\\s?(?:-+>|→|–|—|-)\\s?| )(?:को |ko )?<maybe>(?:\\s(?:को|पर|ko|par|pe))? (?:देंगे|दूँगा|दूँगी|भेजेंगे|भेज देंगे|हो पाएगा|हो पाएगी|हो जाएगा|हो जाएगी|denge|dunga|dungi|bhejenge|bhej denge|ho payega|ho paayega|ho payegi|ho jayega|ho jayegi|कर दो|कर दें|कर दीजिए|करो|करें|ले जाएँ|kar do|kar den|kar dijiye|karo|karen)',
      'A1 शुक्रवार कर दीजिए',
    ),
    line('by', '<ids>(?:\\s?[:,=]\\s?|\\s?(?:-+>|→|–|—|-)\\s?| )<maybe>(?:\\s(?:को|पर|ko|par|pe))?', 'A1 12 जून को'),
    line(
      'mute',
      `(?:चुप|शांत|म्यूट|chup|mute)(?: ${aWhile})?(?: (?:के लिए|तक|ke liye|tak))?(?: (?:करो|करें|कर दो|कर दें|रहो|रहें|karo|karen|kar do|raho|rahen))?`,
      'चुप 7 दिन',
    ),
    line(
      'mute',
      `${aWhile} (?:के लिए |तक |ke liye |tak )?(?:चुप|शांत|म्यूट|chup|mute)(?: (?:करो|करें|कर दो|कर दें|रहो|रहें|karo|karen|kar do|raho|rahen))?`,
      '7 दिन चुप',
    ),
    line(
      'stop',
      '(?:रोको|रोकें|रोकिए|रोक (?:दो|दें|दीजिए)|बंद(?: (?:करो|करें|कीजिए|कर दो|कर दें|कर दीजिए))?|बस करो|बस कीजिए|स्टॉप|roko|rok do|band (?:karo|karen|kar do|kijiye|kar dijiye)|stop (?:karo|karen|kar do|kijiye)|bas karo)',
      'बंद करें',
    ),
    line(
      'resume',
      '(?:(?:फिर से|फिर|दोबारा|वापस|phir se|phir|fir se|fir|dobara|wapas) )?(?:शुरू|चालू|shuru|chalu|start|resume) (?:करें|करो|कर दो|कर दें|कीजिए|karo|karen|kar do|kijiye)|जारी (?:रखें|रखो)|jaari rakho|jari rakho|jari rakhen',
      'फिर शुरू करें',
    ),
    line(
      'status',
      '(?:स्थिति|स्टेटस|status|sthiti)(?: (?:क्या है|बताओ|बताइए|बताएँ|भेजें|kya hai|batao|bataiye|bhejo))?\\s?\\??',
      'स्थिति',
    ),
    line(
      'timeline',
      '(?:समयरेखा|इतिहास|टाइमलाइन|timeline|itihas|samayrekha)(?: (?:भेजें|भेजो|दिखाओ|दिखाइए|दिखाएँ|bhejo|bhejiye|dikhao|dikhaiye))?\\s?\\??',
      'समयरेखा',
    ),
    line(
      'help',
      '(?:मदद|सहायता|हेल्प|madad|sahayata|help)(?: (?:करो|करें|कीजिए|चाहिए|karo|karen|kijiye|chahiye))?\\s?\\??',
      'मदद',
    ),
  ],
  yeses: [
    line(
      'ok',
      '(?:हाँ|जी हाँ|ठीक है|भेज (?:दो|दें|दीजिए)|सही है|बढ़िया|haan|han|theek hai|bhej (?:do|den|dijiye)|sahi hai|badhiya|👍)',
      'भेज दीजिए',
    ),
  ],
  wishes: [
    line(
      'stop',
      `${these}(?:${mails} )?(?:मत |mat )?(?:भेजना |भेजने |bhejna |bhejne )?(?:बंद|band|रोक|rok|stop) (?:करो|करें|कीजिए|कर दो|कर दें|कर दीजिए|दो|दें|दीजिए|karo|karen|kijiye|kar do|kar den|kar dijiye|do|dijiye)`,
      'ये मेल भेजना बंद कीजिए।',
    ),
    line(
      'stop',
      `${these}(?:${mails} )?(?:(?:मत|न|mat|na) (?:भेजो|भेजें|भेजिए|भेजिएगा|करो|करें|bhejo|bhejen|bhejiye|bhejna|karo|karen)|(?:नहीं|nahi) (?:चाहिए|chahiye))(?: (?:अब|ab))?`,
      'मुझे ये रिमाइंडर मत भेजिए।',
    ),
    line(
      'stop',
      '(?:मुझे|हमें|mujhe|humein) (?:इस |is )?(?:(?:सूची|लिस्ट|list) (?:से|se) )?(?:हटा|निकाल|hata|nikal) (?:दो|दें|दीजिए|do|den|dijiye)',
      'मुझे इस सूची से हटा दीजिए।',
    ),
    line(
      'mute',
      `(?:(?:मुझे|हमें|कृपया|mujhe|humein|please) )*${aWhile} (?:तक|के लिए|tak|ke liye)(?: (?:कोई|koi))? (?:${mails} )?(?:(?:नहीं|nahi) (?:चाहिए|भेजें|chahiye|bhejen|bhejo)|(?:मत|न|mat|na) (?:भेजो|भेजें|भेजिए|करें|करो|bhejo|bhejen|bhejiye|karo|karen)|बंद (?:रखें|करें|करो|कर दें|कर दो|कर दीजिए)|band (?:rakho|karo|kar do|kar dijiye))`,
      'एक हफ़्ते तक रिमाइंडर मत भेजिए।',
    ),
    line(
      'mute',
      `(?:(?:मैं|main) (?:छुट्टी|chhutti|chutti) (?:पर|par|pe) (?:हूँ|hoon|hun)[,;–—-]? ?)?<when> (?:तक|tak)(?: (?:कोई|koi))? (?:${mails} (?:(?:नहीं|nahi) (?:चाहिए|भेजें|chahiye|bhejen|bhejo)|(?:मत|न|mat|na) (?:भेजो|भेजें|भेजिए|भेजना|bhejo|bhejen|bhejiye|bhejna))|चुप|chup)`,
      'सोमवार तक मेल मत भेजो',
    ),
    line(
      'resume',
      `(?:(?:अब|ab) )?(?:रिमाइंडर|मेल|reminders?|mails?) (?:फिर से|फिर|दोबारा|phir se|phir|fir se|dobara) (?:भेजो|भेजें|भेजिए|भेजना|bhejo|bhejen|bhejiye|bhejna)`,
      'रिमाइंडर फिर से भेजो',
    ),
    line(
      'resume',
      `${these}(?:${mails} )?(?:(?:फिर से|फिर|दोबारा|वापस|phir se|phir|fir se|fir|dobara|wapas) )(?:${mails} )?(?:भेजना |bhejna )?(?:शुरू|चालू|shuru|chalu|start) (?:करें|करो|कर दो|कर दें|कर दीजिए|कीजिए|कर सकते हैं|karo|karen|kar do|kar dijiye|kijiye|kar sakte hain)`,
      'रिमाइंडर फिर से शुरू कर दीजिए।',
    ),
    line(
      'status',
      '(?:(?:क्या|अभी|kya|abhi) )*(?:स्थिति|स्टेटस|status|sthiti) (?:क्या )?(?:है|बताइए|बताएँ|बता दीजिए|भेज दीजिए|भेजिए|(?:kya )?hai|bataiye|bata do|bata dijiye|bhej do|bhejiye)\\s?\\??',
      'क्या स्थिति है?',
    ),
    line(
      'status',
      '(?:(?:हम|काम|सब|hum|kaam|sab) )?(?:कहाँ तक|kahan tak|kaha tak) (?:पहुँचे|पहुँचा|हुआ|है|pahunche|pahuncha|hua|hai)(?: (?:हैं|है|hai|hain))?\\s?\\??',
      'हम कहाँ तक पहुँचे?',
    ),
    line(
      'status',
      '(?:(?:अभी|अब|हमारा|मेरा|मुझे|हमें|abhi|ab|hamara|mera|mujhe|humein|hamein) )*(?:क्या क्या|क्या-क्या|क्या|kya kya|kya) (?:बाकी|बाक़ी|पेंडिंग|देना|भेजना|baki|baaki|pending|dena|bhejna)(?: (?:है|hai|रह गया है))?\\s?\\??',
      'क्या बाकी है?',
    ),
    line('timeline', '(?:कब क्या|kab kya) (?:हुआ|hua)\\s?\\??', 'कब क्या हुआ?'),
    line(
      'timeline',
      '(?:(?:मुझे|हमें|पूरा|पूरी|mujhe|humein|poori|puri|poora|pura) )*(?:समयरेखा|इतिहास|टाइमलाइन|timeline|itihas|history) (?:भेजो|चाहिए|bhejo|chahiye|(?:भेज|दिखा|दे|bhej|dikha|de) (?:दो|दें|दीजिए|do|den|dijiye)|दिखाइए|दिखाओ|भेजिए|dikhaiye|dikhao|bhejiye)\\s?\\??',
      'मुझे पूरी समयरेखा भेज दीजिए।',
    ),
    line(
      'help',
      '(?:(?:मैं|मुझे|main|mujhe) )?(?:(?:क्या|kya) (?:करना|करूँ|karna|karu|karun|लिखना|लिखूँ|कहूँ|likhna|likhu|likhun|kahu|kahun)|(?:कैसे|kaise) (?:जवाब|उत्तर|jawab|reply) (?:दूँ|देना|करूँ|dun|du|dena|karu|karun|karna))(?: (?:है|चाहिए|hai|chahiye))?\\s?\\??',
      'मैं क्या लिखूँ?',
    ),
    line(
      'help',
      '(?:(?:मेरी|हमारी|कुछ|meri|hamari) )?(?:मदद|सहायता|madad) (?:चाहिए|कीजिए|करें|chahiye|kijiye|karo)|(?:यह|ये|इसे|yeh|ye|ise) (?:कैसे|kaise) (?:काम करता|चलता|इस्तेमाल करें|use karen|kaam karta|chalta)(?: है| hai)?\\s?\\??|(?:मैं |हम |main |hum )?(?:क्या|kya) (?:लिख|कह|बोल|likh|keh|kah|bol) (?:सकता|सकती|सकते|sakta|sakti|sakte)(?: (?:हूँ|हैं|hoon|hain))?\\s?\\??',
      'यह कैसे काम करता है?',
    ),
  ],
  corrections: [
    line(
      'by',
      '<item> (?:अब )?<when>(?: को| तक)? (?:है|हैं|होगा|होगी|चाहिए),? <not>(?: को| तक)? नहीं',
      'डेक बुधवार को है, मंगलवार को नहीं',
    ),
    line(
      'by',
      '<item> <not>(?: को| तक| ko| tak)? (?:नहीं|नही|nahi|nahin|nhi),? (?:बल्कि |balki )?<when>(?: को| तक| ko| tak)? (?:है|होगा|होगी|आएगा|आएगी|आएँगे|मिलेगा|मिलेगी|मिलेंगे|hai|hoga|hogi|aayega|aayegi|milega|milegi|milenge)',
      'डेक मंगलवार को नहीं, बुधवार को मिलेगा',
    ),
    line(
      'by',
      '<id> (?:अब |ab )?<when>(?: को| तक| ko| tak) (?:आएगा|आएगी|आएँगे|आ जाएगा|आ जाएगी|मिलेगा|मिलेगी|मिलेंगे|aayega|aayegi|milega|milegi)',
      'C1 सोमवार को आएगा',
    ),
    line(
      'who',
      '(?:.{2,80}[,;:–—।] ?)?(?:अब |ab )?<ids> (?:अब |ab )?<name>(?: जी| ji)? (?:देखेंगी|देखेंगे|देखेगी|देखेगा|संभालेंगी|संभालेंगे|सँभालेंगी|सँभालेंगे|करेंगी|करेंगे|करेगी|करेगा|dekhenge|dekhegi|dekhega|karenge|karegi|karega|sambhalegi|sambhalenge)',
      'C2 अब प्रिया देखेंगी',
    ),
    line(
      'who',
      '(?:.{2,80}[,;:–—।] ?)?(?:अब |ab )?<name>(?: जी| ji)? (?:अब |ab )?<ids> (?:देखेंगी|देखेंगे|देखेगी|देखेगा|संभालेंगी|संभालेंगे|सँभालेंगी|सँभालेंगे|करेंगी|करेंगे|करेगी|करेगा|लेंगी|लेंगे|dekhenge|dekhegi|dekhega|karenge|karegi|karega|sambhalegi|sambhalenge)',
      'हेलेन चली गईं, अब प्रिया C2 देखेंगी',
    ),
    line(
      'who',
      `${lead}<item>(?: का काम| की ज़िम्मेदारी| ka kaam)?,? (?:अब |ab )?<name>(?: जी| ji)? (?:ही |hi )?(?:${takes})`,
      'मूल्य सूची अब प्रिया देखेंगी',
    ),
    line('who', `${lead}<name>(?: जी| ji)? (?:ही |अब |hi |ab )?<item> (?:${takes})`, 'प्रिया मूल्य सूची देखेंगी'),
    line(
      'who',
      `<item> (?:अब |ab )?<name>(?: जी| ji)? (?:को|के पास|के ज़िम्मे|की ज़िम्मेदारी|ko|ke paas|ki zimmedari)(?: (?:सौंप|दे|saunp|de) ?(?:दिया|दी|दिए|diya|di)| दिया| दी)?${is}`,
      'C2 अब प्रिया के पास है',
    ),
    line('not yet', `${certain}<item> (?:${stillNot}) (?:${come})${are}(?:${more})?`, 'लोगो अभी तक नहीं मिले हैं।'),
    line(
      'not yet',
      `${certain}(?:मुझे|हमें|mujhe|humein) (?:(?:अभी तक|अब तक|अभी|abhi tak|ab tak|abhi) )?<item> (?:${stillNot}) (?:${come})${are}(?:${more})?`,
      'हमें लोगो नहीं मिले।',
    ),
    line(
      'not yet',
      `${certain}<item> (?:(?:अभी|अब|abhi|ab)(?: (?:भी|तक|bhi|tak))? )?(?:बाकी|बाक़ी|गायब|ग़ायब|ख़ाली|पेंडिंग|baki|baaki|gayab|khali|pending|missing)${is}(?:${more})?`,
      'लोगो अभी भी बाकी हैं।',
    ),
    line('not yet', '(?:.{0,50}[,;–—।-] ?)?<item> (?:कहाँ|kahan|kaha)(?: (?:है|हैं|hai|hain))?\\s?\\??', 'लोगो कहाँ हैं?'),
    line(
      'not yet',
      `${certain}<item> (?:नहीं|नही|nahi) (?:खुल|दिख|मिल|khul|dikh|mil) (?:रहा|रही|रहे|raha|rahi|rahe)${is}(?:${more})?`,
      'लोगो नहीं खुल रहे हैं।',
    ),
    line(
      'not yet',
      `${certain}(?:(?:मेल|ईमेल|mail|email) (?:में|mein) )?(?:(?:कोई |koi )?(?:अटैचमेंट|फ़ाइल|संलग्नक|लिंक|attachment|file|link|kuch|कुछ)(?: (?:तो|भी|to|bhi))? (?:${stillNot}) ?(?:${come}|था|थी|है|खुली|खुला|tha|thi|hai|khula|khuli|खुल रहा|खुल रही|khul raha|khul rahi|चल रहा|chal raha)?|(?:आप |aap )?(?:अटैचमेंट|फ़ाइल|attachment|file) (?:लगाना|जोड़ना|भेजना|lagana|jodna|bhejna) (?:भूल|bhool|bhul) (?:गए|गये|गईं|gaye|gayi))${are}(?:${more})?`,
      'आप अटैचमेंट लगाना भूल गए।',
    ),
    line(
      'discussed',
      `(?:(?:मैंने|हमने|हमारी|मेरी|रवि से|आपसे|maine|humne|hamari|meri) )?(?:[\\p{L}\\p{M}]+ (?:जी )?(?:से|के साथ|se|ke saath) )?<item> (?:पर|की|के बारे में|को लेकर|par|pe|ki|ke bare mein|ke baare mein|ko lekar) ${byVoice}(?:[\\p{L}\\p{M}]+ (?:जी |ji )?(?:से|के साथ|se|ke saath) )?${byVoice}(?:(?:बात|चर्चा|बातचीत|baat|charcha|baatcheet|discussion) (?:(?:हो|ho|कर|kar) ?(?:${gone}|${made}|ली|li)|हुई|की|hui|ki)|discuss (?:kar liya|kiya|ho gaya))${are}`,
      'लोगो के बारे में फ़ोन पर बात हो गई है।',
    ),
    line(
      'after',
      '<item>,? (?:तो |सिर्फ़ |केवल |to |sirf )?<prior> (?:(?:मिलने|आने|होने|के मिलने|के आने|milne|aane|ke milne|ke aane) )?(?:के बाद|ke baad)(?: (?:ही|hi))?(?: (?:होगा|होगी|होंगे|बनेगा|बनेगी|करेंगे|शुरू होगा|शुरू होगी|शुरू करेंगे|आएगा|आएगी|hoga|hogi|banega|banegi|karenge|shuru hoga|shuru hogi|shuru karenge))',
      'प्रेज़ेंटेशन लोगो मिलने के बाद ही बनेगी',
    ),
    line(
      'after',
      '<item> <prior> (?:पर|par|pe) (?:निर्भर|टिका|टिकी|nirbhar|depend)(?: (?:है|करता है|करती है|hai|karta hai|karti hai))',
      'प्रेज़ेंटेशन लोगो पर निर्भर है',
    ),
    line('after', '(?:पहले|pehle) <prior>,? (?:फिर|उसके बाद|बाद में|phir|fir|uske baad) <item>', 'पहले लोगो, फिर प्रेज़ेंटेशन'),
    line(
      'is',
      '<item> (?:का मतलब|से मतलब|से हमारा मतलब|यानी|ka matlab|se matlab|se hamara matlab|yani) (?=(?:केवल|सिर्फ़|बस|kewal|keval|sirf|bas)\\s)<what> (?:है|हैं|hai|hain)',
      'लोगो का मतलब सिर्फ़ वेक्टर फ़ाइलें हैं',
    ),
    line(
      'is',
      '<id> (?:में |के लिए |mein |ke liye )(?=(?:केवल|सिर्फ़|बस|kewal|keval|sirf|bas)\\s)<what> (?:चाहिए|है|हैं|chahiye|hai|hain)',
      'C1 में सिर्फ़ वेक्टर लोगो चाहिए',
    ),
    line(
      'discussed',
      '<ids> (?:के बारे में|पर|ke bare mein|ke baare mein|par|pe) (?:कल|आज|फ़ोन पर|kal|aaj|phone par|phone pe) (?:बात|चर्चा|baat|charcha) (?:हुई|हो गई|hui|ho gayi)(?: थी| है| thi| hai)?',
      'C1 पर कल बात हुई थी',
    ),
    line(
      'after',
      `<prior> (?:के बिना|मिले बिना|ke bina|mile bina) <item> (?:नहीं|nahi) (?:बन|हो|शुरू हो|भेज|दे|ban|ho|shuru ho|bhej|de) (?:सकता|सकती|सकते|पाएगा|पाएगी|sakta|sakti|sakte|payega|payegi)${is}`,
      'लोगो के बिना प्रेज़ेंटेशन नहीं बन सकती',
    ),
    line(
      'after',
      '(?:जब तक|jab tak) <prior> (?:नहीं|nahi) (?:मिलता|मिलती|मिलते|आता|आती|आते|होता|होती|milta|milti|milte|aata|aati|aate|hota|hoti),? (?:(?:तब तक|tab tak) )?<item> (?:(?:शुरू|shuru) )?(?:नहीं|nahi) (?:होगा|होगी|बनेगा|बनेगी|हो सकता|हो सकती|बन सकती|बन सकता|hoga|hogi|banega|banegi|ho sakta|ho sakti|ban sakti)',
      'जब तक लोगो नहीं मिलता, प्रेज़ेंटेशन शुरू नहीं होगी',
    ),
    line(
      'discussed',
      `<item> (?:discuss|finalise|finalize|clear) (?:kar liya|kiya|ho ${gone}|ho ${made})${are}`,
      'logo discuss ho gaya',
    ),
    line(
      'who',
      '<item> (?:के लिए|की|ke liye|ki) <name>(?: जी| ji)? (?:ज़िम्मेदार|zimmedar|ज़िम्मेदारी|zimmedari)(?: (?:है|हैं|hai|hain))?',
      'मूल्य सूची के लिए प्रिया ज़िम्मेदार हैं',
    ),
  ],
  aroundDay: { pattern: /^[\s,;(]*(?:तक|को|के लिए|tak|ko|ke liye)?[\s,;.!।)]*$/iu, example: ' तक' },
}
