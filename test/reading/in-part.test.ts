import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

type Case = readonly [lines: readonly Line[], table: readonly string[]]

const read = (cases: readonly Case[]): void => {
  test.each(cases.map(([lines, table]) => [lines.at(-1)?.[1], lines, table] as const))('%s', (_, lines, table) => {
    expect(outcome(...lines)).toEqual(table)
  })
}

describe('several things asked for at once, answered one by one', () => {
  read([
    [
      [
        ['rick', 'Ana, could we have an owl and a badger drawing by Friday?'],
        ['ana', 'The owl yes, the badger is beyond me.'],
      ],
      ['A1 | ana | badger drawing | 03-06 | cancelled', 'A2 | ana | owl | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could you draw us an owl and a badger by Friday?'],
        ['ana', 'The owl yes, the badger is beyond me.'],
      ],
      ['A1 | ana | badger | 03-06 | cancelled', 'A2 | ana | owl | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, pouvez-vous nous envoyer les photos et la vidéo vendredi ?'],
        ['ana', 'Les photos oui, la vidéo non.'],
      ],
      ['A1 | ana | vidéo | 03-06 | cancelled', 'A2 | ana | photos | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, pouvez-vous nous envoyer les photos vendredi ? Et la vidéo jeudi ?'],
        ['ana', 'Les photos oui, la vidéo non.'],
      ],
      ['A1 | ana | photos | 03-06 | agreed', 'A2 | ana | vidéo | 03-05 | cancelled'],
    ],
    [
      [
        ['rick', 'Ana ji, photos aur video Friday tak bhej dijiye.'],
        ['ana', 'Photos haan, video nahi ho payega.'],
      ],
      ['A1 | ana | video | 03-06 | cancelled', 'A2 | ana | photos | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'अना जी, फ़ोटो और वीडियो शुक्रवार तक भेज दीजिए।'],
        ['ana', 'फ़ोटो हाँ, वीडियो नहीं हो पाएगा।'],
      ],
      ['A1 | ana | वीडियो | 03-06 | cancelled', 'A2 | ana | फ़ोटो | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the photos and the video by Friday?'],
        ['ana', "Photos no problem. Video I can't do, sorry."],
      ],
      ['A1 | ana | video | 03-06 | cancelled', 'A2 | ana | photos | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, il nous faut la planche-contact et le devis.'],
        ['ana', 'Planche-contact : demain.'],
      ],
      ['A1 | ana | devis | - | proposed', 'A2 | ana | planche-contact | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, pouvez-vous nous envoyer la planche-contact ?'],
        ['ana', 'Planche-contact : demain.'],
      ],
      ['A1 | ana | planche-contact | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could you send us the contact sheet and the quote?'],
        ['ana', 'Contact sheet: tomorrow. Quote: Friday.'],
      ],
      ['A1 | ana | quote | 03-06 | agreed', 'A2 | ana | contact sheet | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'Ana ji, contact sheet bhej dijiye.'],
        ['ana', 'Contact sheet: kal.'],
      ],
      ['A1 | ana | contact sheet | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'अना जी, कोटेशन भेज दीजिए।'],
        ['ana', 'कोटेशन: कल।'],
      ],
      ['A1 | ana | कोटेशन | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, when can we have episodes 7, 8 and 9?'],
        ['ana', '7 and 8 on the 20th, and 9 the following Tuesday.'],
      ],
      ['A1 | ana | 9 | 03-24 | agreed', 'A2 | ana | episodes 7 and 8 | 03-20 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, please send us episodes 7, 8 and 9.'],
        ['ana', "You'll have 7 and 8 on the 20th, and 9 the following Tuesday."],
      ],
      ['A1 | ana | 9 | 03-24 | agreed', 'A2 | ana | episodes 7 and 8 | 03-20 | agreed'],
    ],
    [
      [
        ['ana', 'Rick, could you send us the contract by 10 March?'],
        ['rick', 'Dear Ms Ruiz, we regret that 10 March is not feasible and propose 14 March in its stead.'],
      ],
      ['C1 | rick | contract | 03-10 | proposed, asked 03-14'],
    ],
    [
      [
        ['ana', 'Rick, could you send us the contract by 10 March?'],
        ['rick', 'We have no objection to the date.'],
      ],
      ['C1 | rick | contract | 03-10 | agreed'],
    ],
    [
      [
        ['ana', 'Rick, pouvez-vous nous envoyer le contrat pour le 10 mars ?'],
        ['rick', "Nous n'avons pas d'objection à cette date."],
      ],
      ['C1 | rick | contrat | 03-10 | agreed'],
    ],
    [
      [
        ['ana', 'Rick, pouvez-vous nous envoyer le contrat pour le 10 mars et le logo pour le 12 ?'],
        ['rick', 'Aucune objection pour la première date. Pour la seconde, le 14 mars en lieu et place.'],
      ],
      ['C1 | rick | contrat | 03-10 | agreed', 'C2 | rick | logo | 03-12 | proposed, asked 03-14'],
    ],
    [
      [
        ['ana', 'Rick, could you send us the contract by 10 March?'],
        ['rick', 'The 10th falls on our board meeting. 14 March in its stead, if you please.'],
      ],
      ['C1 | rick | contract | 03-10 | proposed, asked 03-14'],
    ],
  ])
})

