import { describe, expect, test } from 'vitest'
import { type Agreement, nothingAgreed } from '../../src/agreement/agreement.ts'
import { type Commitment, isDiscussed } from '../../src/agreement/commitment.ts'
import type { Message } from '../../src/message/message.ts'
import { hear } from '../../src/reading/hear.ts'

const person = (address: string, name: string, side: 'agency' | 'client') => ({ address, name, side })
const ana = person('ana@north.example', 'Ana Ruiz', 'agency')
const ravi = person('ravi@bank.example', 'Ravi Mehta', 'client')
const priya = person('priya@bank.example', 'Priya Shah', 'client')
const everybody = [ana, ravi, priya]
const setting = { agency: ['north.example'], tracker: 'tracker@north.example', zone: 'Europe/Paris', people: everybody }

/** What people write, the way they write it; `plan` is the agency's first mail. */
const said = {
  en: {
    plan: "We'll send you the presentation on Tuesday 24 March. Please send us the logos by Friday 20 March. Please also send the price list by Friday 20 March.",
    none: [
      'Have the logos arrived?',
      "If the logos haven't arrived by noon, call me.",
      "We haven't seen the price list yet.",
      'We still have to discuss the logos.',
      "We haven't discussed the logos yet.",
      'The presentation depends on the weather.',
      "We can't open the door on Sunday.",
      'First lunch, then the presentation.',
      'The logos are just great.',
      'Priya is on holiday.',
    ],
    'not yet': [
      "The logos haven't arrived.",
      "We still don't have the logos.",
      'Nothing has come here, where are the logos?',
      "I can't find the logos.",
      'The logos are still missing.',
      'not got the logos yet',
      "We haven't received the logos yet.",
      'No logos here yet.',
      'There was nothing attached.',
      'The attachment is missing.',
      'You forgot the attachment.',
      "The logos aren't here yet, could you resend?",
    ],
    discussed: [
      'We talked about the logos on the phone.',
      'We discussed the logos this morning.',
      'Ravi and I spoke about the logos.',
      "I've just spoken to Ravi about the logos.",
      'The logos are sorted, we talked.',
      "We've cleared up the logos by phone.",
      "The logos we've discussed.",
      'We had a call about the logos.',
      'C1 we talked about yesterday.',
    ],
    after: [
      'The presentation needs the logos first.',
      'We can only do the presentation once we have the logos.',
      'The presentation depends on the logos.',
      'The presentation has to wait for the logos.',
      "We can't start the presentation before we have the logos.",
      'No presentation without the logos.',
      'A1 depends on C1.',
      'The presentation follows three days after we get the logos.',
      'First the logos, then the presentation.',
      'A1 can only start when C1 is here.',
      'The presentation comes after the logos.',
      'A1 has to wait for C1',
    ],
    who: [
      'Helen left, Priya takes C2.',
      'Priya will do the price list.',
      'Priya will take care of the price list.',
      'Priya takes over the price list.',
      'Priya handles the price list from now on.',
      'The price list comes from Priya.',
      'Priya will send you the price list.',
      'My colleague Priya will look after the price list.',
      "I'm handing the price list over to Priya.",
      'Please talk to Priya about the price list, she does it now.',
      'Priya is now responsible for the price list.',
      'C2 is with Priya now',
    ],
    is: [
      'C1 is the SVG logos only.',
      'C1 means the vector logos.',
      'By logos we mean the vector files.',
      'C1 is just the white logos',
      'C1 should be the vector logos.',
      'c1 is only the two main logos',
      'C1 is about the SVG logos, nothing else.',
      'For C1 we only need the vector logos.',
      'With logos I meant the white version only.',
      'C1 covers only the main logos.',
    ],
  },
  fr: {
    plan: 'Nous vous enverrons la présentation mardi 24 mars. Merci de nous envoyer les logos avant le vendredi 20 mars. Merci d’envoyer aussi le tarif avant le vendredi 20 mars.',
    none: [
      'Les logos sont arrivés ?',
      'Si les logos ne sont pas arrivés à midi, appelez-moi.',
      'Nous n’avons pas encore reçu le tarif.',
      'On n’a pas la clé de la salle.',
      'On n’a pas encore parlé des logos.',
      'On a parlé du stand.',
      'La présentation dépend de la météo.',
    ],
    'not yet': [
      'Les logos ne sont pas arrivés.',
      "Nous n'avons toujours pas les logos.",
      'Rien reçu, où sont les logos ?',
      'Je ne trouve pas les logos.',
      'Les logos manquent toujours.',
      'pas encore reçu les logos',
      "Nous n'avons pas encore reçu les logos.",
      'Toujours pas de logos.',
      "Il n'y avait rien en pièce jointe.",
      'Il manque la pièce jointe.',
      'Vous avez oublié la pièce jointe.',
      'Les logos ne sont pas encore là, pourriez-vous les renvoyer ?',
    ],
    discussed: [
      'On a parlé des logos au téléphone.',
      'Nous avons discuté des logos ce matin.',
      'Ravi et moi avons parlé des logos.',
      'Les logos, on en a parlé.',
      'On a vu ensemble les logos.',
      'Les logos ont été vus au téléphone.',
      "J'ai parlé avec Ravi des logos.",
      'C1 on en a parlé hier.',
      'On a fait le point sur les logos.',
    ],
    after: [
      'La présentation dépend des logos.',
      'La présentation doit attendre les logos.',
      'A1 dépend de C1.',
      'La présentation suit trois jours après les logos.',
      "D'abord les logos, ensuite la présentation.",
      'La présentation vient après les logos.',
    ],
    who: [
      'Hélène est partie, Priya prend C2.',
      'Priya fera le tarif.',
      "Priya s'occupe du tarif.",
      'Priya reprend le tarif.',
      'Priya gère le tarif désormais.',
      'Priya vous enverra le tarif.',
      "Ma collègue Priya s'occupera du tarif.",
      'Je passe le tarif à Priya.',
      'Je confie le tarif à Priya.',
      'C2 passe à Priya',
      "C2 c'est Priya maintenant",
      "Le tarif, c'est Priya qui s'en occupe.",
    ],
    is: [
      "C1 c'est seulement les logos SVG.",
      'Par logos on entend les fichiers vectoriels.',
      'C1 ce sont juste les logos blancs',
      'C1 concerne uniquement les logos vectoriels.',
      "c1 c'est que les logos vectoriels",
      'Pour C1 il nous faut seulement les logos vectoriels.',
      'Pour les logos, on a juste besoin des versions vectorielles.',
    ],
  },
  hi: {
    plan: 'हम आपको प्रेज़ेंटेशन मंगलवार 24 मार्च को भेजेंगे। कृपया लोगो शुक्रवार 20 मार्च तक भेज दीजिए। कृपया मूल्य सूची भी शुक्रवार 20 मार्च तक भेज दीजिए।',
    none: [
      'क्या लोगो मिल गया?',
      'अगर लोगो नहीं मिला तो फ़ोन कीजिए।',
      'मूल्य सूची अभी तक नहीं मिली है।',
      'लोगो पर अभी बात नहीं हुई है।',
    ],
    'not yet': [
      'लोगो नहीं मिला।',
      'लोगो अभी तक नहीं आया है।',
      'हमें लोगो नहीं मिला।',
      'हमें अभी तक लोगो नहीं मिला है।',
      'लोगो कहाँ है?',
      'लोगो अभी भी बाकी है।',
      'मेल में कोई अटैचमेंट नहीं था।',
      'आप अटैचमेंट लगाना भूल गए।',
      'लोगो नहीं खुल रहा है।',
      'C1 अभी तक नहीं आया',
      'लोगो तो नहीं मिला, क्या दोबारा भेज सकते हैं?',
      'अटैचमेंट नहीं है।',
    ],
    discussed: [
      'लोगो के बारे में फ़ोन पर बात हो गई है।',
      'लोगो पर चर्चा हो गई।',
      'रवि जी से लोगो के बारे में बात हुई।',
      'लोगो पर आज सुबह बात हो गई।',
      'लोगो की बात हो चुकी है।',
      'C1 पर कल बात हुई थी।',
      'मैंने रवि जी से लोगो के बारे में बात कर ली है।',
      'हमने लोगो पर चर्चा की है।',
      'लोगो के बारे में रवि जी से बात हो गई है।',
    ],
    after: [
      'प्रेज़ेंटेशन लोगो पर निर्भर है।',
      'प्रेज़ेंटेशन लोगो मिलने के बाद ही बनेगी।',
      'पहले लोगो, फिर प्रेज़ेंटेशन।',
      'लोगो मिलने के बाद ही हम प्रेज़ेंटेशन बना पाएँगे।',
      'A1 C1 के बाद होगा।',
      'A1 C1 पर निर्भर है',
    ],
    who: [
      'हेलेन चली गईं, अब प्रिया C2 देखेंगी।',
      'मूल्य सूची अब प्रिया देखेंगी।',
      'प्रिया मूल्य सूची भेजेंगी।',
      'मूल्य सूची प्रिया भेजेंगी।',
      'C2 अब प्रिया के पास है।',
      'C2 प्रिया करेगी',
      'मूल्य सूची का काम प्रिया करेंगी।',
    ],
    is: [
      'C1 सिर्फ़ वेक्टर लोगो है।',
      'C1 मतलब सिर्फ़ वेक्टर लोगो',
      'लोगो का मतलब सिर्फ़ वेक्टर फ़ाइलें हैं।',
      'C1 में सिर्फ़ वेक्टर लोगो चाहिए।',
      'C1 केवल SVG लोगो है',
      'C1 का मतलब सफ़ेद लोगो',
      'C1 यानी वेक्टर लोगो',
      'लोगो यानी सिर्फ़ SVG फ़ाइल है।',
    ],
  },
  latin: {
    plan: 'Hum aapko presentation mangalwar 24 March ko bhejenge. Please logo shukravar 20 March tak bhej dijiye. Please price list bhi shukravar 20 March tak bhej dijiye.',
    none: [
      'kya logo mil gaya?',
      'agar logo nahi mila to phone karo',
      'price list abhi tak nahi mili hai',
      'logo par abhi baat nahi hui hai',
    ],
    'not yet': [
      'logo nahi mila',
      'logo abhi tak nahi aaya',
      'humein logo nahi mila hai',
      'logo kahan hai?',
      'logo abhi bhi baki hai',
      'mail mein koi attachment nahi tha',
      'aap attachment lagana bhool gaye',
      'logo nahi khul raha hai',
      'logo nhi mila',
      'C1 abhi tak nahi aaya',
      'file nahi khul rahi hai',
    ],
    discussed: [
      'logo ke bare mein phone par baat ho gayi hai',
      'logo pe baat ho gayi',
      'logo par charcha ho gayi',
      'logo pe aaj subah baat ho gayi',
      'C1 pe kal baat hui thi',
    ],
    after: [
      'presentation logo par nirbhar hai',
      'presentation logo milne ke baad hi banegi',
      'pehle logo, phir presentation',
      'logo milne ke baad hi presentation bana payenge',
      'A1 C1 ke baad hoga',
    ],
    who: [
      'ab Priya C2 dekhegi',
      'price list ab Priya dekhegi',
      'Priya price list bhejegi',
      'price list Priya karegi',
      'C2 ab Priya ke paas hai',
      'price list ka kaam Priya karegi',
    ],
    is: [
      'C1 sirf vector logo hai',
      'C1 matlab sirf vector logo',
      'logo ka matlab sirf vector file hai',
      'C1 mein sirf vector logo chahiye',
      'C1 yani SVG logo',
    ],
  },
} as const

