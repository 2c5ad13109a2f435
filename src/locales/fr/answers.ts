import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'
import { notMine } from './verbs.ts'

const alone = `(?:,? (?:merci|alors|donc|\\p{L}+))?(?: (?:beaucoup|bien))?[\\s.!,\\p{Extended_Pictographic}\\u200d\\uFE0F]*$`
/** 'c'est très bien', 'c'est noté' */
const fine =
  "c'est (?:tout à fait |très |tout |super |vraiment |donc |bien )*(?:noté|bon|bien|parfait|entendu|d'accord|compris|ok|convenu|accepté|validé|faisable|jouable|tenable|gérable|réalisable|dans nos cordes|possible|super|impeccable|nickel|parti pour)"

/** Yes, whatever comes before it and goes on behind it. */
const yes =
  "(?:oui|ouais|ouep|yep|yes|ok|oki|okay|okidoki|dac|d'acc|d'accord|entendu|bien (?:entendu|sûr|noté)|évidemment|naturellement|carrément|absolument|volontiers|avec (?:grand |joie et )?plaisir|pas de (?:soucis?|problèmes?|pb|trouble|stress)|(?:aucun|sans|zéro|no) (?:souci|problème|stress|problem)|sans faute|noté|promis|vendu|adjugé|banco|bonne idée|c'est noté|ça (?:marche|roule|joue))"

/** 'ben', 'ah', 'bonjour': what people say before they say yes. */
const opening = '(?:ben|bah|beh|ah|oh|eh bien|bon|alors|super|parfait|merci|hello|coucou|salut|bonjour|et|non|re)'

/** 'C'est prévu', 'c'est bien enregistré': done or planned; what was done to it in vain is no yes. */
const planned =
  "^(?:(?:oui|ok|bonjour \\p{L}+|bonjour|merci)›,? ?)*c'est (?:bien |déjà |tout |donc )*(?!raté|annulé|refusé|décalé|reporté|compliqué|serré|fermé|bloqué|retardé|repoussé|terminé|dépassé|périmé|exagéré)(?!perdu|foutu|fichu|fini|interdit|exclu|dit›|gris|trop|du›|parti›|un›|lui›|qui›|ici›|ainsi›|aussi|celui)\\p{L}{2,}(?:é|u|i|is|it)(?:,? (?:merci|pour .{1,30}|chez nous|de notre côté|de mon côté))?[ .!]*$"

/** Will see to it. */
const doing =
  "(?:(?:je|on|nous) (?:fais|fait|faisons|ferai|fera|ferons|vais faire|va faire|allons faire) (?:ça|cela|tout ça|le nécessaire|au mieux)|le nécessaire (?:sera|est) fait|y donner(?:ai|ons|a) suite|il en sera fait ainsi|(?:fais|faisons|ferai|ferons|fait|fera) le nécessaire|(?:on|nous|je) (?:se |nous |me )?(?:débrouill\\p{L}+|arranger\\p{L}+)(?! sans)|(?:on est|nous sommes|je suis) (?:en phase|dans les (?:temps|clous)|large|partante?s?|chauds?|dispos?)|(?:j'y|nous y|on y) (?:veille|veillons|veillerai|veillerons|veillera|travaille|travaillons)|(?:je|nous|on) (?:vous|te) (?:fais|ferai|faisons|ferons|fait|fera|prépare|préparons|cale|trouve) (?:ça|cela)|m'y (?:mets|attelle|engage|colle)|nous y (?:mettons|attelons|engageons)|(?:vous pouvez|tu peux) (?:y )?compter (?:sur|dessus)|compte[zr]? (?:là-dessus|dessus|sur (?:moi|nous))(?= *[,.!]|$)|(?:ce|ça) sera (?:bon|ok|prêt|fait|chez|dans|sur)|(?:on est|nous sommes|je suis|c'est) (?:tout )?(?:bon(?:ne|s|nes)?|ok|raccord|alignée?s?|calée?s?|opé|opérationnel\\p{L}*) (?:pour|sur|avec|de (?:notre|mon) côté)|c'est (?:faisable|jouable|dans les tuyaux|calé|booké|bloqué|comme si c'était fait|dans l'agenda|sur ma liste|au programme)|aucune objection|rien à redire|pas d'objection|feu vert|ça (?:ira|suffira|le fera|fera l'affaire|passera)|pas (?:bien |très |si )?grave|pas un drame|on fera avec|marche pour (?:moi|nous)|nous convient|me convient|on (?:y va|s'arrange|se cale) (?:pour|sur)|on (?:part|reste) (?:donc )?(?:sur|là-dessus))"