describe('more time, and what comes by then', () => {
  read([
    [
      [
        ['rick', 'Ana, could we have the poster by Tuesday?'],
        ['ana', "Give me until Thursday and you'll have it."],
      ],
      ['A1 | ana | poster | 03-03 | proposed, asked 03-05'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Tuesday?'],
        ['ana', "Give me until Thursday and you'll have the poster."],
      ],
      ['A1 | ana | poster | 03-03 | proposed, asked 03-05'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Tuesday?'],
        ['ana', 'Sure.'],
        ['ana', "Give me until Thursday and you'll have the poster."],
      ],
      ['A1 | ana | poster | 03-03 | agreed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mardi ?"],
        ['ana', "Laisse-moi jusqu'à jeudi et tu auras l'affiche."],
      ],
      ['A1 | ana | affiche | 03-03 | proposed, asked 03-05'],
    ],
    [
      [
        ['rick', 'Ana ji, poster Tuesday tak bhej dijiye.'],
        ['ana', 'Thursday tak ka time de do, poster mil jayega.'],
      ],
      ['A1 | ana | poster | 03-03 | proposed, asked 03-05'],
    ],
  ])
})

describe('a question that asks for a yes and for nothing else', () => {
  read([
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche vendredi ?"],
        ['ana', 'Oui.'],
        ['rick', "Tu me confirmes que l'affiche sera là vendredi ?"],
      ],
      ['A1 | ana | affiche | 03-06 | agreed'],
    ],
    [[['rick', 'Bonjour Ana, tu me confirmes que la réunion est bien à 10 h demain ?']], []],
    [[['rick', 'Hi Ana, can you confirm that the poster will be there on Friday?']], []],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Yes.'],
        ['rick', "Can you confirm that we'll have the poster on Friday?"],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Yes.'],
        ['rick', "Can you confirm we're still on for Friday?"],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana ji, poster Friday tak bhej dijiye.'],
        ['ana', 'Theek hai.'],
        ['rick', 'Confirm kar dijiye ki poster Friday tak aa jayega?'],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [[['rick', 'Ana, tu me confirmes que vous avez bien reçu les textes ?']], []],
    [[['rick', 'Hi Ana, could you confirm that the office is open on Monday?']], []],
  ])
})

describe('who owes what a colleague has in hand', () => {
  read([
    [
      [['ana', "Hi Rick, Tom's on the layouts, he'll get you the first set by Friday."]],
      ['A1 | tom | first set | 03-06 | agreed'],
    ],
    [
      [['ana', "Hi Rick, Tom's on layouts, he'll get you the brochure spread by Friday."]],
      ['A1 | tom | brochure spread | 03-06 | agreed'],
    ],
    [
      [['ana', "Bonjour Rick, Tom s'occupe des légendes, il te les envoie mardi."]],
      ['A1 | tom | légendes | 03-03 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, tu peux nous envoyer les légendes mardi ?'],
        ['ana', "Tom s'occupe des légendes, il te les envoie mercredi."],
      ],
      ['A1 | tom | légendes | 03-03 | proposed, asked 03-04'],
    ],
    [
      [['ana', "Hi Rick, Tom's looking after the captions; you'll have them from him by Wednesday."]],
      ['A1 | tom | captions | 03-04 | agreed'],
    ],
  ])
})

