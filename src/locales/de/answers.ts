import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const yes =
  'ok|okay|oki|ja|jep|jo|klar|gerne?|passt|geht klar|einverstanden|abgemacht|in ordnung|alles klar|perfekt|super|prima|sehr gut|wunderbar|machen wir|mache? ich|mach ich|wird gemacht|wird erledigt|kein problem|klingt gut|bestätigt|selbstverständlich|natürlich|versprochen|notiert|verstanden|freigegeben|das geht|das passt|das klappt|klappt|geht'

export const accept: readonly Phrase[] = [
  phrase(
    `^[\\s,]*(?:${yes})›(?:,? (?:so|danke|gut|alles|wir|dann))*[\\s.!,\\p{Extended_Pictographic}]*$`,
    'Alles klar!',
  ),
  phrase(
    '^(?:ja|ok|okay|klar|gerne?|einverstanden|geht klar|in ordnung|alles klar|perfekt|passt|kein problem|machen wir|mache? ich|abgemacht)›(?!,? (?:aber|nur|nein))',
    'Ja, die Texte bis Montag',
  ),
  phrase(
    '‹(?:(?:das|es|beides|alles|der \\p{L}+|die \\p{L}+) (?:passt|geht klar|klappt|schaffen wir|schaffe ich|machen wir|mache ich|geht in ordnung|ist in ordnung|ist (?:ok|okay|machbar|möglich|gut))|(?:passt|klappt)(?: (?:uns|mir|für uns|für mich))?(?: (?:gut|so|alles))*|(?:wir sind|bin|sind wir) einverstanden|einverstanden mit|halten wir ein|schaffen wir|schaffe ich|machen wir(?: so)?|kriegen wir hin|kümmere mich|kümmern uns|bestätigen (?:wir )?den termin|wird gemacht)›(?! nicht)',
    'Freitag schaffen wir',
  ),
  phrase(
    '(?:,|:| -|–) ?(?:ja|ok|okay|klar|passt|geht klar|in ordnung|gerne?|kein problem|machen wir)[ ,.!)]*$',
    'Die Texte bis Montag: geht klar',
  ),
  phrase('(?:👍|👌|✅|🆗)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    '^[\\s,]*(?:super|toll|prima|klasse|perfekt|danke|vielen dank|herzlichen dank|wunderbar|sehr schön)›[^?]{0,20}$',
    'Super, danke!',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:(?:muss|müssen|werde|werden|will|kläre|klären|prüfe|prüfen|schaue|schauen|frage|fragen) (?:ich |wir )?(?:das |es |mal |noch |erst )*(?:klären|prüfen|nachfragen|nachschauen|schauen|sehen|fragen|nach|mal|intern)|schaue (?:ich )?mal|melde mich|melden uns|mal sehen|bin (?:mir )?nicht sicher|weiß (?:ich )?noch nicht)›',
    'Das muss ich erst klären',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:(?:leider |ist |das |wäre |für uns )*(?:nicht (?:möglich|machbar|zu schaffen|drin)|unmöglich)|(?:geht|klappt|passt|schaffen wir|schaffe ich|reicht)(?: (?:das|es|uns|bei uns))?(?: (?:leider|so|bis|am))*\\s+(?:leider )?nicht|(?:können|kann|wird|werden) (?:wir |ich )?(?:das |es )?leider nicht|zu (?:knapp|früh|spät|eng)|leider (?:nein|nicht)|müssen (?:wir )?(?:leider )?(?:absagen|ablehnen)|wird (?:sehr |zu |etwas )*(?:knapp|eng)|auf keinen fall)›',
    'Bis Dienstag schaffen wir das leider nicht',
  ),
  phrase('^(?:nein|leider nein|nee|nö)›', 'Nein, leider'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:(?:brauchen|brauche|benötigen|benötige)(?: (?:wir|ich))?(?: \\p{L}+){0,5} (?:nicht mehr|doch nicht|keine?n? mehr)|nicht mehr (?:nötig|notwendig|aktuell|erforderlich)|hat sich (?:\\p{L}+ )?erledigt|(?:ist|sind) (?:\\p{L}+ )?hinfällig|entfällt|entfallen|verzichten|stornieren|streichen|vergessen sie|vergiss|lassen wir (?:weg|fallen|sein)|sparen (?:sie|wir) (?:sich|uns))›',
    'Den Banner brauchen wir nicht mehr',
  ),
]

