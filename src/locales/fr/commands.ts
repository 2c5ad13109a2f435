import { type CommandWords, commandPhrases, courtesies } from '../commands.ts'

const line = commandPhrases('et')

const lately =
  "(?: (?:déjà|hier(?: (?:matin|soir|midi|après-midi))?|aujourd['’]hui|tout à l['’]heure|à l['’]instant|ce (?:matin|midi|soir)|cet après-midi|la semaine dernière|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|par (?:mail|e-mail|courriel|coursier|téléphone)|aussi|bien))*"
const mails = '(?:e-?mails?|mails?|messages?|rappels?|relances?|notifications?|courriels?|lettres?|confirmations?)'
const these = `(?:ces|les|vos|tous (?:ces|les|vos)|de|des|d['’])? ?${mails}`
const aWhile = '(?: <days>(?: ?j(?:ours?)?)| <weeks>(?: ?sem(?:aines?)?)| (?:une|1|la) semaine(?: prochaine)?)'
const please =
  "(?:de |d['’])?(?:(?:pouvez|peux|pourriez|pourrais)-(?:vous|tu) (?:(?:me|nous) )?|merci de (?:(?:me|nous) )?|(?:veuillez|je veux|je voudrais|j['’]aimerais|nous aimerions) )?"

/** How one begins to say that something has not come; 'si ce n’est pas arrivé' is another matter. */
const certain =
  '(?!(?:si|quand|lorsque|tant que|sauf|au cas où|parce que|comme|puisque)(?![\\p{L}]))(?:(?:malheureusement|désolée?|mais|hm+|il semble que|je (?:vois|crois) que|apparemment),? )?'
const tillNow =
  "(?: (?:encore|toujours|ici|chez nous|de notre côté|à ce jour|pour l['’]instant|dans (?:le|la|l['’]|votre) ?(?:mail|message|dossier|pièce jointe|boîte)))*"
const more = '\\s?[,;–—-]+ ?(?:pouvez|pourriez|peux|merci|et|donc|où|vous|tu|est-ce)(?![\\p{L}]).{0,80}|\\s?\\?'
const byVoice =
  "(?: (?:avec \\p{L}+|(?:au|par) téléphone|en (?:réunion|visio|direct)|ensemble|de vive voix|hier|aujourd['’]hui|ce (?:matin|midi|soir)|cet après-midi|tout à l['’]heure|la semaine dernière|déjà))*"
const byVoiceSaid = '(?= (?:avec|au|par|en|ensemble|de vive|hier|aujourd|ce |cet |tout))'

const toWhom = '(?=\\S+(?: \\S+)?$)<who>'