/** March 2026; each mail answers the one of the day before. */
const mail = (from: typeof ana, day: number, text: string, files: readonly string[] = []): Message => ({
  hash: `hash-${day}`,
  id: `<${day}@mail.example>`,
  inReplyTo: [`<${day - 1}@mail.example>`],
  references: [],
  from: [from],
  to: everybody.filter(({ side }) => side !== from.side),
  cc: [],
  subject: 'Spring campaign',
  sentAt: `2026-03-${day}T09:00:00+01:00`,
  files,
  headers: {},
  text,
})

const answered = (agreement: Agreement, message: Message): Agreement => hear(message, agreement, setting).agreement

/** C1 the logos, C2 the price list, A1 the presentation; all agreed. */
const agreed = (language: keyof typeof said): Agreement =>
  (
    [
      [ana, 10, said[language].plan],
      [ravi, 11, 'ok'],
    ] as const
  ).reduce((agreement, [from, day, text]) => answered(agreement, mail(from, day, text)), nothingAgreed)

const delivered = (language: keyof typeof said): Agreement =>
  answered(agreed(language), mail(ravi, 12, 'done C1', ['logos.zip']))

const item = (id: string, { commitments }: Agreement): Commitment | undefined =>
  commitments.find((each) => each.id === id)

const languages = ['en', 'fr', 'hi', 'latin'] as const

