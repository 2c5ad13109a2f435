/** The forms of a verb by which people ask and promise. */
type Verb = {
  readonly infinitive: string
  /** je, tu, il, nous, vous, ils; so is the future. */
  readonly present: readonly string[]
  readonly future: readonly string[]
  /** After 'que tu', 'que vous'. */
  readonly subjunctive: readonly string[]
  /** Without the marks of gender and number. */
  readonly participle: string
}

const futureOf = (stem: string): readonly string[] => ['ai', 'as', 'a', 'ons', 'ez', 'ont'].map((end) => stem + end)

/** Verbs like envoyer; `strong` is the stem before a silent ending, where it differs: j'envoie, nous envoyons. */
function er(stem: string, strong = stem, future = `${strong}er`): Verb {
  const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç')
  return {
    infinitive: `${stem}er`,
    present: [`${strong}e`, `${strong}es`, `${strong}e`, `${soft}ons`, `${stem}ez`, `${strong}ent`],
    future: futureOf(future),
    subjunctive: [`${strong}es`, `${stem}iez`],
    participle: `${stem}é`,
  }
}

/** Verbs like finir. */
const ir = (stem: string): Verb => ({
  infinitive: `${stem}ir`,
  present: ['is', 'is', 'it', 'issons', 'issez', 'issent'].map((end) => stem + end),
  future: futureOf(`${stem}ir`),
  subjunctive: [`${stem}isses`, `${stem}issiez`],
  participle: `${stem}i`,
})

/** Verbs like rendre: `long` is the stem before a spoken ending, `short` before a silent one. */
const re = (long: string, short: string, participle: string, third = `${short}t`): Verb => ({
  infinitive: `${/[aeiou]$/.test(short) ? short : long}re`,
  present: [`${short}s`, `${short}s`, third, `${long}ons`, `${long}ez`, `${long}ent`],
  future: futureOf(`${/[aeiou]$/.test(short) ? short : long}r`),
  subjunctive: [`${long}es`, `${long}iez`],
  participle,
})

const mettre = (prefix: string): Verb => re(`${prefix}mett`, `${prefix}met`, `${prefix}mis`, `${prefix}met`)

const faire = (prefix: string): Verb => ({
  infinitive: `${prefix}faire`,
  present: ['fais', 'fais', 'fait', 'faisons', 'faites', 'font'].map((form) => prefix + form),
  future: futureOf(`${prefix}fer`),
  subjunctive: [`${prefix}fasses`, `${prefix}fassiez`],
  participle: `${prefix}fait`,
})

/** A verb with words behind it that never change: 'faire parvenir', 'mettre en ligne'. */
function followed(verb: Verb, by: string): Verb {
  const all = (forms: readonly string[]) => forms.map((form) => `${form} ${by}`)
  return {
    infinitive: `${verb.infinitive} ${by}`,
    present: all(verb.present),
    future: all(verb.future),
    subjunctive: all(verb.subjunctive),
    participle: `${verb.participle} ${by}`,
  }
}

/** Verbs of which only these forms are used. */
const joindre: Verb = {
  infinitive: 'joindre',
  present: ['joins', 'joins', 'joint', 'joignons', 'joignez', 'joignent'],
  future: futureOf('joindr'),
  subjunctive: ['joignes', 'joigniez'],
  participle: 'joint',
}
const dire: Verb = {
  infinitive: 'dire',
  present: ['dis', 'dis', 'dit', 'disons', 'dites', 'disent'],
  future: futureOf('dir'),
  subjunctive: ['dises', 'disiez'],
  participle: 'dit',
}

const sortir: Verb = {
  infinitive: 'sortir',
  present: ['sors', 'sors', 'sort', 'sortons', 'sortez', 'sortent'],
  future: futureOf('sortir'),
  subjunctive: ['sortes', 'sortiez'],
  participle: 'sorti',
}

const words = (text: string): readonly string[] => text.split(' ')

