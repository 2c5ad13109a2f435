import type { MoveWords } from '../moves.ts'
import * as answers from './answers.ts'
import { frames } from './frames.ts'
import { phrase } from './spelling.ts'
import * as things from './things.ts'

export const moves: MoveWords = {
  ...answers,
  ...things,
  frames,
  clitic: null,
  cue: phrase(
    '‹(?:ich|wir|sie|du|ihr|uns|mir|ihnen|dir|euch|bitte|bitten|brauchen|fehlt|fehlen|kommt|kommen|folgt|folgen|geht|gehen|liegt|liegen|ist|sind|wird|werden|muss|müssen|müsste|müssten|sollte|sollten|möglich|gibt|schick|schickt|send|sendet|liefert)›',
    'Wir schicken das Angebot',
  ),
  vetoes: [
    phrase(
      '‹(?:vielleicht|eventuell|evtl|hoffentlich|wahrscheinlich|vermutlich|voraussichtlich|möglicherweise|ich hoffe|wir hoffen|ich versuche|wir versuchen|versuche|versuchen|wenn alles gut geht|wenn alles klappt|unter vorbehalt|nicht versprechen|im prinzip|normalerweise|eigentlich|irgendwann|ich denke|ich glaube)›',
      'Vielleicht schicken wir das Angebot am Freitag',
    ),
    phrase(
      '‹(?:in der regel|üblicherweise|meistens|immer|jeden (?:tag|monat)|jede woche|grundsätzlich|nie|niemals|generell)›',
      'In der Regel antworten wir in zwei Tagen',
    ),
    phrase(
      '‹(?:nicht|kein|keine|keinen|nie)›(?!.*\\?)(?!.*‹(?:vergessen|später als|mehr als)›)',
      'Freitag kann ich nicht versprechen',
    ),
    phrase(
      '‹(?:treffen wir uns|sehen wir uns|sehen uns|treffen uns|telefonieren|besprechen wir|auf einen kaffee|im urlaub|nicht im büro|bis (?:dann|bald|später))›',
      'Wir sehen uns am Dienstag',
    ),
    phrase(
      '‹(?:melden sie sich|melde dich|freuen uns|freue mich|bei fragen|geben sie bescheid|gib bescheid|schönes wochenende|entschuldig\\p{L}+)›',
      'Melden Sie sich gerne bei Fragen',
    ),
    phrase(
      '^(?:wann(?! (?:bekommen|erhalten|haben|kommt|kommen|kriegen))|warum|wieso|wo|wer|wie viel|wie viele|haben sie|hast du|habt ihr|ist das|sind die)›.*\\?',
      'Haben Sie die Fotos schon?',
    ),
    phrase(
      '‹(?:anbei|im anhang|in der anlage|beigefügt)›(?!.*‹(?:bitte|bitten)›)',
      'Im Anhang schicke ich Ihnen das Angebot',
    ),
    phrase(
      '‹(?:habe|haben|hat|wurde|wurden) .*‹(?:ge\\p{L}+(?:t|en)|verschickt|versendet|überwiesen|erhalten)›',
      'Wir haben Ihnen das Logo am Montag geschickt',
    ),
  ],
  hypotheticals: [
    phrase(
      '^(?:und |aber )?(?:falls|wenn|sollten|angenommen) (?:wir|ich|sie|du|es) .*‹(?:würden?|wäre|wären|hätten?)›(?!.*‹(?:schön|toll|nett|super|dankbar|hilfreich|prima|klasse)›)',
      'Wenn wir einen Film wollten, würden wir ein Angebot brauchen',
    ),
    phrase('‹(?:hoffentlich|wenn alles klappt|voraussichtlich|mit etwas glück)›', 'Wir liefern hoffentlich am Freitag'),
  ],
  joints: [
    phrase(
      '(?:[,;:]+ (?:(?:und|aber|dann|also) )?|(?<=[\\p{L}\\p{N}.] )(?:und|aber|dann) )(?=(?:wir|ich|bitte|sie (?:bekommen|erhalten|haben)|ihr bekommt|(?:können|könnten|kannst|könntest|könntet|würden) (?:sie|wir|du|ihr)|(?:brauchen|bräuchten|benötigen|schicken|schicke|sende|liefern) (?:wir|ich|sie)|danach|dafür|von (?:ihnen|uns))›)',
      ', und wir',
    ),
    phrase(' ?; | [–—-]{1,2} |, (?=(?:aber|dann|sonst|oder|ja|nein|leider)›)|(?<=‹(?:ja|nein|ok)), ', ' – '),
  ],
  and: phrase('^\\)?,? ?(?:(?:und|sowie|plus)›|,|;)', ', und'),
  finite: phrase(
    '‹(?:ist|sind|war|wäre|wird|werden|hat|haben|habe|kann|können|muss|müssen|soll|will|wir|ich|sie|er|brauchen|brauche|bekommen|kommt|kommen|geht|gehen|folgt|machen|mache|schicken|schicke|senden|sende|liefern|passt|klappt|bleibt|tagt|beginnt)›',
    'ist',
  ),
  also: [phrase('^(?:auch|und|sowie|außerdem|dazu|ebenso|plus)›|‹(?:auch|ebenfalls|ebenso)›', 'auch das Logo')],
  mentions: [
    phrase(
      '^(?:(?:und|ach|ja|zu|zum|zur|was|für|bezüglich|wegen),? )*(?<what>(?:der|die|das|den|dem|ihre?|ihren|unsere?|unseren)›(?! ‹(?:ist|sind)›)[^,;.:?!]{3,60}?),? *$',
      'und die Rechnung',
    ),
    phrase(
      '^(?:und )?(?<what>(?:der|die|das|ihre?|unsere?) .+?) (?:ist|sind|war|waren|hängt|liegt|liegen|wurde)›',
      'Das Angebot ist im Anhang',
    ),
    phrase(
      '‹(?:anbei|hier ist|hier sind|wegen|bezüglich|im anhang) (?<what>(?:der|die|das|den|ihre?|unsere?) [^,;.]+)',
      'Anbei das Angebot',
    ),
  ],
  parties: [
    {
      ...phrase(
        '‹(?:von uns|von unserer seite|unsererseits|wir liefern|wir schicken ihnen)›|^(?:wir|agentur|ich)[\\s:*]*$',
        'Von uns:',
      ),
      owes: 'writer',
    },
    {
      ...phrase(
        '‹(?:von (?:ihnen|dir|euch)|von ihrer seite|ihrerseits|(?:wir|ich) (?:brauchen|bräuchten|benötigen|bräuchte)|(?:brauchen|benötigen|bräuchten) wir|bitte schicken|es fehlen|uns fehlen|fehlt noch|fehlen noch)›|^(?:sie|kunde|ihr|du)[\\s:*]*$',
        'Von Ihnen brauchen wir:',
      ),
      owes: 'reader',
    },
  ],
  possessives: [
    { ...phrase('^(?:ihre?n?|deine?n?|eure?n?)›', 'Ihre Anmerkungen'), owes: 'reader' },
    { ...phrase('^(?:unsere?n?|meine?n?)›', 'unser Entwurf'), owes: 'writer' },
  ],
  schedules: phrase(
    '‹(?:zeitplan|terminplan|termine|ablauf|fahrplan|planung|vorschlag|wer macht was)›',
    'Der Zeitplan:',
  ),
  events: phrase(
    '‹(?:launch|eröffnung|messe|termin|besprechung|treffen|druck|verteilung|fest|konferenz|dreh|livegang|go-live)(?: .*)?$',
    'Messe',
  ),
  everybody: phrase('^(?:alle|beide|zusammen|gemeinsam|team|-|–)$', 'alle'),
  columns: {
    who: phrase('‹(?:wer|verantwortlich|durch|von)›', 'Wer'),
    what: phrase('‹(?:was|aufgabe|lieferung|schritt|inhalt)›', 'Was'),
    when: phrase('‹(?:wann|datum|termin|frist|bis)›', 'Bis wann'),
  },
  conditions: [
    phrase(
      '‹(?:sobald|wenn|nachdem) (?:(?:wir|ich|uns|mir) )?(?<first>[^,;.]+?)(?: (?:haben|habe|vorliegt|vorliegen|da ist|da sind|erhalten haben|bekommen haben|freigegeben ist|freigegeben haben|unterschrieben ist|kommt|kommen))+(?=[,;.]|$)',
      'Sobald wir die Texte haben',
    ),
    phrase(
      '‹nach (?:(?:erhalt|eingang|lieferung|zusendung) (?:der|des|von|ihrer|ihres) )?(?<first>(?:freigabe|ihrer freigabe|unterschrift|erhalt|eingang|zahlung|der|ihrer|ihren|dem)(?: [^,;.]+?)?)(?=[,;.]|$| (?:brauchen|schicken|liefern|können|wir|ich) )',
      'nach Ihrer Freigabe',
    ),
  ],
  consequences: [
    phrase(
      '(?:^|[,;.–—-] )(?<then>(?:sonst|ansonsten|andernfalls)›.+)$',
      'sonst verschiebt sich der Druck auf den 20.',
    ),
    phrase(
      '(?:^|[,;.] )(?<then>ohne (?<first>[^,;.]+?),? (?:können|kann|geht) .+)$',
      'Ohne die Texte können wir nicht anfangen',
    ),
  ],
  asides: [
    phrase('‹(?:weil|denn|damit|da (?:wir|ich|der|die|das)|sonst)›[^;.]*$', 'weil der Vorstand tagt'),
    phrase('‹(?:statt|anstatt|nicht erst) (?:am |zum )?$', 'statt '),
    phrase('‹(?:für|vor|zu) (?:die |den |der |das |dem |unsere |unseren )?\\p{L}+ (?:am|vom) $', 'für die Messe am '),
  ],
}
