import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

/** Monday 2 March 2026. Rick is the client, Ana the agency. */
describe('French asks in many ways', () => {
  test.each([
    ['Auriez-vous la possibilité de nous transmettre les fichiers sources pour vendredi ?', 'fichiers sources | 03-06'],
    ["Serait-il possible d'avoir la brochure pour le 20 mars ?", 'brochure | 03-20'],
    ["N'oubliez pas de nous renvoyer le contrat jeudi.", 'contrat | 03-05'],
    ['Il faut que vous nous livriez le stand pour le 24 mars.', 'stand | 03-24'],
    ["Si vous pouviez m'envoyer le devis vendredi, ce serait parfait.", 'devis | 03-06'],
    ['Besoin de la bannière pour jeudi !', 'bannière | 03-05'],
    ['Auriez-vous le texte du menu avant jeudi ?', 'texte du menu | 03-05'],
    ["Laissez-moi les mesures demain au plus tard s'il vous plaît.", 'mesures | 03-03'],
    ['Ce serait top si les bios étaient chez nous jeudi.', 'bios | 03-05'],
    ['Merci de remplir, autant que possible, le questionnaire avant jeudi.', 'questionnaire | 03-05'],
    ['Pouvez-vous signer la bannière et la renvoyer avant jeudi ?', 'bannière signé | 03-05'],
    ["Je suis à la recherche d'une version HD de votre logo.", 'version HD de votre logo | -'],
    ['Petit rappel : la bannière pour jeudi.', 'bannière | 03-05'],
    ['La maquette doit être livrée le 17.', 'maquette | 03-17'],
    ['Un retour sur le plan pour jeudi serait apprécié.', 'retour sur le plan | 03-05'],
    ['Avez-vous le logo ? Il nous le faudrait pour jeudi.', 'logo | 03-05'],
    ['et la carte des vins envoyez-la-moi pour vendredi le chef tourne en rond', 'carte des vins | 03-06'],
    ['pouvez vous m envoyer la facture pour vendredi svp', 'facture | 03-06'],
    ['il nous faudrait la presentation definitive pour le 18', 'presentation definitive | 03-18'],
    ["J'aimerais que le dossier de presse soit prêt pour le 16 mars.", 'dossier de presse | 03-16'],
    ['Puis-je compter sur le planning pour vendredi ?', 'planning | 03-06'],
    ['Auriez-vous les mesures ? J’en aurais besoin jeudi.', 'mesures | 03-05'],
    ["Merci d'intercaler le logo des partenaires pour jeudi.", 'logo des partenaires | 03-05'],
    ['Une version courte pour jeudi, ce serait possible ?', 'version courte | 03-05'],
    ['il me faudrai un devis pour l enseigne, si possible avant le 20 mars', 'devis pour l enseigne | 03-20'],
    ["Nous souhaiterions disposer d'un chevalet pour le 23 mars.", 'chevalet | 03-23'],
    ['Il manque ton logo, tu peux me le passer jeudi ?', 'logo | 03-05'],
    ['Sous quel délai le film pourra-t-il être livré ? Il le faudrait le 12.', 'film | 03-12'],
    ['Vous nous envoyez le moodboard mis à jour by Friday', 'moodboard mis à jour | 03-06'],
    ['Il nous faudrait le deck vendredi EOD.', 'deck | 03-06'],
    ["Il serait souhaitable que nous disposions des épreuves d'ici jeudi.", 'épreuves | 03-05'],
    ['Voici notre facture, payable au 15 mars.', 'paiement : facture | 03-15'],
    ["Il me faut le plan mercredi, l'adjointe part en congés jeudi.", 'plan | 03-04'],
    ['Il me faut le plan mercredi, le magasin ferme jeudi et la gérante déménage vendredi.', 'plan | 03-04'],
    ["Je vous prie de m'adresser sous huitaine votre devis, et sous quinzaine un plan.", 'devis | 03-10, plan | 03-17'],
    ["L'affiche pourrait-elle arriver dès jeudi ?", 'affiche | 03-05'],
    ['le logo jeudi c possible ?', 'logo | 03-05'],
    [
      'À l’issue du comité, nous souhaitons disposer de :\n1/ plan du livret - jeudi 5 mars\n2/ affiche A2 - 17 mars',
      'plan du livret | 03-05, affiche A2 | 03-17',
    ],
    ["Voici ce qu'il nous manque :\n- plan du livret, jeudi 5 mars", 'plan du livret | 03-05'],
    [
      'Le projet appelle de notre part les demandes suivantes :\na) communication d’un certificat, sous huitaine ;\nb) transmission du contrat, au plus tard le 19 mars.',
      'certificat | 03-10, contrat | 03-19',
    ],
    [
      'Donc :\n1/ le générique, il me le faut jeudi\n2/ les cartons pour le 17 mars',
      'générique | 03-05, cartons | 03-17',
    ],
  ])('%s', (text, expected) => {
    expect(outcome(['rick', text])).toEqual(
      expected.split(', ').map((each, at) => `A${at + 1} | ana | ${each} | proposed`),
    )
  })
})

