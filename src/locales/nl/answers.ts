import { phrase } from '../bounded.ts'
import type { Given } from '../moves.ts'
import type { Phrase } from '../phrase.ts'

const yes =
  'ok|oké|oke|okay|ja|jazeker|zeker|prima|akkoord|goed|is goed|dat is goed|top|perfect|helemaal goed|graag|natuurlijk|doen we|doe ik|komt goed|komt in orde|komt voor elkaar|geen probleem|afgesproken|begrepen|genoteerd|bevestigd|dat lukt|lukt|lukt ons|dat kan|kan|klinkt goed|in orde|goedgekeurd'

export const accept: readonly Phrase[] = [
  phrase(
    `^[\\s,]*(?:${yes})›(?:,? (?:hoor|dank|bedankt|zo|prima|dan|goed))*[\\s.!,\\p{Extended_Pictographic}]*$`,
    'Helemaal goed!',
  ),
  phrase(
    '^(?:ja|ok|oké|prima|akkoord|zeker|is goed|geen probleem|afgesproken|doen we|doe ik|komt goed|komt in orde)›(?!,? (?:maar|alleen|behalve))',
    'Ja, de teksten komen maandag',
  ),
  phrase(
    '‹(?:(?:dat|het|alles|beide|\\p{L}+dag) (?:is goed|is prima|is akkoord|is ok|lukt|kan|past|redden we|redt? ik|gaat lukken|komt goed|is haalbaar|schikt)|(?:we|wij|ik) (?:gaan|ga|zijn|ben) akkoord|akkoord met|dat halen we|halen we|redden we|komt in orde|regelen we|regel ik|pak ik op|pakken we op|doen we|doe ik|afgesproken|geen probleem)›(?! niet)',
    'Vrijdag lukt',
  ),
  phrase(
    '(?:,|:| -|–) ?(?:ja|ok|oké|akkoord|prima|is goed|geen probleem|komt goed|lukt)[ ,.!)]*$',
    'De teksten voor maandag: geen probleem',
  ),
  phrase('(?:👍|👌|✅|🆗)', '👍'),
]

export const welcome: readonly Phrase[] = [
  phrase(
    '^[\\s,]*(?:super|top|fijn|mooi|geweldig|perfect|bedankt|dank|dank je wel|dankjewel|hartelijk dank)›[^?]{0,20}$',
    'Super, bedankt!',
  ),
]

export const evade: readonly Phrase[] = [
  phrase(
    '‹(?:(?:moet|moeten|ga|gaan|zal|zullen) (?:ik |we |wij )?(?:dat |het |even |nog |eerst )*(?:navragen|nakijken|uitzoeken|overleggen|bekijken|checken|kijken)|(?:ik|we) (?:vraag|vragen|kijk|kijken|zoek|zoeken) (?:het |dat )?(?:even |nog )?(?:na|uit|even)|kom (?:ik )?(?:erop|hierop) terug|komen (?:we )?(?:erop|hierop) terug|weet (?:ik )?(?:het )?nog niet|nog niet zeker)›',
    'Dat moet ik even navragen',
  ),
]

export const decline: readonly Phrase[] = [
  phrase(
    '‹(?:(?:lukt|gaat|kan|past|redden we|halen we|redt?)(?: (?:dat|het|ons|mij|me|helaas|voor ons))*\\s+(?:helaas |ons )?niet(?: lukken)?|helaas (?:niet|nee)|niet (?:mogelijk|haalbaar|te doen)|onmogelijk|(?:te|erg) (?:krap|vroeg|laat|kort dag)|gaan (?:we )?niet redden|liever niet)›',
    'Dinsdag lukt ons helaas niet',
  ),
  phrase('^(?:nee|helaas niet|helaas nee)›', 'Nee, helaas'),
]

export const withdraw: readonly Phrase[] = [
  phrase(
    '‹(?:(?:hebben|heb)(?: (?:we|wij|ik))? [^,.;]{0,40}(?:niet meer|toch niet|geen \\p{L}+ meer) nodig|niet (?:meer|langer) nodig|is (?:komen te )?vervallen|vervalt|vervallen|annuleren|geannuleerd|laat (?:maar|die maar) (?:zitten|vallen|weg)|laten we (?:weg|vallen)|hoeft niet meer|hoeven niet meer|schrappen|vergeet (?:de|het|die) .* maar)›',
    'De banner hebben we niet meer nodig',
  ),
]

