import { expect, test } from 'vitest'
import { conversation, type Line, outcome } from './conversing.ts'

/** Short threads as agencies and clients write them, and what is on the table at their end. */
const threads: readonly (readonly [about: string, lines: readonly Line[], table: readonly string[]])[] = [
  [
    'the client asks the printer on copy',
    [
      [
        'rick',
        'Ana, could we have the artwork by Friday?\n\nBo, could you send us a quote for 5,000 boxes by Wednesday?',
      ],
      ['bo', 'Rick, here is the quote.', 'quote.pdf'],
    ],
    ['A1 | ana | artwork | 03-06 | proposed', 'C1 | bo | quote for 5,000 boxes | 03-04 | delivered'],
  ],
  [
    'the printer asks the client',
    [
      ['bo', 'Rick, please send us the delivery address by Friday.'],
      ['rick', 'Will do.'],
    ],
    ['C1 | rick | delivery address | 03-06 | agreed'],
  ],
  [
    'will do with name',
    [
      ['ana', 'Hi Rick, please send us the logos by Friday.'],
      ['rick', 'Hi Ana, will do. Hope you had a nice weekend.'],
    ],
    ['C1 | rick | logos | 03-06 | agreed'],
  ],
  [
    'done in vault',
    [
      ['ana', 'Rick, we need the FTP login from you by tomorrow.'],
      ['rick', 'Done, login is in the password manager.'],
    ],
    ['C1 | rick | FTP login | 03-03 | delivered'],
  ],
  [
    'could we say day instead',
    [
      ['ana', 'Hi Rick, could you send us the logos by Friday?'],
      ['rick', 'Could we say Monday instead?'],
    ],
    ['C1 | rick | logos | 03-06 | proposed, asked 03-09'],
  ],
  [
    'X with name',
    [['ana', "Hi Rick, the quote is with Tom, you'll get it on Thursday."]],
    ['A1 | tom | quote | 03-05 | agreed'],
  ],
  [
    "Tom will do X, they'll be with you",
    [['ana', "Hi Rick, Tom will do the drawings, they'll be with you on Thursday."]],
    ['A1 | tom | drawings | 03-05 | agreed'],
  ],
  [
    'need please otherwise',
    [['ana', 'Rick, we need the signed order by Monday noon please, otherwise we lose the slot.']],
    ['C1 | rick | signed order | 03-09 12:00 | proposed'],
  ],
  [
    'report about another subject',
    [
      ['ana', 'Hi Rick, could you send us the logos by Friday?'],
      ['rick', 'Sure.'],
      ['rick', "Hi Ana, I've paid the parking ticket, by the way."],
    ],
    ['C1 | rick | logos | 03-06 | agreed'],
  ],
  [
    'report about another subject 2',
    [
      ['rick', 'Ana, please send us the draft by Friday.'],
      ['ana', 'Will do!'],
      ['ana', "I've sent the invitation for Tuesday's call."],
    ],
    ['A1 | ana | draft | 03-06 | agreed'],
  ],
  [
    'named could offer',
    [['ana', 'Tom could send you a model on Friday, would that suit?']],
    ['A1 | tom | model | 03-06 | proposed'],
  ],
  [
    'extension asked refused',
    [
      ['ana', 'Rick, please send us the tax form by Friday.'],
      ['rick', 'Will do.'],
      ['rick', 'Something came up, can I have until Tuesday for the tax form?'],
      ['ana', 'Sorry, no, Friday has to stay, the accountant leaves that night.'],
    ],
    ['C1 | rick | tax form | 03-06 | agreed'],
  ],
  [
    'weekday and hour of a later week again',
    [
      ['rick', 'Could you send the mock-ups by Friday 20 March, noon?'],
      ['ana', 'Friday noon is fine for the mock-ups.'],
    ],
    ['A1 | ana | mock-ups | 03-20 12:00 | agreed'],
  ],
  [
    'extension pending',
    [
      ['rick', 'Could you send the mock-ups by Thursday?'],
      ['ana', 'Yes, Thursday works.'],
      ['ana', "I'm so sorry, the mock-ups need another day. Would Friday be all right?"],
    ],
    ['A1 | ana | mock-ups | 03-05 | agreed, asked 03-06'],
  ],
  [
    'rest agreed one declined',
    [
      ['ana', 'From you we need:\n- the logo by Thursday\n- the price list by Friday\n- the client list by 11 March'],
      ['rick', 'Client list is confidential, so no. The other two are fine.'],
    ],
    [
      'C1 | rick | logo | 03-05 | agreed',
      'C2 | rick | price list | 03-06 | agreed',
      'C3 | rick | client list | 03-11 | cancelled',
    ],
  ],
  [
    'link in passing',
    [
      ['rick', 'Ana, can you send the draft by Friday?'],
      ['ana', 'Sure thing.'],
      ['ana', 'Hi Rick, the draft lives here now: https://docs.example/d/1 Have a look when you get a minute.'],
    ],
    ['A1 | ana | draft | 03-06 | delivered'],
  ],
  [
    'receipt by creditor',
    [
      ['ana', 'Please let us have the signed contract by Friday.'],
      ['rick', "It's in the post."],
    ],
    ['C1 | rick | signed contract | 03-06 | delivered'],
  ],
  [
    'cancelled variant',
    [
      ['rick', 'Could you prepare a leaflet by 12 March?'],
      ['ana', 'Yes of course.'],
      ['rick', "Please hold off on the leaflet, we don't want it any more."],
    ],
    ['A1 | ana | leaflet | 03-12 | cancelled'],
  ],
  [
    'no worries about it',
    [
      ['rick', 'Could you prepare a leaflet by 12 March?'],
      ['ana', 'Sure'],
      ['rick', 'You can ignore the leaflet, marketing has killed it.'],
    ],
    ['A1 | ana | leaflet | 03-12 | cancelled'],
  ],
  ['hedge', [['ana', "I'd love to get you the sketches this week but I can't promise anything."]], []],
  ['hedge 2', [['ana', 'With a bit of luck the sketches should be ready around Friday.']], []],
  ['habits', [['ana', 'Our newsletter goes out every Thursday and invoices are sent at the end of the month.']], []],
  ['event', [['rick', 'The trade fair opens on Thursday 12 March and our CEO speaks at 10.']], []],
  ['colleagues', [['ana', "Tom, could you prepare the numbers for Rick's call by tomorrow?"]], []],
  [
    'forwarded',
    [
      [
        'ana',
        "FYI, see below, nothing for you to do.\n\n---------- Forwarded message ---------\nFrom: Bob <bob@x.example>\nDate: Mon, 2 Mar 2026\nSubject: files\nTo: Ana\n\nPlease send the files by Friday. I'll send the contract tomorrow.",
      ],
    ],
    [],
  ],
  ['past', [['rick', 'I sent the samples last week and Mia paid the invoice on Friday.']], []],
  [
    'offer accepted with different day',
    [
      ['ana', 'We could do the first sketch by Thursday, would that suit?'],
      ['rick', 'Friday is early enough.'],
    ],
    ['A1 | ana | first sketch | 03-06 | agreed'],
  ],
  [
    'ask via whether',
    [['rick', 'I was wondering whether you might be able to let me have the revised quote by Wednesday.']],
    ['A1 | ana | revised quote | 03-04 | proposed'],
  ],
  [
    'any chance',
    [['rick', 'Any chance of the proofs by tomorrow lunchtime?']],
    ['A1 | ana | proofs | 03-03 | proposed'],
  ],
  [
    'when can I expect',
    [
      ['rick', 'When can we expect the proofs?'],
      ['ana', "You'll have them on Thursday."],
    ],
    ['A1 | ana | proofs | 03-05 | agreed'],
  ],
  [
    'deadline',
    [['rick', "The deadline for the ad is Friday, so we'd need the artwork by Thursday noon at the latest."]],
    ['A1 | ana | artwork | 03-05 12:00 | proposed'],
  ],
  [
    'can do thursday',
    [
      ['rick', 'We need the artwork by Wednesday.'],
      ['ana', "Wednesday's a stretch. I can do Thursday."],
    ],
    ['A1 | ana | artwork | 03-04 | proposed, asked 03-05'],
  ],
  [
    'counter accept',
    [
      ['rick', 'We need the artwork by Wednesday.'],
      ['ana', "Wednesday's a stretch. I can do Thursday."],
      ['rick', 'Thursday then.'],
    ],
    ['A1 | ana | artwork | 03-05 | agreed'],
  ],
  [
    'name it',
    [
      ['ana', 'Please send me the name of the contact at the venue by Friday.'],
      ['rick', "It's Paula Finch, paula@venue.example."],
    ],
    ['C1 | rick | name of the contact at the venue | 03-06 | delivered'],
  ],
  [
    'address',
    [
      ['ana', 'Where should the samples go? Please send me the address by Thursday.'],
      ['rick', '14 Harbour Street, Leith EH6 7AA.'],
    ],
    ['C1 | rick | address | 03-05 | delivered'],
  ],
  [
    "I'll get Mia",
    [
      ['ana', 'Could you send the ad copy by Friday?'],
      ['rick', 'Mia will send it over tomorrow.'],
    ],
    ['C1 | mia | ad copy | 03-03 | agreed'],
  ],
  [
    "I'll ask Mia",
    [
      ['ana', 'Could you send the ad copy by Friday?'],
      ['rick', "I'll ask Mia to send you the copy by Thursday."],
    ],
    ['C1 | mia | ad copy | 03-05 | agreed'],
  ],
  [
    'mia steps in',
    [
      ['ana', 'Rick, could you send the ad copy by Friday?'],
      ['mia', "I'll take this one, Ana. Friday is fine."],
    ],
    ['C1 | mia | ad copy | 03-06 | agreed'],
  ],
  [
    'same day as other',
    [
      ['rick', 'Please send the invoice and the timesheet by Friday.'],
      ['ana', 'Invoice attached. The timesheet follows on Friday as agreed.'],
    ],
    ['A1 | ana | timesheet | 03-06 | agreed', 'A2 | ana | invoice | 03-06 | delivered'],
  ],
  [
    'as soon as',
    [['ana', "As soon as you've approved the proof, we'll need two working days to print the cards."]],
    ['A1 | ana | cards | - | agreed'],
  ],
  [
    'better',
    [
      ['rick', 'Could I have the report on Monday?'],
      ['ana', "You'll have it tomorrow already."],
    ],
    ['A1 | ana | report | 03-03 | agreed'],
  ],
  [
    'inline partial',
    [
      [
        'ana',
        "A few things:\n\n- Please send the map by Thursday.\n- Could we have the menu by Friday?\n- We'll send you the poster on 11 March.",
      ],
      [
        'rick',
        "On Mon, 2 Mar 2026 at 10:00, Ana Ruiz wrote:\n> - Please send the map by Thursday.\n\nFine.\n\n> - Could we have the menu by Friday?\n\nChef is away, make it Monday?\n\n> - We'll send you the poster on 11 March.\n\nLovely.",
      ],
    ],
    [
      'C1 | rick | map | 03-05 | agreed',
      'C2 | rick | menu | 03-06 | proposed, asked 03-09',
      'A1 | ana | poster | 03-11 | agreed',
    ],
  ],
  [
    'all confirmed',
    [
      [
        'ana',
        'Plan:\n- Briefing from you: Wednesday 4 March\n- Sketches from us: Monday 9 March\n- Comments from you: Wednesday 11 March',
      ],
      ['rick', 'Confirmed on all counts.'],
    ],
    [
      'C1 | rick | Briefing | 03-04 | agreed',
      'A1 | ana | Sketches | 03-09 | agreed',
      'C2 | rick | Comments | 03-11 | agreed',
    ],
  ],
  [
    'request with reason',
    [['rick', 'Our printer closes early on Thursday, so could we please have the print files by Wednesday evening?']],
    ['A1 | ana | print files | 03-04 | proposed'],
  ],
  [
    'need from third',
    [['rick', 'The venue needs the seating plan from you by Friday.']],
    ['A1 | ana | seating plan | 03-06 | proposed'],
  ],
  [
    'need sooner',
    [
      ['ana', "You'll have the sketches on Friday."],
      ['rick', 'Could you make it Thursday? The board meets on Friday morning.'],
      ['ana', 'Thursday should be doable, yes.'],
    ],
    ['A1 | ana | sketches | 03-05 | agreed'],
  ],
  [
    'thanks for offering',
    [
      ['ana', 'I could also do a short film for you by 20 March, if you like.'],
      ['rick', "Thanks for offering, but we're fine without."],
    ],
    ['A1 | ana | short film | 03-20 | cancelled'],
  ],
  [
    'not this time',
    [
      ['ana', 'Shall I send you a quote for the film by Friday?'],
      ['rick', 'Not this time, thanks.'],
    ],
    ['A1 | ana | quote for the film | 03-06 | cancelled'],
  ],
  [
    'yes please',
    [
      ['ana', 'Shall I send you a quote for the film by Friday?'],
      ['rick', 'Yes please!'],
    ],
    ['A1 | ana | quote for the film | 03-06 | agreed'],
  ],
  [
    "that'd be great",
    [
      ['ana', 'We could have the mock-up ready for you by Friday.'],
      ['rick', "That'd be fab."],
    ],
    ['A1 | ana | mock-up | 03-06 | agreed'],
  ],
  [
    'leave with you',
    [
      ['rick', 'Can you get the corrected PDF to us by Wednesday?'],
      ['ana', 'Absolutely, leave it with me.'],
    ],
    ['A1 | ana | corrected PDF | 03-04 | agreed'],
  ],
  [
    'tomorrow at the latest',
    [
      ['rick', 'Could you fix the typo on the homepage by tomorrow?'],
      ['ana', 'Fixed!'],
    ],
    ['A1 | ana | typo on the homepage | 03-03 | delivered'],
  ],
  [
    'let you have',
    [['rick', "I'll let you have the figures by close of play tomorrow."]],
    ['C1 | rick | figures | 03-03 | agreed'],
  ],
  ['aim for', [['ana', "We're aiming for Friday with the sketches but it might be Monday."]], []],
  [
    'ooo',
    [
      [
        'mia',
        'I am out of the office until 9 March and will answer your mail when I return. For urgent matters please contact Rick.',
      ],
    ],
    [],
  ],
  [
    'meeting confirm',
    [
      ['rick', 'Shall we meet on Wednesday at 2?'],
      ['ana', 'Wednesday at 2 is perfect, see you then.'],
    ],
    [],
  ],
  [
    'we would like to receive',
    [['rick', 'We should receive the captions no later than Thursday 5pm.']],
    ['A1 | ana | captions | 03-05 17:00 | proposed'],
  ],
  [
    'need to see',
    [['rick', 'Before we sign, I need to see the final figures, by Wednesday if at all possible.']],
    ['A1 | ana | final figures | 03-04 | proposed'],
  ],
  [
    'make sure',
    [['rick', 'Please make sure we get the banner files on Thursday.']],
    ['A1 | ana | banner files | 03-05 | proposed'],
  ],
  [
    'how soon',
    [
      ['rick', 'How soon could you send us a cost estimate?'],
      ['ana', 'By Thursday.'],
    ],
    ['A1 | ana | cost estimate | 03-05 | agreed'],
  ],
  [
    'fwiw past',
    [
      [
        'ana',
        'As you may remember, you sent us the old logo in January and we delivered the first flyer on 12 February.',
      ],
    ],
    [],
  ],
]

