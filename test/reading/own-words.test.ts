import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownWords } from '../../src/reading/own-words.ts'

/** Drop in a mail as X.txt and what its author wrote as X.json, and there is a test. */
const folder = new URL('../mails/own-words/', import.meta.url)
const mails = readdirSync(folder).filter((file) => file.endsWith('.txt'))

describe('what the author wrote', () => {
  test.each(mails)('%s', (file) => {
    const { author, passages } = JSON.parse(readFileSync(new URL(file.replace(/txt$/, 'json'), folder), 'utf8'))
    expect(ownWords(readFileSync(new URL(file, folder), 'utf8'), author)).toEqual({ passages })
  })

  test.each(mails)('%s reads the same with the line ends of Windows', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(ownWords(text.replaceAll('\n', '\r\n'))).toEqual(ownWords(text))
  })
})

/** What Ana wrote above, between or below what she quotes. */
const own = (text: string): readonly string[] => ownWords(text, 'Ana Ruiz').passages.map((passage) => passage.text)

describe('history without marks begins', () => {
  const rick = 'Rick Solano <rick@bank.example>'
  test.each([
    [
      'where Outlook names the header',
      `From: ${rick}\nSent: Monday, March 2, 2026 9:14 AM\nTo: Ana Ruiz\nSubject: Logos`,
    ],
    [
      'with blank lines in the header',
      `From: ${rick}\n\nSent: Monday, March 2, 2026 9:14 AM\n\nTo: Ana\n\nSubject: Logos`,
    ],
    ['in bold', `*From: *${rick}\n*Date: *Monday, 2 March 2026 at 09:14\n*To: *Ana Ruiz\n*Subject: *Logos`],
    [
      'with an empty subject',
      `From: ${rick}\nDate: Monday, 2 March 2026 at 09:14\nTo: Ana <ana@north.example>\nSubject: Re:`,
    ],
    [
      'in the order of Yahoo',
      `  From: ${rick}\n To: Ana Ruiz <ana@north.example>\n Sent: Monday, March 2, 2026 9:14 AM\n Subject: Logos`,
    ],
    [
      'in the order of French webmail',
      `====\n\nMessage du : 02/03/2026 09:14\nDe : ${rick}\nA : ana@north.example\nSujet : logos`,
    ],
    ['in German', `Von: ${rick}\nGesendet: Montag, 2. März 2026 09:14\nAn: Ana Ruiz\nBetreff: Logos`],
    ['in Spanish', `De: ${rick}\nEnviado el: lunes, 2 de marzo de 2026 9:14\nPara: Ana Ruiz\nAsunto: Logos`],
    ['in Danish', `-------- Oprindelig besked --------\nFra: ${rick}\nDato: 02.03.2026 09.14\nTil: Ana\nEmne: Logoer`],
    ['in Polish', `Od: ${rick}\nWysłano: poniedziałek, 2 marca 2026 09:14\nDo: Ana\nTemat: Logo`],
    ['in Russian', `От: Rick Solano\nОтправлено: понедельник, 2 марта 2026 г. 09:14\nКому: Ana\nТема: логотипы`],
    ['in Hindi', `प्रेषक: ${rick}\nभेजा गया: 2 मार्च 2026 09:14\nप्रति: Ana\nविषय: लोगो`],
    ['as in Notes', '\tRick Solano/Bank\n\t02.03.2026 09:14\n\n\tTo: Ana Ruiz/North\n\tcc:\n\tSubject: Logos'],
    ['as in newer Notes', 'Rick Solano ---02.03.2026 09:14:10---Could you send'],
    ['as in GroupWise', `>>> ${rick} 03/02/26 09:14AM >>>`],
    ['as in Zoho', '---- On Mon, 02 Mar 2026 09:14:10 +0000 rick@bank.example wrote ----'],
    ['with an attribution', `On Mon, 2 Mar 2026 at 09:14, ${rick} wrote:`],
    ['with an attribution that lost its colon', `On Mon, 2 Mar 2026 09:14:10 +0000 ${rick} wrote`],
    ['with an attribution in Portuguese', `Em seg., 2 de mar. de 2026 às 09:14, ${rick} escreveu:`],
    ['with an attribution in a language nobody taught us', `2026年3月2日(月) 9:14 ${rick}:`],
    [
      'with an attribution torn in its address',
      'On Mon, Mar 2, 2026 at 9:14 AM Rick Solano <\nrick@bank.example> wrote:',
    ],
    [
      'with an attribution torn behind its address',
      'man. 2. mars 2026 kl. 09:14 skrev Rick Solano <rick@bank.example\n>:',
    ],
    ['with an attribution on three lines', `On Mar 2, 2026,\nat 09:14,\n${rick} wrote:`],
  ])('%s', (_, begins) => {
    expect(own(`Friday works.\n\n${begins}\n\nCould you send the deck on Friday?`)).toEqual(['Friday works.'])
  })
})

