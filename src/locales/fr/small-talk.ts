import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** Wishes and sighs, where one is, what one thinks of it: a few words that are no yes. */
export const smallTalk: readonly Phrase[] = [
  phrase(
    '‹(?:joyeu(?:x|ses?)|bonn?es?|meilleurs? vœux|vœux|félicitations|bravo|mercis?|désolée?s?|pardon|excuse[zr]?|bonjour|bonsoir|salut|coucou|hello|bienvenue|condoléances|courage|chance|bises?|bisous|santé|anniversaire|noël|vacances|week-?end|ha(?: ?ha)*|hé hé|hihi|lol|mdr|ptdr|hum+|hmm+|euh|oh|ah|ouf|aïe|ouille|oups|zut|mince|flûte|tiens|dis donc|dites donc|eh bien|waouh|wow|moi (?:aussi|de même)|nous aussi|toi aussi|vous aussi|pareillement|hâte|courage)›',
    'Joyeux anniversaire !',
  ),
  phrase(
    "‹(?:bientôt|tout à l'heure|plus tard|tantôt|tard|ce soir|demain|après|train|métro|tram|bus|avion|vol|aéroport|gare|taxi|voiture|route|volant|réunions?|rdv|rendez-vous|étranger|déplacement|médecin|dentiste|hôpital|malade|lit|sieste|déjeuner|table|téléphone|tél|appel|appelle|rappelle|occupée?s?|débordée?s?|absente?s?|dehors|fermée?s?|ici|maison|bureau|mail|courriel|message|test|erreur|faute|coquille|ps|infos?|lu|vu)›",
    'Dans le train, la suite ce soir',
  ),
  phrase(
    "‹(?:pas|ne|plus|rien|aucune?|jamais|non|sans|mais|sauf|si|bof|ambitieu(?:x|se)|serrée?|chaud|tendue?|juste|court|dur|difficile|rapide|rapidement|vite|tôt|pressée?s?|urgent|déjà|encore|toujours|intéressante?|amusante?|drôle|curieu(?:x|se)|étrange|bizarre|étonnante?|étonnée?|surprise?|surprenante?|espér\\p{L}+|espoir|j'espère|peut-être|presque|question|questions|pluie|pleut|neige|météo|soleil|chaleur|froid|chat|chien|bébé|enfants?|fils|fille|femme|mari|mère|père|étai[st]|étions|avai[st]|avions|fut|beau|belle|joli|jolie|dommage|hélas|patience|attends|attendez|minute|seconde|instant|pourquoi|comment|combien|quand|qui|quoi|où|lequel|laquelle)›",
    "C'est ambitieux",
  ),
]