describe('French promises in many ways', () => {
  test.each([
    ['Je reviens vers vous jeudi avec une proposition de planning.', 'proposition de planning | 03-05'],
    ['On pourra vous livrer le site le 31 mars.', 'site | 03-31'],
    ["Tu l'auras demain, le devis.", 'devis | 03-03'],
    ['Je veille à ce que les fichiers vous parviennent avant jeudi.', 'fichiers | 03-05'],
    ['Les photos retouchées vous seront envoyées jeudi.', 'photos retouchées | 03-05'],
    ['La livraison du site est prévue le 17 mars.', 'site | 03-17'],
    ['On finalise le devis et on vous l’envoie demain.', 'devis | 03-03'],
    ['Le plan demain soir, promis.', 'plan | 03-03'],
    ['Nous procéderons au virement le 20 mars.', 'virement | 03-20'],
    ['Comptez sur nous pour la maquette lundi.', 'maquette | 03-09'],
    ['Rick reçoit de ma part les fichiers jeudi.', 'fichiers | 03-05'],
    ['Ce que vous recevez de nous\n- générique, version 1 : jeudi 5 mars', 'générique, version 1 | 03-05'],
    ['Nous veillerons à ce que vous ayez le film le 12.', 'film | 03-12'],
    ['Nous assemblerons les panneaux jeudi.', 'panneaux | 03-05'],
    ['Notre imprimeur livre les cartes jeudi.', 'cartes | 03-05'],
    ['Les cadres vont vous parvenir jeudi.', 'cadres | 03-05'],
    ["Nous vous ferons parvenir la liste à jour d'ici mercredi.", 'liste à jour | 03-04'],
    ['Vous disposerez du film le 12.', 'film | 03-12'],
    ['Je vous envoie le deck tomorrow morning.', 'deck | 03-03'],
    ['Je ne manquerai pas de vous adresser le mandat signé vendredi.', 'mandat signé | 03-06'],
    ['Je trie cette semaine et vous mets la galerie en ligne jeudi.', 'galerie en ligne | 03-05'],
    ['Le numero est pas bon, je vous envoie le bon demain.', 'numero | 03-03'],
    ['Nous vous adresserons, dès réception, le mandat jeudi.', 'mandat | 03-05'],
  ])('%s', (text, expected) => {
    expect(outcome(['ana', text])).toEqual([`A1 | ana | ${expected} | agreed`])
  })
})

describe('what French says beside asking and promising', () => {
  test.each([
    'Normalement, on vous envoie ça jeudi.',
    'On devrait pouvoir livrer le site le 31 mars.',
    'Je vous confirme notre accord pour le devis.',
    'Je vous présente toutes mes excuses pour ce retard.',
    'Je passerai vous voir jeudi pour les mesures.',
    'Vous pouvez toujours nous envoyer vos idées.',
    'Si vous le souhaitez, nous pouvons ajouter une page.',
    'Les textes avaient été envoyés le 3, comme promis.',
    'Je serai absent, le maire part le 23.',
    'Je vous ferai signe quand j’aurai des nouvelles.',
    'Nous prenons toujours trois jours pour les retouches.',
    'On se fait un point téléphonique jeudi à 10h ?',
    "L'année prochaine il nous faudrait une bâche, mais rien n'est décidé.",
    'Je vous enverrai une carte postale.',
    'Je passerai sûrement la semaine prochaine.',
    'Les cartels manquent encore de relecture.',
    'Sans problème, elles partiront jeudi matin par coursier.',
    "Elle part à l'impression demain, le façonnage suit mercredi.",
  ])('%s', (text) => {
    expect(outcome(['ana', text])).toEqual([])
  })
})

