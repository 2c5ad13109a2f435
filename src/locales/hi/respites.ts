import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

export const respite: readonly Phrase[] = [
  phrase(
    '‹(?:से पहले|तक|se pehle|se pahle|tak)› .{0,40}?‹(?:मत|ना|न|mat|na) (?:भेज|दे|bhej|de)(?:िए|िएगा|ना|ो|ें|iye|iyega|na|o|na|ein|jiye|ijiye)›',
    'सोमवार से पहले लोगो मत भेजिए',
  ),
  phrase(
    '‹(?:(?:कोई |इतनी |koi |itni )?(?:जल्दी|हड़बड़ी|jaldi|jaldbaazi|rush|urgency) (?:नहीं|nahi)|(?:आराम|तसल्ली|इत्मीनान|aaram|aram|tasalli) (?:से|se)|no rush|no hurry|urgent (?:नहीं|nahi)|(?:घबराने|जल्दी करने|ghabrane|jaldi karne) (?:की|ki) (?:ज़रूरत|zarurat|zaroorat|jarurat) (?:नहीं|nahi))›',
    'कोई जल्दी नहीं है',
  ),
  phrase(
    '‹(?:से पहले|se pehle|se pahle|ke pehle|के पहले)› .{0,30}?‹(?:ज़रूरत|आवश्यकता|zarurat|zaroorat|jarurat|need|चाहिए|chahiye)› ?.{0,10}?‹(?:नहीं|nahi)›|‹(?:से पहले|se pehle|se pahle)› .{0,30}?‹(?:नहीं|nahi) (?:चाहिए|chahiye)›',
    'लेआउट गुरुवार से पहले नहीं चाहिए',
  ),
  phrase(
    '‹(?:समय|वक़्त|मोहलत|time|samay|mohlat)› (?:.{0,12} )?‹(?:है|ले (?:लीजिए|लें|लो|सकते)|लीजिए|दे (?:रहे|रही|रहा|देते|दिया)|देते|दिया|hai|le (?:lijiye|lo|sakte)|lijiye|de (?:rahe|rahi|raha|dete|diya)|dete)›(?!.*\\?)',
    'आपके पास गुरुवार तक का समय है',
  ),
  phrase(
    '(?<!‹(?:नहीं|nahi|मुश्किल|देर|mushkil|der) )‹(?:(?:भी )?(?:चलेग[ाी]|चलेंगे|चल जाएग[ाी]|चल जाएंगे)|काफ़ी (?:है|होगा|रहेगा)|(?:ठीक|सही) (?:है|हैं|रहेग[ाी]|रहेंगे)|(?:bhi )?(?:chaleg(?:a|i)|chalenge|chal jayeg(?:a|i)|chal jayenge)|kaafi (?:hai|hoga|rahega)|(?:theek|thik|sahi) (?:hai|hain|rahega|rahegi)|(?:भेज|दे|कर|रुक|bhej|de|kar|ruk) (?:सकते|सकती|सकता|sakte|sakti|sakta) (?:हैं|है|हो|hain|hai|ho))›(?!\\s*(?:na|न|ना|क्या|kya)?\\s*\\?)',
    'गुरुवार भी चलेगा',
  ),
  phrase(
    '‹(?:(?:की|के) (?:जगह|बजाय|बदले)|(?:ki|ke) (?:jagah|jageh|bajay|bajaye|badle)|instead)›|‹(?:कर (?:लीजिए|दीजिए|लेते हैं|देते हैं|लें|दें|लो|दो)|रख (?:लीजिए|लेते हैं|लें|लो)|बढ़ा (?:दीजिए|देते|दिया|रहे|दी)|आगे (?:बढ़ा|कर|खिसका)|kar (?:lijiye|dijiye|lete hain|dete hain|lo|do|lein|dein)|rakh (?:lijiye|lete hain|lo|lein)|badha (?:dijiye|dete|diya|rahe|di)|aage (?:badha|kar|khiska))›(?!.*\\?)',
    'मंगलवार की जगह गुरुवार',
  ),
]