/** What is brought to somebody: with such a verb the thing is the deliverable as it stands. */
const bringing: readonly Verb[] = [
  er('envoy', 'envoi', 'enverr'),
  er('renvoy', 'renvoi', 'renverr'),
  er('transfér', 'transfèr'),
  er('transfér', 'transfèr', 'transférer'),
  ...['trans', 'retrans', 're', 'sou'].map(mettre),
  ...words('parvenir passer suivre circuler tenir remonter livrer').map((second) => followed(faire(''), second)),
  ...words('adress livr donn redonn retourn dépos post partag apport fil refil').map((stem) => er(stem)),
  ...words('balanc gliss pouss expédi propos procur diffus vers achemin repartag rebalanc').map((stem) => er(stem)),
  ...words('fourn établ').map(ir),
  ...words('rend répond').map((stem) => re(stem, stem, `${stem}u`, stem)),
  joindre,
]

/** What is made or done. */
const making: readonly Verb[] = [
  ...words('prépar termin finalis boucl corrig rédig modifi sign contresign paraph').map((stem) => er(stem)),
  ...words(
    'vir vérifi tranch imprim réimprim réédit refactur rajout grav chiffr réserv command dessin annot ajout',
  ).map((stem) => er(stem)),
  ...words('réalis intégr adapt retouch actualis list publi scann install compil calcul effectu trait factur').map(
    (stem) => er(stem),
  ),
  er('procéd', 'procèd'),
  er('procéd', 'procèd', 'procéder'),
  er('pay', 'pai'),
  er('pay'),
  er('régl', 'règl'),
  er('régl', 'règl', 'régler'),
  er('complét', 'complèt'),
  er('complét', 'complèt', 'compléter'),
  ...words('fin rempl chois').map(ir),
  ...words('tradui produi').map((stem) => re(`${stem}s`, stem, `${stem}t`)),
  re('écriv', 'écri', 'écrit'),
  re('relis', 'reli', 'relu'),
]

/** Everyday verbs, which bring something only where somebody is named to whom. */
const everyday: readonly Verb[] = [
  ...words('pass repass mont').map((stem) => er(stem)),
  sortir,
  ...['à jour', 'en ligne', 'en page', 'à disposition', 'de côté'].map((rest) => followed(mettre(''), rest)),
  ...['', 're'].flatMap((prefix) => [mettre(prefix), faire(prefix)]),
]

/** What is done by saying so: a promise in the future, in the present only beside a day. */
const saying: readonly Verb[] = words('valid approuv confirm communiqu indiqu précis').map((stem) => er(stem))

/** What is shown, and promised only beside a day. */
const showing: readonly Verb[] = words('montr présent expliqu').map((stem) => er(stem))

/** Of what the other side does for the writer, only the name of the deed is ever used. */
const deeds =
  'mettre à jour|reprendre|tirer|arrêter|concevoir|forwarder|rappeler|téléphoner|lâcher|revoir|ajuster|raccourcir|changer|remplacer|exporter|convertir|recadrer|détourer|décliner|développer|rectifier|recalculer|filmer|enregistrer|prévoir|organiser|assurer|lancer|programmer|caler|ouvrir|créer|activer|débloquer|chercher|avoir|recevoir|récupérer|obtenir|voir'

const forms = (verbs: readonly Verb[], of: (verb: Verb) => readonly string[]): string =>
  [...new Set(verbs.flatMap(of))].toSorted((a, b) => b.length - a.length).join('|')

const own = [...bringing, ...making, ...saying]
const lasting = [...bringing, ...making, ...everyday]
const all = [...lasting, ...saying]
const asked = [...all, ...showing, dire]
const [je, tu, il, nous, vous, ils] = [0, 1, 2, 3, 4, 5]
const persons =
  (...who: readonly number[]) =>
  (tense: readonly string[]): readonly string[] =>
    tense.filter((_, person) => who.includes(person))
const [first, second, third] = [persons(je, il, nous), persons(tu, vous), persons(il, ils)]