export const accept: readonly Phrase[] = [
  phrase(
    "^(?!.*‹(?:pas|si|plus)›).*‹(?:à|pour|dans) (?:la|les?|cette|ces|votre|vos|ta) (?:dates?|délais?|échéances?) (?:(?:que|qu') ?(?:vous |tu |l'on )?(?:nous |m')?(?:indiqu|demand|souhait|fix|mentionn|donn|propos)|(?:indiqu|demand|souhait|impart|fix|voulu|mentionn|propos))",
    'Elle vous parviendra à la date que vous indiquez.',
  ),
  phrase(
    `^(?:${opening}›,? ?)*${yes}›(?!,? (?:mais|sauf|par contre|pas|avec (?!plaisir|joie)))`,
    'Ben oui bien sûr, vendredi',
  ),
  phrase(planned, "C'est prévu !"),
  phrase(`‹${doing}›(?! pas)`, 'Je fais le nécessaire'),
  phrase(
    "‹(?:pas de (?:soucis?|problèmes?|pb)|(?:aucun|sans|zéro) (?:souci|problème))›(?! (?:avec|sur|de|d'|à))",
    'Pour les textes pas de problème',
  ),
  phrase(
    `^[\\s,]*(?:ok|oki|okay|okidoki|dac|d'acc|oui|ouais|ouep|yep|d'accord|entendu|ça marche|ca marche|ça roule|ça joue|ça le fait|ca le fait|${fine}|c'est fait|bien (?:noté|compris|entendu|sûr)|noté|parfait|très bien|volontiers|avec plaisir|vendu|adjugé|validé|confirmé|accepté|convenu|compris|pas de (?:souci|soucis|problème|pb|trouble)|aucun (?:souci|problème)|sans (?:souci|problème|faute)|no (?:souci|problem)|bonne idée|va pour|banco|impec|carrément|ça me va|ça nous va|ça convient|c'est correct|correct|ça devrait aller|comptez-y|compte là-dessus|marché conclu|yes|top|deal|go|nickel|impeccable|je confirme|je valide|allons-y|promis|absolument|tout à fait|exact|exactement|tout bon|faisons comme ça|on fait comme ça|partons là-dessus|on part là-dessus)›${alone}`,
    'Ça marche !',
  ),
  phrase(
    "^(?:oui|ok|okay|oki|dac|d'acc|d'accord|entendu|bien sûr|volontiers|pas de souci|pas de problème|aucun problème|va pour|parfait pour|super pour|nickel pour|nickel,? (?:je|on)|parfait,? (?:je|on)|bon pour|noté|bien noté|promis|c'est d'accord|c'est entendu|c'est bon|c'est noté|très bien pour|ça marche)›(?!,? (?:mais|sauf|par contre))",
    'Oui, le 26 pour mes retours',
  ),
  phrase(
    "(?<!‹(?:pas|plus|mal) (?:\\p{L}+ )?)‹(?:rentre|entre|tient|cadre|colle|passe)› (?:très |parfaitement )?(?:bien )?‹(?:dans|avec) (?:notre|mon|nos|le|l')",
    'Ça rentre très bien dans notre horaire',
  ),
  phrase(
    "(?<!‹(?:ne|pas) )‹(?:recueill|rencontr|emport|reçoi|reçu|obtien|a›|ont›)\\p{L}*(?: bien| donc)? (?:tout(?:e)? )?(?:notre|mon|l') ?(?:plein |entier |entière )?(?:assentiment|agrément|accord|approbation|aval|adhésion)›",
    'La date recueille notre assentiment',
  ),
  phrase(
    '‹(?:me|nous|te|vous) (?:convient|conviennent|agrée|agréent|sied|va|vont|conviendrait|irait)›',
    'Ce calendrier nous convient',
  ),
  phrase(
    `‹(?:ça|cela|ce|tout|les deux|le \\p{L}+|la \\p{L}+)(?: (?:me|nous|te|vous))? (?:marche|roule|va|est (?:bon|ok|parfait|possible|d'accord|noté|entendu|faisable|correct|nickel)|convient|fait l'affaire|ferait l'affaire|fera l'affaire|passe|joue|le fait|me va|nous va|vous va)›(?! (?:pas|être))|‹${fine}›(?! pas)`,
    'Vendredi, ça marche',
  ),
  phrase(
    "‹(?:j'accepte|nous acceptons|(?:je souscris|nous souscrivons|on souscrit) (?:à|aux?)|on accepte|je confirme|nous confirmons|vous confirmons l'échéance|je suis d'accord|nous sommes d'accord|on est d'accord|je valide|nous validons|je prends note|prenons (?:bonne )?note|je note|nous notons|on note|c'est d'accord|d'accord (?:pour|avec|sur)|ok (?:pour|avec|sur)|oui pour|bon pour|noté pour|entendu pour|parfait pour|partant|partante|partants|va pour|je m'en (?:occupe|charge)|je m'y (?:mets|colle)|on s'y (?:met|colle)|je gère|on gère|on s'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|ce sera fait|ça sera fait|sera fait|ce sera prêt|comptez sur (?:moi|nous)|compte sur (?:moi|nous)|c'est comme si c'était fait|je peux|nous pouvons tenir|on peut tenir|on tient|je tiens|on fait ça|faisons ça|on sera prêts|nous serons prêts)›",
    "C'est d'accord sur tous les points",
  ),
  phrase(
    "(?:,|:| -|–|—) ?(?:oui|ok|d'accord|entendu|ça marche|pas de souci|pas de problème|c'est (?:bon|noté|entendu|d'accord|accepté)|sans problème|sans souci|parfait|noté|promis|bien sûr|volontiers)[ ,.!)]*$",
    'Les textes pour lundi : pas de souci',
  ),
  phrase(
    "^[\\p{L}\\p{N} '-]{0,40}(?<!‹(?:dire|dit|que|si|par contre) )‹(?:oui|ok|nickel|d'accord|ça marche|parfait)[ ,.!]*$",
    'Le logo oui',
  ),
  phrase(
    '‹(?:planning|calendrier|programme|rétroplanning|échéances|échéancier|dates|délais|proposition|tout|tous les points|ensemble)› (?:est |sont |a été |ont été |me |nous )?(?:bien |tous |toutes |tout à fait )?(?:approuv|valid|accept|confirm|not)ée?s?›',
    'Planning approuvé par le comité',
  ),
  phrase('^(?:bon|ah|ok)?[ ,]*(?:tant pis|soit)›', 'Bon, tant pis'),
  phrase(
    "‹(?:délai|report|sursis|prolongation|rallonge|demande)› (?:(?:vous|te|t') ?)?(?:est|sont|a été|ont été|sera) (?:bien |exceptionnellement |volontiers )?(?:accord|octroy|consenti|accept)\\p{L}*|‹(?:vous|te) (?:l'|le |la )?(?:accorde|accordons|octroie|octroyons|consens|consentons)›",
    'Nous vous accordons cette demande',
  ),
  phrase(
    '‹(?:dates|délais|échéances|jours|jalons|horaires)› (?:me |nous )?(?:sont|semblent|paraissent|vont)›(?: (?:tous|toutes|très|tout à fait|bien))*(?: (?:bonne?s|ok|parfaite?s|tenables|jouables|correcte?s|faisables|notée?s|bien))?(?= *(?:[,.!]|$))',
    'Les deux dates sont bonnes',
  ),
  phrase(
    "‹(?:je|on|nous) (?:vous |te |t')(?:envoi\\p{L}+|enverr\\p{L}+|envoyons|transm\\p{L}+|adress\\p{L}+|prépar\\p{L}+|livr\\p{L}+|renv\\p{L}+) (?:tout (?:ça|cela)|le tout|les (?:deux|trois|quatre))›(?! \\p{L}+s›)",
    'On vous envoie tout ça aux dates dites',
  ),
  phrase('(?:👍|👌|✅|🆗|🙌|✔️|✔)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    `^[\\s,]*(?:super|génial|parfait|excellent|merci|merci beaucoup|mille mercis|formidable|top|chouette|très bien|bien|magnifique|nickel|cool)›${alone}`,
    'Super, merci !',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    "‹pas (?:encore |vraiment |tout à fait |très |trop |du tout )?(?:ok|bon|bonne|bons|bonnes|d'accord|nickel|parfait|parfaite|au point)›",
    'La maquette, pas encore au point',
  ),
  phrase(
    "‹(?:confirmer(?:ai|ons|a|ont)|(?:vais|allons|va|vont|doit|dois|devons|doivent) (?:(?:vous|te|le|la|les|l') ?)*confirmer|(?:vous|te|le|la|les) confirme(?:nt|rai)? (?:plus tard|dès que|bientôt|au plus vite|rapidement))›",
    'Omar vous confirmera les logos',
  ),
  phrase(
    '‹(?:je (?:vais|dois) (?:voir|vérifier|demander|regarder|réfléchir)|je (?:vois|regarde|vérifie|checke|demande|reviens vers (?:vous|toi)|te redis|vous redis|te dis|vous dis|me renseigne)(?! (?:oui|ok))|on (?:regarde|voit|vérifie)|nous (?:allons|devons) (?:voir|vérifier|demander|regarder)|nous (?:regardons|vérifions|revenons vers vous)|laissez-moi|laisse-moi|à voir|à confirmer|pas sûre?|pas certaine?|je ne sais pas)›',
    'Je vais voir avec mon imprimeur',
  ),
  phrase(
    "^(?:(?:désolée?|mais|bonjour|non|merci de|il faut|il faudrait|mieux vaut|le mieux est de)›,? )*‹(?:demande[zr]?|demander|voyez|vois|voir|adresse[zr]-(?:vous|toi)|(?:vous|t')adresser|contacte[zr]?|contacter|tourne[zr]-(?:vous|toi))› (?:ça |cela |directement )?(?:avec|à|auprès de|vers|(?!(?:moi|nous|me)›))(?! ?(?:moi|nous|combien|si)›)|‹(?:c'est|ce sera|ce serait) (?:à|pour) (?!(?:vous|toi|nous|moi|voir|confirmer|prendre)›)\\p{L}+(?: \\p{L}+)? (?:de|d')|‹(?:pas|plus) (?:de |du |dans )?(?:mon|ma|notre|nos) (?:ressort|rayon|domaine|service|périmètre|attributions|compétences?|boulot|travail|problème)›|‹(?:ne|n') ?(?:\\p{L}+ )?(?:m'|nous )?(?:occupe|occupons|gère|gérons) plus›",
    'Voyez avec la direction',
  ),
  phrase(
    "‹(?:transmis|fait suivre|envoyée?s?|remise?s?|remis|passée?s?|adressée?s?|soumise?s?|soumis|transférée?s?)› (?:(?:votre|ta|ton) (?:mail|message|demande|courriel|question) |(?:ça|cela|le (?:mail|dossier|tout)|la (?:demande|question)) )?‹(?:à (?!(?:vous|toi|tous|toutes|l'adresse|nouveau|temps|jour|la (?:main|poste))›)|au |aux )",
    "J'ai transmis à notre rédacteur",
  ),
]

