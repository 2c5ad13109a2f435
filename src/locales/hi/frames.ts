import type { Frame } from '../moves.ts'
import { anyVerb } from './any-verb.ts'
import { asking, asks, toYou, unasked, us, we, you } from './persons.ts'
import { re } from './spelling.ts'
import {
  anyFuture,
  anyTheirs,
  asked,
  beDone,
  brought,
  can,
  coming,
  courteous,
  future,
  iCan,
  mine,
  must,
  need,
  passive,
  shall,
  stem,
  theirs,
  toGet,
  underWay,
  yours,
} from './verbs.ts'

/** Hindi has its verb at the end: the thing stands before it. Each pattern knows both scripts. */
const what = '(?<what>.+?)'
/** In haste the thing comes last: 'bhej do photo shukravar tak'. What may stand before the verb then. */
const ahead =
  '^(?:(?:कृपया|प्लीज़|ज़रा|आप|हमें|मुझे|और|बस|एक बार|जल्दी|तो|हां|जी|please|pls|plz|kripya|zara|aap|humein|hamein|hume|mujhe|aur|bas|ek baar|jaldi|to|haan|ji|ok|bhai|sir|mam|madam),? )*'
const fromYou = '‹(?:आपसे|आपकी तरफ़ से|आपकी ओर से|तुमसे|aapse|apse|aapki taraf se|aapki side se|tumse)›'

/** 'The camp is on the 13th, …': what was said before the verb is a sentence of its own. */
const isSo = '‹(?:है|hai)›'