describe('marked lines take along', () => {
  test.each([
    [
      'a line of who and when in any language',
      'ok\n\n2026.03.02. 9:14 keltezéssel, Solano Rick írta:\n> Friday?',
      ['ok'],
    ],
    [
      'the rest of a line that was wrapped anew',
      `ok\n> Could you please be so kind as to send us the final wording of the menu by\nThursday\n> or so?`,
      ['ok'],
    ],
  ])('%s', (_, text, expected) => {
    expect(own(text)).toEqual(expected)
  })

  test('but no answer', () => {
    expect(own('> Friday?\nworks\n> And the logos?\nMonday')).toEqual(['works', 'Monday'])
  })
})

describe('a warning of the mail server goes', () => {
  const rest = 'Please send the film by Thursday.'
  test.each([
    `CAUTION: This e-mail originated outside the bank.\nReport it by 5pm.\n\n${rest}\n\nAna Ruiz`,
    `[EXT] This message was sent by someone outside the bank.\n${rest}`,
    `[EXTERNAL EMAIL]\n${rest}\n\nAna`,
  ])('%j', (text) => {
    expect(own(text)).toEqual([rest])
  })
})

test('what a house says between a signature and its disclaimer goes with them', () => {
  const house = 'Come and see us at the fair on 14 March!\nWe will publish our report in April.'
  const disclaimer = 'This message is intended for the named recipient only.'
  expect(own(`Friday works.\n\nAna Ruiz\nProducer | North\n\n${house}\n\n${disclaimer}`)).toEqual(['Friday works.'])
  expect(own(`Friday works.\n\nAna\n\nThe deck comes on Monday.`)).toEqual([
    'Friday works.\n\nThe deck comes on Monday.',
  ])
})

test('what is answered is told without marks, however deep it was quoted', () => {
  expect(ownWords('>> Friday?\n\nworks').passages).toEqual([{ text: 'works', answers: 'Friday?' }])
})

describe('words of the author stay, whatever they look like', () => {
  test.each([
    'Here is what the client wrote:\nwe need the logos by Friday.',
    'On Friday Tom wrote:\nthe logos are fine, so we send the deck on Monday.',
    'Voici ce que le client a écrit :\nil nous faut les logos vendredi.',
    'ग्राहक ने कहा:\nहमें शुक्रवार तक लोगो चाहिए।',
    'Quoting the brief:\nthe deck has twenty slides, and we send it on Friday.',
    'Travel:\n\nFrom: Berlin\nTo: Paris\nDate: 3 March\n\nPlease book it by Friday.',
    'Le brief :\n\nPour : 200 personnes\nDate : 12 mars\n\nLe devis vendredi, merci.',
    'नमस्ते,\n\nप्रति: मार्केटिंग\nविषय: लोगो\n\nकृपया शुक्रवार तक लोगो भेज दें।',
    'Done.\n\nSent with the courier this morning.',
    'Voilà.\n\nEnvoyé par mon collègue hier soir.',
    'हो गया।\n\nमेरे साथी ने कल ऑफ़िस से भेजा',
    'The list:\n\nLegal: please send the contract by Friday.\nDesign: the logos are due on Monday.',
    'Please send the registered office address by Friday.\nWe need it for the imprint.',
    'The information in the deck is out of date.\nPlease send the new figures by Friday.',
    'Two things:\n\nNote importante : merci d’envoyer les logos vendredi.\nNous livrons lundi.',
    'Plan:\n\n-----\nLogos by Friday\n-----\n\nOk?',
  ])('%j', (text) => {
    expect(own(text)).toEqual([text])
  })
})

describe('a hostile mail is read in linear time', () => {
  test.each([
    ['blank lines', '\n'],
    ['colons', 'a:\n'],
    ['signatures', 'Best,\nJoe\n\n'],
    ['header lines', '\nTo: a\n'],
    ['quotes and answers', '> a\nb\n'],
    ['rules', '_\n___\n'],
    ['phone numbers', '+1 1 1 1 1 1 1 1 1 x\n'],
  ])('%s', (_, piece) => {
    const spent = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const start = performance.now()
      ownWords(text, 'Joe Doe')
      return performance.now() - start
    }
    spent(20_000)
    expect(spent(400_000)).toBeLessThan(3000)
  })
})
