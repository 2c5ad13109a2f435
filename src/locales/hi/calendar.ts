import { oneOf } from '../dates.ts'
import { counts as englishCounts, months as englishMonths } from '../en/calendar.ts'

/** Hindi is written in two scripts, often in one mail, and with English words among its own. */
const latin = (roots: Readonly<Record<string, number>>, endings: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(roots).flatMap(([root, n]) => endings.map((ending) => [root + ending, n])))

const devanagari = {
  सोमवार: 1,
  मंगलवार: 2,
  बुधवार: 3,
  गुरुवार: 4,
  गुरूवार: 4,
  बृहस्पतिवार: 4,
  वीरवार: 4,
  शुक्रवार: 5,
  शनिवार: 6,
  रविवार: 7,
  इतवार: 7,
}
const romanRoots = {
  som: 1,
  mangal: 2,
  budh: 3,
  buddh: 3,
  guru: 4,
  brihaspati: 4,
  veer: 4,
  shukra: 5,
  shukr: 5,
  shukar: 5,
  sukr: 5,
  sukra: 5,
  shani: 6,
  sani: 6,
  ravi: 7,
  it: 7,
}
/** Names of planets and people too: days only before a postposition or a number. */
const short = { सोम: 1, मंगल: 2, बुध: 3, गुरु: 4, शुक्र: 5, शनि: 6, रवि: 7, mangal: 2, budh: 3, shukra: 5, shani: 6 }
const full = { ...devanagari, ...latin(romanRoots, ['var', 'vaar', 'war', 'waar', 'bar']) }

export const weekdays: Readonly<Record<string, number>> = { ...full, ...short }

export const weekday = `(?<weekday>${oneOf(full)}|(?:${oneOf(short)})(?= (?:तक|tak)|,? \\d))`

export const months: Readonly<Record<string, number>> = {
  ...englishMonths,
  जनवरी: 1,
  फरवरी: 2,
  मार्च: 3,
  अप्रैल: 4,
  मई: 5,
  जून: 6,
  जुलाई: 7,
  अगस्त: 8,
  सितंबर: 9,
  सितम्बर: 9,
  अक्टूबर: 10,
  अक्तूबर: 10,
  नवंबर: 11,
  नवम्बर: 11,
  दिसंबर: 12,
  दिसम्बर: 12,
  जन: 1,
  फर: 2,
  अप्रै: 4,
  अग: 8,
  सित: 9,
  अक्टू: 10,
  नव: 11,
  दिस: 12,
  janvari: 1,
  farvari: 2,
  agast: 8,
  sitambar: 9,
  aktubar: 10,
  navambar: 11,
  disambar: 12,
}

export const month = `(?<month>${oneOf(months)})(?:\\.(?= ?\\S))?`

/** 'पहले शुक्रवार', 'दूसरी तारीख'; the last is -1. */
export const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['पहल', 'दूसर', 'तीसर', 'चौथ', 'पाँचव', 'छठ'].flatMap((root, index) =>
      ['ा', 'ी', 'े', 'ीं', 'ें'].map((ending) => [root + ending, index + 1]),
    ),
  ),
  ...latin({ pehl: 1, pahl: 1, dusr: 2, doosr: 2, tisr: 3, teesr: 3, chauth: 4 }, ['a', 'i', 'e']),
  आखिरी: -1,
  अंतिम: -1,
  aakhiri: -1,
  akhiri: -1,
  antim: -1,
  last: -1,
}

export const counts: Readonly<Record<string, number>> = {
  ...englishCounts,
  एक: 1,
  दो: 2,
  तीन: 3,
  चार: 4,
  पाँच: 5,
  पांच: 5,
  छह: 6,
  छः: 6,
  छे: 6,
  सात: 7,
  आठ: 8,
  नौ: 9,
  दस: 10,
  ग्यारह: 11,
  बारह: 12,
  तेरह: 13,
  चौदह: 14,
  पंद्रह: 15,
  पन्द्रह: 15,
  सोलह: 16,
  सत्रह: 17,
  अठारह: 18,
  उन्नीस: 19,
  बीस: 20,
  इक्कीस: 21,
  बाईस: 22,
  तेईस: 23,
  चौबीस: 24,
  पच्चीस: 25,
  छब्बीस: 26,
  सत्ताईस: 27,
  अट्ठाईस: 28,
  उनतीस: 29,
  तीस: 30,
  इकतीस: 31,
  ek: 1,
  do: 2,
  teen: 3,
  tin: 3,
  char: 4,
  chaar: 4,
  paanch: 5,
  panch: 5,
  chhe: 6,
  chhah: 6,
  chah: 6,
  saat: 7,
  aath: 8,
  nau: 9,
  das: 10,
  dus: 10,
  gyarah: 11,
  barah: 12,
  baarah: 12,
  pandrah: 15,
  bees: 20,
  tees: 30,
}
