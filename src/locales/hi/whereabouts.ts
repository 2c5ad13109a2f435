import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What people come together for. */
const gathering =
  '(?:कॉल|मीटिंग|बैठक|लंच|डिनर|चाय|कॉफ़ी|मुलाक़ात|बात|बातचीत|call|meeting|lunch|dinner|chai|coffee|zoom|visit|mulakat|baat|baatcheet)'

export const whereabouts: readonly Phrase[] = [
  phrase(
    '(?:मैं|हम|वे|वो|main|mai|hum|ham|wo|woh)› .*(?:में|पर|mein|me|par)› ‹(?:हूं|हैं|रहूंग[ाी]|रहेंगे|होंगे|hoon|hun|hu|hain|rahunga|rahungi|rahenge|honge)›|‹(?:निकल|जा|पहुंच|लौट|nikal|ja|jaa|pahunch|laut) (?:रहे|रहा|रही|rahe|raha|rahi)›|‹(?:छुट्टी|अवकाश|व्रत|त्योहार|मीटिंग|बैठक|chutti|chhutti|holiday|tyohar|meeting) (?:है|hai)›|‹(?:मिलते|milte) (?:हैं|hain)›',
    'मैं सोमवार को दिल्ली में हूँ',
  ),
  phrase(
    '‹(?:मिल|mil) (?:सकते|लेते|लें|लूं|sakte|lete|lein|len|lo)›|‹(?:मिलें|मिलोगे|मिलेंगे क्या|milein|milen|miloge|milenge kya)›',
    'Kal mil sakte hain?',
  ),
  phrase(
    `‹${gathering} (?:(?:के लिए|पर|पे|ke liye|par|pe) )?(?:कर|हो|रख|पी|kar|ho|rakh|pee|pi)`,
    'Kal baat ho sakti hai?',
  ),
  phrase(
    '‹(?:आप|तुम|aap|tum)› .*(?:में|पर|फ़्री|ख़ाली|उपलब्ध|mein|par|free|available|khaali)› (?:हैं|हो|होंगे|रहेंगे|hain|ho|honge|hoge|rahenge|rahoge)›|‹(?:फ़्री|free|available) (?:हैं|हो|होंगे|hain|ho|honge|hoge)›|‹(?:खुला|बंद|khula|khuli|band) (?:है|रहेगा|hai|rahega|rahegi)›',
    'Aap kal office mein hain?',
  ),
  phrase(
    '‹(?:कॉल|मीटिंग|बैठक|लॉन्च|शूट|कार्यक्रम|call|meeting|launch|event|shoot)› (?:को |ko )?[^,.;?!]{0,20}?‹(?:शिफ़्ट|आगे|टाल|टल|खिसक|बदल|अब|shift|postpone|aage|khisak|badal|ab›)',
    'Meeting Monday ko shift kar dein?',
  ),
]

/** Said from one to the other, and no news of somebody else. */
export const between: readonly Phrase[] = [
  phrase(
    '‹(?:मैं|मुझे|मुझको|हम|हमें|हमको|आप|आपको|कृपया|main|mai|mujhe|hum|ham|humein|aap|aapko|please|kripya)›',
    'Hum Monday tak bhejenge',
  ),
]
