import { expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

/** Monday 2 March 2026, an hour a mail. Rick and Mia are the client, Ana and Tom the agency. */
const threads: readonly (readonly [about: string, lines: readonly Line[], table: readonly string[]])[] = [
  [
    'a bare weekday is the day that the answered mail named with it',
    [
      ['ana', 'Je vous propose de livrer le guide mardi 10.'],
      ['rick', 'Ok pour mardi.'],
    ],
    ['A1 | ana | guide | 03-10 | agreed'],
  ],
  [
    'another day, told by how far it is from the one that stands',
    [
      ['ana', 'Nous vous livrons le rapport le 12.'],
      ['rick', 'Peut-on décaler le rapport d’une semaine ?'],
      ['ana', 'Pas de souci.'],
    ],
    ['A1 | ana | rapport | 03-19 | agreed'],
  ],
  [
    'after a refusal a day is another one offered',
    [
      ['rick', 'Pouvez-vous nous livrer les totems le 10 ?'],
      ['ana', 'Le 10 nous paraît difficile, nous pouvons vous proposer le 12.'],
      ['rick', 'Entendu pour le 12.'],
    ],
    ['A1 | ana | totems | 03-12 | agreed'],
  ],
  [
    'a promise that is a question is an offer',
    [['ana', 'Voulez-vous que je vous envoie nos anciens plans jeudi ?']],
    ['A1 | ana | anciens plans | 03-05 | proposed'],
  ],
  [
    'a semicolon parts one answer from the next',
    [
      ['ana', 'Il nous faut vos textes le 9 et vos photos le 11.'],
      ['rick', "Les textes, c'est faisable ; pour les photos je vous redis."],
    ],
    ['C1 | rick | textes | 03-09 | agreed', 'C2 | rick | photos | 03-11 | proposed'],
  ],
  [
    'whose an item of a plan is stands behind it',
    [['ana', 'Voici le planning :\n- 6 mars : envoi des textes (Rick)\n- 11 mars : maquette (nous)']],
    ['C1 | rick | textes | 03-06 | proposed', 'A1 | ana | maquette | 03-11 | agreed'],
  ],
  [
    'whatever is done for the writer brings something',
    [['rick', 'Est-ce que tu pourrais nous dénicher un vieux plan du port pour jeudi ?']],
    ['A1 | ana | vieux plan du port | 03-05 | proposed'],
  ],
  [
    'a topic stands before its clause',
    [
      [
        'ana',
        "Le menu du gala, avec les vins, vous l'aurez vendredi. Et le nombre de tables, vous me le donnez jeudi.",
      ],
    ],
    ['A1 | ana | menu du gala | 03-06 | agreed', 'C1 | rick | nombre de tables | 03-05 | proposed'],
  ],
  [
    'a deed under the name of its thing',
    [['ana', 'Pour la brochure : livraison vendredi.']],
    ['A1 | ana | brochure | 03-06 | agreed'],
  ],
  [
    'a yes to all but one',
    [
      ['ana', 'Il nous faut le logo vendredi et les textes le 12 mars.'],
      ['rick', 'Tout est bon, sauf les textes : plutôt le 16.'],
    ],
    ['C1 | rick | logo | 03-06 | agreed', 'C2 | rick | textes | 03-12 | proposed, asked 03-16'],
  ],
  [
    'the day after another',
    [['rick', 'Le conseil siège mercredi 11 mars ; le contrat signé vous parviendra le lendemain.']],
    ['C1 | rick | contrat signé | 03-12 | agreed'],
  ],
  [
    'the same day as another',
    [['ana', 'Il nous faut le plan vendredi. Merci de nous envoyer les mesures pour le même jour.']],
    ['C1 | rick | plan | 03-06 | proposed', 'C2 | rick | mesures | 03-06 | proposed'],
  ],
  [
    'a colleague between commas',
    [['rick', 'Mia Chen, en copie, vous adressera les comptes vendredi.']],
    ['C1 | mia | comptes | 03-06 | agreed'],
  ],
  [
    'a colleague who takes it over',
    [
      ['rick', "Pouvez-vous m'envoyer les tableaux d'ici vendredi ?"],
      ['ana', "Oui bien sûr, c'est Tom qui s'en occupe."],
    ],
    ['A1 | tom | tableaux | 03-06 | agreed'],
  ],
  [
    'counted from a receipt that has come',
    [
      [
        'ana',
        'Merci de nous envoyer le texte vendredi. Nous vous remettrons le film trois jours ouvrés après sa réception.',
      ],
      ['rick', 'Voici le texte.', 'texte.docx'],
    ],
    ['C1 | rick | texte | 03-06 | delivered', 'A1 | ana | film | 03-05 | agreed'],
  ],
  [
    'what is refused comes another day',
    [
      ['rick', 'Pourriez-vous nous livrer les affiches pour mardi 10 mars ?'],
      [
        'ana',
        'Le 10 ne passera pas : notre presse est en panne. Je vous propose une livraison le 13. Cela vous irait-il ?',
      ],
      ['rick', 'Va pour le 13.'],
    ],
    ['A1 | ana | affiches | 03-13 | agreed'],
  ],
  [
    'a choice told in a word',
    [
      ['ana', 'Il nous faudrait ton choix de bleu pour jeudi.'],
      ['rick', 'Le 47. Ma fille a tranché.'],
    ],
    ['C1 | rick | choix de bleu | 03-05 | delivered'],
  ],
  [
    'no telling in news of something else',
    [
      ['ana', 'Il nous faudrait ton choix de bleu pour jeudi.'],
      ['rick', 'rien à voir mais le tournage passe au studio B, mardi 10 à 8h30.'],
    ],
    ['C1 | rick | choix de bleu | 03-05 | proposed'],
  ],
  [
    'conjunctions inside words cut nothing',
    [['ana', 'Nous vous livrerons le plan vendredi, et la série de cartes le 12 mars.']],
    ['A1 | ana | plan | 03-06 | agreed', 'A2 | ana | série de cartes | 03-12 | agreed'],
  ],
  [
    'a day before a verb that has lost its vowel, and a comma between two sentences',
    [
      ['rick', 'Pouvez-vous livrer le livret le 13 ?'],
      ['ana', "Le 13 c'est trop juste, le 16 par contre sans problème."],
      ['rick', 'Le 16 fera très bien.'],
    ],
    ['A1 | ana | livret | 03-16 | agreed'],
  ],
  [
    'a complaint names what the next sentence asks for',
    [['rick', "Franchement, sans le fichier source on est coincés. Envoyez-le-nous aujourd'hui."]],
    ['A1 | ana | fichier source | 03-02 | proposed'],
  ],
  [
    'what is missing, and its day in a sentence of its own',
    [['ana', "Il me manque encore votre brief. Pourrait-on l'avoir pour mercredi ?"]],
    ['C1 | rick | brief | 03-04 | proposed'],
  ],
  [
    'a part is dropped',
    [
      ['rick', 'Merci de nous livrer les drapeaux et les totems vendredi.'],
      ['rick', 'Ne vous donnez pas la peine pour les totems, nous en avons retrouvé.'],
    ],
    ['A1 | ana | drapeaux | 03-06 | proposed', 'A2 | ana | totems | 03-06 | cancelled'],
  ],
  [
    'not before a day is another day, and drops nothing',
    [
      ['ana', 'Nous vous livrons les tee-shirts le 12.'],
      ['rick', 'Pas la peine de livrer les tee-shirts avant le 17, le local est fermé.'],
    ],
    ['A1 | ana | tee-shirts | 03-17 | agreed'],
  ],
  [
    'who opens a line is asked for what stands in it',
    [['rick', "Bonjour à tous les deux,\n\nTom, les cotes du comptoir pour jeudi s'il te plaît."]],
    ['A1 | tom | cotes du comptoir | 03-05 | proposed'],
  ],
  [
    'what it is, told in numbers',
    [
      ['ana', 'Il nous faudrait le poids de la vitrine pour jeudi.'],
      ['rick', 'la vitrine pèse 82 kg.'],
    ],
    ['C1 | rick | poids de la vitrine | 03-05 | delivered'],
  ],
  [
    'a colleague of the reader, through the reader',
    [['rick', "Peux-tu voir avec Tom pour qu'il nous envoie les cotes du totem demain ?"]],
    ['A1 | tom | cotes du totem | 03-03 | proposed'],
  ],
  [
    'to have on a Thursday is no past',
    [['rick', "Serait-il possible d'avoir jeudi la maquette du site ?"]],
    ['A1 | ana | maquette du site | 03-05 | proposed'],
  ],
  [
    'whoever of the writer’s own needs it',
    [['bo', "Bonjour, l'imprimerie a besoin des fichiers PDF lundi."]],
    ['A1 | ana | fichiers PDF | 03-09 | proposed'],
  ],
  [
    'a thing, its day and a question mark',
    [['rick', 'Un devis pour les gourdes mercredi ?']],
    ['A1 | ana | devis pour les gourdes | 03-04 | proposed'],
  ],
  [
    'a pronoun that stands for the thing posted',
    [
      ['rick', 'Nous aimerions recevoir trois échantillons de papier.'],
      ['ana', 'Ils partent à la poste ce soir.'],
    ],
    ['A1 | ana | trois échantillons de papier | 03-02 | agreed'],
  ],
  ['one’s own coming', [['rick', "Je confirme ma présence à l'atelier du 12 mars."]], []],
  [
    'a newsletter',
    [['ana', 'Commandez avant le 20 mars !\n\nVous recevez ce message car vous êtes abonné. Se désabonner']],
    [],
  ],
  ['habits', [['ana', "D'ordinaire, il nous faut deux mois entre le croquis et l'imprimeur."]], []],
  ['a vote to come', [['rick', 'Si jamais la ville dit oui, on aimerait bien refaire une affiche.']], []],
  [
    'a visit brings nothing',
    [
      [
        'rick',
        'Pour la dégustation nous pouvons vous accueillir jeudi 5 ou vendredi 6, le soir de préférence, la journée la cave tourne.',
      ],
      ['ana', "Vendredi 6, c'est parfait."],
    ],
    [],
  ],
  ['somebody will be there', [['rick', 'Vous pouvez visiter les ateliers mardi, la concierge sera là.']], []],
  ['what leaves for somewhere', [['rick', 'Je vous écris depuis le quai, la fanfare part en tournée.']], []],
  [
    'what one lacks oneself is an excuse',
    [
      ['rick', 'Je vous envoie les contrats vendredi.'],
      ['rick', 'Il me manque deux tampons. Puis-je vous remettre les contrats lundi 9 ?'],
    ],
    ['C1 | rick | contrats | 03-06 | agreed, asked 03-09'],
  ],
  [
    'one who lacks something and asks nothing more, asks for it',
    [['ana', 'Il nous manque encore les légendes.']],
    ['C1 | rick | légendes | - | proposed'],
  ],
  [
    'named, and asked for in the same breath',
    [['rick', 'Il nous faut le plan de salle, merci de nous le transmettre jeudi.']],
    ['A1 | ana | plan de salle | 03-05 | proposed'],
  ],
  [
    'a first draft is not the thing',
    [
      ['rick', 'Il nous faut le dépliant pour le 20 mars.'],
      ['ana', "C'est noté pour le 20."],
      ['ana', 'Ci-joint un premier jet du dépliant.', 'jet.pdf'],
    ],
    ['A1 | ana | dépliant | 03-20 | agreed'],
  ],
  [
    'on its day it may be',
    [
      ['rick', 'Il nous faut le dépliant pour ce soir.'],
      ['ana', 'Ci-joint une première version du dépliant.', 'v1.pdf'],
    ],
    ['A1 | ana | dépliant | 03-02 | delivered'],
  ],
  [
    'a word too common to tell things apart names the only one that has it',
    [
      ['rick', 'Je vous livre le fichier des adresses jeudi.'],
      ['rick', 'Puis-je vous donner le fichier lundi 9 plutôt que jeudi ?'],
    ],
    ['C1 | rick | fichier des adresses | 03-05 | agreed, asked 03-09'],
  ],
  [
    'another day without a thing is asked for one’s own',
    [
      ['ana', 'Je vous livre le catalogue mercredi 11. Pouvez-vous régler la facture pour le 23 mars ?'],
      ['rick', 'Ok pour la facture le 23.'],
      ['ana', "Notre serveur a rendu l'âme. Seriez-vous d'accord pour le jeudi 19 mars ?"],
    ],
    ['A1 | ana | catalogue | 03-11 | agreed, asked 03-19', 'C1 | rick | paiement : facture | 03-23 | agreed'],
  ],
  [
    'noted, with a name and without a comma',
    [
      ['ana', 'Merci de nous transmettre :\n- les cotes pour vendredi\n- la liste des quais pour le 11 mars'],
      ['rick', "C'est noté Ana, on vous envoie le tout."],
    ],
    ['C1 | rick | cotes | 03-06 | agreed', 'C2 | rick | liste des quais | 03-11 | agreed'],
  ],
  [
    'the dates are good',
    [
      ['rick', 'Il nous faudrait les flyers pour lundi et le texte du mur pour jeudi.'],
      ['ana', 'Les deux dates sont bonnes. Tom vous enverra le texte du mur, moi les flyers.'],
    ],
    ['A1 | ana | flyers | 03-09 | agreed', 'A2 | tom | texte du mur | 03-05 | agreed'],
  ],
  [
    'opening hours are told',
    [
      ['ana', "Pouvez-vous nous transmettre les horaires du musée d'ici mercredi ?"],
      ['rick', 'Les horaires : galerie 9h-18h, jardin 10h-20h, fermé le mardi.'],
    ],
    ['C1 | rick | horaires du musée | 03-04 | delivered'],
  ],
  [
    'asked for in English, sent in French',
    [
      ['ana', 'Nous vous enverrons la carte jeudi.'],
      ['rick', 'Thank you. Could you also send me your invoice for February?'],
      ['ana', 'La facture de février est jointe.', 'f02.pdf'],
    ],
    ['A1 | ana | carte | 03-05 | agreed', 'A2 | ana | invoice for February | - | delivered'],
  ],
  [
    'what somebody has us told',
    [['rick', 'Notre juriste nous prie de vous signaler que le certificat devra nous parvenir avant le 12 mars.']],
    ['A1 | ana | certificat | 03-12 | proposed'],
  ],
  [
    'what comes of lateness is no promise',
    [['ana', "Il nous faut vos légendes vendredi ; si elles tardent, l'impression glisse d'autant."]],
    ['C1 | rick | légendes | 03-06 | proposed'],
  ],
  [
    'put aside',
    [
      ['rick', 'Il me faudrait une esquisse du totem pour mercredi.'],
      ['rick', "Laissez l'esquisse de côté finalement, le chef change d'avis."],
    ],
    ['A1 | ana | esquisse du totem | 03-04 | cancelled'],
  ],
  [
    'it slides to another day',
    [
      ['ana', 'Les bâches seront prêtes lundi 9.'],
      ['ana', 'Souci de machine, on glisse à jeudi 12.'],
      ['rick', 'ok'],
    ],
    ['A1 | ana | bâches | 03-12 | agreed'],
  ],
  [
    'what something waits for, asked for behind a colon',
    [['ana', 'Le montage attend ta narration : envoie-nous-la mercredi.']],
    ['C1 | rick | narration | 03-04 | proposed'],
  ],
  [
    'where it has to be',
    [['rick', 'Les sachets doivent être en boutique le 14.']],
    ['A1 | ana | sachets | 03-14 | proposed'],
  ],
  ['greetings to others', [['rick', "Transmets mes amitiés à ton associée et passe le bonjour à l'atelier."]], []],
  ['what one should see arrive', [['ana', 'Vous devriez recevoir le colis demain ou jeudi.']], []],
  ['a slot', [['rick', 'On peut se bloquer un créneau vendredi à 11h ?']], []],
]

test.each(threads)('%s', (_about, lines, table) => expect(outcome(...lines)).toEqual(table))

test.each([
  ['The board sits on Wednesday 11 March; you will have the signed contract the day after.', '03-12'],
  ['The fair opens on Thursday 12 March. We will deliver the stand the day before.', '03-11'],
])('%s', (line, day) => expect(outcome(['rick', line])).toEqual([expect.stringContaining(`| ${day} | agreed`)]))

test('a number after a day of a later month is of that month', () => {
  const said = outcome(['ana', 'La ville ferme le 2 septembre. Nous vous enverrons la liste le 3.'])
  expect(said).toEqual(['A1 | ana | liste | 09-03 | agreed'])
})
