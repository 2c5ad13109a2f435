import type { Frame } from '../moves.ts'
import { asking, asksOutright, toYou, unasked, us, we, you } from './persons.ts'
import { re } from './spelling.ts'
import {
  anyAsked,
  anyCan,
  anyFuture,
  anyGiven,
  anyMine,
  anyPassive,
  anyTheirs,
  anyWanted,
  anyYours,
  asksWhen,
  sometime,
} from './verbs.ts'

/** Hindi has its verb at the end: the thing stands before it. Each pattern knows both scripts. */
const what = '(?<what>.+?)'

/** Whatever verb it is, beside a day or a question for one. */
export const anyVerb: readonly Frame[] = [
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^${sometime}(?=.*${you}|.*\\?)(?!.*(?:${toYou}|${we}))${what} ‹(?:${anyFuture}|${anyPassive})›`),
    example: 'आप परदे बुधवार तक सिल देंगे',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^${sometime}${what} ‹${anyYours}›`),
    example: 'parde kal tak taang doge',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    bare: true,
    pattern: re(`^${unasked}${sometime}${what} ‹(?:${anyWanted}›|${anyAsked})`),
    example: 'परदे बुधवार तक सिल दीजिए',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(`^${sometime}${what} ‹${anyMine}›`),
    example: 'परदे मैं बुधवार तक सिल दूँगी',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(`^${sometime}(?=.*(?:${we}|${toYou}))(?!.*${asking})${what} ‹(?:${anyFuture}|${anyPassive})›`),
    example: 'हम परदे बुधवार तक धुलवाएँगे',
  },
  {
    act: 'promise',
    owes: 'named',
    known: true,
    dated: true,
    pattern: re(`^${sometime}(?!.*${asking})(?<who>${what}) ‹(?:${anyTheirs}|${anyFuture})›`),
    example: 'परदे मीरा कल तक सिल देगी',
  },
  {
    act: 'promise',
    owes: 'writer',
    dated: true,
    bare: true,
    pattern: re(`^${sometime}(?!.*${asking})${what} ‹(?:${anyGiven}|${anyPassive})›`),
    example: 'परदे बुधवार तक सिल देंगे',
  },
  {
    act: 'request',
    owes: 'reader',
    dated: true,
    pattern: re(
      `^${what} ‹(?:(?:पहुंच|मिल|आ|pahunch|mil|aa) ?(?:े|ें|ए|एं|जाए|जाएं|e|ein|ye|jaye|jayein)|${anyWanted}),? (?:ऐसी|ऐसा|यही|यह|aisi|aisa|yahi|yeh)› ‹(?:प्रार्थना|निवेदन|अनुरोध|अपेक्षा|आग्रह|विनती|prarthana|nivedan|anurodh|apeksha|vinti|request)›`,
    ),
    example: 'प्रारूप 13 फ़रवरी को हमारे यहाँ पहुँचे, ऐसी प्रार्थना है',
  },
  {
    act: 'request',
    owes: 'reader',
    unsaid: true,
    pattern: re(`^${asksOutright}${what} ‹${asksWhen}›`),
    example: 'परदे कब तक आएँगे?',
  },
  {
    act: 'offer',
    owes: 'writer',
    dated: true,
    pattern: re(`^(?!.*${us})(?=.*(?:${we}|${toYou}|है›|hai›))${what} ‹${anyCan}›`),
    example: 'हम आपको धुन शनिवार तक सुना सकते हैं',
  },
]