const sent =
  '(?:gestuurd|verstuurd|verzonden|opgestuurd|toegestuurd|doorgestuurd|gemaild|geleverd|geüpload|betaald|overgemaakt|getekend|ondertekend|goedgekeurd|bevestigd|gedeeld|geplaatst|klaargezet|afgerond|online gezet)'

export const report: readonly Phrase[] = [
  phrase(
    '‹(?:bijgevoegd|in de bijlage|bijgaand|als bijlage|hierbij|in bijlage)›(?!.*‹(?:bevestig|verzoek))',
    'Hierbij de offerte',
  ),
  phrase('‹(?:hier is|hier zijn|hier heb je|hier komt|hier komen|zie bijlage)›', 'Hier is de presentatie'),
  phrase(
    `‹(?:heb|hebben|heeft|is|zijn|net|zojuist)›(?:(?! (?:niet|nog)›)[^,;?]){0,60} ${sent}›`,
    'Ik heb de factuur vandaag betaald',
  ),
  phrase(
    '‹(?:(?:staat|staan) (?:nu |al |inmiddels )?(?:online|klaar|op de server|in de map|in je mailbox)|(?:is|zijn) (?:nu |al |inmiddels )?(?:de deur uit|onderweg|klaar|verstuurd|live)|zoals beloofd)›',
    'De bestanden staan in de map',
  ),
]

export const satisfy: readonly Phrase[] = [
  phrase(
    '‹(?:(?:goed |in goede orde )?ontvangen(?! (?:wij|we|jullie|graag))|(?:is|zijn) (?:goed )?(?:binnen|aangekomen)|bedankt voor (?:de|het|je|jullie|uw)|dank voor (?:de|het|je|jullie|uw))›(?!.*‹(?:graag|voor (?:maan|dins|woens|donder|vrij)dag)›)',
    'Goed ontvangen, dank',
  ),
]

export const missing: readonly Phrase[] = [
  phrase(
    '‹(?:nog (?:niets|niet|geen)|nog steeds (?:niets|niet|geen)|ontbreekt|ontbreken|missen (?:we )?nog|wachten (?:we )?nog|niets (?:ontvangen|gekregen)|herinnering)›',
    'We hebben nog niets ontvangen',
  ),
]

export const move: readonly Phrase[] = [
  phrase(
    '‹(?:verschuiven|verschuiven we|verplaatsen|verzetten|uitstellen|uitstel|vervroegen|opschuiven|in plaats van|liever|pas|op zijn vroegst|later|eerder|vertraging|vertraagd|correctie|(?:een|twee|drie) dag(?:en)? (?:meer|langer|later)|toch|niet voor|wordt het|schuift)›',
    'Kunnen we het ontwerp naar 23 mei verschuiven?',
  ),
  phrase('‹(?:zou|kan|lukt|past|is|mag|goed|ok|oké|haalbaar)›[^?]*\\?', 'Zou 15 maart ook kunnen?'),
]

export const consent: readonly Phrase[] = [
  phrase(
    '‹(?:(?:past|lukt|is|komt|schikt|zou) (?:dat|het|jullie|je|u)|akkoord|goed zo|wat (?:vind je|denk je|vinden jullie|denken jullie)|oké voor (?:je|jullie)|ok voor (?:je|jullie)|haalbaar)›[^.]{0,40}\\?',
    'Past dat jullie?',
  ),
]

export const all: readonly Phrase[] = [
  phrase('‹(?:alles|alle|allebei|beide|planning|data|punten|deadlines)›', 'Akkoord met alles'),
]

export const rest: readonly Phrase[] = [
  phrase('‹(?:de rest|al het andere|alle andere|de overige|behalve|op .* na)›', 'De rest is prima'),
]

export const given: readonly Given[] = [
  {
    ...phrase(
      '‹(?:goedgekeurd|keuren we goed|keur ik goed|akkoord voor druk|(?:mag|mogen|kan|kunnen) (?:naar de drukker|in druk|gedrukt worden|live)|groen licht)›',
      'Goedgekeurd, mag naar de drukker',
    ),
    of: /akkoord|goedkeuring|bevestiging|beslissing|ok\b/iu,
  },
  {
    ...phrase('(?:€\\s?\\d|\\d\\s?(?:€|euro›|eur›))', 'Dat kost 640 euro'),
    of: /prijs|offerte|kosten|begroting|opgave/iu,
  },
]

export const told: Phrase = phrase(
  '‹(?:namen|naam|prijs|prijzen|adres|adressen|nummers?|wachtwoord|maten|beslissing|antwoord|kleur|titel)›',
  'de namen',
)