export const decline: readonly Phrase[] = [
  phrase(`‹${notMine}`, 'Nous ne fournissons pas les fichiers sources'),
  phrase(
    "‹(?:(?:se|s'en|vous en|m'en|t'en|nous en) passer|merci,? mais|non merci|non,? (?:c'est gentil|pas (?:cette|ça))|sans façon|(?:on|nous|je) (?:est|sommes|suis) (?:déjà )?(?:complets?|full|bookée?s?|pleins?)|(?:on|je|nous) (?:va|vais|allons) (?:devoir )?(?:passer notre tour|passer mon tour|décliner|refuser|dire non|en rester)|(?:devoir|obligée?s?|contrainte?s?|regret|regrette|regrettons) (?:de |d')?(?:vous |te )?(?:décliner|refuser|dire non)|ne (?:souhait|désir|voul|veu)\\p{L}+ (?:pas|plus)|hors (?:budget|contrat|périmètre|forfait|sujet)|pas (?:dans|inclus|compris dans) (?:le|notre|nos|votre) (?:contrat|forfait|prestations?|périmètre|budget)|pas pour (?:cette fois|nous)|pas (?:intéressée?s?|preneurs?))›",
    'Merci mais on va s’en passer',
  ),
  phrase(
    "‹(?:(?:ce n'est|c'est|n'est|ne sera|ne serait) (?:malheureusement |hélas )?pas (?:possible|faisable|jouable|envisageable)|pas possible|impossible|hors de question|je ne (?:peux|pourrai|pourrais) pas|nous ne (?:pouvons|pourrons|pourrions) pas|on ne peut pas|je (?:dois|préfère) (?:décliner|refuser)|je refuse|nous refusons|(?:pas|plus) en mesure|dans l'impossibilité|décidé de ne pas|préfér\\p{L}+ ne pas|on ne pourra pas|on (?:peut|pourra) pas|ne fer(?:ai|ons|a) pas|ne (?:le|la|les|l') ?\\p{L}+(?:ai|ons|a|ez) pas|pas (?:prévue?|au programme|dans nos cordes|de notre ressort)|passe mon tour|ne (?:convient|conviennent|va|vont) pas|ne marche pas|ne (?:passe|passera|ira|jouera|collera|conviendra|marchera|tiendra)(?: \\p{L}+)? pas|n'est pas tenable|intenable|ça coince|coince›|trop (?:tard|tôt|court|juste|serré)|(?:ça|cela) ne va pas (?:être possible|le faire)|(?:c'est|est|être|sera|serait|semble|paraît)(?: (?:un peu|trop|vraiment|hélas|malheureusement|bien|assez|très))* (?:compliqué|tendu|serré|difficile|mort|chaud|juste|court|tôt|tard|infaisable|injouable|irréaliste)|on ne (?:va|pourra) pas pouvoir|pas le temps|s'en tenir au?|ne (?:sais|saurais) pas faire)›(?!.{0,40}‹(?:avant|plus tôt)›)",
    "Ce n'est pas possible mardi",
  ),
  phrase(
    "^(?:non|désolée?,? (?:mais )?non|hélas non|malheureusement non|ah non)›(?!(?:,? non)?,? (?:pas d[eu]|aucun|c'est (?:bon|ok|parfait|très bien)|ça (?:va|me va|nous va|marche)|vas-y|allez-y|au contraire|parfait|du tout|bien sûr|tant que))",
    'Non, désolé',
  ),
  phrase(
    "^[\\p{L}\\p{N} '-]{2,40} non[ ,.!:]*$|‹(?:c'est|ce sera|ça sera) (?:donc |plutôt |un )?non›|^(?:pour |le |la )?\\s+,? ?c'est non›",
    'La charte non :',
  ),
  phrase(
    "‹(?:pas (?:notre|mon) (?:métier|rôle|domaine|spécialité|rayon|job|travail)|(?:nous |me |m'|nous l'|me l')(?:interdi\\p{L}+|empêche\\p{L}*)›|pas (?:autorisée?s?|habilitée?s?|le droit)|en dehors de (?:nos|notre)|cette fois,? (?:ce sera )?sans)›",
    'Ce n’est pas notre métier',
  ),
  phrase(
    "‹(?:ne |n')(?:r?entre(?:nt)?|relève(?:nt)?|figure(?:nt)?|fait|font) pas (?:dans|de (?:notre|nos|mon|mes)|parmi|partie|au)›|‹(?:au regret|à (?:notre|mon) (?:grand )?regret|à regret|hélas|malheureusement)›.*‹(?:ne |n')(?!.*‹(?:encore|toujours|reçu|eu|vu|trouvé)›).*‹(?:pas|plus|aucune?)›",
    'Je suis au regret de vous dire que nous ne cédons pas nos rushes',
  ),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    "‹(?:laissez|laisse|laissons|mettez|mets|mettons|met)›(?!-(?:moi|nous)| (?:moi|nous)›)(?:[- ](?!pas›)[\\p{L}']+){0,5} de côté›",
    'Laissez le devis de côté',
  ),
  phrase(
    `‹(?:finalement|en fait|au final|tout compte fait|réflexion faite)›,? (?:je|nous|on) ${notMine}(?!.*‹(?:avant|plus tôt)›)`,
    'Finalement je ne vous enverrai pas de devis',
  ),
  phrase(
    "(?:^|, )(?:(?:finalement|donc|du coup|en fait|alors|et)›,? )*plus de (?=\\p{L})(?!.*‹(?:détails?|temps|précisions?|infos?|informations?|que|retard)›)|‹ne (?:tenez|tiens) (?:pas|plus) compte›|‹(?:c'est (?:réglé|résolu|bon),? )?(?:on|nous|je) (?:les |l')(?:a|avons|ai) (?:finalement |déjà )?(?:trouvée?s?|récupérée?s?) (?:sur|ailleurs|chez|dans|nous-mêmes)›",
    'Finalement, plus de signature mail',
  ),
  phrase(
    "‹(?:plus besoin|n'(?:avons|ai|est|a|aurons|aurai|aura) (?:finalement |donc )?plus (?:besoin|nécessaire|utile)|ne (?:vous|t'|te) ?(?:embêtez|embête|cassez|casse|occupez|occupe|inquiétez|inquiète|tracassez|tracasse|souciez|fatiguez)›[^.]{0,12} ?(?:pas|plus)›|laissez? faire›|on fera sans|ferons sans|ferai sans|n'est plus d'actualité|plus d'actualité|ne vous en occupez (?:pas|plus)|on arrête|n'est plus nécessaire|inutile|pas la peine|laisse[zr]? tomber|on laisse tomber|laisser tomber|se passer? de|passerons de|passerai de|passera de|faire sans|sans suite|biffe[rz]?|raye[rz]?|(?<!n')oublie[zr]?(?! pas)|annule[zr]?|annulons|annulé|abandonne[rz]?|abandonnons|renonce[rz]?|renonçons|(?:est|sont|a été|ont été|sera|soit) annulée?s?|(?:on a|nous avons|j'ai) (?:finalement |déjà )?(?:trouvé|réglé|acheté|commandé|fait faire|pris)(?: \\p{L}+)? (?:ailleurs|autrement|nous-mêmes|moi-même|en interne)|(?:on a|nous avons|j'ai) (?:finalement |déjà )?(?:ce qu'il (?:nous |me )?(?:faut|fallait)|trouvé (?:une|la) (?:solution|alternative))|(?:débrouill\\p{L}+|fera|ferons|ferai|faire) sans|on (?:oublie|annule|abandonne|retire)|supprime[rz]?|retire[rz]?|plus la peine|(?:donnez|donne) pas la peine|tombe à l'eau|n'en (?:avons|ai) plus|pas besoin (?:de|d'|du|des))›(?!.{0,40}‹avant›)",
    "Nous n'avons plus besoin de la bannière",
  ),
  phrase(
    "^(?:ne |n')(?!hésit|oubli|tard|manqu)(?:(?:me|nous|le|la|les) |m'|l')*\\p{L}+ (?:pas|plus)› ",
    "Ne m'envoyez pas le logo, finalement",
  ),
]

