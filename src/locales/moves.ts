import type { Phrase } from './phrase.ts'

/** Whose debt a phrase speaks of: that of the writer's side, of the reader's, or of the person in the group `who`. */
export type Owes = 'writer' | 'reader' | 'named'

/**
 * A way to put something on the table. The pattern's group `what` holds the thing, `verb` the verb where the verb makes
 * the thing (approve: an approval), `who` a third person.
 */
export type Frame = Phrase & {
  readonly act: 'request' | 'offer' | 'promise'
  readonly owes: Owes
  /** The phrase means a debt only beside a day: 'we deliver on Friday', but not 'we deliver to all of Europe'. */
  readonly dated?: true
  /** The thing may go unsaid, for it was just spoken of: 'it comes on Friday' without an 'it'. */
  readonly bare?: true
  /** The group `who` holds the name of a colleague on the thread, somewhere among other words; else it is no match. */
  readonly known?: true
  /** Nobody is named: it asks the reader, unless the writer himself owes the thing and asks for another day. */
  readonly unsaid?: true
  /** Its verb may as well go on with what the writer does himself: 'I see the printer tomorrow and | send the proofs on Thursday'. */
  readonly imperative?: true
}

/** A verb that is the thing itself; '{}' in `noun` stands for its object: approve the layout, approval of the layout. */
export type Nominal = Phrase & { readonly noun: string }

/** Words over a list, or in one of its lines, that say whose items these are. */
export type PartyWords = Phrase & { readonly owes: 'writer' | 'reader' }

/** Text that is itself the thing owed: an amount where a price was asked for. `of` is found in the deliverable. */
export type Given = Phrase & { readonly of: RegExp }

/**
 * What people say when they ask, promise, accept, move, deliver: every word that `reading` goes by. All patterns are
 * for text in small letters.
 */