test.each(threads)('%s', (_about, lines, table) => expect(outcome(...lines)).toEqual(table))

test.each([
  [
    'a time named from the other',
    "Please send the logo by Friday. The sign will be with you four days after that's here.",
  ],
  [
    'a promise that begins with it',
    'Please send the logo by Friday. Provided we get it on time, you will have the sign on 12 March.',
  ],
  [
    'what cannot begin before',
    'Please send the logo by Friday. You will have the sign on 12 March, but we cannot cut it before we have the logo.',
  ],
  ['an item of a list', 'The plan:\n- Logo: from you by Friday\n- Sign: four working days after we have the logo'],
])('one thing waits for another: %s', (_how, text) => {
  const { commitments } = conversation(['ana', text]).agreement
  const [logo, sign] = ['logo', 'sign'].map((thing) =>
    commitments.find(({ deliverable }) => deliverable.toLowerCase() === thing),
  )
  expect(sign?.condition?.commitment).toBe(logo?.id)
  expect(logo).toBeDefined()
})

/** Days, wants and doings that bind nobody. */
test.each<readonly ['ana' | 'rick', string]>([
  ['ana', 'The workshop went well, everybody loved the posters. Photos are on our site.'],
  ['rick', 'Our office moves to Leith on 1 April and we will be closed on Friday.'],
  ['ana', 'Just so you know, we will be at the fair from Tuesday to Thursday.'],
  ['rick', 'If the board agrees on Friday we might ask you for a film.'],
  ['ana', 'I wish we could have the new logo by Friday but I know that is impossible.'],
  ['rick', 'Once upon a time you sent me drafts on Mondays. Those were the days.'],
  ['ana', 'Our terms: invoices are due within 30 days, drafts are usually sent by Friday noon.'],
  ['rick', "Tom's designs are always on time. Please pass my thanks on to him."],
  ['ana', 'The printer says paper prices will go up in April.'],
  ['rick', 'Happy birthday! We should have lunch on Thursday.'],
  ['ana', 'No need to send anything, I have all I need until Friday.'],
  ['rick', 'Let me know if Thursday suits you for the call.'],
  ['ana', 'The client before you needed the site by Monday, we managed it by Sunday.'],
  ['rick', 'Ideally we would get a discount one day.'],
  ['ana', "I'm waiting for the bus, typing on my phone. See you on Tuesday!"],
  ['rick', "We're looking for a new colleague, do you know anybody?"],
  ['ana', 'My train is arriving at 9 on Thursday.'],
  ['rick', 'The kids want to see the film on Saturday.'],
  ['rick', "C'est à vos électriciens que l'on doit d'avoir ouvert à l'heure samedi."],
  ['ana', 'विमोचन १२ मार्च को है, चैनल पर शनिवार को दिखाया जाएगा।'],
  ['rick', 'Shaadi 14 March ko hai, mehmaan chhutti leke aa rahe hain.'],
  ['rick', 'स्कूल के लिए भी अगले साल कुछ बनना चाहिए।'],
])('%s says what nobody owes: %s', (who, text) => expect(outcome([who, text])).toEqual([]))