/** What was done to a thing that has now come, or gone. */
const sent =
  '(?:envoy|livr|post|dépos|pay|régl|vir|valid|sign|contresign|expédi|charg|partag|upload|transfér|communiqu|adress|renvoy|retourn|gliss|termin|effectu|ordonn|exécut|vers|ajout|complét|corrig|confirm|fil|partag)ée?s?|(?:transm|rem)ise?s?|(?:part|fourn|rempl|fin)ie?s?|faite?s?|rendue?s?(?! (?:l.âme|compte|visite)›)|relue?s?|mise?s?(?! (?:(?:du|le|un) temps|de côté|au courant))'

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:ci[- ]joint(?:e|es|s)?|en (?:pièces? jointes?|pj|annexe|fichier joint)|(?:est|sont) (?:bien )?(?:joint|jointe|joints|jointes|attaché|attachés)|je joins|nous joignons|je vous joins|joint à ce mail|veuillez trouver|vous trouverez(?! (?:en copie|dans cette boucle))|en attaché|attachée?s?)›',
    'Veuillez trouver ci-joint le devis',
  ),
  phrase(
    '‹(?:voici|voilà|le voici|la voici|les voici|le voilà|les voilà)›(?!(?: donc| maintenant| plutôt)? (?:ce (?:qu|à quoi|dont)|comment|pourquoi|quand›))',
    'Voici la présentation finie',
  ),
  phrase(
    `‹(?:ai|avons|a|ont|est|sont|a été|ont été)(?: (?:déjà|bien|tout juste|juste|enfin|été|vous))* (?!fini (?:dans|à|au|par|en)›)(?:${sent})›`,
    'Le virement a été fait ce matin',
  ),
  phrase(
    "‹(?:viens|venons|vient) (?:juste |tout juste )?(?:de |d')(?:(?:vous|te|le|la|les|lui|leur|en) |l'|t')*(?:envoyer|transmettre|livrer|poster|déposer|mettre|renvoyer|retourner|partager|expédier|payer|régler|virer|signer|valider|finir|terminer|faire|uploader|adresser|remettre)›",
    "Je viens de te l'envoyer",
  ),
  phrase(
    "‹(?:c'est (?:(?:déjà )?chose faite|(?:désormais |maintenant |bien |déjà )?fait|parti|envoyé|en ligne|signé|réglé|payé|livré|dans la boîte|dans les tuyaux)|(?<!‹(?:mon|ma|mes) \\p{L}+ )(?:est|sont) (?:là|en ligne|prête?s?|dans (?:le|votre|notre|ta|ton|vos|tes)|sur (?:le|la|votre|notre|ton)|à (?:votre|ta) disposition|disponibles?|téléchargeables?)|dans (?:le dossier|l'espace|votre boîte|ta boîte))›",
    'Le fichier est sur le serveur',
  ),
  phrase('^comme (?:promis|convenu|demandé)[ ,.!:]*$', 'Comme promis !'),
  phrase(
    `^(?!.*‹(?:fini (?:dans|à|au|par|en)|sera|seront|soit|être|était|pas|si|à (?!(?:votre|notre|leur)›)\\p{L}+(?:er|ir|re)|doit|devra|une fois|dès|quand)›)(?:\\p{L}[\\p{L}'’-]* ){1,5}(?:${sent})(?:(?<=‹(?:envoyé|posté|transmis|remis|déposé|livré|viré|réglé|payé)e?s?)\\s{2,}(?:à|au|aux|chez|par|via|sur|dans|en)›| (?:et (?:${sent})|hier|à (?=votre|notre)|à (?!\\p{L}+(?:er|ir|re)›)|au|aux|chez|en(?! (?:ligne|page|place|œuvre|forme|vente|boîte)›)|via|sur|par|ce|cette|dans|il y a|tout à l'heure)›|[ .!,]*$)`,
    'Facture réglée hier.',
  ),
  phrase(
    "^(?:(?:voilà|ça y est|et hop|bon|ok|oui|c'est|désolée?|avec retard|enfin)›,? ?)*(?:(?:envoy|livr|post|dépos|pay|régl|vir|expédi|upload|transfér|renvoy|retourn|vers)ée?s?|(?:transm|rem)ise?s?|partie?s?)(?:,? (?:hier|à l'instant|ce (?:matin|midi|soir)|cet après-midi|tout à l'heure|il y a|par |via |au courrier|lundi|mardi|mercredi|jeudi|vendredi)|[ .!,]*$)(?!.*‹(?:sera|seront)›)",
    'Viré ce matin.',
  ),
  phrase(
    "‹(?:dans|sur) (?:l'|le |la |les )(?:\\p{L}+ )?(?:archives?|fichiers?|dossier|zip|tableau|tableur|document|pdf) (?:zip )?(?:ci-)?(?:joint|attaché)e?s?›",
    "Les photos sont dans l'archive jointe",
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    "‹(?:bien reçue?s?|reçue?s?|bien arrivée?s?|(?:est|sont) (?:bien )?(?:là|arrivée?s?)|(?:j'ai|nous avons|on a) (?:bien |enfin |tout )*(?:reçu|eu|récupéré|réceptionné)|(?:accuse|accusons) (?:bonne )?réception (?:de|du|des)|(?:vient|viennent) (?:juste |tout juste )?d'arriver|(?:nous|m')(?: est| sont|est) (?:bien )?parvenue?s?|(?:a|ont) (?:bien )?été (?:créditée?s?|encaissée?s?|réceptionnée?s?|reçue?s?)|merci (?:beaucoup |bien |encore )?(?:pour (?:le|la|les|l'|vos|votre|ces|cette|ce|tes|ton|ta)|de (?:l'envoi|votre envoi)))›",
    'Bien reçu, merci',
  ),
]

