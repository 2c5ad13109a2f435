/** What agencies and their clients write to each other; {thing} and {day} are filled in. */
export type Phrases = {
  readonly subjects: readonly string[]
  readonly greetings: readonly string[]
  readonly things: readonly string[]
  readonly days: readonly string[]
  readonly promises: readonly string[]
  readonly requests: readonly string[]
  readonly answers: readonly string[]
  readonly talk: readonly string[]
  readonly closings: readonly string[]
  readonly titles: readonly string[]
  /** The line above a quotation. */
  readonly attribution: (who: string, when: Date) => string
  /** The names of From, Sent, To and Subject above a quotation of Outlook's. */
  readonly block: readonly [string, string, string, string]
  readonly disclaimer: string
}

const english: Phrases = {
  subjects: ['Landing page', 'Autumn brochure', 'Trade fair stand', 'Annual report', 'Product film', 'Packaging'],
  greetings: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Good morning {name},'],
  things: ['logo files', 'second draft', 'copy deck', 'signed offer', 'photo selection', 'wireframes', 'budget'],
  days: ['Friday', 'Monday noon', 'next Wednesday', 'tomorrow', '14 April', 'the end of the week', 'Thursday 5pm'],
  promises: [
    "I'll send you the {thing} by {day}.",
    'You will have the {thing} on {day}.',
    'We will get the {thing} over to you by {day} at the latest.',
  ],
  requests: [
    'Could you send us the {thing} by {day}?',
    'Please let us have the {thing} by {day}.',
    'We need the {thing} by {day} to keep the printing date.',
  ],
  answers: ['Sure, that works for us.', 'Will do.', 'Thanks, got it.', 'That is too early for us, sorry.', 'Perfect!'],
  talk: [
    'Thank you for the call this morning, it helped us to understand what the team has in mind.',
    'The colours on the second spread look darker on the proof than on screen, but the printer says that is usual.',
    'Our colleagues in sales were happy with the first round and had only two small remarks about the headline.',
    'We have looked at the three routes again and like the quiet one best, although the bold one photographs better.',
    'The stand builder asked whether the back wall stays as wide as last year, since the hall plan has changed a little.',
    'As discussed, the film will be shown without sound in the foyer, so the subtitles matter more than the music.',
    'There is one thing that we did not quite understand: the map on page nine still shows the old building.',
    'I have put the numbers of the last quarter into the shared sheet, in the tab next to the media plan.',
  ],
  closings: ['Best regards,', 'Kind regards,', 'Thanks and best,', 'Cheers,'],
  titles: ['Project Manager', 'Marketing Lead', 'Art Director', 'Head of Communications'],
  attribution: (who, when) => `On ${when.toUTCString().slice(0, 22)}, ${who} wrote:`,
  block: ['From', 'Sent', 'To', 'Subject'],
  disclaimer:
    'This message may contain confidential information. If it was not meant for you, please delete it and tell the sender.',
}

const french: Phrases = {
  subjects: ["Page d'accueil", 'Brochure de rentrée', 'Stand du salon', 'Rapport annuel', 'Film produit'],
  greetings: ['Bonjour {name},', 'Chère {name},', 'Bonjour à tous,'],
  things: ['les logos', 'la deuxième version', 'les textes', 'le devis signé', 'les photos retenues', 'la maquette'],
  days: ['vendredi', 'lundi midi', 'mercredi prochain', 'demain', 'le 14 avril', 'la fin de la semaine'],
  promises: [
    'Je vous envoie {thing} avant {day}.',
    'Vous aurez {thing} {day}.',
    'Nous vous ferons parvenir {thing} pour {day} au plus tard.',
  ],
  requests: [
    "Pourriez-vous nous envoyer {thing} d'ici {day} ?",
    'Merci de nous transmettre {thing} avant {day}.',
    'Il nous faut {thing} pour {day} afin de tenir la date du tirage.',
  ],
  answers: ['Ça marche.', "C'est noté, merci.", 'Bien reçu, merci.', 'Cela nous paraît un peu court.'],
  talk: [
    "Merci pour l'échange de ce matin, nous comprenons mieux ce que souhaite votre équipe.",
    "Les couleurs de la double page paraissent plus sombres sur l'épreuve, mais c'est normal selon l'imprimeur.",
    'Nos collègues ont aimé la première série et ne font que deux petites remarques sur le titre.',
    "Le standiste demande si le mur du fond garde la largeur de l'an dernier, car le plan du hall a changé.",
    "Le plan de la page neuf montre encore l'ancien bâtiment, ce que nous n'avons pas bien compris.",
  ],
  closings: ['Bien cordialement,', 'Cordialement,', 'Belle journée,'],
  titles: ['Chef de projet', 'Responsable marketing', 'Directrice artistique'],
  attribution: (who, when) =>
    `Le ${when.toISOString().slice(0, 10)} à ${when.toISOString().slice(11, 16)}, ${who} a écrit :`,
  block: ['De', 'Envoyé', 'À', 'Objet'],
  disclaimer:
    "Ce message peut être confidentiel. S'il ne vous était pas destiné, merci de le supprimer et de prévenir l'expéditeur.",
}

const hindi: Phrases = {
  subjects: ['वेबसाइट का पहला पेज', 'नया ब्रोशर', 'सालाना रिपोर्ट', 'प्रोडक्ट फ़िल्म'],
  greetings: ['नमस्ते {name} जी,', 'प्रिय {name},'],
  things: ['लोगो की फ़ाइलें', 'दूसरा ड्राफ़्ट', 'सभी टेक्स्ट', 'साइन किया हुआ कोटेशन', 'चुनी हुई तस्वीरें'],
  days: ['शुक्रवार', 'सोमवार दोपहर', 'कल', '14 अप्रैल', 'इस हफ़्ते के अंत'],
  promises: ['मैं आपको {thing} {day} तक भेज दूँगा।', 'हम {day} तक {thing} आपको दे देंगे।'],
  requests: ['कृपया {day} तक {thing} भेज दीजिए।', 'हमें {day} तक {thing} चाहिए।'],
  answers: ['ठीक है।', 'मिल गया, धन्यवाद।', 'जी, हो जाएगा।'],
  talk: [
    'आज सुबह की बातचीत के लिए धन्यवाद, अब हमें आपकी टीम की सोच बेहतर समझ में आई है।',
    'प्रूफ़ पर दूसरे पन्ने के रंग थोड़े गहरे दिख रहे हैं, पर छापने वाले कहते हैं कि ऐसा होता है।',
    'सेल्स के साथियों को पहला राउंड पसंद आया, शीर्षक पर बस दो छोटी बातें हैं।',
    'नौवें पन्ने के नक़्शे में अब भी पुरानी इमारत दिखती है, यह बात समझ में नहीं आई।',
  ],
  closings: ['सादर,', 'धन्यवाद,'],
  titles: ['प्रोजेक्ट मैनेजर', 'मार्केटिंग प्रमुख'],
  attribution: (who, when) =>
    `${when.toISOString().slice(0, 10)} को ${when.toISOString().slice(11, 16)} बजे ${who} ने लिखा:`,
  block: ['From', 'Sent', 'To', 'Subject'],
  disclaimer: 'यह संदेश गोपनीय हो सकता है। यदि यह आपके लिए नहीं था तो कृपया इसे मिटा दें।',
}

/** Mostly English, as the mail of an agency that works abroad. */
export const mix: readonly Phrases[] = [
  ...Array.from({ length: 15 }, () => english),
  french,
  french,
  french,
  hindi,
  hindi,
]
