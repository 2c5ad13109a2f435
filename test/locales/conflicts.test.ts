import { expect, test } from 'vitest'
import { even, small } from '../../src/locales/bounded.ts'
import { languages } from '../../src/locales/languages.ts'
import type { Language } from '../../src/locales/locale.ts'
import type { Frame, MoveWords } from '../../src/locales/moves.ts'
import type { Phrase } from '../../src/locales/phrase.ts'

/** The moves in the order in which `read` asks for them: the first that hears itself in a clause has it. */
const order = [
  ['withdraw'],
  ['except'],
  ['report', 'given'],
  ['request', 'offer', 'promise'],
  ['satisfy'],
  ['inHand'],
  ['move'],
  ['decline'],
  ['accept'],
  ['welcome'],
] as const

type Move = (typeof order)[number][number]
const isOpening = (move: Move): move is Frame['act'] => move === 'request' || move === 'offer' || move === 'promise'

const phrasesOf = (move: Move, moves: MoveWords): readonly Phrase[] =>
  isOpening(move) ? moves.frames.filter(({ act }) => act === move) : (moves[move] ?? [])

/**
 * Examples in which a move that is asked first hears itself too, and why that does no harm. Whatever else comes to be
 * heard here is a fault: of two moves in one line only one can be meant.
 */
const meant: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: {
    'request > given: We would like to have the film by the 3rd':
      'a choice, "we would like the blue one", is heard only where a decision is owed, and with no day to come',
    'offer > report: Would it be OK if we delivered the film on the 20th?': 'a question delivers nothing',
    'promise > report: Once we have the texts you have the layout in three days': 'beside a day it is yet to come',
    'promise > request: we need for the layout': 'what is left of a length of time that was taken out leaves blanks',
    'promise > request: copied in, will send you the plan on Friday':
      'a colleague of the writer is named before the comma, of whom nothing can be asked',
    'move > request: Can we have the mailer on Wednesday instead?':
      'asking for what is on the table already asks for another day',
    'welcome > accept: That would be great': 'it takes an offer either way',
  },
  fr: {
    'request > report: Ci-joint le devis, à nous retourner signé avant vendredi':
      'the thing comes and is to go back: two clauses',
    'offer > given: Je vous propose une première version le 15':
      'a choice between versions is heard only where a decision is owed, and with no day to come',
    'promise > request: il nous faudra pour la mise en ligne':
      'what is left of a length of time that was taken out leaves blanks',
    'promise > report: Je mets la brochure dans le dossier vendredi': 'beside a day to come it is no report',
    'accept > promise: On vous envoie tout ça aux dates dites':
      'of one thing it is a promise; of several, all of them are accepted',
    'accept > given: Planning approuvé par le comité': 'where an approval is owed, it has been given',
  },
  hi: {
    'promise > veto: लिंक देने में दो दिन लगेंगे': 'a length of time is taken out before vetoes are asked',
    'promise > report: वीडियो शुक्रवार को भेज रहे हैं': 'a day to come is no report',
    'inHand > report: मीरा को सौंप दिया है': 'to hand over is both, and the thing, where one is named, decides',
    'move > request: १५ को दे सकते हैं?': 'asking for what is on the table already asks for another day',
    'accept > given: १५ तारीख़ मंज़ूर है': 'where an approval is owed, it has been given',
    'accept > promise: कल तक भेज दूँगा': 'promising what one was asked for is a yes to it',
    'decline > move:    को नहीं,': 'beside another day it asks for that one, alone it is a no',
  },
  de: { 'welcome > accept: Super, danke!': 'nobody thanks for a request: it takes an offer either way' },
  es: { 'welcome > accept: ¡Genial, gracias!': 'nobody thanks for a request: it takes an offer either way' },
  it: { 'welcome > accept: Ottimo, grazie!': 'nobody thanks for a request: it takes an offer either way' },
  pt: { 'welcome > accept: Ótimo, obrigada!': 'nobody thanks for a request: it takes an offer either way' },
}

const hears = (phrases: readonly Phrase[], text: string): boolean => phrases.some(({ pattern }) => pattern.test(text))

/** The moves that would take an example from its own. */
function takers(move: Move, { example }: Phrase, moves: MoveWords): readonly string[] {
  const text = small(even(example))
  const isStopped = hears([...moves.vetoes, ...moves.hypotheticals, ...moves.withdraw], text)
  const asked = order.slice(
    0,
    order.findIndex((group) => group.some((each) => each === move)),
  )
  const earlier = asked.flat().filter((each) => !isOpening(each) && hears(phrasesOf(each, moves), text))
  const isFrame = isOpening(move)
  // The first frame that fits has the clause; what needs a day or a colleague's name beside it is no rival without.
  const first = moves.frames.find(({ known, dated, pattern }) => !known && (isFrame || !dated) && pattern.test(text))
  const opening = (isFrame || (asked.flat().includes('request') && !isStopped)) && first ? [first.act] : []
  return [...earlier, ...opening.filter((act) => act !== move), ...(isFrame && isStopped ? ['veto'] : [])]
}

test.each(languages.map(({ language, moves }) => [language, moves] as const))(
  '%s: the example of a move is no other move, but for what is meant',
  (language, moves) => {
    const found = order.flat().flatMap((move) =>
      phrasesOf(move, moves)
        .filter((phrase) => !('known' in phrase))
        .flatMap((phrase) => takers(move, phrase, moves).map((taker) => `${move} > ${taker}: ${phrase.example}`)),
    )
    expect(found.toSorted()).toEqual(Object.keys(meant[language] ?? {}).toSorted())
  },
)
