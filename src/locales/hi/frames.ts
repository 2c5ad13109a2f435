import { bounded as re } from '../bounded.ts'
import type { Frame } from '../moves.ts'

/** Hindi has its verb at the end: the thing stands before it. Each pattern knows both scripts. */
const what = '(?<what>.+?)'

/** Stems of bringing and making, as they stand before दीजिए, दूँगा, सकते: 'भेज', 'तैयार कर'. */
const stem =
  '(?:भेज|लिख भेज|दे|लौटा|पहुँचा|पहुंचा|साझा कर|शेयर कर|मेल कर|तैयार कर|पूरा कर|पूरी कर|पूरे कर|बना|बता|लिख|जमा कर|अपलोड कर|उपलब्ध करा|सौंप|दिखा|छपवा|छाप|भर|स्वीकृत कर|मंज़ूर कर|पक्का कर|हस्ताक्षर कर|साइन कर|भुगतान कर|चुका|जाँच|देख|सुधार|बदल|जोड़|करवा|कर|bhej|de|lauta|pahuncha|share kar|mail kar|taiyar kar|ready kar|complete kar|bana|bata|likh|upload kar|submit kar|dikha|bhar|approve kar|confirm kar|sign kar|pay kar|transfer kar|check kar|review kar|send kar|finalise kar|finalize kar|update kar|forward kar|kar)'
const asked =
  '(?:दीजिए|दीजिये|दीजिएगा|दीजियेगा|दें|दो|देना|दे दीजिए|दे दीजिएगा|दे दें|दे देना|लें|लीजिए|लीजिएगा|dijiye|dijiyega|dijiega|dein|den|do|dena|de dijiye|de dena|de do|lijiye|lijiyega)'
const please =
  '(?:भेजें|भेजिए|भेजिएगा|भेजियेगा|भेजना|भेजो|दीजिए|दीजिएगा|बताइए|बताइएगा|बताएँ|करें|कीजिए|कीजिएगा|लौटाएँ|भरें|bhejiye|bhejiyega|bhejein|bhejen|bhejna|bhejo|dijiye|dijiyega|batiye|bataiye|bataiyega|batana|karein|kijiye|kijiyega)'
const need =
  '(?:चाहिए|चाहिये|चाहिएगा|चाहिए होगा|चाहिए होगी|चाहिए होंगे|की ज़रूरत (?:है|होगी|पड़ेगी)|की आवश्यकता (?:है|होगी)|दरकार (?:है|होगी)|का इंतज़ार (?:है|रहेगा)|chahiye|chahiye hoga|chahiye hogi|chahiye honge|ki zarurat (?:hai|hogi)|ki zaroorat (?:hai|hogi)|ka intezaar (?:hai|rahega))'
const plural = '(?:ेंगे|ेंगी|एँगे|एँगी|एंगे|एंगी)'
const future = `(?:भेज${plural}|दें?गे|दें?गी|देंगे|देंगी|${stem} (?:देंगे|देंगी|पाएँगे|लेंगे|लेंगी)|लौटा${plural}|बता${plural}|बना${plural}|कर${plural}|पहुँचा${plural}|सौंप${plural}|bhejenge|bhejengi|bhejoge|denge|dengi|batayenge|karenge|karengi|banayenge|${stem} (?:denge|dengi|lenge))`
const mine = `(?:भेजू(?:ँ|ं)गा|भेजू(?:ँ|ं)गी|भेज(?:ता|ती) हूँ|दू(?:ँ|ं)गा|दू(?:ँ|ं)गी|${stem} (?:दू(?:ँ|ं)गा|दू(?:ँ|ं)गी|देता हूँ|देती हूँ|लू(?:ँ|ं)गा|लू(?:ँ|ं)गी)|करू(?:ँ|ं)गा|करू(?:ँ|ं)गी|बताऊ(?:ँ|ं)गा|बताऊ(?:ँ|ं)गी|bhejunga|bhejungi|bhejoonga|bhejoongi|bhejta hoon|bhejti hoon|dunga|dungi|doonga|doongi|${stem} (?:dunga|dungi|doonga|doongi|deta hoon|deti hoon|lunga|lungi)|karunga|karungi|bataunga|bataungi)`
const coming =
  '(?:मिल (?:जाएगा|जाएगी|जाएँगे|जाएँगी|जाएंगे|जाएंगी)|मिलेगा|मिलेगी|मिलेंगे|मिलेंगी|पहुँच (?:जाएगा|जाएगी|जाएँगे|जाएँगी)|आ (?:जाएगा|जाएगी|जाएँगे|जाएँगी)|आएगा|आएगी|तैयार (?:रहेगा|रहेगी|होगा|होगी|हो जाएगा|हो जाएगी)|mil (?:jayega|jayegi|jayenge|jaayega|jaayegi)|milega|milegi|milenge|pahunch (?:jayega|jayegi|jayenge)|aa (?:jayega|jayegi|jayenge)|aayega|aayegi|ready (?:rahega|rahegi|hoga|hogi|ho jayega|ho jayegi))'
