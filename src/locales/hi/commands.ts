import { type CommandWords, commandPhrases } from '../commands.ts'

const line = commandPhrases('और|व|aur')

export const commands: CommandWords = {
  lines: [
    line('ok', '(?:ok|ओके|मंज़ूर|मंजूर)(?: है)?', 'मंज़ूर है'),
    line('ok', '(?:ok|ओके|मंज़ूर|मंजूर|हाँ|हां|haan|manzoor)[:,]? <ids>', 'हाँ A1'),
    line('ok', '<ids>[:,]? (?:ok|ओके|ठीक|मंज़ूर|मंजूर|हाँ|हां|thik|theek|manzoor)(?: है| हैं| hai| hain)?', 'A1 ठीक है'),
    line(
      'not yet',
      '<ids>[:,]? (?:अभी(?: तक)? नहीं|abhi(?: tak)? nahi)(?: (?:मिला|मिली|मिले|हुआ|हुई|हुए|आया|आई|आए|mila|mili|hua|aaya))?<reason>',
      'A1 अभी तक नहीं मिला',
    ),
    line('not yet', '(?:अभी(?: तक)? नहीं|abhi(?: tak)? nahi)[:,]? <ids><reason>', 'अभी नहीं A1'),
    line(
      'done',
      '<ids>[:,]? (?:हो गया|हो गई|हो गए|हो गयी|भेज दिया|भेज दी|भेज दिए|पूरा|पूरी|ho gaya|ho gayi|bhej diya|bhej di|done)(?: है| hai)?<reason>',
      'A1 हो गया',
    ),
    line('done', '(?:हो गया|हो गई|भेज दिया|भेज दी|ho gaya|bhej diya)[:,]? <ids><reason>', 'हो गया A1, A3'),
    line(
      'got',
      '<ids>[:,]? (?:मिल गया|मिल गई|मिल गए|मिल गईं|मिला|मिली|मिले|आ गया|आ गई|mil gaya|mil gayi|mil gaye|aa gaya)(?: है| hai)?<reason>',
      'A1 मिल गया',
    ),
    line('got', '(?:मिल गया|मिल गई|मिल गए|mil gaya|mil gayi)[:,]? <ids><reason>', 'मिल गया A1'),
    line(
      'no',
      '<ids>[:,]? (?:नहीं|ना|nahi|nahin)(?: (?:होगा|होगी|हो पाएगा|hoga|hogi))?<reason>',
      'C2 नहीं: जून में तय होगा',
    ),
    line('no', '(?:नहीं|nahi)[:,]? <ids><reason>', 'नहीं C2'),
    line(
      'drop',
      '<ids>[:,]? (?:को )?(?:हटाओ|हटाइए|हटा दो|हटा दीजिए|रद्द(?: करो| करें)?|छोड़ो|छोड़िए|नहीं चाहिए|hatao|hata do|cancel|nahi chahiye)<reason>',
      'A1 हटा दीजिए',
    ),
    line(
      'discussed',
      '<ids>[:,]? (?:पर |की )?(?:बात हो गई|बात हुई|चर्चा हुई|चर्चा हो गई|baat ho gayi|baat hui)(?: है| hai)?<reason>',
      'A1 पर बात हो गई',
    ),
    line('after', '<id>[:,]? <first> के बाद', 'A1 C2 के बाद'),
    line('after', '<id>[:,]? <first> ke baad', 'A1 C2 ke baad'),
    line('who', '<id>[:,]? (?:कौन|ज़िम्मेदार|kaun)\\s?[:=]\\s*<who>', 'A1 कौन: rina@uttar.example'),
    line(
      'same as',
      '<address> (?:और|aur) <other> (?:एक ही|ek hi)(?: व्यक्ति| vyakti| insaan)?(?: है| हैं| hai| hain)?',
      'rina@ghar.example और rina@uttar.example एक ही हैं',
    ),
    line('same as', '(?:मैं )?<other> (?:ही हूँ|ही हूं|hi hoon)', 'मैं rina@uttar.example ही हूँ'),
    line('is', '<id>[:,]? (?:यह है|है|yeh hai|hai)\\s?[:=]\\s*<what>', 'A1 यह है: केवल लोगो'),
    line('is', '<id> (?=(?:केवल|सिर्फ़|सिर्फ|बस|kewal|sirf)\\s)<what> (?:है|हैं|hai|hain)', 'C1 केवल लोगो है'),
    line('add', '(?:जोड़ें|जोड़ो|जोड़िए|jodo) <side>\\s?[:=-]\\s*<what>', 'जोड़ें C: अनुबंध 12 जून तक'),
    line('by', '<id>(?:\\s?[:,=]\\s?| )<when>\\s(?:तक|tak)', 'A1 12 जून तक'),
    line('by', '<id>(?:\\s?[:,=]\\s?| )<maybe>(?:\\s(?:को|ko))?', 'A1 12 जून को'),
    line('mute', '(?:चुप|शांत|chup)(?: <days>\\s?(?:दिन|din)?| <weeks>\\s?(?:हफ़्ते|हफ्ते|हफ़्ता|hafte))?', 'चुप 7 दिन'),
    line('stop', '(?:रोको|रोकें|रोकिए|बंद करो|बंद करें|बंद कीजिए|roko|band karo)', 'बंद करें'),
    line('resume', '(?:फिर से शुरू करें|फिर शुरू करें|फिर शुरू करो|चालू करें|phir shuru karo)', 'फिर शुरू करें'),
    line('status', '(?:स्थिति|status)', 'स्थिति'),
    line('timeline', '(?:समयरेखा|इतिहास)', 'समयरेखा'),
    line('help', '(?:मदद|सहायता|madad)', 'मदद'),
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
      '<id> <when>(?: को| तक| ko| tak) (?:आएगा|आएगी|आएँगे|आ जाएगा|आ जाएगी|मिलेगा|मिलेगी|मिलेंगे|aayega|aayegi|milega|milegi)',
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
  ],
  aroundDay: { pattern: /^[\s,;(]*(?:तक|को|के लिए|tak|ko|ke liye)?[\s,;.!।)]*$/iu, example: ' तक' },
}
