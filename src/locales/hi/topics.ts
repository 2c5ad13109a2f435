import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What stands at the head of a clause and names nothing: 'माफ़ कीजिए', 'kya'. */
const begins =
  '^(?:(?:और|पर|लेकिन|मगर|तो|क्या|हाँ|जी|चलो|चलिए|अच्छा|माफ़ कीजिए|माफ़ करें|सॉरी|chalo|chaliye|accha|acha|aur|par|lekin|magar|to|toh|kya|haan|ji|sorry|maaf kijiye|ok|okay)›,? )*'
/** The thing, up to its postposition or the day: nouns and little else. */
const nobody =
  '(?!(?:चलो|चलिए|अच्छा|chalo|chaliye|accha|acha|हम|हमें|हमसे|हमारे लिए|मैं|मुझे|मुझसे|आप|आपको|यह|ये|वह|वो|इसे|इसको|इन्हें|उसे|उन्हें|अब|अभी|तब|यहाँ|कुछ|कोई|सब|सभी|दोनों|नहीं|शायद|hum|hame|humein|hamein|humse|hamse|main|mujhe|mujhse|aap|aapko|yeh|ye|woh|wo|ise|isko|isse|inhe|use|usko|unhe|ab|abhi|tab|yahan|kuch|koi|sab|sabhi|dono|donon|nahi|nahin|nhi|shayad|it|this|that|i|we)›)'
const thing = `(?<what>${nobody}[\\p{L}\\p{M}\\p{N}-]+(?: ${nobody}[\\p{L}\\p{M}\\p{N}-]+){0,4}?)`
/** Days are blanked, but for one that nobody knew as one. */
const day = '(?: {2,}| [\\d०-९/.]+ )'

/** What a clause that takes, refuses, moves or drops something says it of. */
export const topics: readonly Phrase[] = [
  phrase(
    `${begins}${thing}(?: (?:तो|भी|अब|to|toh|bhi|ab))*(?: (?:की|का|के लिए|ki|ka|ke liye)(?: (?:तारीख़|डेट|डेडलाइन|समय|date|deadline|time|tareekh|tarikh))?)?(?: (?:हम|मैं|हमें|मुझे|hum|ham|main|humein|mujhe))?${day}(?:तक |को |के बजाय |tak |ko |se )*.*‹(?:जगह|बजाय|jagah|bajaye|instead|सकते|सकती|सकता|sakte|sakti|sakta|पाए|पाएँगे|पाएगा|पाएगी|payenge|paayenge|payega|payegi|समय|वक़्त|मोहलत|time|samay|waqt|खिसका|टाल|बदल|shift|postpone|extend|chalega|chalegi|चलेगा|चलेगी|ठीक|theek|thik)›`,
    'ब्रोशर 9/3 तक कर सकते हैं?',
  ),
  phrase(
    `${begins}${thing} (?:को |ko |तो |to |toh |bhi |भी )?(?:ठीक|मंज़ूर|पसंद|theek|thik|manzoor|fine|ok|okay|approved|confirm|confirmed)› ?(?:है|हैं|hai|hain|h)›`,
    'ब्रोशर ठीक है',
  ),
  phrase(
    `${begins}${thing} (?:हम |मैं |अब |अभी |hum |ham |main |ab |abhi |to |toh |तो )*(?:(?:की|ki) )?(?:ज़रूरत |zaroorat |zarurat |jarurat )?(?:नहीं|नही|nahi|nahin|nhi)› (?:.{0,20} )?‹(?:सकते|सकती|सकता|पाएँगे|पाएगा|पाएगी|पाएंगे|देंगे|दूँगा|दूँगी|चाहिए|रही|है|हैं|sakte|sakti|sakta|payenge|paayenge|payega|payegi|denge|dunga|dungi|chahiye|rahi|hai|hain|h)›`,
    'कच्ची फ़ाइलें हम नहीं दे सकते',
  ),
]

/** What a day can be said of without its being a thing that somebody waits for: time itself, and who needs it. */
export const unspecific: Phrase = phrase(
  '(?:^| )(?:दिन|तारीख़|तारीख़ें|डेट|डेडलाइन|समय|वक़्त|टाइम|हफ़्ते|महीने|शेड्यूल|प्लान|योजना|काम|बात|बातें|चीज़|चीज़ें|प्रोजेक्ट|डिलीवरी|टीम|प्रिंटर|डिज़ाइनर|फ़ोटोग्राफ़र|क्लाइंट|बॉस|मैनेजर|बाक़ी|बाकी|सब|कुछ|हिसाब|इतना|इतनी|din|date|dates|deadline|time|timing|samay|waqt|hafte|mahine|schedule|timeline|plan|kaam|baat|baatein|cheez|cheezein|project|delivery|team|printer|designer|photographer|client|boss|manager|baaki|baki|sab|kuch|hisaab|itna|itni|day|thing|side|taraf|तरफ़|ओर)$',
  'डेडलाइन',
)
