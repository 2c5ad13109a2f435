import type { LayoutWords } from '../layout.ts'

export const layout: LayoutWords = {
  headers: {
    from: ['from', 'author'],
    sent: ['sent', 'date', 'sent at', 'sent on'],
    to: ['to', 'reply-to', 'reply to'],
    cc: ['cc', 'bcc', 'attachments', 'importance'],
    subject: ['subject', 're'],
  },
  attributions: [
    {
      pattern: /^on\s(?=.{0,80}\d).{4,200}\swrote\s?:$/iu,
      example: 'On Mon, 2 Mar 2026 at 09:14, Ana Ruiz <ana@north.example> wrote:',
    },
    { pattern: /^at \d.{4,160}\swrote\s?:$/iu, example: 'At 10:12 AM 3/2/2026, Ana Ruiz wrote:' },
    {
      pattern: /^.{3,120}\bwrote (?:on|at)\b.{4,80}:$/iu,
      example: 'Ana Ruiz <ana@north.example> wrote on 2 March 2026:',
    },
    {
      pattern: /^(?:[^:]{2,100}<)?[^<>\s]+@[^<>\s]+[>)]{0,2} wrote\s?:$/iu,
      example: 'Ana Ruiz <ana@north.example> wrote:',
    },
    { pattern: /^quoting .{0,80}<\S+@\S+>\s?:$/iu, example: 'Quoting Ana Ruiz <ana@north.example>:' },
  ],
  separators: [
    {
      pattern: /^[-_*=\s]{2,}\s?original (?:message|appointment|e-?mail)\s?[-_*=\s]*$/iu,
      example: '-----Original Message-----',
    },
    {
      pattern:
        /^[-_*=\s]{2,}\s?(?:(?:forwarded|replied) message|reply separator|(?:inline )?attachment follows)\s?[-_*=\s]*$/iu,
      example: '---------- Forwarded message ---------',
    },
    { pattern: /^begin forwarded message\s?:$/iu, example: 'Begin forwarded message:' },
    { pattern: /^-{2,}\s?forwarded by .{3,120}$/iu, example: '---- Forwarded by Ana Ruiz on 03/02/2026 10:12 AM ----' },
  ],
  vacations: [
    {
      pattern:
        /^\s*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|(?:auto|ooo|(?:(?:i am|i['’]m|currently) )?(?:away|out of (?:the )?office|on (?:annual )?leave|on (?:vacation|holidays?)))(?=\s?[:–—-]?\s?re\s?:)|out[ -]of[ -](?:the[ -])?office(?: (?:auto)?reply| notice)?|away from (?:the |my )?(?:office|desk)|(?:on |annual )+leave|vacation (?:reply|response|notice))(?=\s*(?:[:：([–—-]|$|re\b|until\b|from\b|jusqu|du\b|au\b|bis\b|hasta\b))/iu,
      example: 'Automatic reply: Recipe cards',
    },
  ],
  footers: [
    {
      pattern:
        /^(?:sent|written|typed) (?:from (?:my|an?|the)|(?:on|with|via|using) my) (?:[\p{L}\d’'-]+ ){0,4}?(?:i?phone|i?pad|mobile|cell|handheld|tablet|device|blackberry|android|samsung|galaxy|huawei|pixel|xiaomi|laptop|computer|macbook|watch|desk)\b.{0,60}$/iu,
      example: 'Sent from my iPhone, please excuse typos',
    },
    {
      pattern: /^sent from my (?!side\b|end\b|office\b|account\b|colleague|team\b|assistant).{2,40}$/iu,
      example: 'Sent from my Wiko Ridge 4G',
    },
    {
      pattern:
        /^sent (?:from|via|with|using) (?:the )?(?:mobile |new )?(?:outlook|gmail|yahoo|mail|proton|iphone|ipad|android|samsung|blackberry|mailbird|spark|superhuman|typeapp|bluemail|airmail|zoho|fastmail|aol|hotmail|windows|apple)\b.{0,60}$/iu,
      example: 'Sent with Proton Mail secure email.',
    },
    {
      pattern: /^get (?:outlook|bluemail|typeapp|spark) for (?:ios|android|mac|windows|desktop)\b.{0,80}$/iu,
      example: 'Get Outlook for iOS',
    },
    {
      pattern: /^(?:please )?(?:excuse|forgive|pardon)(?: the| my| any)* (?:brevity|typos|spelling|short).{0,60}$/iu,
      example: 'Please excuse my brevity.',
    },
    { pattern: /^sent from .{0,20}\bphone\b.{0,40}$/iu, example: 'Sent from a very small phone' },
  ],
  signOffs: [
    {
      pattern:
        /^(?:with )?(?:(?:my|our|and|very|all|many|the|a) )*(?:(?:kind(?:est)?|best|warm(?:est)?|kindly|good)(?: personal)? )?(?:regards?|wishes)(?: to you(?: all| both)?)?(?: from [\p{L} ]{2,20})?[\s,.!x]*$/iu,
      example: 'With kind regards,',
    },
    { pattern: /^(?:all (?:the|my) )?(?:very )?best[\s,.!x]*$/iu, example: 'All the best' },
    {
      pattern:
        /^(?:yours?(?: (?:sincerely|faithfully|truly|ever|always))?|sincerely(?: yours)?|respectfully(?: yours)?|cordially|warmly|faithfully)[\s,.!]*$/iu,
      example: 'Yours sincerely,',
    },
    {
      pattern:
        /^(?:cheers|cheerio|ciao|(?:much |lots of )?love|hugs|rgds|brgds|kr|br|bw|vbw|tc|take care|bye(?: for now)?|ttyl|ta)[\s,.!x]*$/iu,
      example: 'Cheers,',
    },
    {
      pattern:
        /^(?:have a |enjoy (?:your|the) |happy )(?:(?:good|great|nice|lovely|wonderful|fine|rest of (?:the|your)) )*(?:day|week|weekend|evening|one|holidays?)(?: ahead| all| both)?[\s,.!]*$/iu,
      example: 'Have a lovely weekend!',
    },
    { pattern: /^(?:speak|talk|see you|until|till) (?:soon|then|later|tomorrow)[\s,.!]*$/iu, example: 'Speak soon,' },
  ],
  thanks: [
    {
      pattern:
        /^(?:(?:with |and )?(?:many|much|kind|my|a thousand|big|huge) )*(?:thanks|thank you|thx|tks|thanx|ty|tia)(?: (?:so|very) much| a (?:lot|million|bunch|ton)| again| all| both| in advance| and (?:kind |best |warm )?(?:regards|wishes)| (?:& |and )(?:kind |best |warm )?regards| for (?:your|the) (?:help|support|time|patience))*[\s,.!x]*$/iu,
      example: 'Many thanks in advance,',
    },
    { pattern: /^(?:with )?(?:appreciation|gratitude)[\s,.!]*$/iu, example: 'With appreciation,' },
  ],
  postscripts: [{ pattern: /^p\.?\s?(?:p\.?\s?)?s\b/iu, example: 'PS: the blue one, please' }],
  absences: {
    away: [
      {
        pattern:
          /\b(?:out of (?:the |my )?office|away|on (?:annual |parental |sick )?leave|on holidays?|on vacation|absent|unavailable|travelling|traveling|not in the office|no access to|ooo|(?:i'm|i am|i will be|i'll be) out(?! of (?!the office|office)\w)|at a (?:conference|trade fair|fair|workshop|training)|on (?:a )?(?:sabbatical|business trip)|off work|on (?:maternity|paternity|medical|compassionate|vacation) leave)\b/u,
        example: 'i am out of the office until friday 12 june',
      },
    ],
    back: [
      {
        pattern:
          /\b(?:back|return(?:ing|s)?|returned|resume|in the office again|available again|(?:answer|respond|reply|read|write|work|reach(?:able|ed)?|contact(?:able|ed)?)(?:ing)?(?: \p{L}+){0,4} again|hear from me|catch(?:ing)? up|at my desk again)\b(?! (?:to|by) you)/u,
        example: 'i will be back on monday 15 june',
      },
    ],
  },
  banners: [
    {
      pattern:
        /^\W{0,4}(?:caution|warning|notice|attention|alert|important|ext|external)?\W{0,4}\s*(?:this (?:e-?mail|message) )?(?:originated|was sent|came|is|comes) (?:(?:from|by) (?:someone |a sender )?)?(?:outside|an external|external)\b/iu,
      example: 'CAUTION: This e-mail originated outside the bank.',
    },
    {
      pattern:
        /^\W{0,4}(?:caution|warning|notice|attention)?\W{0,4}external (?:e-?mail|message|sender|mail)\b.{0,200}$/iu,
      example: '[EXTERNAL EMAIL] Do not click links',
    },
    {
      pattern: /^\W{0,4}you don['’]t often get (?:e-?mail|mail) from\b/iu,
      example: "You don't often get email from ana@north.example. Learn why this is important",
    },
    {
      pattern: /^\W{0,4}do not click (?:on )?(?:any )?(?:links|attachments)\b/iu,
      example: 'Do not click links or open attachments unless you recognise the sender.',
    },
    {
      pattern: /^\W{0,4}be careful with (?:links|attachments|this (?:e-?mail|message))\b/iu,
      example: 'Be careful with links and attachments.',
    },
    {
      pattern: /^\W{0,4}to (?:ensure|make sure|guarantee)\b.{0,80}\b(?:deliver|inbox|e-?mail|mails).{0,80}\badd\b/iu,
      example: 'To make sure our mails reach you, please add news@north.example.',
    },
    {
      pattern:
        /^\W{0,4}(?:please )?add \S.{0,80}\bto your (?:.{0,20} )?(?:address book|contacts|safe[- ]?senders?|safe list|white ?list)\b/iu,
      example: 'Please add news@north.example to your address book.',
    },
  ],
  disclaimers: [
    {
      pattern:
        /^(?!(?:bad|good|great|sad|sorry|any|no|some|more|big|best|latest|other|lovely|terrible|happy|breaking)\b)(?:[\p{L}&'’.-]+ ){0,4}(?:news|newsletter|blog|what's on)\s?[:|–-]\s/iu,
      example: 'NORTH NEWS: our winter report is out on 1 March!',
    },
    {
      pattern:
        /^(?:(?:our|new|next|now|join|visit|follow|see|meet|read|download|don't miss|save the date)\b.{0,120}\b)?(?:subscribe|sign up|register (?:now|here|today)|book (?:now|your (?:place|seat|tickets?)))\b.{0,40}(?:\b(?:now|here|today|by|at)\b|!)/iu,
      example: 'Our spring newsletter goes out on 20 March - subscribe by Friday!',
    },
    {
      pattern:
        /^(?:next (?!(?:steps?|things?|ups?|on|weeks?|rounds?|deliver\p{L}+|milestones?|tasks?|deadlines?|actions?|points?|items?|for|from|we|you|I)\b)[\p{L} -]{3,40}: |(?:join|visit|follow|meet|see) us (?:at|on|in)\b)/iu,
      example: 'Next open evening: Thursday 11 June, 6pm',
    },
    {
      pattern:
        /^\W{0,4}(?:(?:please note|nb|note)\W{1,3})?(?:that )?(?:this|the (?:contents|information)(?: contained)? (?:of|in) this)\s(?:e-?mail|message|communication|transmission|mail|electronic (?:mail|message))\b.{0,160}\b(?:confidential|privileged|intended|sole use|addressee|recipients?|virus|views|binding|monitored|received (?:it|this) (?:in error|by mistake))\b/iu,
      example: 'This message is intended for the named recipient only.',
    },
    {
      pattern:
        /^\W{0,4}the information (?:contained |transmitted |provided )?(?:in|by|with) (?:this|the attached|any)\b.{0,160}\b(?:confidential|privileged|proprietary|intended|sole|believed|addressee)\b/iu,
      example: 'The information contained in this e-mail may be privileged.',
    },
    {
      pattern:
        /^\W{0,4}(?:(?:confidentiality|legal|privacy|privileged)(?: (?:and|&) \w+)? (?:notice|note|statement|disclaimer|warning|and confidential)|disclaimer|confidentiality)\s?[:!.\-–]/iu,
      example: 'CONFIDENTIALITY NOTICE: for the named person only.',
    },
    {
      pattern:
        /^\W{0,4}if you (?:are not|have received|received|were not) .{0,60}\b(?:in error|by mistake|(?:intended|named) (?:recipients?|addressees?|persons?|individuals?))\b/iu,
      example: 'If you are not the intended recipient, delete it.',
    },
    {
      pattern:
        /^\W{0,4}(?:please )?(?:consider|think of|think about) (?:the environment|your environmental|before you print|before printing)/iu,
      example: 'Please consider the environment before printing this e-mail.',
    },
    {
      pattern:
        /^.{2,60}\b(?:ltd|limited|llp|plc|inc|gmbh|company|charity|corporation)\.?,?(?: (?:is|are))?(?: an?)?(?: (?:limited|private))?(?: company)? registered (?:in|office|at|address|number|charity|under)\b/iu,
      example: 'Marsh & Daughters Ltd is registered in England, No. 0123456.',
    },
    {
      pattern:
        /^\W{0,4}registered (?:in (?:england|scotland|wales|ireland|india)\b|(?:office|address|company|charity|number|no)\b.{0,20}[:\d])/iu,
      example: 'Registered office: 4 Tenter Lane, London',
    },
    { pattern: /^\W{0,4}to unsubscribe\b/iu, example: 'To unsubscribe from these mails, click here.' },
  ],
  greetings: [
    'hi',
    'hello',
    'hey',
    'hiya',
    'heya',
    'dear',
    'good morning',
    'good afternoon',
    'good evening',
    'good day',
    'morning',
    'afternoon',
    'evening',
    'greetings',
    'hi there',
    'hello there',
    'hey there',
    "g'day",
    'howdy',
    'dearest',
  ],
  titles: [
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'prof',
    'professor',
    'sir',
    'madam',
    'both',
    'all',
    'team',
    'everyone',
    'everybody',
    'folks',
    'guys',
    'colleagues',
    'there',
  ],
  ands: ['and'],
  abbreviations: {
    always: [
      'e.g',
      'i.e',
      'eg',
      'ie',
      'mr',
      'mrs',
      'ms',
      'dr',
      'prof',
      'st',
      'vs',
      'attn',
      'dept',
      'cf',
      'viz',
      'messrs',
    ],
    beforeSmall: [
      'approx',
      'etc',
      'inc',
      'ltd',
      'co',
      'corp',
      'est',
      'min',
      'max',
      'incl',
      'excl',
      'a.m',
      'p.m',
      'jan',
      'feb',
      'mar',
      'apr',
      'jun',
      'jul',
      'aug',
      'sep',
      'sept',
      'oct',
      'nov',
      'dec',
      'mon',
      'tue',
      'tues',
      'wed',
      'thu',
      'thur',
      'thurs',
      'fri',
      'sat',
      'sun',
      'vol',
      'ed',
      'temp',
      'hrs',
      'ref',
      'ext',
      'rev',
    ],
    beforeDigit: [
      'no',
      'nos',
      'nr',
      'p',
      'pp',
      'fig',
      'art',
      'sec',
      'ch',
      'tel',
      'ca',
      'v',
      'ver',
      'para',
      'pt',
      'rs',
      'inr',
      'usd',
      'gbp',
      'eur',
    ],
  },
  telltales: [
    'the',
    'and',
    'of',
    'you',
    'we',
    'will',
    'please',
    'by',
    'for',
    'with',
    'your',
    'this',
    'that',
    'have',
    'are',
    'it',
    'from',
    'can',
    'be',
    'us',
    'our',
    'at',
    'not',
    'would',
    'could',
    'send',
    'need',
    'i',
    'my',
    'is',
    'thanks',
    'thank',
    'yes',
    'hi',
    'hello',
    'dear',
    'they',
    'what',
    'when',
    'there',
    'here',
    'attached',
    'on',
    'as',
    'if',
    'but',
    'want',
    'get',
    'just',
    'fine',
    'friday',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'tomorrow',
    'today',
    'does',
    'been',
    'let',
    'works',
    'sure',
    'regards',
    'all',
  ],
}