const verb = (source: string): string => `(?<verb>${source})›`

/** 'envoyer' */
export const infinitive = verb(`${forms(asked, (each) => [each.infinitive])}|${deeds}`)
/** 'Relire, signer et retourner le contrat': what stands behind the first verb, ahead of the thing. */
export const coupling = `^(?:,? (?:et |puis )*${infinitive.replace('?<verb>', '?:')})*,? (?:et|puis|&) (?:puis )?(?:(?:me|nous|le|la|les|de|d') ?)*${infinitive.replace('?<verb>', '?:')}`
/** 'enverrai', 'enverrons', and with 'on' 'enverra' */
export const future = verb(forms(all, (each) => first(each.future)))
/** 'envoie', 'envoyons', of the writer; what one joins is there already. */
export const present = verb(
  forms(
    lasting.filter((each) => each !== joindre),
    (each) => first(each.present),
  ),
)
/** 'présenterai', 'présente' */
export const shown = verb(
  `${forms(showing, (each) => first(each.future))}|${forms([...showing, ...saying], (each) => first(each.present))}`,
)
/** The same of verbs that need nobody named to whom: 'on livre', 'je finalise'. */
export const presentAlone = verb(forms(own, (each) => first(each.present)))
/** 'envoies', 'envoyez', 'enverrez' */
export const yours = verb(forms(asked, (each) => [...second(each.present), ...second(each.future)]))
/** 'et vous mets', 'et vous envoie': behind its subject; 'vous' is whom it is brought to. */
export const vousOfYours = `vous(?! (?:${forms(asked, (each) => persons(je, tu, il)(each.present))})›)`
/** 'envoie', 'envoyez' */
export const imperative = verb(forms(asked, (each) => [...persons(je, vous)(each.present), ...second(each.present)]))
/** 'envoyez-le-moi', where what is asked for stands in the middle. */
export const imperativeOfIt = `(?:${forms(asked, (each) => [...persons(je, vous)(each.present), ...second(each.present)])})-(?:(?:le|la|les|l')(?:-?(?:moi|nous|m'en))?|(?:moi|nous)-(?:le|la|les))›`
/** The same of the verbs that open a sentence as nothing else does. */
export const imperativeAlone = verb(forms(own, (each) => persons(vous)(each.present)))
/** 'envoie', 'remets', to somebody one knows well. */
export const imperativeTu = verb(
  forms(own, (each) => persons(tu)(each.present.map((form) => form.replace(/es$/, 'e')))),
)
/** 'que vous envoyiez' */
export const subjunctive = verb(forms(asked, (each) => each.subjunctive))
/** 'enverra', 'enverront' */
export const thirdFuture = verb(forms(own, (each) => third(each.future)))
/** The same and 'envoie', 'fait', of people who need nobody named to whom. */
export const thirdAlone = verb(
  `${forms(own, (each) => third(each.present))}|${forms(own, (each) => third(each.future))}|fait|font|fera|feront`,
)
export const thirdFutureToYou = verb(forms(all, (each) => third(each.future)))
/** 'envoie', 'envoient' */
export const thirdPresent = verb(forms(all, (each) => third(each.present)))
/** 'envoyé', 'livrées' */
const agreeing = ({ participle }: Verb): readonly string[] =>
  participle.includes(' ') ? [participle] : ['', 'e', 's', 'es'].map((end) => participle + end)
export const participle = verb(forms(all, agreeing))

/** 'ne fournissons pas', 'ne vous enverrai pas', 'n'imprime plus': of the writer, a refusal. */
export const notMine = `(?:ne |n')(?:(?:vous|te|le|la|les|leur|lui|en|y) |[ltmy]')*(?:${forms(all, (each) => [...first(each.present), ...first(each.future)])}) (?:pas|plus|jamais)›`
/** 'que vous ayez', 'que tu reçoives': what the writer sees to. */
export const having =
  "(?:vous|tu) (?:(?:les?|la|en) |l')?(?:ayez|aies|receviez|reçoives|récupériez|récupères|disposiez|disposes)›(?: (?:bien|de|d'))*"