describe.each(languages)('%s', (language) => {
  const { plan: _, ...lines } = said[language]

  test.each(lines['not yet'])('what was said to be sent has not come: %s', (text) => {
    const left = answered(delivered(language), mail(ana, 13, text))
    expect(left.commitments.map(({ id, status }) => `${id} ${status}`)).toEqual(['A1 agreed', 'C1 agreed', 'C2 agreed'])
  })

  test.each(lines.discussed)('it was talked over: %s', (text) => {
    const left = answered(agreed(language), mail(ana, 13, text))
    expect(left.commitments.filter(isDiscussed).map(({ id }) => id)).toEqual(['C1'])
  })

  test.each(lines.after)('one waits for the other: %s', (text) => {
    expect(item('A1', answered(agreed(language), mail(ana, 13, text)))?.condition?.commitment).toBe('C1')
  })

  test.each(lines.who)('somebody else does it: %s', (text) => {
    const left = answered(agreed(language), mail(ravi, 13, text))
    expect(left.commitments.map(({ id, debtor }) => `${id} ${debtor.name}`)).toEqual([
      'A1 Ana Ruiz',
      'C1 Ravi Mehta',
      'C2 Priya Shah',
    ])
  })

  test.each(lines.is)('it is something more exact: %s', (text) => {
    const left = answered(agreed(language), mail(ana, 13, text))
    expect(item('C1', left)?.deliverable).not.toBe(item('C1', agreed(language))?.deliverable)
    expect(left.commitments).toHaveLength(3)
  })

  test.each(lines.none)('nothing of the kind: %s', (text) => {
    const before = delivered(language)
    expect(answered(before, mail(ana, 13, text)).commitments).toEqual(before.commitments)
  })
})