const can = `(?:${stem} (?:सकते|सकती|सकता|पाएँगे|पाएँगी|पाएंगे|पाएंगी|पाओगे|sakte|sakti|sakta|payenge|paayenge|paoge)(?: हैं| है| हूँ| हो| hain| hai| hoon| ho)?)`
const you = '‹(?:आप|तुम|aap|tum|आपकी टीम|aapki team)›'
const we = '‹(?:हम|मैं|hum|ham|main|mai|हमारी टीम|humari team)›'

export const frames: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^(?=.*${you})${what} ‹${future}›`),
    example: 'आप हमें सारी सामग्री कल तक भेजेंगे',
  },
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
    pattern: re(`^(?!.*${you})${what} ‹${stem} (?:(?:सकता|सकती) (?:हूँ|हूं)|(?:sakta|sakti) (?:hoon|hun|hu))›`),
    example: 'क्या विज्ञापन सोमवार को भेज सकता हूँ?',
  },
  { act: 'request', owes: 'reader', pattern: re(`^${what} ‹${stem} ${asked}›`), example: 'पोस्टर शुक्रवार तक भेज दीजिए' },
  { act: 'request', owes: 'reader', pattern: re(`^${what} ‹${please}›`), example: 'कृपया लोगो कल तक भेजें' },
  { act: 'request', owes: 'reader', pattern: re(`^${what} ‹${need}›`), example: 'तैयार प्रेज़ेंटेशन हमें रविवार शाम तक चाहिए' },
  {
    act: 'request',
    owes: 'reader',
    pattern: re(`^${what} ‹(?:मिल (?:जाए|जाएँ|सकता|सकती|सकते)|mil (?:jaye|jaaye|sakta|sakti|sakte))›`),
    example: 'फ़ोटो कल तक मिल जाएँ तो अच्छा',
  },
  { act: 'promise', owes: 'writer', pattern: re(`^${what} ‹${mine}›`), example: 'लोगो मैं कल तक भेज दूँगा' },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?=.*${we})${what} ‹${can}›`),
    example: 'हम फ़िल्म बुधवार को दे सकते हैं',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`^(?!.*${you})${what} ‹${coming}›`),
    example: 'आपको डेक सोमवार को मिल जाएगा',
  },
  {
    act: 'promise',
    owes: 'writer',
    pattern: re(`^(?=.*${we})${what} ‹${future}›`),
    example: 'हम पहला लेआउट मंगलवार को भेजेंगे',
  },
  {
    act: 'promise',
    owes: 'named',
    pattern: re(
      `^(?<who>[\\p{L}\\p{M}]+(?: जी| ji)?) (?:आपको |aapko )?${what} ‹(?:भेजेगा|भेजेगी|${future}|${stem} (?:देगा|देगी|dega|degi)|bhejega|bhejegi)›`,
    ),
    example: 'मीरा आपको फ़ोटो गुरुवार तक भेजेगी',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    pattern: re(`^${what} ‹(?:${future}|${stem} (?:रहा|रही|रहे) (?:हूँ|हैं)|${stem} (?:raha|rahi|rahe) (?:hoon|hun|hain))›`),
    example: 'वीडियो शुक्रवार को भेज रहे हैं',
  },
]
