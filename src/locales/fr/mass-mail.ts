import type { Phrase } from '../phrase.ts'
import { phrase } from './spelling.ts'

/** What a company writes to many at once. */
export const massMail: readonly Phrase[] = [
  phrase(
    '‹(?:vous (?:recevez|avez reçu) (?:ce (?:mail|message|courriel|bulletin)|cet e-?mail|cette (?:lettre|newsletter|infolettre)|notre (?:lettre|newsletter|infolettre|bulletin)) (?:car|parce|puisque|en tant|à la suite|suite à)|(?:se|vous|me) (?:désabonner|désinscrire)|désabonnez-vous|(?:afficher|ouvrir|lire|voir|consulter|visualiser) (?:ce (?:mail|message|courriel)|cet e-?mail|cette (?:lettre|newsletter))(?: \\p{L}+)? (?:dans (?:votre|un|le) navigateur|en ligne))›',
    'Vous recevez ce message car vous êtes abonné à notre lettre.',
  ),
]
