import { bounded, phrase as strict } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** Nobody is taught to write Hindi in Latin letters, and thumbs leave out what they can: the ways to write one word. */
const ways: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'nahi nahin nhi nahee nahii nai',
    'nahin nahi nhi nahee nahii nai',
    'hai h hei',
    'hain hai h hn',
    'hoon hun hu hoo',
    'tak tk',
    'theek thik thk teek thek',
    'thik theek thk teek thek',
    'chahiye chaiye chahie chaahiye chiye chaye chahye chaie',
    'mein me mei',
    'aapko apko',
    'aapse apse',
    'aapka apka',
    'aapki apki',
    'aapke apke',
    'mujhe mujhey muje mjhe mujhko',
    'humein hamein hume hame humko hamko hmein hme',
    'dijiye dijie dijye djiye deejiye',
    'dijiyega dijiega dijyega dijiyga deejiyega',
    'kijiye kijie kijye keejiye',
    'jaye jaaye jae jay',
    'kab kb',
    'aayega ayega aaega aayga aaiga',
    'jayega jaega jaayega jaayga jayga jyega',
    'jayegi jaegi jaayegi jaaygi jaygi jyegi',
    'jayenge jaenge jaayenge jaynge jyenge',
    'gaya gya gaia',
    'gayi gai gyi gaee',
    'gaye gae gye',
    'raha rha',
    'rahi rhi',
    'rahe rhe',
    'diya dia dya',
    'kiya kia',
    'bhej bhj bej',
    'kar kr',
    'karke krke karkey',
    'karna krna',
    'karo kro',
    'sakta skta',
    'sakti skti',
    'sakte skte',
    'kripya kripaya krupya krpya',
    'please plz pls plese plss',
    'shaam sham',
    'subah subha suba',
    'dopahar dopeher dopahr',
    'chalega chlega challega',
    'chalegi chlegi challegi',
    'pehle pahle phle pehele',
    'baad bad',
    'abhi abi abhee',
    'aaj aj',
    'bajaye bajay bajae bajaay',
    'zarurat zaroorat jarurat jaroorat zarrurat',
    'bilkul bilkull blkul',
    'lekin lkn lekn',
    'kyunki kyonki kyuki kyoki kyunke',
    'warna varna wrna',
  ].map((line) => {
    const [word = '', ...others] = line.split(' ')
    return [word, `(?:${[word, ...others].join('|')})`]
  }),
)

/** A word of Latin letters that stands whole in a pattern; a letter that is repeated or optional is left alone. */
const whole = /(?<![\p{L}\p{M}\\<])[a-z]+(?![\p{L}\p{M}>?*+{])/gu

const spelled = (source: string): string => source.replace(whole, (word) => ways[word] ?? word)

/** A pattern that takes its romanised words in every spelling. Not for letters in a class. */
export const re = (source: string): RegExp => bounded(spelled(source))

export const phrase = (source: string, example: string): Phrase => strict(spelled(source), example)

/** A Devanagari word with a nukta or a moon over it, which many leave out or write as a plain dot. */
const fine = /[\u0900-\u0963]*[\u0901\u093c][\u0900-\u0963]*/g

/** The same for text that is taken as it was typed, in both scripts. */
export const typed = (source: string): string =>
  spelled(source).replace(fine, (word) => {
    const dotted = word.replaceAll('\u0901', '\u0902')
    return `(?:${[...new Set([word, dotted, word.replaceAll('\u093c', ''), dotted.replaceAll('\u093c', '')])].join('|')})`
  })
