import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

type Case = readonly [lines: readonly Line[], table: readonly string[]]

const read = (cases: readonly Case[]): void => {
  test.each(cases.map(([lines, table]) => [lines.at(-1)?.[1], lines, table] as const))('%s', (_, lines, table) => {
    expect(outcome(...lines)).toEqual(table)
  })
}

describe("'it' is what was just spoken of, and not whatever else is open", () => {
  read([
    [
      [
        ['ana', 'Hi Rick, please send us the logos by Friday and the price list by Thursday.'],
        ['rick', 'Sure, both fine.'],
        ['rick', 'Could you also send us the raw footage by Wednesday?'],
        ['ana', 'Sorry, we never give out raw footage.'],
        ['rick', 'Scrap it then.'],
      ],
      [
        'C1 | rick | logos | 03-06 | agreed',
        'C2 | rick | price list | 03-05 | agreed',
        'A1 | ana | raw footage | 03-04 | cancelled',
      ],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Will do.'],
        ['rick', 'Could you also do a flyer by Thursday?'],
        ['ana', 'Sorry, a flyer is not possible this week.'],
        ['rick', 'Scrap it then.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed', 'A2 | ana | flyer | 03-05 | cancelled'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday and a flyer by Thursday?'],
        ['ana', 'Poster yes. A flyer is not possible.'],
        ['rick', 'Forget it then.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed', 'A2 | ana | flyer | 03-05 | cancelled'],
    ],
    [
      [
        ['rick', "Bonjour Ana, pouvez-vous nous envoyer l'affiche vendredi ?"],
        ['ana', 'Oui, pas de problème.'],
        ['rick', 'Pourriez-vous aussi nous faire un dépliant pour jeudi ?'],
        ['ana', "Désolée, le dépliant n'est pas possible cette semaine."],
        ['rick', 'Laisse tomber alors.'],
      ],
      ['A1 | ana | affiche | 03-06 | agreed', 'A2 | ana | dépliant | 03-05 | cancelled'],
    ],
    [
      [
        ['rick', 'अना जी, पोस्टर शुक्रवार तक भेज दीजिए।'],
        ['ana', 'ठीक है।'],
        ['rick', 'और ब्रोशर गुरुवार तक मिल सकता है?'],
        ['ana', 'ब्रोशर इस हफ़्ते नहीं हो पाएगा।'],
        ['rick', 'रहने दीजिए फिर।'],
      ],
      ['A1 | ana | पोस्टर | 03-06 | agreed', 'A2 | ana | ब्रोशर | 03-05 | cancelled'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Will do.'],
        ['rick', 'Could we meet tomorrow?'],
        ['ana', "No, sorry, I'm away all week."],
        ['rick', 'Scrap it then.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Will do. Would you like a version for Instagram as well?'],
        ['rick', 'No thanks, forget it.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Friday is tight. Monday?'],
        ['rick', 'Forget it then.'],
      ],
      ['A1 | ana | poster | 03-06 | cancelled'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Sorry, Friday is not possible.'],
        ['rick', 'Scrap it then.'],
      ],
      ['A1 | ana | poster | 03-06 | cancelled'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche vendredi ?"],
        ['ana', 'Oui.'],
        ['rick', 'Auriez-vous aussi une remise ?'],
        ['ana', "Non, désolée, ce n'est pas possible."],
        ['rick', 'Tant pis, oubliez.'],
      ],
      ['A1 | ana | affiche | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Will do.'],
        ['rick', 'About the party next month: too expensive, so scrap it.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche vendredi ?"],
        ['ana', 'Oui. Voulez-vous aussi une version carrée ?'],
        ['rick', 'Non merci, laissez tomber.'],
      ],
      ['A1 | ana | affiche | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Sure. Shall we also print it on A1?'],
        ['rick', 'No need, drop it.'],
      ],
      ['A1 | ana | poster | 03-06 | agreed'],
    ],
  ])
})

/** Asked under an agreed poster, by whoever waits for it and by whoever owes it. */
const leaves = (asked: string, yes: string, row: string, said: readonly string[]): void => {
  test.each(said)('%s', (words) => {
    for (const who of ['rick', 'ana'] as const)
      expect(outcome(['rick', asked], ['ana', yes], [who, words])).toEqual([row])
  })
}