describe('who has to have it', () => {
  read([
    [
      [['rick', 'Ana, le service juridique doit recevoir le contrat signé le 12.']],
      ['A1 | ana | contrat signé | 03-12 | proposed'],
    ],
  ])
})

describe('lists of what is open', () => {
  read([
    [
      [
        [
          'ana',
          'Dear Mr Solano,\n\nThe following remain outstanding:\n- the signed contract\n- the insurance certificate\n- the logo files\n\nKind regards',
        ],
      ],
      [
        'C1 | rick | signed contract | - | proposed',
        'C2 | rick | insurance certificate | - | proposed',
        'C3 | rick | logo files | - | proposed',
      ],
    ],
  ])
})

describe('what waits for something', () => {
  read([
    [
      [
        [
          'ana',
          'Rick, il nous faut vos textes vendredi. Dès réception des textes, nous vous enverrons la maquette sous trois jours.',
        ],
      ],
      ['C1 | rick | textes | 03-06 | proposed', 'A1 | ana | maquette | - | agreed'],
    ],
    [
      [
        [
          'ana',
          "Rick, could you send us the texts by Friday? Within three days of receiving them you'll have the layout.",
        ],
      ],
      ['C1 | rick | texts | 03-06 | proposed', 'A1 | ana | layout | - | agreed'],
    ],
    [
      [['ana', 'Rick ji, texts Friday tak bhej dijiye. Texts milne ke teen din baad layout bhej denge.']],
      ['C1 | rick | texts | 03-06 | proposed', 'A1 | ana | layout | - | agreed'],
    ],
    [
      [
        ['rick', "Ana, you'll have the texts on Friday."],
        ['ana', "Great. Three days after that you'll have the layout."],
      ],
      ['C1 | rick | texts | 03-06 | agreed', 'A1 | ana | layout | - | agreed'],
    ],
    [
      [
        ['rick', 'Ana, vous aurez les textes vendredi.'],
        ['ana', 'Parfait. Vous recevrez la maquette trois jours après réception.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed', 'A1 | ana | maquette | - | agreed'],
    ],
  ])
})

describe('today and what is wrong, in Hindi', () => {
  read([
    [
      [['rick', 'Ana ji, banner mein spelling galat hai, isko theek kar do kal tak.']],
      ['A1 | ana | banner | 03-03 | proposed'],
    ],
    [[['rick', 'Ana ji, poster shaam ko bhej do.']], ['A1 | ana | poster | 03-02 | proposed']],
    [
      [
        ['rick', 'Ana ji, poster bhej do please.'],
        ['ana', 'Shaam ko bhejti hoon.'],
      ],
      ['A1 | ana | poster | 03-02 | agreed'],
    ],
    [[['rick', 'अना जी, पोस्टर शाम को भेज दीजिए।']], ['A1 | ana | पोस्टर | 03-02 | proposed']],
    [
      [['rick', 'Ana, the spelling on the banner is wrong, please fix it by tomorrow.']],
      ['A1 | ana | spelling on the banner | 03-03 | proposed'],
    ],
    [[['rick', 'Ana ji, poster kal shaam ko bhej do.']], ['A1 | ana | poster | 03-03 | proposed']],
    [[['rick', 'Ana, send me the poster this evening please.']], ['A1 | ana | poster | 03-02 | proposed']],
    [[['rick', "Ana, envoie-moi l'affiche ce soir stp."]], ['A1 | ana | affiche | 03-02 | proposed']],
    [[['rick', 'Ana ji, main shaam ko gym jaata hoon, kal milte hain.']], []],
    [[['rick', 'Ana ji, Friday shaam ko poster bhej dena.']], ['A1 | ana | poster | 03-06 | proposed']],
  ])
})