const colleague = "(?<who>\\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?)"

export const inHand: readonly Phrase[] = [
  phrase(
    `‹c'est (?:plutôt )?(?:le (?:rayon|domaine|job|boulot|travail|métier)|du ressort|la partie|l'affaire) (?:de |d'|à )${colleague}`,
    "C'est le rayon de Hugo",
  ),
  phrase(
    `(?:^|[,;:.] |‹(?:c'est|et|mais|car|donc|que) )(?:ma collègue |mon collègue )?${colleague}(?:,? \\(?(?:en copie|que [^,()]{2,40}|qui est [^,()]{2,40}|(?:ma|mon|notre) [^,()]{2,40}),?\\)?,?)?(?: qui)? (?:va |vous |te |nous )*(?:s'en (?:occup|charg)\\p{L}*|s'(?:occup|charg)\\p{L}* d(?:e|u|es)› ?(?:l[ae']s? ?)?(?<what>\\p{L}+)?|s'y (?:colle|met)|pren(?:d|dra|dre) (?:donc |désormais )?(?:le relais|la suite|la main|en charge|ça en main|le dossier|ça|cela)|repren(?:d|dra|dre) (?:le|la|les|ce|cette|mon)|g(?:è|é)r(?:e|era)|pilote(?:ra)?|suit (?:ce|le) (?:dossier|projet)|pren(?:d|dra)(?= *[,.])|assure(?:ra)? (?:la suite|l'intérim)|me remplace|est (?:désormais )?(?:sur le coup|votre (?:contact|interlocut\\p{L}+)|en charge))`,
    "C'est Hugo qui s'en occupe",
  ),
  phrase(
    `‹(?:c'est|ce sera)(?: (?:donc|désormais|plutôt|finalement|du coup))? ${colleague} qui (?:(?:vous|te|nous) )?\\p{L}{2,}(?:ra|ront)› (?:(?:les?|la|une?|votre|vos|ton|ta|tes)› ?|l')?(?<what>\\p{L}+)`,
    "C'est donc Hugo qui vous donnera l'avis",
  ),
  phrase(
    `‹(?:transmets|passe|confie|laisse|délègue|file|refile|transfère|transmis|passé|confié|délégué|transféré|remis|entre les mains|(?:est|sont) (?:maintenant |désormais )?(?:chez|avec)|voyez(?: ça| cela)? avec|voir avec)(?: (?:ça|cela|le (?:dossier|sujet|relais|bébé)|la (?:demande|main)|(?:la|le|les) \\p{L}+))? (?:à|au|de|d'|chez|avec)? ?(?:ma collègue |mon collègue )?${colleague}›`,
    'Je transmets à Hugo',
  ),
  phrase(
    "^(?:et )?moi,? (?:je m'(?:occupe|charge) )?(?:d(?:u|es) (?=\\p{L})|de (?:la |l')|les? |la |l')(?<what>(?!même›)\\p{L}+)",
    'moi des visuels',
  ),
  phrase(
    "^(?:et )?(?<who>(?!(?:je|tu|il|elle|on|nous|vous|moi|ce|le|la|les|pas|plus|rien|suite|fin)›)\\p{L}{2,}),? (?:d(?:u|es) |de (?:la |l'))(?<what>\\p{L}+)",
    'Rachid de la liste',
  ),
  phrase(
    "‹je (?:m'(?:occupe|charge)|me charge) (?:d(?:u|es) |de (?:la |l'))(?<what>\\p{L}+)",
    "je m'occupe du montage",
  ),
  phrase(
    "‹(?:je (?:prends|reprends) (?:donc |désormais )?(?:le relais|la suite|la main|le dossier|ce dossier)|je remplace|j'assure (?:l'intérim|la suite)|c'est (?:désormais |maintenant )?moi qui|je m'en (?:occupe|charge) (?:moi-même|personnellement)|à partir de maintenant c'est moi)›",
    'Je prends le relais',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    "‹(?:transmis|fait suivre|envoyée?s?|remise?s?|remis|passée?s?|adressée?s?|soumise?s?|soumis|transférée?s?)› (?:(?:ça|cela|le tout|les \\p{L}+|la \\p{L}+|le \\p{L}+) )?‹(?:à (?:(?:notre|mon|ma|nos|mes) (?!dossier|dossiers|drive|serveur|cloud|espace|portail|site|dropbox)\\p{L}+)|au (?:service|juridique|siège|comité|conseil|directeur|patron|traducteur|rédacteur|propriétaire|comptable)|à la (?:direction|compta|comptabilité|hiérarchie)|aux (?:juristes|avocats|achats)|à l'(?:avocat|auteur|éditeur))›|‹(?:transmis|fait suivre|envoyé|passé|transféré) (?:votre|ta|ton) (?:mail|message|demande|courriel|question)›",
    "Je l'ai envoyé au service juridique",
  ),
  phrase(
    "‹(?:rien (?:reçu|ici|encore|à|n'est)|toujours rien|toujours pas|pas encore|n'(?:ai|avons|est|a) (?:toujours |encore )?(?:pas|rien)|sans nouvelles?|relance|rappel|j'attends toujours|nous attendons toujours|manquent?|faux bond|en retard|presque|quasi(?:ment)?|bientôt|en cours|à suivre|à venir|suivent|suivront|pas (?:prêts?|prêtes?|finie?s?|terminée?s?))›",
    'Toujours rien ici',
  ),
]