export const frames: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^(?=.*${fromYou})(?:${fromYou} )?${what}(?: ${fromYou})?(?: ‹(?:अभी|अब|abhi|ab)› ‹(?:भी|तक|bhi|tak)›)? ‹(?:बाकी|बाक़ी|लंबित|पेंडिंग|baa?ki|baa?qi|pending)› ‹(?:है|हैं|hai|hain|h)›`,
    ),
    example: 'bank details abhi bhi pending hai aapki taraf se',
  },
  {
    // Without a verb: who brings what, and when.
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:और|aur|to|तो) )?‹(?:हमारी|मेरी|humari|hamari|meri) (?:तरफ़|ओर|taraf|side|or) (?:से|se)› (?!.*‹(?:है|हैं|hai|hain|h|hoga|honge|होगा|होंगे)›)(?<what>[^,;?]{2,50}?)(?: ‹(?:को|तक|ko|tak)›)?[\\s.!।,]*$`,
    ),
    example: 'humari taraf se copy Thursday ko',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:(?:और|aur|to|तो) )?${fromYou} (?!.*‹(?:है|हैं|hai|hain|h|hoga|honge|होगा|होंगे)›)(?<what>[^,;?]{2,50}?)(?: ‹(?:को|तक|ko|tak)›)?[\\s.!।,]*$`,
    ),
    example: 'aapki taraf se images Friday ko',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?!.*${you}.*${toYou})${what}(?: (?:का|की|के|ka|ki|ke))? ‹(?:expect|इंतज़ार|इंतजार|प्रतीक्षा|intezaar|intzaar|intezar|wait)› ‹(?:कर|kar|kr)› ‹(?:रह[ाीे]|rah(?:a|i|e))› ‹(?:हैं|हूं|hain|hai|hoon|hu|hun|h)›`,
    ),
    example: 'हम शुक्रवार तक प्रूफ़ का इंतज़ार कर रहे हैं',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?!.*‹(?:दिन|दिनों|घंटे|हफ़्ते|महीने|समय|वक़्त|रुपये|में|din|dino|days?|ghante|hours?|hafte|weeks?|mahine|time|samay|waqt|rupaye)› ?(?:और |aur |more )?‹(?:लग|lag))(?!.*‹(?:ने|(?:[\\p{L}\\p{M}]+(?:ने|ne))) (?:में|mein|me|mai)›)${what} ‹(?:लगेग[ाी]|लगेंग[ेी]|lageg(?:a|i)|lageng(?:e|i))›(?! ‹(?:कि|जैसे|ki|jaise)›)`,
    ),
    example: 'शुक्रवार तक बैंक स्टेटमेंट लगेगा',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?=.*${toYou})${what} ‹(?:मिल|पहुंच|आ|mil|pahunch|pahuch|aa)› ?‹(?:जान[ाीे]|jaa?n(?:a|i|e))› ‹(?:चाहिए|चाहिये|chaa?hiye|chai?ye)›`,
    ),
    example: 'आपको सूची कल तक मिल जानी चाहिए',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?!.*(?:\\?|${fromYou}))(?=.*‹(?:आपके|aapke|apke) (?:पास|यहां|paas|pas|yahan)›)${what} ‹(?:आ|पहुंच|aa|pahunch|pahuch) (?:जाएगा|जाएगी|जाएंगे|जायेगा|जायेगी|jaa?y?eg(?:a|i)|jaa?y?enge)›`,
    ),
    example: 'चाबी कल तक आ जाएगी आपके पास',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?:(?:और|aur|to|तो) )?(?<what>(?!.*‹(?:है|हैं|hai|hain|h|hoga|honge|होगा|होंगे)›)[^,;?]{2,50}?) ‹(?:हमारी|मेरी|humari|hamari|meri) (?:तरफ़|ओर|taraf|side|or) (?:से|se)›[^,;?\\p{L}]*(?:\\p{L}+[^,;?\\p{L}]*){0,2}$`,
    ),
    example: 'बिल हमारी तरफ़ से कल',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?!.*${you})${what} ‹(?:देने|भेजने|dene|bhejne)› ‹(?:का|ka)› (?:\\p{L}+ )?‹(?:वादा|वायदा|प्रॉमिस|vaada|vada|wada|waada|promise)›(?: (?:है|रहा|hai|raha))?[\\s.!।]*$`,
    ),
    example: 'बैनर कल तक भेजने का वादा',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?!.*\\?)${what}(?: ‹(?:तक|को|tak|ko)›)? ‹(?:पक्का|पक्की|pakka|pakki)›[\\s.!।]*$`),
    example: 'स्क्रिप्ट शुक्रवार तक पक्का',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?!.*\\?)${what} ‹(?:आपके|आपकी|aapke|apke|aapki|apki)› ‹(?:पास|इनबॉक्स|हाथ|मेल|ड्राइव|मेज़|टेबल|डेस्क|paas|pas|inbox|haath|mail|drive|email|whatsapp|table|desk|mez)›(?: (?:में|पर|पे|mein|me|pe|par))? ‹(?:हो(?:ग[ाी]|ंगे)|पहुंच जाएग[ाी]|hog(?:a|i)|hong(?:e|i)|rahega|rahegi)›`,
    ),
    example: 'वीडियो गुरुवार को आपके इनबॉक्स में होगा',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?=.*${you})(?!.*${toYou})${what} ‹(?:${future}|${yours}|${passive})›`),
    example: 'आप हमें सारी सामग्री कल तक भेजेंगे',
  },
  { act: 'request', owes: 'reader', pattern: re(`^${what} ‹${yours}›`), example: 'logo kab tak bhejoge' },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?=.*${you})${what} ‹${can}›`),
    example: 'क्या आप लोगो शुक्रवार तक भेज सकते हैं?',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?!.*${you})${what} ‹${iCan}›`),
    example: 'क्या विज्ञापन सोमवार को भेज सकता हूँ?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^${what} ‹${courteous}›`),
    example: 'अनुबंध की प्रति भेजने की कृपा करें',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`${ahead}‹${asked}› (?:(?:ना|न|na|please|pls) )?${what}$`),
    example: 'bhej do photo shukravar tak',
  },
  { act: 'request', owes: 'reader', pattern: re(`^${unasked}${what} ‹${asked}›`), example: 'पोस्टर शुक्रवार तक भेज दीजिए' },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^${unasked}${what} ‹${brought}›`),
    example: 'कृपया कल तक भेज दीजिए',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?=.*(?:${you}|${toYou}))(?!.*(?:${we}|${us}).*${toYou})${what} ‹${must}›`),
    example: 'आपको 5 मार्च तक कॉपी देनी है',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?=.*(?:${we}|${us}))(?=.*${toYou})${what} ‹${must}›`),
    example: 'हमें आपको लेआउट बुधवार तक देना है',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^(?:${you} )?${what} ‹(?:देने|भेजने|dene|bhejne)› ‹(?:का|ka)› (?:\\p{L}+ )?‹(?:वादा|वायदा|प्रॉमिस|vaada|vada|wada|waada|promise)›`,
    ),
    example: 'आपने रेट लिस्ट शुक्रवार को देने का वादा किया था',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(
      `^(?:(?:और|तो|aur|to|hi|hello),? )*(?<what>(?!(?:क्या|कब|ठीक|हां|kya|kab|theek|haan)›)[^,;:?]{3,60}?) (?:तक|tak)› ?(?:(?:please|pls|plz|प्लीज़)[.!]*$|(?:(?:please|pls|प्लीज़) ?)?\\?$)`,
    ),
    example: 'रेट लिस्ट शुक्रवार तक?',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(
      `^${what} ‹(?:(?:भेजना|देना|bhejna|dena)› (?:.{0,12} )?‹(?:मत|न|ना|mat|na|nahi) (?:भूल|bhool|bhul)|(?:भूलना|bhoolna|bhulna) (?:मत|नहीं|mat|nahi|nahin)›)`,
    ),
    example: 'रेट लिस्ट भेजना मत भूलिए',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^(?=(?:${us}|${fromYou}|[a-z\\u0900-\\u0963\\d ]{0,20}(?:तक|tak)›))${what} ‹${need}›`),
    example: 'हमें आपसे २२ जून तक चाहिए',
  },
  { act: 'request', owes: 'reader', pattern: re(`^${what} ‹${need}›`), example: 'तैयार प्रेज़ेंटेशन हमें रविवार शाम तक चाहिए' },
  {
    act: 'request',
    owes: 'reader',
    bare: true,
    pattern: re(
      `^(?!.*${toYou})${what} ‹(?:मिल|आ|mil|aa) (?:जाए|जाएं|जाये|जाएँ|सकत[ाी]|सकते|सके|jaa?ye|jae|jayein|sakt(?:a|i|e)|sake)›`,
    ),
    example: 'फ़ोटो कल तक मिल जाएँ तो अच्छा',
  },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?!.*${toYou})(?=.*${fromYou}|.*${us}.*\\?)${what} ‹${coming}›`),
    example: 'हमें लोगो कल तक मिल जाएगा क्या?',
  },
  { act: 'promise', owes: 'writer', bare: true, pattern: re(`^${what} ‹${mine}›`), example: 'लोगो मैं कल तक भेज दूँगा' },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?=.*${we}|.*${toYou})${what} ‹${can}›`),
    example: 'हम फ़िल्म बुधवार को दे सकते हैं',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?!.*${you})${what} ‹(?:भेजने|देने|करने|बनाने|तैयार करने|bhejne|dene|karne|banane|taiyar karne|ready karne) (?:में|mein|me|mai)› .*‹(?:लग(?:ेंगे|ेगा|ेगी|ते हैं)|lag(?:enge|ega|egi|te hain))›`,
    ),
    example: 'लिंक देने में दो दिन लगेंगे',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(`^(?:${toYou} )?‹(?<who>(?<what>उनसे|उससे|unse|usse))› (?:.{0,40} )?‹${coming}›`),
    example: 'आपको उनसे गुरुवार तक मिल जाएगा',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(`^(?!.*${you}|.*${us}|.*${asking})${what} ‹${can}›`),
    example: 'शुक्रवार सुबह तक लेआउट दे सकते हैं',
  },
  {
    // What one finds in a place is not brought: 'parking basement mein mil jayegi'.
    act: 'promise',
    owes: 'writer',
    bare: true,
    pattern: re(`^(?!.*${you}|.*${us}|.*${asking})${what}(?<!‹(?:में|mein)) ‹(?:${coming}|${passive})›`),
    example: 'आपको डेक सोमवार को मिल जाएगा',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(`^(?!.*${you}|.*${us}|.*${asking})${what} ‹${beDone}›`),
    example: 'बैनर शुक्रवार तक हो जाएगा',
  },
  {
    act: 'promise',
    owes: 'named',
    known: true,
    pattern: re(`^(?!.*(?:${we}|${you}|${asking}))(?<who>${what}) ‹(?:${future}|${theirs}|${coming})›`),
    example: 'फ़ोटो मीरा आपको गुरुवार तक भेजेगी',
  },
  {
    act: 'promise',
    owes: 'named',
    known: true,
    dated: true,
    pattern: re(`^(?!.*(?:${we}|${you}|${asking})|.*${isSo} .*‹${underWay}›)(?<who>${what}) ‹${underWay}›`),
    example: 'फ़ोटो मीरा कल भेज रही हैं',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    bare: true,
    pattern: re(`^(?=.*‹(?<who>वह|वे|वो|woh|wo)› )(?!.*\\?)${what} ‹(?:${anyTheirs}|${theirs})›`),
    example: 'वह आपको शुक्रवार तक सुनवा देगी',
  },
  {
    act: 'promise',
    owes: 'named',
    dated: true,
    bare: true,
    pattern: re(`^(?=.*‹(?<who>वह|वे|वो|woh|wo)› )(?!.*\\?)${what} ‹(?:${anyFuture}|${future})›`),
    example: 'वे आपको शुक्रवार तक सुनवा देंगे',
  },
  {
    act: 'promise',
    owes: 'writer',
    bare: true,
    pattern: re(`^(?=.*(?:${we}|${toYou}))(?!.*${asking})${what} ‹(?:${future}|${theirs})›`),
    example: 'हम पहला लेआउट मंगलवार को भेजेंगे',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(`^(?<who>[\\p{L}\\p{M}]+ (?:जी|सर|ji|sir)) (?:${toYou} )?${what} ‹(?:${future}|${theirs})›`),
    example: 'मीरा जी आपको फ़ोटो गुरुवार तक भेजेंगी',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    unsaid: true,
    pattern: re(`^${asks}${what} ‹(?:संभव|मुमकिन|possible|mumkin|sambhav) (?:है|होगा|होगी|hai|hoga|hogi)›`),
    example: 'क्या शुक्रवार तक नया लोगो संभव है?',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(
      `^(?=.*(?:${we}|${toYou}).*\\?)${what} ‹${shall}›(?=,? ?(?:\\?|(?:तो|to|toh|क्या|kya|ठीक|सही|चलेगा|मंज़ूर|theek|sahi|chalega|manzoor|ok|okay)›))`,
    ),
    example: 'क्या हम ड्राफ़्ट मंगलवार को दें तो चलेगा?',
  },
  {
    act: 'request',
    owes: 'reader',
    unsaid: true,
    bare: true,
    pattern: re(`^${asks}(?!.*${toYou}|.*${we})${what} ‹(?:${future}|${can})›`),
    example: 'लोगो कल तक भेज देंगे?',
  },
  {
    act: 'request',
    owes: 'reader',
    unsaid: true,
    bare: true,
    pattern: re(`^${asks}(?!.*${toYou}|.*${we})${what} ‹(?:${coming}|${beDone}|${passive})›`),
    example: 'लोगो कल तक मिल जाएगा?',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(
      `^(?!.*${asking}|.*${isSo} .*‹${underWay}›)${what} ‹(?:${future}|${underWay}|${stem} (?:देते|dete) (?:हैं|hain)|भेजते हैं|bhejte hain)›`,
    ),
    example: 'वीडियो शुक्रवार को भेज रहे हैं',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^(?=.*${fromYou})${what} ‹${toGet}›`),
    example: 'ब्लॉग का मसौदा भी आपसे 23 मार्च तक लेना है',
  },
  ...anyVerb,
]