describe('a weekday of which somebody tells what he did is the last one', () => {
  test.each([
    ['en', 'I sent you the logos on Friday.'],
    ['en', 'You should have the logos already, I mailed them Friday.'],
    ['en', 'The logos went out on Thursday.'],
    ['fr', 'Je vous ai envoyé les logos vendredi.'],
    ['fr', 'Les logos sont partis jeudi.'],
    ['hi', 'मैंने लोगो शुक्रवार को भेज दिया था।'],
    ['latin', 'maine logo friday ko bhej diya tha'],
  ] as const)('%s: %s', (language, text) => {
    expect(item('C1', answered(agreed(language), mail(ravi, 16, text)))?.status).toBe('delivered')
  })

  test.each([
    ['en', 'We can send you the logos on Monday.'],
    ['en', 'The logos will be sent on Monday.'],
    ['fr', 'Nous enverrons les logos lundi.'],
  ] as const)('but not what is to come: %s: %s', (language, text) => {
    expect(item('C1', answered(agreed(language), mail(ravi, 16, text)))?.status).toBe('agreed')
  })
})

test.each(['Priya takes the train.', 'Priya takes the minutes.', 'No need to remind me of the logos.'])(
  'a thing that is none of ours, or a thing not to be done: %s',
  (text) => {
    expect(answered(agreed('en'), mail(ravi, 13, text)).commitments).toEqual(agreed('en').commitments)
  },
)
