import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('frei|freigeben|freizugeben', 'freigeben', 'Freigabe: {}'),
  noun('bestätig\\p{L}+(?: sie)?|zu bestätigen', 'bestätigen', 'Bestätigung: {}'),
  noun('(?:unterschreib|unterzeichn)\\p{L}+(?: sie)?', 'unterschreiben', '{} unterschrieben'),
  noun('(?:bezahl|überweis)\\p{L}+(?: sie)?', 'überweisen', 'Zahlung: {}'),
  noun('(?:prüf)\\p{L}+(?: sie)?', 'prüfen', 'Prüfung: {}'),
  noun('(?:korrigier)\\p{L}+(?: sie)?', 'korrigieren', 'Korrektur: {}'),
  noun('(?:übersetz)\\p{L}+(?: sie)?', 'übersetzen', 'Übersetzung: {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    '^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|unser|unsere|unseren|unserem|ihr|ihre|ihren|ihrem|euer|eure|euren|dein|deine|deinen|mein|meine|meinen|uns|mir|mich|ihnen|dir|euch|sich|noch|auch|bitte|dann|also|gerne?|schon|mal|kurz|doch|nur|um|bis|am|zum|von|für|mit|und|oder|zu|dazu|dafür|als|spätestens|jeweils|alle|dies|diese|diesen|dieses|hierzu)› ?',
    'das',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|„|“|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ',? ‹(?:damit|weil|da wir|da ich|denn|sodass|so dass|falls|wenn|sobald|sonst|ansonsten|bevor|aber|spätestens|so schnell wie möglich|so bald wie möglich|möglichst|wie (?:besprochen|vereinbart|versprochen|abgesprochen)|vielen dank|danke|und (?:ich|wir|sie|bitte|dann)|per (?:e-?mail|mail|post)|rechtzeitig|versprochen|fest zugesagt)›',
    'das Logo, damit',
  ),
  phrase('[.!?;](?: |$)| [–—-] |, (?:ich|wir|sie|das|die|der|dann|bitte|ja|ok|danke|oder)›', ', wir'),
]

export const tails: readonly Phrase[] = [
  phrase(
    '(?:[\\s,;:.!?(„–—-]| (?:der|die|das|den|dem|am|bis|zum|im|in|um|von|für|mit|und|oder|zu|an|auf|ab|vor|nach|bei|uns|ihnen|dir|euch|mir|bitte|noch|auch|dann|schon|spätestens|fertig|raus|hoch|weiter|zurück|rüber|bereit|frei|durch|mit|vor|ein|gerne?|also|ende|anfang|mitte|früh|abends?|vormittags?|nachmittags?|mittags?|haben|sein|ist|sind|wird|kommt|da|als|(?:von|bei) (?:ihnen|uns|dir|euch)))$',
    'das Logo bis',
  ),
]

export const pronoun: Phrase = phrase(
  '^(?:es|das|dies|dieses|sie|ihn|die|alles|beides|das alles|alles andere|den rest|diese|welche|was|etwas|nichts)$',
  'das',
)

export const ofIt: Phrase = phrase(' (?:dazu|darauf|davon|hierzu|dafür)$', 'Rückmeldung dazu')

const done = '(?:unterschrieben|unterzeichnet|ausgefüllt|korrigiert|freigegeben|geprüft|gegengezeichnet|übersetzt)'

export const complement: Nominal = {
  ...phrase(`^(?<how>${done}(?: und ${done})*)$`, 'unterschrieben'),
  noun: '{} {how}',
}

export const thirdPerson: Phrase = phrase('^(?:er|sie)$', 'sie')

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:(?!(?:der|die|das|mit|für|von)›)[\\p{L}\\p{N}]+ ){0,3}(?:tage?n?|wochen?|stunden?|minuten?|monate?n?|zeit|hilfe|geduld|verständnis|glück|spaß|lust|fragen?|moment|urlaub|wochenende|abend|morgen|grüße|bescheid|ahnung|idee)$',
    'drei Tage',
  ),
  phrase(
    '^(?:(?:ein|eine|einen|das|den|unser|kurzes?|kurzen|nächste[sn]?|kleines) )*(?:termin|meeting|treffen|besprechung|call|telefonat|videocall|mittagessen|kaffee|gespräch|workshop)(?: .*)?$',
    'ein kurzes Treffen',
  ),
  phrase(
    '^(?:nicht|dass|ob|wie|was|wann|warum|wenn|mehr|sehr|viel|mich melden|uns melden|bescheid|darauf|daran|ganz|ich|wir|sie|er|so|weiter so|los|gut|schlecht|fertig|bereit|leider)›',
    'ob das',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer und oder aber in im an am auf zu zum zur von vom mit für fuer bei nach vor bis um aus ab wir ich sie ihr du uns ihnen ihre ihren unser unsere unseren dein deine euch dir mir mich es ist sind war wird werden haben hat habe hätte noch auch schon nur sehr bitte danke ja nein ok okay nicht kein keine dann also so wie was wenn neu neue neuen neuer neues erste ersten erster erstes letzte finale finalen datei version tag datum montag dienstag mittwoch donnerstag freitag samstag sonntag morgen heute woche spätestens anbei hier geht passt klar gut gerne gern machen schicken schicke senden liefern bekommen erhalten alle alles fassung'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['präsentation', 'folien', 'powerpoint', 'deck', 'slides'],
  ['rückmeldung', 'feedback', 'anmerkungen', 'kommentare', 'korrekturen', 'änderungen', 'korrektur'],
  ['angebot', 'kostenvoranschlag', 'kalkulation'],
  ['fotos', 'foto', 'bilder', 'bild', 'aufnahmen'],
  ['texte', 'text', 'artikel', 'inhalte'],
  ['freigabe', 'freigegeben', 'ok', 'abnahme', 'zustimmung'],
  ['layout', 'entwurf', 'entwürfe', 'skizze'],
  ['zahlung', 'überweisung', 'rechnung', 'bezahlt', 'anzahlung'],
  ['zeitplan', 'terminplan', 'ablaufplan'],
  ['zugang', 'zugangsdaten', 'passwort', 'login'],
]
