import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** Wishes and sighs, where one is, what one thinks of it: a few words that are no yes. */
export const smallTalk: readonly Phrase[] = [
  phrase(
    '‹(?:मुबारक|बधाई|शुभकामना[\\p{L}\\p{M}]*|शुभ|शुक्रिया|धन्यवाद|आभार|माफ़|माफ़ी|क्षमा|सॉरी|नमस्ते|नमस्कार|प्रणाम|आदाब|हैप्पी|हेलो|हा(?: ?हा)+|हहा|अरे|ओह|ओहो|वाह|उफ़|हाय|बाप रे|हे भगवान|भगवान|राम|mubarak|badhai|badhaai|congrat[a-z]*|shubh[a-z]*|happy|merry|welcome|thanks|thank|thx|shukriya|dhanyavaad|sorry|maaf|maafi|namaste|namaskar|pranam|hello|hi|hey|ha(?:ha)+|hehe|lol|arre|arey|oh|oho|ohho|wah|waah|wow|uff|oof|baap re|bhagwan|kya baat|good (?:morning|night|luck)|get well|take care)›',
    'जन्मदिन मुबारक हो!',
  ),
  phrase(
    '‹(?:ट्रेन|बस|मेट्रो|फ़्लाइट|हवाई|स्टेशन|रास्ते|गाड़ी|टैक्सी|मीटिंग|बैठक|बाहर|घर|दफ़्तर|ऑफ़िस|अस्पताल|डॉक्टर|बीमार|छुट्टी|व्यस्त|फ़ोन|कॉल|बाद|थोड़ी देर|देर|शाम|रात|कल|ग़लती|टाइपो|train|metro|flight|airport|station|raste|gaadi|gadi|taxi|cab|traffic|driving|drive|meeting|bahar|ghar|office|daftar|hospital|doctor|bimar|beemar|chutti|chhutti|leave|busy|phone|call|baad|baad mein|later|soon|thodi der|der|shaam|raat|kal|galti|typo|test|ignore|lunch|khana)›',
    'Train mein hoon, baad mein likhti hoon',
  ),
  phrase(
    '‹(?:नहीं|नही|मत|न|ना|लेकिन|मगर|इतनी|इतना|इतने|जल्दी|जल्द|मुश्किल|कठिन|टाइट|कम|शायद|उम्मीद|आशा|अभी|फिर|अब भी|कब|क्यों|कैसे|क्या|कौन|कहाँ|कितना|कितने|कितनी|सवाल|बारिश|मौसम|गर्मी|ठंड|बच्चे|बेटा|बेटी|पत्नी|पति|माँ|पिता|था|थी|थे|अच्छा लगा|सुंदर|nahi|nahin|nai|mat|na|not|no|lekin|magar|but|itni|itna|itne|jaldi|mushkil|tough|tight|difficult|ambitious|kam|shayad|maybe|umeed|ummeed|hope|abhi|phir|still|already|kab|kyun|kyu|kaise|kya|kaun|kahan|kitna|kitne|kitni|sawal|sawaal|question|barish|baarish|mausam|garmi|thand|bacche|beta|beti|wife|husband|maa|papa|tha|thi|the|sundar|nice)›',
    'Arre, itni jaldi!',
  ),
]