describe('where people are, and when they meet, moves nothing', () => {
  leaves('Ana, could we have the poster by Friday?', 'Will do.', 'A1 | ana | poster | 03-06 | agreed', [
    'Could we meet tomorrow?',
    'Can we talk tomorrow?',
    'Free for a call tomorrow?',
    'Are you around tomorrow?',
    'Are you in the office on Monday?',
    'Could we speak on Wednesday?',
    'Shall we have lunch on Thursday?',
    'Quick call tomorrow?',
    'Any chance of a call on Monday?',
    'Can you do Thursday for a call?',
    'Are you free on Monday?',
    'Is the office open on Monday?',
    'Will you be at the fair on Monday?',
    'Drinks on Thursday?',
    'How about a call on Monday?',
    'Could I come by on Monday?',
    'Would Monday at 3 suit you for a call?',
    'Do you work on Mondays?',
    'Is Monday a bank holiday with you?',
    'Can we catch up on Monday?',
    'Would you be available on Monday?',
    'Could you join our workshop on Monday?',
    'Could we push the call by a week?',
    'Could we move the meeting to Monday?',
    'Our launch has been postponed to Monday.',
    "We're moving to our new office on Monday!",
  ])
  leaves("Ana, pouvez-vous nous envoyer l'affiche vendredi ?", 'Oui.', 'A1 | ana | affiche | 03-06 | agreed', [
    'On se voit demain ?',
    "On s'appelle demain ?",
    'Tu es dispo demain ?',
    'Vous êtes au bureau lundi ?',
    'Un point demain ?',
    'On déjeune jeudi ?',
    'Pouvons-nous nous voir jeudi ?',
    'Serez-vous au salon lundi ?',
    'Un café jeudi ?',
    'Pourrions-nous nous appeler lundi ?',
    'Vous êtes ouverts lundi ?',
    'Est-ce que lundi est férié chez vous ?',
    'Je peux passer lundi ?',
    'On se cale un call lundi ?',
    'On peut décaler la réunion à lundi ?',
    'Le vernissage est repoussé au 12.',
    'Nous déménageons lundi, finalement.',
  ])
  leaves('Ana ji, poster Friday tak bhej dijiye.', 'Theek hai.', 'A1 | ana | poster | 03-06 | agreed', [
    'Kal mil sakte hain?',
    'Kal call kar lein?',
    'Aap kal office mein hain?',
    'Kal baat ho sakti hai?',
    'Monday ko free ho?',
    'Kal lunch karein?',
    'Office kal khula hai?',
    'Monday ko holiday hai kya?',
    'Meeting Monday ko shift kar dein?',
  ])
  leaves('अना जी, पोस्टर शुक्रवार तक भेज दीजिए।', 'ठीक है।', 'A1 | ana | पोस्टर | 03-06 | agreed', [
    'कल मिल सकते हैं?',
    'कल बात हो सकती है?',
    'आप सोमवार को दफ़्तर में हैं?',
    'क्या सोमवार को छुट्टी है?',
  ])
})

describe('a day of something else', () => {
  read([
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        [
          'rick',
          'Hi Ana, a note from our Paris office: "La licence doit être renouvelée au plus tard le 1er avril." Best, Rick',
        ],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'रिक जी, लेख शुक्रवार तक भेज दीजिए।'],
        ['rick', 'ठीक है।'],
        [
          'rick',
          'अना जी, हमारे मुख्यालय का संदेश: "All vendors must renew the licence no later than the 1st." जानकारी के लिए।',
        ],
      ],
      ['C1 | rick | लेख | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui, vous les aurez vendredi.'],
        ['rick', 'Pour info, la licence doit être renouvelée au plus tard le 1er avril.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'By the way, our licence runs out no later than the 1st.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'Registration closes no later than 9 March, they say.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'The stand must be built by 9 March at the latest.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Hi Ana, could we say Monday instead?'],
      ],
      ['C1 | rick | textes | 03-06 | proposed, asked 03-09'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Hi Ana, could I send you the copy on Monday instead?'],
      ],
      ['C1 | rick | textes | 03-06 | proposed, asked 03-09'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'Our new intern starts on Monday at the earliest.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'The delivery of the chairs has been pushed to Monday.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui, vous les aurez vendredi.'],
        ['rick', 'La livraison des chaises est repoussée à lundi.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui, vous les aurez vendredi.'],
        ['rick', 'Le traiteur ne viendra que lundi.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Rick ji, texts Friday tak bhej dijiye.'],
        ['rick', 'Theek hai.'],
        ['rick', 'Caterer Friday ki jagah Monday ko aayega.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Rick ji, texts Friday tak bhej dijiye.'],
        ['rick', 'Theek hai.'],
        ['rick', 'Chairs ki delivery Monday tak postpone ho gayi.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', 'My holiday got extended until Monday, hooray.'],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', "We changed the shop's opening hours: from Monday we open at 8."],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the texts by Friday?'],
        ['rick', "Yes, you'll have them on Friday."],
        ['rick', "We're moving to our new office on Monday!"],
      ],
      ['C1 | rick | texts | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui, vous les aurez vendredi.'],
        ['rick', 'Nous déménageons lundi, finalement.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [[['rick', 'Hi Ana, the caterer will now come on Monday instead of Friday.']], []],
    [[['rick', 'Hi Ana, the photographer comes on Monday.']], []],
    [[['rick', 'Hi Ana, our electrician is coming on Friday.']], []],
    [[['rick', "Hi Ana, my sister arrives on Friday, so I'm off."]], []],
    [[['rick', 'Hi Ana, the guests will be there on Friday.']], []],
    [[['rick', 'Bonjour Ana, le photographe arrive lundi.']], []],
    [[['rick', 'Bonjour Ana, notre électricien vient vendredi.']], []],
    [[['rick', 'Ana ji, photographer Monday ko aayega.']], []],
    [[['rick', 'Ana ji, electrician kal aa jayega.']], []],
    [[['rick', 'अना जी, फ़ोटोग्राफ़र सोमवार को आएगा।']], []],
    [[['ana', 'Hi Rick, the photos come on Monday.']], ['A1 | ana | photos | 03-09 | agreed']],
    [[['rick', 'Hi Ana, summer is coming, and the tourists arrive in June.']], []],
  ])
})