export const lack: readonly Phrase[] = [
  phrase(
    '‹(?:manque|manquent|manquait|manquaient)›(?!.*‹(?:votre|vos|ton|ta|tes)›)',
    'Il manque encore deux signatures',
  ),
]

export const delays: readonly Phrase[] = [
  phrase(
    "‹(?:(?:pourrions|pouvons)-nous|puis-je|pourrais-je|(?:peut|pourrait)-on|est-ce que (?:je|nous) (?:peux|pouvons|pourrais|pourrions)|est-ce qu'on (?:peut|pourrait)|(?:serait|est)-il possible de|possible de) (?:(?:vous|te|t') ?(?:les? |la |l')?(?:envoyer|livrer|rendre|remettre|transmettre|donner|adresser|renvoyer|retourner)|(?:les? |la |l')?(?:décaler|repousser|reporter|rendre|remettre|livrer))›",
    'Pourrions-nous vous envoyer le dossier lundi ?',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    "‹(?:report(?:er|ons|é|ée|és|ez|e)?|décal(?:er|ons|é|ée|és|ez|e)|repouss(?:er|ons|é|ée|ez|e)|avanc(?:er|ons|é|ée|ez|e)|déplac(?:er|ons|é|ez|e)|retard(?:er|é)?|plutôt|au lieu|à la place|en lieu et place|plus (?:réaliste|raisonnable|sûre?|prudent|confortable|tenable|simple|jouable|sage)|seulement|au plus tôt|(?:pas (?:la peine|besoin)|inutile|rien ne presse)[^.;]{0,40} avant|pas avant|(?<!(?:dernier|ultime|dans le|dans les) )délai(?! (?:maximum|max|impératif|de rigueur))|un jour de plus|jours? de plus|jours? supplémentaires?|(?:(?:peux|pouvons|peut|pourrais|pourrions|pourrait) (?:vous |te )?proposer|(?:laisse|laissez|donne|donnez|accorde|accordez)[- ](?:nous|moi))|finalement|en fait|correction|rectification|du retard|(?:ne |n')[^.,;]{1,40} qu[e']|impossible avant|(?:aurai|aurons|aura|finirai|finirons|livrerai|enverrai) pas [^.,;]{2,30} avant|(?:impossible|possible|pourr\\p{L}+ pas|peux pas|peut pas|pouvons pas)[^.]{0,25} avant|(?:par contre|en revanche),?\\s{3,}|(?<!au )plus (?:tôt|tard)|préfère|préférons|préférerais|préférerions|préférerait|arrangerait|arrange mieux|basculer|bouger|glisser|(?:glisse|glissons|bascule|basculons|saute|sautons|décale|décalons|repousse|repoussons) (?:donc |plutôt )?(?:à|au|sur|vers)|passer à|repasser à|on dit|on peut dire|disons|(?:je|nous|on) (?:vise|visons|table|tablons|mise|misons)|jusqu'(?:à|au)|(?:nous|m') ?arrange(?:rait)?|ce (?:sera|serait) (?:plutôt )?(?:pour )?(?:le )?)›|^(?:(?:mais|par contre|en revanche|sinon|pour|le|là|alors),? )*\\s{3,}(?:,? ?(?:là|alors|par contre),?)? ?(?:oui|ok|c'est (?:bon|ok|possible|jouable)|possible|jouable|faisable|sans (?:problème|souci))[ .!,]*$",
    'Pourrions-nous décaler la maquette au 23 ?',
  ),
  phrase(
    "‹(?:serait|est-ce|diriez-vous|dirais-tu|irait|ira|va|convient|conviendrait|possible|marche|dire|le fait|ferait l'affaire|bon|ok|jouable|faisable|embête|dérange|gêne|ennuie|pose problème|consenti\\p{L}+|acceptez|accepter\\p{L}+|accordez|accorder\\p{L}+|tolérer\\p{L}+|inconvénient)›[^?]*\\?",
    'Le 15 mars, ça irait ?',
  ),
]