export type MoveWords = {
  /** A sentence without any of these opens nothing; it keeps the dear patterns from the many idle sentences. */
  readonly cue: Phrase
  readonly frames: readonly Frame[]
  readonly nominals: readonly Nominal[]
  /** What looks like asking or promising and is not: hedges, habits, hypotheticals, meetings, courtesies. */
  readonly vetoes: readonly Phrase[]
  /** What makes a whole sentence a game of thought, wherever in it the asking or promising stands. */
  readonly hypotheticals: readonly Phrase[]
  /** Places where a new clause begins inside a sentence. */
  readonly joints: readonly Phrase[]
  /** One verb at the end of a sentence serves all that stands before it. */
  readonly verbLast?: true
  /** 'and', ', ': what stands between two things of one sentence. */
  readonly and: Phrase
  /** 'or': what stands between two days of which one may be chosen. */
  readonly or?: Phrase
  /** A clause with one of these has its own verb and is no mere item of the clause before. */
  readonly finite: Phrase
  /** 'also the reels': goes on with what the sentence before did. */
  readonly also: readonly Phrase[]

  /** Yes, from whoever was asked. */
  readonly accept: readonly Phrase[]
  /** 'Great, thanks': takes an offer, binds nobody to a request. */
  readonly welcome: readonly Phrase[]
  /** 'Let me check': neither yes nor no. */
  readonly evade: readonly Phrase[]
  /** What a mail of a few words may say that is no answer: wishes, laughter, where one is. Without it no such mail is a yes. */
  readonly smallTalk?: readonly Phrase[]
  readonly decline: readonly Phrase[]
  /** Where somebody is on a day, whom he meets, what sort of day it is: 'I am in Leeds on Monday'. No answer to anything. */
  readonly whereabouts?: readonly Phrase[]
  /** 'The first date', 'the latter': one of several things that were asked for at once; groups `first`, `second`, `third`. */
  readonly ordinal?: Phrase
  /** 'I', 'you', 'please': it is said from one to the other. */
  readonly between?: readonly Phrase[]
  readonly withdraw: readonly Phrase[]
  /** It is done, sent, attached, online. */
  readonly report: readonly Phrase[]
  /** It was done, on the day that is named: 'I sent it on Friday' is of the last one. */
  readonly bygone?: readonly Phrase[]
  /** It has come. */
  readonly satisfy: readonly Phrase[]
  /** It has not: 'nothing has arrived so far'. */
  readonly missing: readonly Phrase[]
  /** A colleague has it in hand: group `who` names the colleague. */
  readonly inHand?: readonly Phrase[]
  /** 'There are two signatures missing': an excuse where one asks for another day in the next breath. */
  readonly lack?: readonly Phrase[]
  readonly delays?: readonly Phrase[]
  /** Another day is asked for. */
  readonly move: readonly Phrase[]
  /** Whoever waits for a thing gives more time for it: 'no rush', 'Thursday is soon enough'. */
  readonly respite?: readonly Phrase[]
  /** The writer says what he himself does: 'I'm seeing the printer tomorrow'. */
  readonly mine?: Phrase
  /** 'Shortly': it comes on no day, and yet soon, which does where a promise would need a day. */
  readonly soon?: Phrase
  /** A thing that both sides know, at the beginning of a clause: 'The release forms'. */
  readonly definite?: Phrase
  /** 'A week later', with a length of time and no day; group `sooner` where it is one earlier. */
  readonly shift?: Phrase
  /** 'Would that work?': makes an offer of what was just said. */
  readonly consent: readonly Phrase[]
  readonly all: readonly Phrase[]
  readonly rest: readonly Phrase[]
  /** A clause that begins so names what a yes to all does not mean: 'except the list'. */
  readonly except?: readonly Phrase[]
  readonly given: readonly Given[]
  /** 'a first draft of', 'the proof': what comes ahead of the thing itself. */
  readonly preliminary?: readonly Phrase[]
  /** Things that are told rather than sent: names, an address. */
  readonly told: Phrase
  /** Things that may be written into the mail, as a list: notes, comments. */
  readonly remarks?: Phrase

  /** A thing named in passing (group `what`) that the next clause may call 'it'. */
  readonly mentions: readonly Phrase[]
  /** The same, as far as the sentence goes: 'the layout is nearly there, you have it tomorrow'. */
  readonly passing?: readonly Phrase[]
  /** What a yes, a no or another day is said of (group `what`): 'the pages won't make Friday'. */
  readonly topics?: readonly Phrase[]
  /** 'the deadline', 'our printer': says of nothing in particular, at the end of what a topic holds. */
  readonly unspecific?: Phrase
  /** 'The list', 'the file': what holds a thing, and may stand for it. */
  readonly holder?: Phrase
  /** 'Two of the five portraits' (group `part`): some of what was to come. */
  readonly portion?: Phrase
  /** A thing (group `what`) and what it is: 'Opening hours are 9 to 5'. */
  readonly stated?: Phrase

  readonly parties: readonly PartyWords[]
  /** 'your comments', 'our layout': whose an item of a list is, where nothing else says so. */
  readonly possessives: readonly PartyWords[]
  /** What only the reader can give, whatever the writer has just said of himself: 'the deck by Friday, and your comments by Monday'. */
  readonly responses?: Phrase
  /** A question that the writer asks himself as much as the reader: 'should we drop it?'. */
  readonly wondering?: Phrase
  /** What a list is for, ahead of it: 'To open on the 27th, we still need:'. */
  readonly purpose?: Phrase
  /** Over a list that says itself who owes what: 'The plan:'. */
  readonly schedules: Phrase
  /** No debt but a day in the calendar: 'launch night'. */
  readonly events: Phrase
  readonly everybody: Phrase
  readonly columns: { readonly who: Phrase; readonly what: Phrase; readonly when: Phrase }

  /** That one thing waits for another: group `first` names the other, and `certain` one that need not be known. */
  readonly conditions: readonly Phrase[]
  /** What happens if it is late: group `then`, and `first` where the late thing is named. */
  readonly consequences: readonly Phrase[]

  /** 'the', 'your', 'a': not part of the deliverable. */
  readonly heads: readonly Phrase[]
  /** Further verbs ahead of what all of them are of: 'sign' + ' and return the form'. At the beginning of a text. */
  readonly coupled?: Phrase
  /** Where a deliverable ends: 'so that', 'because'. */
  readonly cuts: readonly Phrase[]
  /** What is left hanging at its end: 'from you', 'by', 'please'. */
  readonly tails: readonly Phrase[]
  /** Words that stand for a thing named before. */
  readonly pronoun: Phrase
  /** 'both', 'all of them': several things named before; group `two` or `three` where it counts them. */
  readonly several?: Phrase
  /** 'them', which may also be one thing of many parts. */
  readonly they?: Phrase
  /** 'the menu and the list' (group `what`): things named in a row, each with its article. */
  readonly row?: Phrase
  /** 'these captions': names what was just spoken of. */
  readonly demonstrative?: Phrase
  /** 'approval of it': the thing is named elsewhere. */
  readonly ofIt: Phrase
  /** 'it back signed': what is to have been done (group `how`) with a thing named elsewhere; '{}' in `noun` stands for the thing. */
  readonly complement: Nominal
  /** Ends in a word before the verb that stands for the thing: 'vous l'', 'nous les'. Null where things follow their verb. */
  readonly clitic: Phrase | null
  /** 'he', 'she': a person named before. */
  readonly thirdPerson: Phrase
  /** What stands before a day that is no deadline but a reason or an occasion: 'because the board sits', 'for the fair on'. */
  readonly asides: readonly Phrase[]
  /** No thing one could put on a list: 'three more days', 'your help'. */
  readonly nothing: readonly Phrase[]
  /** Words too common to tell one thing from another. */
  readonly common: ReadonlySet<string>
  /** Words for one thing: deck, presentation, slides. */
  readonly synonyms: readonly (readonly string[])[]
}