describe('it will be later, says who owes it', () => {
  read([
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday and the flyer by Friday?'],
        ['ana', 'Yes, both.'],
        ['ana', 'Not before Thursday for the poster, sorry.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05', 'A2 | ana | flyer | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday and the flyer by Friday?'],
        ['ana', 'Yes, both.'],
        ['ana', 'The poster not before Thursday, sorry.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05', 'A2 | ana | flyer | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', 'Not before Thursday, sorry.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Not before Thursday, sorry.'],
      ],
      ['A1 | ana | poster | 03-04 | proposed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Oui.'],
        ['ana', 'Pas avant jeudi, désolée.'],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Oui.'],
        ['ana', "Je ne l'aurai pas avant jeudi."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi et le dépliant vendredi ?"],
        ['ana', 'Oui.'],
        ['ana', "Je n'aurai pas l'affiche avant jeudi."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-05', 'A2 | ana | dépliant | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana ji, poster Wednesday tak bhej dijiye.'],
        ['ana', 'Theek hai.'],
        ['ana', 'Thursday ke baad hi ho payega.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed'],
    ],
    [
      [
        ['rick', 'Ana ji, poster Wednesday tak bhej dijiye.'],
        ['ana', 'Theek hai.'],
        ['ana', 'Sorry, poster Friday ko hi mil payega.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['rick', "The gallery doesn't open before Friday."],
      ],
      ['A1 | ana | poster | 03-04 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', "The printer won't be back before Friday, but the poster is safe."],
      ],
      ['A1 | ana | poster | 03-04 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui, vous les aurez vendredi.'],
        [
          'rick',
          'Bonjour Ana, un mot de notre service juridique :\n"The licence must be renewed no later than the 1st."\nBien à vous',
        ],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, vous recevrez la maquette vendredi.'],
        ['rick', 'Parfait.'],
        [
          'rick',
          'Bonjour Ana, le siège nous écrit ceci : all suppliers must register no later than the 1st. Pouvez-vous vous en occuper ?',
        ],
      ],
      ['A1 | ana | maquette | 03-06 | agreed'],
    ],
    [
      [
        ['ana', "Hi Rick, you'll have the layout on Friday."],
        ['rick', 'Great.'],
        [
          'rick',
          'Hi Ana, for your information from head office: all suppliers must register in the portal no later than the 1st.',
        ],
      ],
      ['A1 | ana | layout | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, vous recevrez la maquette vendredi.'],
        ['rick', 'Parfait.'],
        [
          'rick',
          'Bonjour Ana,\nComme indiqué par New York: "Final artwork is due no later than the 1st."\nJe vous laisse vérifier de votre côté.',
        ],
      ],
      ['A1 | ana | maquette | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Rick ji, layout Friday tak mil jayega.'],
        ['rick', 'Theek hai.'],
        ['rick', 'Ana ji, head office ka note: vendors must register no later than the 1st.'],
      ],
      ['A1 | ana | layout | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, vous recevrez la maquette vendredi.'],
        ['rick', 'Parfait.'],
        [
          'rick',
          'Bonjour Ana,\nMerci pour la maquette à venir. Message de Londres : please send us the signed NDA no later than the 1st.\nCordialement',
        ],
      ],
      ['A1 | ana | maquette | 03-06 | agreed', 'A2 | ana | signed NDA | 04-01 | proposed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Friday?'],
        ['rick', "Sure, you'll have them by the date you mention."],
      ],
      ['C1 | rick | logos | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Friday?'],
        ['rick', 'We will send the logos by the date you mention.'],
      ],
      ['C1 | rick | logos | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Vous les recevrez à la date que vous indiquez.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Nous vous enverrons les textes à la date indiquée.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les textes pour vendredi ?'],
        ['rick', 'Oui.'],
        ['rick', 'Je confirme : les textes vous parviendront à la date que vous indiquez.'],
      ],
      ['C1 | rick | textes | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Rick ji, logo Friday tak bhej dijiye.'],
        ['rick', 'Aapki batayi hui date tak bhej denge.'],
      ],
      ['C1 | rick | logo | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'रिक जी, लोगो शुक्रवार तक भेज दीजिए।'],
        ['rick', 'आपकी बताई तारीख़ तक लोगो भेज देंगे।'],
      ],
      ['C1 | rick | लोगो | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Friday?'],
        ['rick', 'The logos will be delivered on the agreed date.'],
      ],
      ['C1 | rick | logos | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Friday?'],
        ['rick', 'Dear Ana, we agree to provide the logos by the date mentioned in your email.'],
      ],
      ['C1 | rick | logos | 03-06 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Friday and the price list by Monday?'],
        ['rick', 'Both will reach you by the dates you mention.'],
      ],
      ['C1 | rick | logos | 03-06 | agreed', 'C2 | rick | price list | 03-09 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Friday?'],
        ['ana', 'Yes.'],
        ['rick', 'Would Wednesday be possible?'],
        ['ana', "Yes, you'll have it by the date you mention."],
      ],
      ['A1 | ana | poster | 03-04 | agreed'],
    ],
    [
      [
        ['ana', 'Hi Rick, could you send us the logos by Wednesday and the price list by Friday?'],
        ['rick', 'Will do.'],
        ['rick', "I won't have the logos before Thursday."],
      ],
      ['C1 | rick | logos | 03-04 | agreed, asked 03-05', 'C2 | rick | price list | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', "I won't have it before Thursday."],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Oui.'],
        ['ana', "Je n'aurai fini que vendredi."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Oui.'],
        ['ana', "L'affiche, pas avant vendredi, désolée."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana ji, poster budhvar tak bhej dijiye.'],
        ['ana', 'Theek hai.'],
        ['ana', 'Shukravar se pehle nahi ho payega.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'अना जी, पोस्टर बुधवार तक भेज दीजिए।'],
        ['ana', 'ठीक है।'],
        ['ana', 'पोस्टर शुक्रवार से पहले नहीं हो पाएगा।'],
      ],
      ['A1 | ana | पोस्टर | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', "Running late, the poster won't be ready until Friday."],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday and the flyer by Friday?'],
        ['ana', 'Yes, both.'],
        ['ana', 'Not before Thursday for the poster, sorry.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05', 'A2 | ana | flyer | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', "The printer's down. I'll only be done on Friday."],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi et le dépliant vendredi ?"],
        ['ana', 'Oui.'],
        ['ana', "Petit retard sur l'affiche : je ne l'aurai pas avant jeudi."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-05', 'A2 | ana | dépliant | 03-06 | agreed'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Oui.'],
        ['ana', "L'affiche ne sera finie que vendredi."],
      ],
      ['A1 | ana | affiche | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana ji, poster budhvar tak bhej dijiye aur flyer Friday tak.'],
        ['ana', 'Theek hai, dono.'],
        ['ana', 'Poster Thursday se pehle nahi de paungi.'],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-05', 'A2 | ana | flyer | 03-06 | agreed'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', 'Yes.'],
        ['ana', "Realistically you won't see the poster before Friday."],
      ],
      ['A1 | ana | poster | 03-04 | agreed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', "I won't have it before Thursday."],
      ],
      ['A1 | ana | poster | 03-04 | proposed, asked 03-05'],
    ],
    [
      [
        ['rick', "Ana, pouvez-vous nous envoyer l'affiche mercredi ?"],
        ['ana', 'Je ne pourrai pas avant vendredi.'],
      ],
      ['A1 | ana | affiche | 03-04 | proposed, asked 03-06'],
    ],
    [
      [
        ['rick', 'Ana, could we have the poster by Wednesday?'],
        ['ana', "Will do. We don't open before nine on Friday, by the way."],
      ],
      ['A1 | ana | poster | 03-04 | agreed'],
    ],
  ])
})