/** How long a shift is, is told in numbers or words: 'd'une semaine', 'deux jours de plus'. */
export const shift: Phrase = phrase(
  "(?:‹(?:décaler|décale|décalons|décalez|décalé|décalée|repousser|repousse|repoussons|repoussez|reporter|reporte|reportons|reportez|reculer|recule|reculons|glisser|prolonger|prolongez|retarder|(?<sooner>avancer|avance|avançons|avancez))›.* (?:de |d')(?!ici›)|‹(?:jours?|semaines?|heures|mois)(?: ouvrée?s?| ouvrables)? (?:de plus|supplémentaires?|de (?:délai|rab|battement|sursis|mieux)|plus tard)›|‹(?:délai|sursis|rallonge|report|décalage)(?: supplémentaire)? (?:de |d'))",
  'Peut-on décaler le rapport d’une semaine ?',
)

export const consent: readonly Phrase[] = [
  phrase(
    "‹(?:(?:est-ce que )?(?:cela|ça|ceci|c'est|cette date|ces dates|ce calendrier|ce planning|le planning) (?:vous |te |t')?(?:convient|conviendrait|va|irait|convient-il|marche|est bon|joue|serait possible|ok|bon)|(?:(?:vous|te) |t')(?:convient|conviendrait|va|irait|tente|tenterait|intéresse|intéresserait|arrange|arrangerait|plairait|dérange|embête|gêne|parle|dirait)(?:-il|-elle)?|(?:si|que) ça (?:vous|te) (?:va|convient|arrange)|êtes-vous d'accord|es-tu d'accord|qu'en (?:pensez-vous|dites-vous|dis-tu|penses-tu)|d'accord|c'est (?:bon|ok|possible)|possible(?= (?:pour (?:vous|toi) )?\\?)|ok pour (?:vous|toi)|bon pour (?:vous|toi)|est-ce (?:possible|jouable|faisable))›[^.]{0,40}\\?",
    'Est-ce que cela vous convient ?',
  ),
]

