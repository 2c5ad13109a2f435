import { describe, expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Party } from '../../src/agreement/party.ts'
import type { Message } from '../../src/message/message.ts'
import { hear } from '../../src/reading/hear.ts'

const person = (address: string, name: string, side: Party['side']): Party => ({ address, name, side })
const ana = person('ana@north.example', 'Ana Ruiz', 'agency')
const ravi = person('ravi@bank.example', 'Ravi Mehta', 'client')
const priya = person('priya@bank.example', 'Priya Shah', 'client')
const tracker = person('tracker@north.example', '', 'agency')
const setting = {
  agency: ['north.example'],
  tracker: tracker.address,
  zone: 'Europe/Paris',
  people: [ana, ravi, priya],
}

/** What hurried people write to the tracker: Ravi, who owes C1 and C2, or after '>' Ana, for whom they are. */
const said = {
  en: {
    done: [
      'C1 sent just now',
      "C1 that's done",
      'just sent C1',
      'the logos are done',
      'have sent the logos',
      "we've already sent C1",
      'C1 was sent yesterday, pls check',
      'logos sent!',
      'C1 all done thx',
    ],
    got: ['>got C1 thanks', '>C1 came through', '>logos received, thx', '>C1 landed, thank you!'],
    by: [
      'C1 can only be Monday',
      'we moved C1 to Monday',
      'C1 slips to Monday 23 March',
      'push C1 to Monday please',
      'C1 pls make it Monday',
      'can C1 be Monday?',
      'need until Monday for C1',
      'C1 will be Monday',
      'logos only on Monday',
    ],
    drop: [
      '>cancel C1',
      ">C1 isn't needed any more",
      '>we dont need C1 anymore',
      '>pls cancel C1',
      '>forget C1',
      '>you can drop C1',
      '>C1 can be dropped',
      '>scratch C1',
      '>C1 is off the table',
    ],
    no: ['no to C2', "C2 we can't do", "C2 - can't do", "C2 won't happen", 'we wont do C2'],
    'not yet': ['>C1 still missing', '>C1 hasnt arrived', '>C1 didnt come through'],
    discussed: ['we spoke about C1 on the phone', 'C1 sorted by phone', 'spoke to Ana re C1', 'C1: discussed with Ana'],
    who: [
      'Priya does C2',
      'C2 is for Priya',
      'C2 -> Priya',
      'Priya is doing C2',
      'C2 over to Priya',
      'C2 goes to Priya now',
    ],
    stop: [
      'pls stop reminding me',
      'stop the reminders',
      'please stop emailing me',
      'no more emails please',
      'stop chasing me',
      'dont send me these',
      'I do not want these reminders any more',
      'pls stop these',
      'enough reminders',
      'stop mailing us please',
      'remove me',
    ],
    mute: [
      'mute for a week',
      'pause this for 2 weeks',
      'snooze until Monday',
      'no reminders till Monday',
      'quiet until next week pls',
      "I'm away, no mails until 30 March",
      'leave me alone until Monday',
      'hold the reminders until Monday',
      'pause reminders for 10 days',
      'stop reminding me for a week',
    ],
    resume: [
      'you can start again',
      'start the reminders again',
      'resume please',
      'unmute',
      'please remind me again',
      'switch it back on',
      'turn the reminders back on',
    ],
    status: [
      'whats open?',
      "what's still missing?",
      'where are we?',
      'can you send me an overview',
      'what do I owe?',
      'what do I still have to send?',
      'status update please',
      'give me a status',
      'what is outstanding',
      'how are we doing?',
    ],
    timeline: [
      'send me the timeline',
      'can I see the history',
      'show me what happened',
      'timeline please',
      'what happened when?',
      'who said what when?',
    ],
    help: [
      'help',
      'how does this work',
      'what can I write?',
      'what are the commands?',
      'I need help',
      'how do I use this?',
      'what can you do?',
    ],
    ok: ['C1 fine', 'ok for C1', 'C1 and C2 are fine', 'yes to C2', 'everything ok'],
    none: [
      "We can't do lunch.",
      "C1 can't do any harm",
      'remove me from the budget sheet',
      'Can you send it again?',
      'Hold the line until Monday afternoon',
      'what happened to the logos?',
      'Who sent the price list?',
      'You can email Priya',
      'C1 will be late',
      'C1 will be great',
      'C1 will be discussed on Monday',
      "we didn't send C1",
      'I have not sent C1',
      'make it good',
    ],
  },
  fr: {
    done: [
      'C1 envoyé ce matin',
      "C1 c'est fait",
      "je viens d'envoyer C1",
      'C1 est parti',
      'les logos sont partis',
      "C1 c'est envoyé",
      'on a envoyé C1 hier',
      'C1 : livré',
      "j'ai envoyé C1",
    ],
    got: ['>C1 bien reçu merci', '>on a bien C1', '>C1 reçu', '>bien reçu les logos', '>C1 est arrivé'],
    by: [
      'C1 plutôt lundi',
      'C1 ce sera lundi',
      'on décale C1 à lundi',
      'C1 repoussé à lundi',
      'C1 lundi svp',
      'je peux faire C1 pour lundi',
      "il me faut jusqu'à lundi pour C1",
    ],
    drop: [
      '>annulez C1',
      '>on laisse tomber C1',
      '>plus besoin de C1',
      ">C1 n'est plus nécessaire",
      '>on annule C1',
      '>C1 on oublie',
      '>vous pouvez supprimer C1',
      '>C1 peut sauter',
    ],
    no: ['non pour C2', 'C2 impossible', 'C2 on ne pourra pas', 'C2 ne sera pas possible', 'on ne fera pas C2'],
    discussed: ['C1 vu avec Ana', 'on en a parlé pour C1', "j'ai parlé de C1 avec Ana", 'C1 discuté hier'],
    who: [
      "C2 c'est Priya",
      "Priya s'occupe de C2",
      'C2 pour Priya',
      'C2 est pour Priya',
      'voyez avec Priya pour C2',
      'C2 passe à Priya',
    ],
    stop: [
      'arrêtez de me relancer',
      'stop les rappels svp',
      'plus de mails svp',
      "arrêtez de m'envoyer des mails",
      "merci d'arrêter les relances",
      "ne m'écrivez plus",
      'je ne veux plus de rappels',
      'désinscrivez-moi',
      'arrête de me relancer stp',
      'ça suffit les rappels',
    ],
    mute: [
      'pause une semaine',
      'pas de rappel avant lundi',
      "silence jusqu'à lundi",
      'pas de mails cette semaine svp',
      "je suis absent, pas de relances jusqu'au 30 mars",
      'mettez en pause 2 semaines',
      'ne me relancez pas avant lundi',
      'arrêtez les rappels pendant une semaine',
    ],
    resume: [
      'vous pouvez recommencer',
      'on reprend',
      'reprenez les rappels',
      'remettez les rappels',
      "c'est bon, relancez les rappels",
      'réactivez les rappels',
      'vous pouvez me relancer à nouveau',
    ],
    status: [
      'où on en est ?',
      'il reste quoi ?',
      'faites-moi un point svp',
      "qu'est-ce que je dois encore envoyer ?",
      'un point svp',
      "c'est quoi le statut ?",
      'que dois-je encore ?',
      'il manque quoi ?',
      'la liste svp',
    ],
    timeline: [
      "envoyez-moi l'historique",
      "l'historique svp",
      'je peux avoir la chronologie ?',
      'qui a dit quoi et quand ?',
      "montre-moi l'historique",
    ],
    help: [
      'aide',
      'comment ça marche',
      "à l'aide",
      'je peux écrire quoi ?',
      'quelles commandes ?',
      'comment je réponds ?',
      'comment on fait ?',
    ],
    ok: ['ok pour C1', 'C1 ça va', 'C1 et C2 ok', 'ça marche pour C2', 'tout est ok'],
    none: [
      'On ne pourra pas venir',
      'un point de détail',
      "je n'ai pas envoyé C1",
      "on n'annule pas C1",
      'Qui a envoyé le tarif ?',
      'ça marche bien',
      "je suis absent jusqu'à lundi",
      'Relancez Priya',
      'on a bien ri',
      'Il reste du café ?',
    ],
  },
  hi: {
    done: [
      'C1 भेज दिया',
      'C1 हो गया है',
      'C1 आज सुबह भेज दिया',
      'लोगो भेज दिए हैं',
      'C1 भेज चुके हैं',
      'मैंने C1 भेज दिया है',
      'C1 तो कल ही भेज दिया था',
    ],
    got: ['>C1 मिल गया', '>C1 आ गया धन्यवाद', '>हमें C1 मिल गया', '>लोगो मिल गए', '>C1 प्राप्त हुआ'],
    by: [
      'C1 सोमवार तक',
      'C1 सोमवार को देंगे',
      'C1 सोमवार तक भेजेंगे',
      'C1 सोमवार कर दीजिए',
      'C1 अब सोमवार तक हो पाएगा',
      'C1 के लिए सोमवार तक का समय चाहिए',
    ],
    drop: ['>C1 रद्द करें', '>C1 नहीं चाहिए', '>C1 रहने दीजिए', '>C1 अब नहीं चाहिए', '>C1 छोड़ दो', '>C1 की ज़रूरत नहीं'],
    no: ['C2 नहीं हो पाएगा', 'C2 संभव नहीं', 'C2 हम नहीं कर सकते', 'C2 नहीं दे पाएँगे'],
    discussed: [
      'C1 पर बात हो गई',
      'C1 के बारे में आना से बात हो गई',
      'C1 फ़ोन पर तय हो गया',
      'C1 पर कल चर्चा हुई',
      'C1 की बात कर ली',
    ],
    who: ['C2 प्रिया करेंगी', 'C2 प्रिया देख रही हैं', 'C2 प्रिया के पास है', 'C2 अब प्रिया का है'],
    stop: [
      'रिमाइंडर बंद कर दीजिए',
      'मेल मत भेजो',
      'अब और मेल मत भेजिए',
      'कृपया याद दिलाना बंद करें',
      'मुझे मेल नहीं चाहिए',
      'बस करो',
      'मुझे हटा दीजिए',
    ],
    mute: [
      'एक हफ़्ते के लिए बंद करो',
      'सोमवार तक मेल मत भेजो',
      '7 दिन चुप',
      'सोमवार तक चुप',
      'मैं छुट्टी पर हूँ, 30 मार्च तक मेल मत भेजिए',
    ],
    resume: ['फिर से शुरू करो', 'रिमाइंडर फिर से भेजो', 'दोबारा चालू कर दो', 'अब फिर भेजना शुरू करें', 'वापस चालू कर दीजिए'],
    status: [
      'क्या स्थिति है',
      'क्या बाकी है?',
      'अभी क्या पेंडिंग है',
      'मुझे क्या भेजना है?',
      'स्टेटस बताओ',
      'कहाँ तक पहुँचे?',
      'मेरा क्या बाकी है?',
    ],
    timeline: ['पूरा इतिहास भेजो', 'टाइमलाइन भेज दो', 'इतिहास दिखाओ', 'कब क्या हुआ?', 'समयरेखा चाहिए'],
    help: ['मदद', 'मदद चाहिए', 'यह कैसे काम करता है', 'क्या लिखना है?', 'कैसे जवाब दूँ?', 'मैं क्या लिखूँ?'],
    ok: ['C1 ठीक है', 'सब ठीक है', 'हाँ C1', 'C1 मंज़ूर है', 'C1 और C2 ठीक हैं'],
    none: ['फिर से भेजिए', 'सोमवार तक न भेजें', 'क्या लिखा है?', 'कैसे हैं आप?', 'इतिहास बदल गया', 'मैं छुट्टी पर हूँ', 'मैंने C1 नहीं भेजा'],
  },
  Hinglish: {
    done: [
      'C1 bhej diya',
      'C1 ho gaya',
      'C1 kal hi bhej diya tha',
      'logo bhej diye hain',
      'maine C1 bhej diya hai',
      'C1 already bhej diya',
      'C1 mail kar diya',
      'C1 send kar diya',
    ],
    got: ['>C1 mil gaya', '>C1 aa gaya thanks', '>humein C1 mil gaya', '>C1 receive ho gaya', '>logos mil gaye'],
    by: [
      'C1 monday tak',
      'C1 monday ko denge',
      'C1 monday tak bhej denge',
      'C1 Monday kar do',
      'C1 ab monday tak ho payega',
      'C1 somvar tak',
    ],
    drop: ['>C1 cancel kar do', '>C1 nahi chahiye', '>C1 rehne do', '>C1 ki zarurat nahi', '>C1 hata do'],
    no: ['C2 nahi ho payega', 'C2 possible nahi', 'C2 nahi kar sakte', 'C2 nahi de payenge', 'C2 hum nahi karenge'],
    discussed: [
      'C1 pe baat ho gayi',
      'C1 ke bare mein Ana se baat ho gayi',
      'C1 phone pe discuss kar liya',
      'C1 par kal baat hui',
      'C1 ki baat kar li',
    ],
    who: [
      'C2 Priya karegi',
      'C2 Priya dekh rahi hai',
      'C2 Priya ke paas hai',
      'C2 ab Priya ka hai',
      'C2 Priya ko de do',
    ],
    stop: [
      'reminder band karo',
      'mail mat bhejo',
      'aur mail mat bhejo please',
      'yaad dilana band karo',
      'mujhe mails nahi chahiye',
      'reminders band kar dijiye',
      'mujhe reminder mat bhejo',
    ],
    mute: [
      'ek hafte ke liye band karo',
      'monday tak mail mat bhejo',
      '7 din chup',
      'monday tak chup',
      'monday tak reminder mat bhejna',
      '2 hafte tak mail nahi chahiye',
    ],
    resume: [
      'phir se shuru karo',
      'reminder phir se bhejo',
      'dobara chalu kar do',
      'wapas start karo',
      'fir se start kar do',
    ],
    status: [
      'kya status hai',
      'kya baki hai',
      'abhi kya pending hai',
      'mujhe kya bhejna hai?',
      'status batao',
      'kahan tak pahunche',
      'mera kya pending hai',
    ],
    timeline: ['poora itihas bhejo', 'timeline bhej do', 'timeline dikhao', 'kab kya hua', 'history bhejo'],
    help: [
      'madad',
      'help chahiye',
      'ye kaise kaam karta hai',
      'kya likhna hai?',
      'main kya likhu?',
      'kaise reply karu',
    ],
    ok: ['C1 theek hai', 'sab theek hai', 'haan C1', 'C1 ok hai', 'C1 aur C2 theek hai'],
    none: [
      'phir se bhejo',
      'monday tak mat bhejo',
      'kya hua?',
      'maine C1 nahi bheja',
      'main chutti par hoon',
      'kya C1 nahi denge?',
    ],
  },
}

