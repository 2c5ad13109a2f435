/** Verbs of bringing and making: infinitive, future (je, nous), and the forms of the reader's imperative. */
const roots = {
  infinitive:
    'envoyer|renvoyer|transmettre|retransmettre|adresser|faire parvenir|faire passer|faire suivre|livrer|fournir|remettre|communiquer|donner|rendre|retourner|déposer|poster|partager|mettre|apporter|préparer|finir|terminer|faire|refaire|écrire|rédiger|corriger|reprendre|mettre à jour|modifier|valider|approuver|signer|confirmer|payer|régler|virer|relire|vérifier|répondre|choisir|trancher|rappeler|téléphoner|compléter|remplir|proposer|présenter|montrer|indiquer|préciser|dire|avoir|recevoir|récupérer|obtenir|voir|boucler|imprimer|traduire|tirer|graver|expédier|chiffrer|établir|réserver|commander|procurer|passer|repasser|filer|refiler|balancer|glisser|lâcher|pousser|forwarder|expliquer|soumettre|produire|finaliser|concevoir|dessiner|monter|annoter|contresigner|parapher|arrêter|joindre',
  future:
    'enverrai|enverrons|renverrai|renverrons|transmettrai|transmettrons|adresserai|adresserons|ferai parvenir|ferons parvenir|ferai passer|ferons passer|ferai suivre|ferai|ferons|livrerai|livrerons|fournirai|fournirons|remettrai|remettrons|communiquerai|communiquerons|donnerai|donnerons|rendrai|rendrons|retournerai|retournerons|déposerai|déposerons|posterai|posterons|partagerai|partagerons|mettrai|mettrons|apporterai|apporterons|préparerai|préparerons|finirai|finirons|terminerai|terminerons|validerai|validerons|signerai|signerons|confirmerai|confirmerons|paierai|paierons|payerai|réglerai|réglerons|virerai|virerons|relirai|relirons|répondrai|répondrons|proposerai|proposerons|indiquerai|indiquerons|dirai|dirons|établirai|établirons|expédierai|expédierons|corrigerai|corrigerons|rappellerai|rappellerons|passerai|passerons|filerai|filerons|soumettrai|soumettrons|produirai|produirons|finaliserai|finaliserons|compléterai|compléterons|remplirai|remplirons|traduirai|traduirons|joindrai|joindrons',
  present:
    'envoie|envoies|envoyons|envoyez|transmets|transmettons|transmettez|adresse|adressons|adressez|fais parvenir|faisons parvenir|faites parvenir|fais passer|fais suivre|fais|faites|livre|livrons|livrez|fournis|fournissez|remets|remettons|remettez|communiquez|donne|donnes|donnons|donnez|rends|rendons|rendez|retourne|retournez|retournons|dépose|déposons|déposez|poste|postons|partage|partages|partagez|mets|mettez|apporte|apportons|apportez|prépare|préparons|préparez|valide|validez|validons|signe|signez|confirme|confirmez|paie|payez|réglez|vire|virons|virez|relisez|réponds|répondez|boucle|bouclons|passe|passes|passons|passez|file|files|balance|balances|soumets|soumettons|réalise|réalisons|joins|expédie|expédions|poste',
  third:
    'enverra|envoie|transmettra|transmet|adressera|fera parvenir|fera passer|livrera|livre|fournira|remettra|communiquera|donnera|rendra|retournera|retourne|déposera|préparera|validera|signera|confirmera|paiera|réglera|apportera|apporte|corrigera|rappellera|soumettra|produira|finalisera|complétera|remplira|traduira|expédiera|établira|répondra|proposera|indiquera|partagera|postera|mettra|finira|terminera',
  thirdToday:
    'remet|fournit|donne|rend|dépose|prépare|signe|confirme|valide|partage|poste|communique|passe|finit|termine|soumet|relit|traduit|expédie|adresse',
} as const

export const infinitive = `(?<verb>${roots.infinitive})›`
export const future = `(?<verb>${roots.future})›`
export const present = `(?<verb>${roots.present})›`
export const thirdToday = `(?<verb>${roots.thirdToday})›`
export const third = `(?<verb>${roots.third})›`

/** Pronouns before the verb: 'vous', 'me les', 'nous l''. */
export const pronouns = "(?:(?:ne|me|te|se|nous|vous|lui|leur|le|la|les|en|y) |[mtsl]'(?:en )?)*"
/** 'tout de suite', 'bien': between the verb and its object. */
export const onward =
  '(?:[ -](?:moi|nous|vous|toi|le|la|les|en)›)*(?: (?:bien|aussi|également|donc|alors|encore|volontiers|sans faute|par (?:ailleurs|mail|courriel)|en retour|de nouveau)›)*'