export const all: readonly Phrase[] = [
  phrase(
    "‹(?:tout|tous|toutes|toute|les deux|aux deux|l'un (?:comme|et)|l'une (?:comme|et)|dans les deux cas|l'ensemble|chaque|calendrier|planning|points|délais|dates|programme)›",
    "C'est d'accord sur tous les points",
  ),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:le reste|tout le reste|pour le reste|les autres|à une exception près)›', 'Le reste nous convient'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      "‹(?:validée?s?|(?:je|nous) (?:valide|validons|approuve|approuvons)|approuvée?s?|bon pour (?:accord|impression)|^bon à tirer\\W*$|bat (?:ok|validé|accepté)|feu vert|vous pouvez (?:imprimer|lancer|y aller)|c'est validé|accord donné|donné (?:son|notre|leur|mon|le|votre) (?:accord|feu vert|aval))›",
      'Validé, vous pouvez imprimer',
    ),
    of: /valid(?!ée?s?(?!\p{L}))|approb|accord|feu vert|bon à tirer|bat\b|décision|confirm/iu,
  },
  {
    ...phrase(
      '(?:[€$£]\\s?\\d|\\d\\s?(?:[€$£]|euros?›|eur›|k€|ht›|ttc›|francs?›|chf›|dollars?›|dirhams?›|mad›|dinars?›|dt›|fcfa›|f cfa›|xof›|balles›)|‹chf \\d|^[^\\n]{2,40} \\d{1,4}(?:,\\d{2})?\\s*$)',
      'La carte revient à 640 € HT',
    ),
    of: /prix|devis|tarif|coût|montant|budget|chiffrage/iu,
  },
  {
    ...phrase(
      '‹(?:nos|mes|les|quelques|voici (?:nos|mes)) (?:\\p{L}+ )?(?:remarques|retours|corrections|commentaires|modifications)›[^.?]*:|^(?:remarques|retours|corrections|commentaires)›[^.?]*:|^(?:(?:juste|seulement|une?|deux|trois|quatre|cinq|six|quelques|\\d+) )+(?:petite?s? |dernière?s? )*(?:choses?|points?|remarques?|retours?|corrections?|commentaires?|détails?|bémols?|modifs?|modifications?|coquilles?|réserves?)(?: \\p{L}+){0,4} ?:',
      'Nos remarques, depuis le taxi :',
    ),
    of: /remarque|retour|correction|commentaire|modification|relecture/iu,
  },
  {
    ...phrase(
      '‹(?:nous (?:prenons|choisissons|retenons|préférons|partons sur)|je (?:prends(?! (?:le relais|la suite|la main|le dossier|ce dossier|note|bonne note|contact|rendez-vous|le temps|en charge|en compte|connaissance))|choisis|retiens|préfère|pars sur)|on (?:prend|part sur|garde|retient)|notre choix|va pour la)›',
      'Nous retenons la version B',
    ),
    of: /choix|décision|réponse|préférence|arbitrage/iu,
  },
  {
    ...phrase('‹horaires?›.*\\d ?h', 'Les horaires : bassin chaud 8h30-19h'),
    of: /horaire|heures d/iu,
  },
  {
    ...phrase(
      '‹(?:on|nous|je) (?:part|partons|pars|prend|prenons|reste|restons|table|tablons)(?: sur| à)? \\d',
      'On part sur 1 500.',
    ),
    of: /nombre|quantité|effectif|tirage|exemplaires|chiffre|taille|format|couverts/iu,
  },
]

export const preliminary: readonly Phrase[] = [
  phrase(
    "‹(?:bat|b\\.a\\.t|bons? à tirer|épreuves?|ébauches?|esquisses?|brouillons?|croquis|premier jet|premiers jets|première (?:version|mouture|passe|proposition|maquette|piste)|premières (?:pistes|maquettes|esquisses)|version (?:provisoire|intermédiaire|de travail|martyre?)|aperçu|avant-goût|échantillons?|extraits?|prototypes?|projet d(?:e |')|maquettes?|draft|v0|v1)›",
    'Voici une première ébauche de la plaquette',
  ),
]

export const stated: Phrase = phrase(
  '^(?:(?:et|ok|oui|bonjour|alors|donc)›,? )*(?<what>[^,;:?.]{3,60}?)(?: (?:est|sont|fait|font|sera|seront|mesure|mesurent|pèse|coûte|contient|compte)›(?! (?:pas|vous|nous|prêt|en|ici|là|à|pour|attendu|prévu|dû|demandé|trop|très|arrivé|parti|reçu|joint|envoyé))|(?<!\\d) ?:(?= )|,? =) ?(?<value>.*(?:\\d|@|["«“”]).*)',
  'le blanc fait 12,5 % vol.',
)

export const portion: Phrase = phrase(
  '‹(?<part>(?:(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+|la moitié|une partie|la plupart|les? premi(?:er|ère)s?)(?: premi(?:er|ère)s?)? (?:des|de vos|de nos|de mes|de ces|sur les|d’entre les) )[\\p{L}\\p{N} -]+?)(?= (?:est|sont|joint\\p{L}*|ci-joint\\p{L}*|en|ici|dans|sur|prêts?|prêtes?|envoyée?s?)›|[,.:;(]|$)',
  'Deux des cinq portraits ci-joints',
)

export const told: Phrase = phrase(
  '‹(?:noms?|prix|tarifs?|adresses?|numéros?|code|mot de passe|tailles?|dimensions|choix|décision|réponse|couleur|titre|effectifs?|coordonnées|horaires?|durée|poids|montant|quantités?|nombre|iban|siret)›',
  'tes prix',
)

export const remarks: Phrase = phrase(
  '‹(?:notes|remarques?|commentaires?|retours?|corrections?|modifications?|observations?|réserves|questions)›',
  'vos remarques',
)

export const bygone: readonly Phrase[] = [
  phrase(
    '‹(?:ai|avons|a|ont)(?: (?:déjà|bien|tout juste|juste|enfin|tout))* (?:envoyé|livré|déposé|posté|transmis|remis|mis en ligne|partagé|expédié|fait parvenir|adressé)(?:e|s|es)?›|‹(?:a|ont) été (?:envoyé|livré|déposé|posté|transmis|remis|partagé|expédié)(?:e|s|es)?›|‹(?:est|sont) (?:bien |déjà )?parti(?:e|s|es)?›',
    'Je vous les ai envoyés vendredi',
  ),
]