/** What an act does for the command that it stands for. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  done: ['report', 'satisfy'],
  got: ['satisfy'],
  by: ['promise', 'reschedule', 'counter'],
  drop: ['withdraw', 'decline'],
  no: ['decline', 'withdraw'],
  discussed: ['discuss'],
  who: ['hand over'],
  ok: ['accept'],
}

const mail = (from: Party, to: Party, text: string, sentAt: string): Message => ({
  hash: '',
  id: `<${sentAt}@x>`,
  inReplyTo: [],
  references: [],
  from: [from],
  to: [to],
  cc: [],
  subject: 'Spring campaign',
  sentAt,
  text,
  files: [],
  headers: {},
})

const asked =
  "We'll send you the presentation on Tuesday 24 March. Please send us the logos by Friday 20 March. Please also send the price list by Friday 20 March."
const yes = 'Yes, agreed, you will have all of it by Friday 20 March.'
const plan = hear(mail(ana, ravi, asked, '2026-03-16T09:00:00Z'), nothingAgreed, setting).agreement
const agreed = hear(mail(ravi, ana, yes, '2026-03-16T10:00:00Z'), plan, setting).agreement

/** The commands that a mail gives, or stands for; an act of any other kind by its own name. */
function understood(words: string, name: string, isToPeople = false): readonly string[] {
  const [from, other] = words.startsWith('>') ? [ana, ravi] : [ravi, ana]
  const letter = mail(from, isToPeople ? other : tracker, words.replace(/^>/, ''), '2026-03-18T09:00:00Z')
  const { heard, acts } = hear(letter, agreed, setting)
  const done = acts.map(({ kind }) => (kinds[name]?.includes(kind) ? name : kind))
  return [...new Set([...heard.map(({ command }) => command.name), ...done])]
}

describe.each(Object.entries(said))('%s', (_, { none, ...all }) => {
  test.each(Object.entries(all).flatMap(([name, lines]) => lines.map((words) => [words, name])))(
    '%j is %s',
    (words, name) => {
      expect(understood(words, name)).toEqual([name])
    },
  )

  test.each(none)('%j is no command', (words) => {
    expect(understood(words, '')).toEqual([])
    expect(understood(words, '', true)).toEqual([])
  })
})