/** How verbs begin by which people meet, talk, thank and help: nothing that one could wait for comes of them. */
const courteous =
  'accompagn|accord|accueill|aid|all|appel|apprend|assur|attend|aur|autoris|avert|av|avou|bless|comm|comprend|compt|conf|conn|conseill|consid|consult|contact|convi|crain|croi|croy|demand|dev|dire|dir|dis|doi|donn|dout|éclair|écout|écri|embrass|emmèn|entend|épargn|espèr|espér|être|évit|excus|expliqu|fai|félicit|fer|fix|garanti|guid|impliqu|inform|inqui|invit|joind|laiss|lir|met|occup|orient|oubli|pardonn|parl|permet|peu|pour|prév|pri|promet|propos|racont|rappel|rassur|recev|recommand|recontact|rejoi|relanc|remerci|rencontr|renseign|répond|rest|retrouv|rev|salu|sav|sembl|ser|signal|soucie|souhait|suggèr|suggér|suis|suiv|sommes|téléphon|ten|tien|tir|tromp|trouv|ven|verr|vien|voi|voud|voul|veu|vais|va›'

/** Of what is done at a place or with one's time nothing comes to anybody either. */
const elsewhere =
  'visit|prend|assist|particip|pass|arriv|part|rentr|quitt|attaqu|commenc|début|ouvr|ferm|fêt|célébr|all|ir|reprend|travaill|pouss|cherch|profit|bosse|dorm|mang|déjeun|dîn|circul|déménag|emménag|voyag|mont|descend|bouge|regard|essa|tent|tâch|analys|étudi|exam'

const object =
  "(?=(?:les?|la|une?|deux|trois|quatre|cinq|quelques|votre|vos|ton|ta|tes|notre|nos|toute?s?|mes|mon|ma|ce|cette|ces)› |l')"

/** 'recadrerai la photo', 'assemblerons les panneaux': whatever verb it is, where a thing follows it. */
export const anyFuture = `(?<verb>(?!${courteous}|${elsewhere})\\p{L}{3,}(?:rai|rons|ra))› ${object}`
/** 'recadrer la photo' */
export const anyInfinitive = `(?<verb>(?!${courteous}|${elsewhere})\\p{L}{3,}(?:er|ir|re))› ${object}`

/** 'me dénicher', 'nous concocter': whatever else is done for somebody brings him something. */
export const forMe = `(?:me |m'|nous )(?<verb>(?!${courteous})\\p{L}{2,}(?:er|ir|re))›`
/** 'vous déniche', 'te concocterai', of the writer. */
export const forYou = `(?:vous |te |t')(?<verb>(?!${courteous})\\p{L}{2,}(?:e|ons|is|ds|rai|rons|ra))›`

/** Pronouns before the verb: 'vous', 'me les', 'nous l''. */
export const pronouns = "(?:(?:ne|me|te|se|nous|vous|lui|leur|le|la|les|en|y) |[mtsl]'(?:en )?)*"
/** Pronouns by which something comes to the writer, and by which it goes to the reader. */
export const toMe = "(?:me |m'|nous )(?:le |la |les |l'|en )?"
export const toYou = "(?:vous |te |t')(?:le |la |les |l'|en )?"
/** 'tout de suite', 'bien': between the verb and its object. */
export const onward =
  '(?:(?:[ -](?:moi|nous|vous|toi)|-(?:le|la|les|en)| (?:le|la|les)(?= (?:moi|nous|toi)›))›)*(?: (?:bien|aussi|également|donc|alors|encore|volontiers|sans faute|par (?:ailleurs|mail|courriel)|en retour|de nouveau|prochainement|rapidement|bientôt|directement|tout de suite|dès (?:que possible|maintenant)|au plus vite|sous peu|maintenant|enfin|à nouveau|par (?:la poste|courrier|coursier))›|,? dès réception,)*'