describe('French answers', () => {
  const asked: Line = ['rick', "Pouvez-vous m'envoyer le devis pour vendredi ?"]
  test.each([
    ['On vous fait ça pour vendredi.', '03-06 | agreed'],
    ['Vendredi.', '03-06 | agreed'],
    ["Dac, je m'y mets", '03-06 | agreed'],
    ['Vendredi sans faute.', '03-06 | agreed'],
    ['Ce sera fait.', '03-06 | agreed'],
    ['Ça ne va pas être possible.', '03-06 | cancelled'],
    ["Je viens de te l'envoyer.", '03-06 | delivered'],
    ['Devis parti ce matin.', '03-06 | delivered'],
    ['Je regarde et je vous dis.', '03-06 | proposed'],
  ])('%s', (text, expected) => {
    expect(outcome(asked, ['ana', text])).toEqual([`A1 | ana | devis | ${expected}`])
  })

  test.each([
    ['on annule le devis', '03-06 | cancelled'],
    ["Ne m'envoyez pas le devis, on en a trouvé un.", '03-06 | cancelled'],
    ['Nous n’aurons plus besoin du devis.', '03-06 | cancelled'],
    ['Devis bien reçu, merci.', '03-06 | delivered'],
  ])('once it is agreed: %s', (text, expected) => {
    expect(outcome(asked, ['ana', 'Ok.'], ['rick', text])).toEqual([`A1 | ana | devis | ${expected}`])
  })

  test.each([
    'Pas avant lundi.',
    'Malheureusement pas avant lundi, la découpe est en panne.',
    'Lundi au plus tôt.',
    'Vendredi non, mais lundi oui.',
    'Pas possible vendredi, mais lundi oui.',
  ])('the first day that will do, for whoever was asked: %s', (text) => {
    expect(outcome(asked, ['ana', text])).toEqual(['A1 | ana | devis | 03-06 | proposed, asked 03-09'])
    expect(outcome(asked, ['ana', text], ['rick', "Lundi, ça fera l'affaire."])).toEqual([
      'A1 | ana | devis | 03-09 | agreed',
    ])
  })

  test('a yes to one thing, and another day for the other', () => {
    const both: Line = ['ana', 'Nous aurions besoin des photos jeudi et du bon à tirer le 12.']
    const partly: Line = ['rick', 'OK pour les photos, mais pour le BAT je préférerais le 13.']
    expect(outcome(both, partly)).toEqual([
      'C1 | rick | photos | 03-05 | agreed',
      'C2 | rick | bon à tirer | 03-12 | proposed, asked 03-13',
    ])
  })

  test('a thing written with one letter too few', () => {
    const both: Line = ['rick', 'pouvez vous me faire un autocolant et un plan pour le 15']
    expect(outcome(both, ['ana', "D'accord pour l'autocollant."])).toContain('A2 | ana | autocolant | 03-15 | agreed')
  })

  test('more time asked for in a letter, and granted in one', () => {
    const letters: readonly Line[] = [
      asked,
      ['ana', "C'est entendu."],
      ['ana', 'Serait-il possible de décaler le devis au 9 ?'],
    ]
    for (const grant of ['Ce délai vous est accordé.', 'Nous vous accordons ce délai à titre exceptionnel.'])
      expect(outcome(...letters, ['rick', grant])).toEqual(['A1 | ana | devis | 03-09 | agreed'])
  })

  test('a day refused and another named in one breath', () => {
    const countered: readonly Line[] = [asked, ['ana', 'Vendredi ça va être compliqué, lundi plutôt ?']]
    expect(outcome(...countered, ['rick', 'Bon, tant pis, lundi alors.'])).toEqual([
      'A1 | ana | devis | 03-09 | agreed',
    ])
  })
})

test.each([
  'Auriez-vous le temps de passer jeudi ?',
  'Aurais-tu la salle libre jeudi ?',
  'Laissez-moi la journée de demain.',
  'Nous sommes à la recherche de votre prochain talent.',
])('asks for nothing: %s', (words) => {
  expect(outcome(['ana', words])).toEqual([])
})

test.each([
  'Quant aux chiffres, vous les recevrez jeudi.',
  'Pour les chiffres, vous les aurez jeudi.',
  'Concernant les chiffres, vous les recevrez jeudi.',
])('a thing named ahead is what the pronoun means: %s', (words) => {
  expect(outcome(['ana', words])).toEqual(['A1 | ana | chiffres | 03-05 | agreed'])
})

describe('French answers in many ways', () => {
  const ok: Line = ['ana', 'ok']
  test.each<{ answers: readonly Line[]; ends: string }>([
    {
      answers: [
        ['ana', 'Consentiriez-vous au 20 mars pour le texte ?'],
        ['rick', 'Le 20 mars recueille notre assentiment.'],
      ],
      ends: '03-20 | agreed',
    },
    {
      answers: [
        ['ana', 'Nous accorderiez-vous jusqu’au 20 mars pour le texte ?'],
        ['rick', 'Ce délai nous agrée.'],
      ],
      ends: '03-20 | agreed',
    },
    { answers: [['ana', 'Jeudi impossible, mercredi 18 ?']], ends: '03-05 | proposed, asked 03-18' },
    { answers: [ok, ['ana', 'Envoyé ce matin.']], ends: '03-05 | delivered' },
    { answers: [ok, ['ana', "Le texte est dans l'archive jointe.", 'tout.zip']], ends: '03-05 | delivered' },
    {
      answers: [ok, ['ana', 'Vous trouverez en annexe le texte, relu lundi par notre juriste.', 'texte.pdf']],
      ends: '03-05 | delivered',
    },
  ])('$ends: $answers', ({ answers, ends }) =>
    expect(outcome(['rick', 'Il nous faut le texte jeudi.'], ...answers)).toEqual([`A1 | ana | texte | ${ends}`]),
  )
})