const sent =
  '(?:(?:ab|ver|zu|über|nach|hoch|weiter|raus|zurück|rüber|ein)?ge(?:schickt|sandt|sendet|laden|leitet|reicht|stellt|mailt|geben|liefert|bracht)|versandt|versendet|verschickt|übersandt|überwiesen|bezahlt|unterschrieben|unterzeichnet|freigegeben|bestätigt|fertig|erledigt|geliefert|online gestellt)'

export const report: readonly Phrase[] = [
  phrase('‹(?:anbei|im anhang|angehängt|beigefügt|beiliegend|in der anlage|hängt an|hängen an)›', 'Anbei das Angebot'),
  phrase('‹(?:hier (?:ist|sind|kommt|kommen|der|die|das|nun)|da ist|da sind)›', 'Hier ist die Präsentation'),
  phrase(
    `‹(?:habe|haben|hat|ist|sind|wurde|wurden)›(?:(?! (?:nicht|noch)›)[^,;?]){0,60} ${sent}›`,
    'Ich habe die Rechnung heute überwiesen',
  ),
  phrase(
    '‹(?:(?:ist|sind|liegt|liegen) (?:jetzt |nun |schon |bereits )?(?:raus|online|da|auf dem server|im ordner|in ihrem postfach|unterwegs|fertig|freigegeben|erledigt)|wie versprochen)›',
    'Die Daten liegen auf dem Server',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:(?:gut |alles |ist |sind |heute |soeben )*angekommen|(?:haben|habe) (?:wir |ich )?(?:[^,;?]{0,40} )?(?:erhalten|bekommen)|dankend erhalten|erhalten|(?:danke|dank) für (?:das|die|den|ihre|ihren|deine|deinen)|ist da|sind da)›',
    'Die Daten sind angekommen, danke',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:noch (?:nichts|nicht|keine?n?)|immer noch (?:nichts|nicht)|bisher (?:nichts|nicht|keine?n?)|fehlt|fehlen|warten (?:wir )?noch|nichts (?:da|bekommen|erhalten|angekommen)|erinnerung)›',
    'Bei uns ist noch nichts angekommen',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:verschieben|verschiebt|verschoben|schieben|verlegen|verlängern|vorziehen|statt|anstatt|lieber|stattdessen|erst|frühestens|doch erst|später|früher|verspätet|verspätung|verzögert|verzögerung|korrektur|(?:ein|zwei|drei) tage? (?:mehr|länger|später)|aufschub|besser wäre|nicht vor)›',
    'Können wir das Layout auf den 23. verschieben?',
  ),
  phrase('‹(?:wäre|ginge|geht|passt|reicht|möglich|ok|okay|klappt|in ordnung)›[^?]*\\?', 'Ginge auch der 15. März?'),
]

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:(?:passt|geht|ginge|wäre|klappt|reicht|ist) (?:das|ihnen|dir|euch|es)|einverstanden|in ordnung|okay?|ok für (?:sie|dich|euch)|was meinen sie|was meinst du|was meint ihr|recht so|möglich)›[^.]{0,40}\\?',
    'Passt Ihnen das?',
  ),
]

export const all: readonly Phrase[] = [
  phrase('‹(?:alles|alle|beides|beide|zeitplan|termine|punkte|sämtliche)›', 'Alles einverstanden'),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:der rest|den rest|alles andere|alle anderen|bis auf|außer)›', 'Der Rest passt'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:freigegeben|geben wir frei|gebe ich frei|freigabe erteilt|druckfrei|(?:können|kann|dürfen) (?:gerne )?(?:drucken|in druck|gedruckt werden)|genehmigt)›',
      'Freigegeben, Sie können drucken',
    ),
    of: /freigabe|abnahme|zustimmung|bestätigung|entscheidung|ok\b/iu,
  },
  {
    ...phrase('(?:€\\s?\\d|\\d\\s?(?:€|euro›|eur›))', 'Das kostet 640 Euro netto'),
    of: /preis|angebot|kosten|kalkulation/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:namen?|preise?|adressen?|nummern?|passwort|größen?|maße|entscheidung|antwort|farben?|titel)›',
  'deine Preise',
)
