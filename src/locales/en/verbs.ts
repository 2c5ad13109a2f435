/** Verbs of bringing something to somebody; the thing is the deliverable as it stands. */
const bring =
  'send|e-?mail|mail|forward|share|lend|loan|deliver|provide|supply|upload|submit|return|give|post|ship|courier|drop|bring|pass|hand|transfer|issue|circulate|resend|re-send|present|show|put|get|let \\p{L}+ have|ping|fax|whatsapp|dropbox|flick|fling|chuck|lob|bung|sling|beam|zip over|dispatch|furnish|transmit|remit|wire|relay|lodge|tender|text (?:over|across|through)|airdrop|wetransfer|bounce|shoot|fire over|fire off|pop|drop off|turn over|hand in|hand over|serve|route|surrender|push|make available|stick|dig (?:out|up)|find|track down|look out|fish out|unearth|locate|hunt down|source'

/** Verbs of making something; what is made is what the other side waits for. */
const make =
  '(?:knock|whip|rustle|round|dash|bash|run|rattle|type|bang|throw|cobble|polish|firm|hash|jot|note|rough|block|touch|jazz|beef|nail|cook|drum|dream|scribble|mark|box|fix|write|print|spell|copy|clean|chase|read|crank|churn|spruce|scale|size|blow) (?:up|off|out|together|down)|prepare|finish|complete|finali[sz]e|write(?: up)?|draft|design|build|produce|create|make|do|update|fix|revise|rework|redo|adapt|edit|translate|print|set up|organi[sz]e|compile|collect|gather|scan|record|work out|put together|add|correct|change|turn(?: around)?|install|order|test|fill in|sort(?: out)?|supply|develop|render|shoot|cut|retouch|replace|implement|publish|launch|propose|suggest|arrange|amend|tweak|export|deliver|process|raise|issue|file|wrap up|tidy up|crop|resize|convert|encode|grade|mix|master|typeset|lay out|mock up|sketch|code|deploy|migrate|configure|host|register|renew|enter|trim|shorten|rewrite|reword|rephrase|rename|adjust|redraw|redesign|re-?shoot|re-?export|re-?record|re-?do|extract|pull together|pull|assemble|package|frame|label|book in|dig out|outline|draw up|draw|elaborate|model|caption|subtitle|transcribe|calculate|work up|price|cost|evaluate|analy[sz]e|audit|map|plan|schedule|list|name|number|allocate|assign|apply|remove|delete|restore|reset|activate|enable|unlock|measure|weigh|photograph|engrave|embroider|laminate|stamp|notari[sz]e|attest|repair|mend|illustrate|animate|storyboard|compose|debug|patch|merge|reconcile|re-?issue|re-?upload|re-?load|re-?make|re-?build|re-?post|re-?state|re-?supply|re-?format|re-?size|itemi[sz]e|tabulate|reprint|re-?write|recalculate|re-?quote|re-?run|refresh|rectify|remedy|resolve|append|annotate|populate|summari[sz]e|digiti[sz]e|photocopy|duplicate|squeeze in|fit in|tot up|work through|take care of|look after|deal with|handle|see to|attend to|have(?! to\\b)'

/** Verbs whose doing is the thing itself: `nominals` gives each its noun. */
const settle =
  'test|revert|come back|get back|reply|respond|write back|approve|sign(?: off(?: on)?)?|countersign|confirm|pay|settle|review|check|proof-?read|decide(?: on)?|call|ring|phone|answer|comment(?: on)?|respond to|reply to|book|clear|release|choose|pick|nominate|name|tell|quote|authori[sz]e|invoice|look (?:at|over|through)|let (?:us|me|you) know|advise(?: on)?|specify|state|indicate|accept|agree|endorse|ratify|initial|witness|certify|validate|verify|vet|examine|inspect|assess|read(?: through| over)?|go (?:over|through)|grant|consent(?: to)?|reimburse|refund|appoint|commission|order|reserve|pencil in|confirm receipt of'

/** 'Review, sign and return the contract': what stands behind the first verb, ahead of the thing. */
export const coupling = (onward: string): string =>
  `^(?:, (?:${make}|${settle}|${bring})\\b)*,? (?:and|&|\\+) (?!(?:do|have) (?:you|I|we|they)\\b)(?:then )?(?:${make}|${settle}|${bring})\\b(?: (?:it|them)\\b)?${onward}(?! ?(?:of|for)\\b)`

/** The longer first: 'put together' before 'put'. */
export const verbs = `${make}|${settle}|${bring}`
export const bringing = bring

/** The same verbs in -ing: 'would you mind sending', 'I am sending'. */
export const doing =
  '(?:send|e-?mail|mail|forward|shar|deliver|provid|supply|upload|submitt|return|giv|post|shipp|couriering|dropp|bring|pass|hand|transferr|issu|circulat|present|show|putt|gett|lett|prepar|finish|complet|finali[sz]|writ|draft|design|build|produc|creat|mak|do|updat|fix|revis|approv|sign|confirm|pay|review|check|popp|fir|shoot|runn|stick|edit|print|design|translat|process|rais|fil|cutt|record|compil|collect|gather|scan|updat|add|correct|chang|arrang|organi[sz]|order|book|settl|answer|quot|supply|furnish|compos|measur|prin|chas|collat|migrat|install|repair|re-?do|attach|pull|put|bill|invoic)ing'

/** Little words between the subject and its verb. */
export const adverbs =
  '(?:,? (?:(?!(?:supp|rep|app|re|on|comp|multip|like|unlike)ly\\b)\\p{L}{2,}ly|also|then|even|further|likewise|hereby|moreover|in fact|already|soon|next|instead|do|just|gladly|happily|certainly|definitely|personally|of course|please|kindly|now|still|first|all|both|again|obviously|naturally|therefore|in turn|(?:for|on) (?:our|my) (?:part|side|end)|surely|simply|really|both|quickly|urgently|each|then also|absolutely|possibly|perhaps))*,?'

/** To whom, and which way: 'send you', 'get back to us with', 'send over'. */
export const onward =
  '(?: also(?= (?:the|a|an|your|my|our|us|me)\\b))?(?: or (?:send|scan|e-?mail|upload|post|bring|drop|share|call|sign|print|return|mail|forward|courier|deliver|fax|ping|photograph|text)\\b)?(?: (?:you|us|me|them(?! (?:to|by|on|over|back|before|until|till|at|in|this|next|today|tonight|tomorrow|too|all|as|for|with|within|please|pls|asap|now|soon|\\w{3,6}day|signed)\\b|[.,!?]|$)|everyone|everybody|you all|you both|your team|our team|yourselves)\\b)?(?: (?:over|across|through|back|on|along|up|off|round|around|out)\\b)?(?: (?:to|with|for) (?:you|us|me)\\b)?(?: with\\b)?'