export const commands: CommandWords = {
  courtesy: courtesies(
    "svp|stp|désolée?|pardon|s['’]il (?:vous|te) pla[iî]t|merci(?: (?:beaucoup|bien|d['’]avance|à vous|à toi))?|grand merci|mille mercis|bonjour|bien à vous|cordialement",
  ),
  lines: [
    line(
      'ok',
      "(?:ok|d['’]?accord|entendu|c['’]est (?:ok|bon|d['’]accord)|validé|confirmé)(?: (?:pour|avec) (?:tout|l['’]ensemble|moi|nous|ma part|notre part))?",
      'OK pour tout',
    ),
    line(
      'ok',
      '(?:tout est )?(?:ok|bon|validé) (?:pour tout|pour moi|pour nous)|tout est (?:ok|bon|validé)|oui (?:pour|à) tout|je valide tout',
      'tout est bon pour moi',
    ),
    line(
      'ok',
      "(?:ok|oui|d['’]?accord|c['’]est (?:ok|bon|d['’]accord|oui)|ça marche|validé|je valide|confirmé|je confirme|bon)(?: pour)?\\s?[:,]? <ids>",
      "d'accord pour A1 et C2",
    ),
    line(
      'ok',
      "<ids>\\s?[:,–—-]? ?(?:c['’]est )?(?:ok|oui|bon|d['’]?accord|ça (?:(?:me|nous) )?va|ça marche|(?:accepté|validé|confirmé)(?:e|s|es)?)(?: pour (?:moi|nous))?",
      'A1 : ok',
    ),
    line(
      'not yet',
      '(?:pas encore|toujours pas|toujours rien pour|manque encore)(?: (?:reçu|eu|fait)(?:e|s|es)?)?\\s?[:,]? <ids><reason>',
      'pas encore A1',
    ),
    line(
      'not yet',
      "<ids>\\s?[:,–—-]? ?(?:(?:est |sont )?(?:pas encore|toujours pas)(?: (?:fait|reçu|eu|arrivé|là|prêt|envoyé|livré)(?:e|s|es)?)?|(?:est |sont )?pas (?:fait|reçu|eu|arrivé|là|prêt|fini|terminé|livré)(?:e|s|es)?|n['’](?:est|a|ont|sont)(?: toujours)? pas(?: encore| toujours)? (?:été )?(?:là|fait|reçu|arrivé|envoyé|livré|prêt)(?:e|s|es)?|manque(?:nt)?(?: (?:encore|toujours))?|(?:est |sont )?(?:encore |toujours )?(?:en attente|manquant(?:e|s|es)?))<reason>",
      'A1 pas encore reçu',
    ),
    line(
      'done',
      `(?:(?:on a|nous avons|j['’]ai)(?: (?:bien|déjà))? )?(?:fait|faite|envoyé|envoyée|livré|livrée|terminé|terminée|fini|finie)s?\\s?[:,]? <ids>${lately}<reason>`,
      'fait A1',
    ),
    line(
      'done',
      `<ids>\\s?[:,–—-]? ?(?:(?:c['’]est|est|sont|ok|a été|ont été) )?(?:bien |déjà )?(?:(?:fait|faite|envoyé|envoyée|livré|livrée|terminé|terminée|fini|finie|parti|partie|transmis|transmise)s?|✓|✔|✅|☑)${lately}(?: ?[✓✔✅☑]️?)?<reason>`,
      'A1 est livré',
    ),
    line(
      'got',
      "(?:on a |nous avons |j['’]ai )?(?:bien )?(?:reçu|reçue|eu)s?\\s?[:,]? <ids><reason>",
      'bien reçu A1 et A3',
    ),
    line('got', "(?:on a|nous avons|j['’]ai) bien <ids><reason>", 'on a bien C1'),
    line(
      'got',
      `<ids>\\s?[:,–—-]? ?(?:est |sont )?(?:bien )?(?:(?:reçu|reçue|arrivé|arrivée)s?|là)${lately}<reason>`,
      'A1 reçu',
    ),
    line(
      'no',
      '(?:non|refus|refusé|pas)(?: (?:à|pour))?\\s?[:,]? <ids>\\s?<reason>',
      'non C2 : le conseil décide en juin',
    ),
    line(
      'no',
      '(?:non|refus|refusé|pas)(?: (?:à|pour))?\\s?[:,]? <ids> (?=(?:car|parce que|puisque|vu que)(?![\\p{L}]))<why>',
      'non C2 car le conseil décide en juin',
    ),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:(?:on|nous|je) (?:ne )?(?:pourra|pourrons|pourrai|peut|pouvons|peux|fera|ferons|ferai) pas(?: (?:(?:le|la|les) )?(?:faire|livrer|fournir))?|(?:ce )?(?:ne )?(?:sera|seront) pas possible)<reason>',
      'C2 on ne pourra pas',
    ),
    line(
      'no',
      '(?:on|nous|je) (?:ne )?(?:(?:fera|ferons|ferai|livrera|livrerons|livrerai) pas|(?:pourra|pourrons|pourrai|peut|pouvons|peux) pas (?:faire|livrer|fournir)) <ids><reason>',
      'on ne fera pas C2',
    ),
    line(
      'no',
      "<ids>\\s?[:,–—-]? ?(?:est |sont |c['’]est )?(?:non|refusé(?:e|s|es)?|impossible|pas possible)\\s?<reason>",
      'C2 : non',
    ),
    line(
      'no',
      '<ids>\\s?[:,–—-]? ?(?:non|pas possible) (?=(?:car|parce que|puisque|vu que)(?![\\p{L}]))<why>',
      'C2 non car le conseil décide en juin',
    ),
    line(
      'drop',
      "(?:on |(?:vous pouvez|tu peux|on peut) )?(?:abandonne[rz]?|annule[rz]?|supprime[rz]?|laisse[rz]? tomber|oublie[rz]?|retire[rz]?|enlève|enlevez|enlever|(?:on n['’]a )?plus besoin d[eu]|inutile)\\s?[:,]? <ids>\\s?<reason>",
      'annuler A1',
    ),
    line(
      'drop',
      "<ids>\\s?[:,–—-]? ?(?:est |sont |n['’]est |on )?(?:à )?(?:(?:annulé|annulée|abandonné|abandonnée|plus nécessaire|supprimé|supprimée|inutile)s?|plus besoin|annule[rz]?|abandonner|supprimer|laisse[rz]? tomber|oublie[rz]?|peut sauter|tombe à l['’]eau)\\s?<reason>",
      'A1 annulé',
    ),
    line(
      'discussed',
      "(?:on a |nous avons |j['’]ai )?(?:discuté|parlé|vu|discute)(?: de| ensemble)?\\s?[:,]? <ids>\\s?<reason>",
      'discuté A1',
    ),
    line(
      'discussed',
      "<ids>\\s?[:,–—-]? ?(?:est |on |nous |j['’]|a été )?(?:(?:en )?(?:a |avons |ai )?(?:discuté|parlé)|vu ensemble|vu (?:au|par) téléphone|vu avec \\p{L}+)(?: (?:au|par) téléphone| ensemble| de vive voix| hier| ce matin| avec \\p{L}+)*\\s?<reason>",
      'A1 vu au téléphone',
    ),
    line(
      'after',
      "<id>\\s?[:,]? (?:vient |seulement |commence |que |on fait )?(?:après|attend|dépend de|une fois|dès|quand on a|dès qu['’]on a) <first>(?: (?:reçu|arrivé|là))?",
      'A1 après C2',
    ),
    line('who', '<ids>\\s?[:,]? ?(?:qui|responsable|par qui)(?: est)?\\s?[:=?]\\s*<who>', 'A1 qui : lea@nord.example'),
    line('who', '<ids>\\s?[:,]? ?(?:qui|responsable)(?: est)? <other>', 'A1 qui lea@nord.example'),
    line('who', `<ids>\\s?[:,]? ?(?:qui|responsable)(?: est)? ${toWhom}`, 'A1 qui Léa'),
    line('who', `(?:qui|responsable)(?: (?:pour|de))? <ids>\\s?[:=,]? ?${toWhom}`, 'qui A1 Léa'),
    line(
      'who',
      `(?:confie[rz]?|attribue[rz]?|assigne[rz]?|transfère|transfére[rz]|passe[rz]?|délègue|délégue[rz])[:,]? <ids> à ${toWhom}`,
      'confier A1 à Léa',
    ),
    line('who', `<ids>[:,]? (?:(?:est|sont) )?(?:confi|attribu|assign|transfér)ée?s? à ${toWhom}`, 'A1 confié à Léa'),
    line('who', '(?:donne[rz]? )?<ids> à <name>', 'donner A1 à Léa'),
    line('who', "<ids>(?:,? c['’]est| est à| sont à| par) <name>(?: maintenant| désormais)?", "A1 c'est Léa"),
    line('who', "<name> (?:prend|reprend|fait|gère|s['’]occupe de) <ids>", 'Léa prend A1'),
    line(
      'same as',
      "<address>,? (?:c['’]est |est )?(?:la |le )?même(?: personne)? que <who>",
      'lea@maison.example même que lea@nord.example',
    ),
    line('same as', '(?:je suis )?(?:la |le )?même(?: personne)? que <other>', 'même que lea@nord.example'),
    line('same as', "(?:je suis|c['’]est)(?: aussi| moi)? <other>", 'je suis aussi lea@nord.example'),
    line(
      'same as',
      "<address>(?: et |,? (?:idem|c['’]est(?: aussi)?|est(?: aussi)?) )<other>,?(?: (?:c['’]est|sont|est) (?:moi|la même(?: personne)?|une (?:seule|même) personne))?",
      'lea@maison.example et lea@nord.example sont la même personne',
    ),
    line('is', "<id>\\s?[:,]? ?(?:c['’]est|est|sont|ce sont)\\s?[:=]\\s*<what>", 'A1 est : les logos seulement'),
    line(
      'is',
      "<id> (?:c['’]est|ce sont|est|sont|ça ne concerne que|concerne) (?=(?:le|la|les|un|une|des|juste|seulement|uniquement|nos|vos|notre|votre)\\s)<what>",
      "C1 c'est les logos seulement",
    ),
    line(
      'is',
      "<id> (?:(?:ce )?n['’]est|c['’]est|ce ne sont) que (?=(?:le|la|les|un|une|des|nos|vos|notre|votre|l['’])\\s?)<what>",
      "C1 c'est que les logos",
    ),
    line('add', 'ajoute[rz]?:? <side>\\d?\\s?[:=-]\\s*<what>', 'ajouter C : le contrat signé pour le 12 juin'),
    line(
      'add',
      "ajoute[rz]?:? <side> (?=\\S+ (?:\\S+ )*(?:pour|avant|d['’]ici) )<what>",
      'ajouter C le contrat signé pour le 12 juin',
    ),
    line(
      'by',
      "(?:décaler |reporter |repousser )?<ids>(?:\\s?[:,=]\\s?| )(?:(?:c['’]est|est|sont) )?(?:avant|d['’]ici|jusqu['’](?:au|à)|au plus tard)(?: le| la| au)?\\s?:?\\s<when>",
      'A1 avant le 12 juin',
    ),
    line(
      'by',
      "(?:(?:on |nous )?(?:décale[rz]?|reporte[rz]?|repousse[rz]?|décalons|reportons|repoussons) )?<ids>(?:\\s?[:,=]\\s?|\\s?(?:-+>|→|–|—|-)\\s?| )(?:plutôt )?(?:(?:(?:est|sont) )?(?:reporté|décalé|repoussé|déplacé)(?:e|s|es)? )?(?:(?:(?:c['’]est|est|sont) )?(?:pour|au|à) )?(?:le |la )?<maybe>",
      'A1 pour le 12 juin',
    ),
    line(
      'by',
      '(?:je peux|on peut|nous pouvons) (?:vous )?(?:faire|envoyer|livrer) <ids> (?:pour|avant|le)(?: le)? <when>',
      'je peux faire C1 pour lundi',
    ),
    line(
      'mute',
      "(?:silence|muet|pause|chut)(?:(?: pendant| de)?(?: <days>\\s?(?:j|jours?)?| <weeks>\\s?(?:sem|semaines?)| une semaine)| d['’]une semaine)?",
      'silence 7 jours',
    ),
    line('mute', "(?:silence|muet|pause|chut) (?:jusqu['’](?:à|au)|avant)(?: le| la)? <when>", "silence jusqu'à lundi"),
    line(
      'stop',
      'stop|arrête[rz]?(?: (?:ça|tout|cela))?|arrêt|désabonnement|(?:me |se )?désabonner|désabonnez-moi',
      'arrêter',
    ),
    line('stop', `(?:stop(?: aux)?|plus de|arrêtez|arrête|arrêter) (?:ces |les |vos )?${mails}`, 'plus de rappels'),
    line(
      'resume',
      '(?:on )?(?:reprendre|reprends?|reprenez|reprise|continuer|continuez|relancer|redémarrer|reprenons)',
      'reprendre',
    ),
    line('status', '(?:le )?(?:statut|état|bilan|récapitulatif|récap)\\s?\\??|où en est-on\\s?\\??', 'où en est-on ?'),
    line('timeline', "(?:la |l['’])?(?:chronologie|historique|chrono)(?: complet| complète)?\\s?\\??", 'chronologie'),
    line('help', '(?:aide|commandes)\\s?\\??', 'aide'),
  ],
  yeses: [
    line(
      'ok',
      "(?:oui|vas-y|allez-y|(?:vous pouvez|tu peux) (?:l['’])?envoyer|(?:c['’]est )?bon(?: pour (?:moi|nous))?|parfait|envoyez(?:-le| comme (?:ça|cela))?|c['’]est parti|ça (?:me |nous )?va|ça marche|👍)",
      'Vous pouvez envoyer',
    ),
  ],
  wishes: [
    line(
      'stop',
      `${please}(?:d['’])?(?:arrête[rz]?|cesse[rz]?|stoppe[rz]?) (?:(?:de (?:m['’]|nous |me )?(?:envoyer|écrire|relancer|rappeler|embêter)(?: (?:à|de) (?:moi|nous))?)(?: (?:ça|cela|tout ça)| ${these})?|d['’](?:envoyer|écrire)(?: ${these})?|${these}|le suivi)`,
      'Veuillez arrêter ces rappels.',
    ),
    line(
      'stop',
      `(?:de )?(?:ne (?:m['’]|me |nous )?(?:envoyez|écrivez|relancez|rappelez) plus|ne plus (?:m['’]|me |nous )?(?:envoyer|écrire|relancer))(?: (?:de |rien|${these}))?(?:${mails})?`,
      "Ne m'envoyez plus de rappels.",
    ),
    line(
      'stop',
      `(?:je |nous |on )(?:ne )?(?:veux|voulons|veut|souhaite|souhaitons) plus (?:recevoir |avoir )?(?:de |ces |vos |d['’])?(?:tels |ces )?${mails}`,
      'Je ne veux plus recevoir ces messages.',
    ),
    line(
      'stop',
      `${please}(?:retire[rz]?|enlève|enlevez|enlever|supprime[rz]?|désinscri(?:re|vez|s)|désabonne[rz]?)(?:-(?:moi|nous))?(?: (?:de|mon adresse de) (?:la|cette|votre) liste(?: de diffusion)?)?`,
      'Retirez-moi de cette liste.',
    ),
    line(
      'stop',
      `(?:laissez-(?:moi|nous)|laisse-moi) tranquille|(?:assez de|ça suffit,?|ras le bol) (?:ces |vos |les |des )?${mails}`,
      'Laissez-moi tranquille',
    ),
    line(
      'mute',
      `(?:mett(?:re|ez)|mets|faites|faire)?(?: (?:les|ces|vos) ${mails})?(?: (?:en|une|un))? ?(?:silence|sourdine|pause)(?: (?:les|ces|vos|aux|des) ${mails})?(?: pendant| pour| de| durant)?${aWhile}`,
      'Mettez en pause les rappels pendant une semaine.',
    ),
    line(
      'mute',
      `(?:pas|plus|aucun)(?: de| aucun)? ${mails} (?:(?:pendant|pour|durant|avant)${aWhile}|cette semaine)`,
      'Pas de rappels pendant une semaine svp.',
    ),
    line(
      'mute',
      `(?:(?:je suis|nous sommes) (?:absente?s?|en congés?|en vacances|en déplacement)[,;:–—-]+ ?(?:donc )?)?(?:(?:pas|plus|aucun)(?: de| aucun)? ${mails}|ne (?:me|nous) (?:relancez|rappelez|relance|écrivez) (?:pas|plus|rien)) (?:jusqu['’](?:à|au)|avant)(?: le| la)? <when>`,
      "Pas de rappels jusqu'à lundi.",
    ),
    line(
      'mute',
      `ne (?:me|nous) (?:relancez|rappelez|relance|écrivez) (?:pas|plus|rien) (?:pendant|pour|durant|avant)${aWhile}`,
      'Ne me relancez pas pendant 7 jours.',
    ),
    line(
      'mute',
      `${please}(?:arrête[rz]?|suspend(?:re|ez|s)) (?:${these}|de (?:me|nous) (?:relancer|rappeler|écrire)) (?:pendant|pour|durant)${aWhile}`,
      'Arrêtez les rappels pendant une semaine.',
    ),
    line(
      'resume',
      `${please}(?:reprendre|reprenez|reprends|relance[rz]?|réactive[rz]?|remett(?:re|ez)(?: en route)?|recommence[rz]?|continue[rz]?)(?: (?:${these}|le suivi|l['’]envoi(?: des ${mails})?|comme avant|à m['’]écrire))?`,
      'Veuillez reprendre les rappels.',
    ),
    line(
      'resume',
      `(?:c['’]est bon,? )?(?:(?:vous pouvez|tu peux|on peut) (?:recommencer|reprendre|continuer|relancer)(?: (?:${these}|le suivi|comme avant))?|(?:vous pouvez|tu peux) (?:me|nous) (?:relancer|rappeler|écrire) (?:à nouveau|de nouveau)|(?:relancez|reprenez|remettez) ${these})`,
      'Vous pouvez reprendre les rappels.',
    ),
    line(
      'status',
      "(?:où|ou) on en est(?: maintenant)?\\s?\\??|(?:où|ou) en (?:est-on|sommes-nous|êtes-vous|est on|sommes nous)(?: (?:maintenant|aujourd['’]hui))?\\s?\\??|on en est (?:où|ou)(?: maintenant)?\\s?\\??",
      'Où en sommes-nous ?',
    ),
    line(
      'status',
      "(?:quel est (?:le|l['’]) ?|(?:pouvez|peux|pourriez)-(?:vous|tu) (?:me|nous) (?:envoyer|faire|donner) |envoyez-(?:moi|nous) |envoie-moi |donnez-moi |faites-moi |je voudrais |puis-je avoir )(?:le |la |un |une |l['’])?(?:petit )?(?:statut|état(?: (?:des lieux|d['’]avancement|actuel))?|point(?: d['’]étape)?|récap(?:itulatif)?|bilan|liste)(?: (?:actuel|complet|svp))?\\s?\\??",
      'Pouvez-vous me faire un point ?',
    ),
    line(
      'status',
      "(?:qu['’]est-ce qui (?:est (?:encore )?ouvert|reste(?: (?:à faire|ouvert))?|manque(?: encore)?)|que reste-t-il(?: à (?:faire|livrer|envoyer))?|qu['’]est-ce qu['’](?:on|il) (?:doit|vous doit|reste)|que (?:devons-nous|doit-on)(?: (?:encore )?(?:envoyer|livrer))?|(?:le |un )?point d['’]étape|(?:la )?liste|récap)\\s?\\??",
      'Que reste-t-il à faire ?',
    ),
    line(
      'status',
      "il (?:reste|manque)(?: encore)? quoi\\s?\\??|c['’]est quoi (?:le statut|l['’]état|le point)\\s?\\??|(?:que|qu['’]est-ce que) (?:dois-je|je dois|on doit|nous devons)(?: encore)?(?: (?:envoyer|livrer|faire|fournir))?\\s?\\??|un (?:petit )?point",
      'il reste quoi ?',
    ),
    line('timeline', 'qui a (?:dit|fait|promis|envoyé) quoi,?(?: et)? quand\\s?\\??', 'qui a dit quoi et quand ?'),
    line(
      'timeline',
      "(?:(?:pouvez|peux|pourriez)-(?:vous|tu) (?:me |nous |m['’])(?:envoyer|montrer|donner) |(?:envoyez|montrez|donnez)-(?:moi|nous) |envoie-moi |montre-moi |je voudrais |puis-je avoir |(?:je peux|on peut|on pourrait|nous pouvons) avoir )(?:la |l['’]|une |un )?(?:chronologie|historique|chrono)(?: compl[eè]te?| du projet)?\\s?\\??",
      'Pouvez-vous me montrer l’historique ?',
    ),
    line(
      'help',
      "(?:j['’]ai besoin d['’]aide|aidez-(?:moi|nous)|aide-moi|à l['’]aide|comment (?:ça|cela) (?:marche|fonctionne)(?:-t-il)?|comment (?:faire|répondre|ça se passe)|(?:que|quoi) (?:puis-je|peut-on|pouvons-nous) (?:dire|écrire|répondre)|qu['’]est-ce que je peux (?:dire|écrire|répondre)|quelles (?:sont les )?commandes|(?:je peux|on peut|je dois|il faut) (?:dire|écrire|répondre) quoi|comment (?:je|on) (?:répond|réponds|fait|fais))\\s?\\??",
      'Comment ça marche ?',
    ),
  ],
  corrections: [
    line(
      'by',
      "<item>,? (?:c['’]est|est|sont|sera|seront|ce sera)(?: pour| avant| au)?(?: le)? <when>,? (?:et )?(?:non(?: pas)?|pas|plutôt que|au lieu de)(?: le| au| du| pour)? <not>",
      "la présentation, c'est mercredi, pas mardi",
    ),
    line(
      'by',
      "<item>,? (?:ce )?n['’]est pas(?: pour)?(?: le)? <not>,? (?:c['’]est|mais)(?: pour)?(?: le)? <when>",
      "A1 n'est pas jeudi mais vendredi",
    ),
    line(
      'by',
      "<id> (?:arrivera|viendra|suivra|sera (?:là|prêt|prête|livré|livrée|envoyé|envoyée|chez vous)|peut attendre)(?: pour| le| jusqu['’]au| jusqu['’]à| avant)?(?: le)? <when>",
      'C1 arrivera lundi',
    ),
    line(
      'who',
      "(?:.{2,80}[,;:–—] ?)?(?:et |donc |désormais )?(?:c['’]est )?<name> (?:qui )?(?:prend|prendra|reprend|reprendra|gère|gérera|s['’]occupe de|s['’]occupera de|se charge de|se chargera de)(?: en charge)? <ids>",
      'Hélène est partie, Priya prend C2',
    ),
    line('who', '<ids> (?:passe|passent|revient|reviennent|est confié|est confiée) à <name>', 'C2 passe à Priya'),
    line(
      'who',
      "(?:.{2,80}[,;:–—] ?)?(?:et |donc |désormais |maintenant )?(?:(?:ma|mon|notre) collègue,? )?(?:c['’]est )?<name>,? (?:qui )?(?:a )?(?:prend|prendra|va prendre|reprend|reprendra|repris|pris|gère|gérera|fait|fera|va faire|s['’]occupe|s['’]occupera|va s['’]occuper|se charge|se chargera|est chargée?|est responsable|livrera|va gérer)(?: en charge)?(?: désormais| maintenant| dorénavant)?(?: d[ue]s? | de la | de l['’]| )<item>(?: en charge| désormais| maintenant| à ma place| dorénavant)*",
      'Ma collègue Priya s’occupe du tarif.',
    ),
    line(
      'who',
      "<item>,? (?:c['’]est|est|sont|ce sera|passe|passent|revient|est confié|est confiée)(?: désormais| maintenant)?(?: (?:pour|à|par|chez|avec))? <name>(?: désormais| maintenant| qui (?:s['’]en (?:occupe|charge|occupera|chargera)|(?:le|la|les) (?:fait|fera|prend)))*",
      "Le tarif, c'est Priya qui s'en occupe.",
    ),
    line('who', '<ids> (?:par|pour|@|:) ?<name>', 'C2 par Priya'),
    line(
      'not yet',
      `${certain}<item> (?:n['’](?:est|a|ont|sont|y (?:est|sont))|ne (?:sont|nous est|m['’]est))? ?(?:toujours |encore )?(?:pas|jamais)(?: encore| toujours)?(?: (?:été|bien))*(?: (?:là|arrivé|reçu|joint|attaché|envoyé|livré|passé|parvenu|visible|complet|lisible|dans (?:le|la|l['’]|votre) ?\\p{L}+)(?:e|s|es)?)?${tillNow}(?:${more})?`,
      'Les logos ne sont pas arrivés.',
    ),
    line(
      'not yet',
      `${certain}(?:on|nous|je|j['’]) ?(?:n['’]|ne )?(?:a|avons|ai|trouve|trouvons|vois|voit|voyons|peux|peut|pouvons|arrive|arrivons|arrive pas)(?: (?:toujours|encore))? (?:pas|jamais|rien)(?: (?:encore|toujours|bien|pu|à|eu|reçu|vu|trouvé|ouvrir|lire|télécharger))*(?: (?:de|du|des|à ouvrir))? ?<item>${tillNow}(?:${more})?`,
      "On n'a pas reçu les logos.",
    ),
    line(
      'not yet',
      `${certain}<item> (?:manque(?:nt)?|(?:est|sont|semble|semblent)(?: encore| toujours)? (?:vide|manquant|corrompu|illisible|introuvable|incomplet|incomplète)(?:e|s|es)?)(?: encore| toujours| à l['’]appel)?${tillNow}(?:${more})?`,
      'Les logos manquent encore.',
    ),
    line(
      'not yet',
      `${certain}(?:il (?:me|nous)? ?manque(?: encore| toujours)?|(?:j['’]attends|nous attendons|on attend)(?: encore| toujours)|(?:toujours|encore) (?:pas|rien|aucun)(?: (?:reçu|eu))?(?: de| des)?|pas (?:encore )?(?:reçu|eu|de)|toujours sans) ?<item>${tillNow}(?:${more})?`,
      'Pas encore reçu les logos.',
    ),
    line('not yet', `(?:.{0,50}[,;–—-] ?)?où (?:sont|est|en sont) <item>\\s?\\??`, 'Rien reçu, où sont les logos ?'),
    line(
      'not yet',
      `${certain}(?:il (?:n['’]y a|n['’]y avait|y a|y avait) (?:rien|pas (?:de|d['’]))(?: en| de)? ?(?:pièce jointe|fichier|attaché|joint)|(?:il manque )(?:la pièce jointe|le fichier|le lien)|(?:la|votre) pièce jointe (?:manque|est (?:vide|manquante|absente)|n['’](?:est|était) pas (?:là|jointe))|(?:vous avez|tu as) oublié (?:la pièce jointe|le fichier|de (?:la|le|les) joindre|la pj)|rien (?:n['’]est arrivé|reçu|n['’]était joint|en pièce jointe)|le (?:lien|fichier) (?:ne (?:marche|fonctionne|s['’]ouvre) pas|est (?:mort|vide|corrompu|cassé))|(?:je|nous|on) (?:n['’]arrive(?:ons)? pas à|ne (?:peux|peut|pouvons) pas) (?:l['’]|les |le |la )ouvrir)${tillNow}(?:${more})?`,
      'Vous avez oublié la pièce jointe.',
    ),
    line(
      'discussed',
      `(?:et |donc )?(?:(?:on|nous|j['’]|\\p{L}+ et moi) ?(?:en )?(?:a|avons|ai)(?: déjà| bien)? (?:parlé|discuté|vu|évoqué|fait le point|échangé|réglé|vus?)(?: (?:avec|à) \\p{L}+)?(?: ensemble)?(?: d[eu]s?| de la| de l['’]| sur| au sujet d[eu]s?| à propos d[eu]s?)? ?<item>)${byVoice}`,
      'On a parlé des logos au téléphone.',
    ),
    line(
      'discussed',
      `<item>,? (?:on|nous|j['’])(?: en)? ?(?:en )?(?:a|avons|ai)(?: déjà| bien)? (?:parlé|discuté|vus?)(?: ensemble)?${byVoice}`,
      'Les logos, on en a parlé.',
    ),
    line(
      'discussed',
      `<item> (?:a|ont|est|sont) (?:été )?(?:discuté|vu|évoqué|abordé|réglé)(?:e|s|es)?${byVoiceSaid}${byVoice}`,
      'Les logos ont été vus au téléphone.',
    ),
    line(
      'after',
      "<item> (?:dépend|dépendent|dépendra)(?:ent)? (?:d[eu]s?|de la|de l['’]) ?<prior>",
      'La présentation dépend des logos.',
    ),
    line(
      'after',
      '<item> (?:doit|doivent|devra|va devoir|attend|attendra|attendent)(?: (?:attendre|venir|passer))?(?: après)? <prior>',
      'La présentation doit attendre les logos.',
    ),
    line(
      'after',
      '<item> (?:vient|viendra|se fera|se fait|commence|commencera|sera fait|sera faite|démarre|peut (?:seulement )?(?:commencer|se faire|démarrer))(?: seulement)? (?:après|une fois|quand (?:on aura|nous aurons|on a)|dès que (?:nous avons|nous aurons|on a|on aura)|dès réception d[eu]s?) <prior>(?: (?:reçu|arrivé|là|livré)(?:e|s|es)?)?',
      'La présentation se fera après les logos.',
    ),
    line(
      'after',
      "(?:d['’]abord|en premier) <prior>,? (?:puis|et ensuite|ensuite|après) <item>",
      "D'abord les logos, ensuite la présentation.",
    ),
    line(
      'after',
      "(?:il (?:me|nous) faut|on a besoin (?:de|des)|nous avons besoin (?:de|des)) <prior> (?:d['’]abord |avant )(?:pour|de (?:faire|commencer|finir)) <item>",
      'Il nous faut les logos avant de commencer la présentation.',
    ),
    line(
      'is',
      "par <item>,? (?:on|nous|j['’]) ?(?:entend|entendons|entends|veux dire|voulons dire) (?:seulement |juste )?<what>",
      'Par logos on entend les fichiers vectoriels.',
    ),
    line(
      'is',
      "pour <item>,? (?:il (?:nous|me) (?:faut|suffit)|(?:on a|nous avons|j['’]ai)) ?(?:juste|seulement|uniquement|que|besoin)(?: besoin)?(?: que)?(?: de| des| d['’])? ?(?!.*(?:jours?|semaines?|heures?|minutes?|temps)(?![\\p{L}]))<what>",
      'Pour C1 il nous faut seulement les logos vectoriels.',
    ),
    line(
      'is',
      "<ids> (?:c['’]est|concerne|ce sont|devrait être|comprend|désigne) (?:seulement |juste |uniquement |que )?(?=(?:le|la|les|l['’]|un|une|des|nos|vos|notre|votre))(?!.*(?:problème|question|même|dernière?|premi[eè]re?|suite|brouillon)(?![\\p{L}]))<what>",
      'C1 concerne uniquement les logos vectoriels.',
    ),
    line(
      'after',
      "(?:on|nous|je) ne (?:peut|pouvons|peux|pourra|pourrons|pourrai) (?:faire|finir|commencer|terminer|préparer|livrer|lancer|avancer sur) <item> qu['’](?:une fois|après|avec|à réception d[eu]s?|avec|quand (?:on a|nous avons|on aura|nous aurons)) <prior>(?: (?:reçu|arrivé|livré|validé)(?:e|s|es)?)?",
      "On ne peut faire la présentation qu'une fois les logos reçus.",
    ),
    line(
      'after',
      "(?:(?:on|nous|je) (?:ne )?(?:peut|pouvons|peux|pourra|pourrons) pas (?:faire|finir|commencer|terminer|préparer|livrer|lancer|avancer sur) |pas de )<item> (?:sans|avant d['’]avoir) <prior>",
      'Pas de présentation sans les logos.',
    ),
    line(
      'discussed',
      `(?:je viens|nous venons|on vient) de (?:parler|discuter)(?: avec \\p{L}+)?(?: d[eu]s?| de la| de l['’]| sur) ?<item>${byVoice}`,
      'Je viens de parler des logos avec Ravi.',
    ),
    line('who', "<item>,? c['’]est <name>(?: qui .{2,40})?", "Le tarif, c'est Priya."),
  ],
  aroundDay: {
    pattern: /^[\s,;(]*(?:pour|avant|d['’]ici|au plus tard|jusqu['’]au|d['’]ici à)?(?: le| la| au)?[\s,;.!)]*$/iu,
    example: ' pour le ',
  },
}
