import { type CommandWords, commandPhrases } from '../commands.ts'

const line = commandPhrases('et')

export const commands: CommandWords = {
  lines: [
    line('ok', "(?:ok|d['’]accord)(?: (?:pour|avec) (?:tout|l['’]ensemble))?", 'OK pour tout'),
    line('ok', "(?:ok|oui|d['’]accord)(?: pour)?[:,]? <ids>", "d'accord pour A1 et C2"),
    line('ok', "<ids>\\s?[:,]? (?:c['’]est )?(?:ok|oui|d['’]accord|accepté(?:e|s|es)?)", 'A1 : ok'),
    line('not yet', '(?:pas encore|toujours pas)(?: reçu)?\\s?[:,]? <ids><reason>', 'pas encore A1'),
    line(
      'not yet',
      '<ids>\\s?[:,]? (?:pas encore|toujours pas)(?: (?:fait|reçu|arrivé|là)(?:e|s|es)?)?<reason>',
      'A1 pas encore reçu',
    ),
    line('done', '(?:fait|faite|envoyé|envoyée|livré|livrée|terminé|terminée)s?\\s?[:,]? <ids><reason>', 'fait A1'),
    line(
      'done',
      "<ids>\\s?[:,]? (?:(?:c['’]est|est|sont) )?(?:fait|faite|envoyé|envoyée|livré|livrée|terminé|terminée)s?<reason>",
      'A1 est livré',
    ),
    line('got', '(?:bien )?(?:reçu|reçue)s?\\s?[:,]? <ids><reason>', 'bien reçu A1 et A3'),
    line('got', '<ids>\\s?[:,]? (?:est |sont )?(?:bien )?(?:reçu|reçue|arrivé|arrivée)s?<reason>', 'A1 reçu'),
    line('no', '(?:non|refus|refusé)(?: (?:à|pour))?\\s?[:,]? <ids>\\s?<reason>', 'non C2 : le conseil décide en juin'),
    line('no', '<ids>\\s?[:,]? (?:non|refusé)(?:e|s|es)?\\s?<reason>', 'C2 : non'),
    line(
      'drop',
      '(?:abandonne[rz]?|annule[rz]?|supprime[rz]?|laisse[rz]? tomber|retire[rz]?)\\s?[:,]? <ids>\\s?<reason>',
      'annuler A1',
    ),
    line(
      'drop',
      '<ids>\\s?[:,]? (?:est |sont )?(?:annulé|annulée|abandonné|abandonnée|plus nécessaire|plus besoin)s?\\s?<reason>',
      'A1 annulé',
    ),
    line('discussed', '(?:discuté|parlé|vu)(?: de| ensemble)?\\s?[:,]? <ids>\\s?<reason>', 'discuté A1'),
    line('discussed', '<ids>\\s?[:,]? (?:discuté|vu ensemble|vu au téléphone)\\s?<reason>', 'A1 vu au téléphone'),
    line('after', '<id>\\s?[:,]? (?:vient |seulement )?(?:après|attend) <first>', 'A1 après C2'),
    line('who', '<id>\\s?[:,]? (?:qui|responsable|par qui)\\s?[:=]\\s*<who>', 'A1 qui : lea@nord.example'),
    line(
      'same as',
      "<address>,? (?:c['’]est |est )?(?:la |le )?même(?: personne)? que <who>",
      'lea@maison.example même que lea@nord.example',
    ),
    line('same as', '(?:je suis )?(?:la |le )?même(?: personne)? que <other>', 'même que lea@nord.example'),
    line('is', "<id>\\s?[:,]? (?:c['’]est|est|sont|ce sont)\\s?[:=]\\s*<what>", 'A1 est : les logos seulement'),
    line(
      'is',
      "<id> (?:c['’]est|ce sont|est|sont) (?=(?:le|la|les|un|une|des|juste|seulement|nos|vos|notre|votre)\\s)<what>",
      "C1 c'est les logos seulement",
    ),
    line('add', 'ajoute[rz]? <side>\\s?[:=-]\\s*<what>', 'ajouter C : le contrat signé pour le 12 juin'),
    line(
      'by',
      "(?:décaler |reporter )?<id>(?:\\s?[:,=]\\s?| )(?:c['’]est |est )?(?:avant|d['’]ici|jusqu['’]au)(?: le| la| au)?\\s?:?\\s<when>",
      'A1 avant le 12 juin',
    ),
    line(
      'by',
      "(?:décaler |reporter )?<id>(?:\\s?[:,=]\\s?| )(?:(?:c['’]est |est )?(?:pour|au|à) )?(?:le |la )?<maybe>",
      'A1 pour le 12 juin',
    ),
    line(
      'mute',
      '(?:silence|muet|pause)(?: pendant| de)?(?: <days>\\s?(?:j|jours?)?| <weeks>\\s?(?:sem|semaines?))?',
      'silence 7 jours',
    ),
    line('stop', 'stop|arrête[rz]?|arrêt', 'arrêter'),
    line('resume', '(?:reprendre|reprends|reprenez|reprise|continuer)', 'reprendre'),
    line('status', '(?:statut|état|où en est-on)\\s?\\??', 'où en est-on ?'),
    line('timeline', '(?:chronologie|historique)', 'chronologie'),
    line('help', '(?:aide|commandes)', 'aide'),
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
  ],
  aroundDay: {
    pattern: /^[\s,;(]*(?:pour|avant|d['’]ici|au plus tard|jusqu['’]au|d['’]ici à)?(?: le| la| au)?[\s,;.!)]*$/iu,
    example: ' pour le ',
  },
}
