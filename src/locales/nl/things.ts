import { phrase } from '../bounded.ts'
import type { Nominal } from '../moves.ts'
import { nominal } from '../nominal.ts'
import type { Phrase } from '../phrase.ts'

const noun = nominal(phrase)

export const nominals: readonly Nominal[] = [
  noun('(?:goed ?(?:te )?)?keuren|keur(?:t u)?', 'goedkeuren', 'akkoord: {}'),
  noun('bevestig\\p{L}*(?: u)?', 'bevestigen', 'bevestiging: {}'),
  noun('(?:onder)?teken\\p{L}*(?: u)?', 'ondertekenen', '{} ondertekend'),
  noun('(?:betaal|betal|overmak|over te mak)\\p{L}*(?: u)?', 'betalen', 'betaling: {}'),
  noun('(?:controle|nakijk|bekijk|check)\\p{L}*(?: u)?', 'controleren', 'controle: {}'),
  noun('corrige\\p{L}*(?: u)?', 'corrigeren', 'correctie: {}'),
  noun('verta\\p{L}*', 'vertalen', 'vertaling: {}'),
]

export const heads: readonly Phrase[] = [
  phrase(
    '^(?:de|het|een|je|jouw|jullie|uw|u|ons|onze|mij|me|mijn|jou|hun|deze|dit|die|ook|nog|dan|graag|even|alvast|om|voor|van|met|en|of|tot|op|aan|als|uiterlijk|nu|al|dus|hierbij|bijgaand)› ?',
    'het',
  ),
  phrase('^(?:,|:|;|-|–|—|\\.|\\)|"|„|\\*|•)', ','),
]

export const cuts: readonly Phrase[] = [
  phrase(
    ',? ‹(?:zodat|omdat|want|opdat|als het (?:kan|lukt)|indien|zodra|anders|voordat|maar|uiterlijk|zo snel mogelijk|zoals (?:afgesproken|beloofd|besproken)|alvast bedankt|bedankt|dank je|en (?:ik|we|wij|jullie|dan)|per (?:mail|e-?mail|post)|op tijd|beloofd|via de mail)›',
    'het logo, zodat',
  ),
  phrase('[.!?;](?: |$)| [–—-] |, (?:ik|we|wij|dat|dan|ja|oké|ok|bedankt)›', ', we'),
]

export const tails: readonly Phrase[] = [
  phrase(
    '(?:[\\s,;:.!?(„–—-]| (?:de|het|een|op|aan|in|om|tot|voor|van|met|en|of|te|uit|af|na|bij|ons|je|jullie|u|mij|me|graag|nog|ook|dan|al|klaar|toe|door|terug|mee|over|goed|weg|eind|einde|begin|half|ochtend|middag|avond|uiterlijk|is|zijn|komt|even|alvast|dus|nodig|hebben|van (?:je|jullie|ons)|kunnen|alsjeblieft|aub))$',
    'het logo voor',
  ),
]

export const pronoun: Phrase = phrase(
  '^(?:het|dat|dit|ze|hem|die|alles|allebei|beide|dat alles|de rest|iets|niets|deze)$',
  'het',
)

export const ofIt: Phrase = phrase(' (?:daarop|erop|hierop|daarover|erover)$', 'feedback erop')

const done = '(?:getekend|ondertekend|ingevuld|gecorrigeerd|goedgekeurd|gecontroleerd|vertaald)'

export const complement: Nominal = { ...phrase(`^(?<how>${done}(?: en ${done})*)$`, 'ondertekend'), noun: '{} {how}' }

export const thirdPerson: Phrase = phrase('^(?:hij|zij|ze)$', 'zij')

export const nothing: readonly Phrase[] = [
  phrase(
    '^(?:(?!(?:de|het|met|voor|van)›)[\\p{L}\\p{N}]+ ){0,3}(?:dag|dagen|week|weken|uur|uren|minuten|maand|maanden|tijd|hulp|geduld|begrip|succes|zin|vragen|vraag|moment|vakantie|weekend|groet|groeten|idee|bericht)$',
    'drie dagen',
  ),
  phrase(
    '^(?:(?:een|de|het|onze|kort|korte|volgende|kleine|even) )*(?:afspraak|meeting|overleg|bespreking|call|telefoontje|lunch|koffie|gesprek|vergadering)(?: .*)?$',
    'een korte afspraak',
  ),
  phrase(
    '^(?:niet|dat|of|hoe|wat|wanneer|waarom|als|meer|erg|veel|laten weten|weten|ik|we|wij|hij|zo|verder|aan de slag|klaar|helaas|contact op)›',
    'of dat',
  ),
]

export const common: ReadonlySet<string> = new Set(
  'de het een en of maar in op aan bij van voor met naar uit tot om te door over ik je jij u hij zij we wij jullie ons onze mijn jouw uw hun mij me jou dat dit die deze is zijn was wordt worden zal zullen heb hebt heeft hebben kan kun kunt kunnen nog ook al maar erg graag bedankt dank ja nee ok oké niet geen wel dan dus zo hoe wat als nieuw nieuwe eerste laatste definitieve versie bestand dag datum maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen vandaag week uiterlijk hierbij bijlage akkoord prima goed sturen stuur leveren krijgen alles alle'.split(
    ' ',
  ),
)

export const synonyms: readonly (readonly string[])[] = [
  ['presentatie', 'slides', 'powerpoint', 'deck'],
  ['feedback', 'opmerkingen', 'commentaar', 'correcties', 'reactie', 'wijzigingen'],
  ['offerte', 'prijsopgave', 'begroting'],
  ["foto's", 'foto', 'fotos', 'beelden', 'afbeeldingen'],
  ['teksten', 'tekst', 'artikelen', 'kopij'],
  ['akkoord', 'goedkeuring', 'goedgekeurd', 'ok'],
  ['ontwerp', 'layout', 'schets', 'opmaak', 'concept'],
  ['betaling', 'overboeking', 'factuur', 'betaald'],
  ['planning', 'tijdlijn', 'schema'],
  ['toegang', 'inloggegevens', 'wachtwoord', 'login'],
]
