import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What a company writes to many at once. */
export const massMail: readonly Phrase[] = [
  phrase(
    '‹(?:यह|ये|हमारा|हमारी|yeh?|hamara|humara) (?:ई-?मेल|मेल|संदेश|पत्र|समाचार|न्यूज़लेटर|mail|e-?mail|message|newsletter|sandesh)› .*‹(?:इसलिए|isliye|क्योंकि|kyunki|because)›|‹(?:सदस्यता (?:समाप्त|रद्द|ख़त्म)|अनसब्सक्राइब (?:कर|यहां)|unsubscribe (?:kar|here|from))|‹(?:ब्राउज़र|browser) (?:में|mein) (?:देखें|खोलें|dekhein|dekhe|kholein)›',
    'आपको यह ईमेल इसलिए मिला है क्योंकि आप हमारे सदस्य हैं',
  ),
]
