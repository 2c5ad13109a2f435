/**
 * What we read, by eye, in the public fixtures of reply parsers: the lines that the author wrote and those that are
 * quoted, as "own | quoted", counted from 1 in the text of the mail. Signatures and footers are in neither.
 */
const fiveLines = '1-5 | 7-'
const oneLine = '1 | 3-'

const crisp: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [10, 11, 12, 13, 14, 16, 17, 18, 22, 23, 24, 25, 26, 9, 8].map((n) => [`email_${n}`, fiveLines]),
  ),
  ...Object.fromEntries(
    (
      'danish_dash_separator finnish fr_multiline french_2 french_dash_separator german german_2 german_outlook italian ' +
      'gmail_split_line_from norwegian_gmail original_message original_message_2 outlook_split_line_from portuguese ' +
      'russian tricky_5_mixed_languages tricky_10_special_chars_in_name tricky_14_long_quote_header ' +
      'tricky_15_original_message_variations'
    )
      .split(' ')
      .map((name) => [`email_${name}`, fiveLines]),
  ),
  correct_sig: '1',
  sig_no_empty_line: '1',
  email_1: '1-5',
  email_15: '1-5 | 9-',
  email_19: '1 | 5-',
  email_20: oneLine,
  email_21: '1-637',
  email_2_1: '1 | 6-',
  email_2: '1,9-34 | 2-7,36-43',
  email_3: '1-3 | 7-49',
  email_4: oneLine,
  email_5: '1-15',
  email_6: '1-3 | 5-',
  email_7: '1-5 | 7-24',
  email_blackberry: '1',
  email_bullets: '1-9 | 12-15',
  email_custom_quote_header: '1 | 3-13',
  email_customer_quote_header_2: '1 | 5-',
  email_customer_quote_header_3: '1-3 | 5-',
  email_emoji: '1',
  email_en_multiline_2: '1-5 | 8-',
  email_german_3: '1-5 | 9-',
  email_ios_outlook: '1-5 | 9-',
  email_ios_outlook_fr: '1-5 | 9-',
  email_iphone: '1',
  email_msn: '1-5 | 7-',
  email_multi_word_sent_from_my_mobile_device: '1',
  email_not_a_signature: '1-13',
  email_not_a_signature_2: '1-8',
  email_one_is_not_on: '1-5 | 7-',
  email_reply_header: '1-9 | 13-26',
  email_sent_from: '1 | 4-',
  email_sent_from_my_not_signature: '1',
  email_thread: oneLine,
  email_tricky_1_on_false_positive: '1-6',
  email_tricky_2_url_with_wrote: '1-5',
  email_tricky_3_code_block: '1-12',
  email_tricky_4_from_in_body: '1-5',
  email_tricky_6_regards_in_sentence: '1-7',
  email_tricky_7_multiple_dashes: '1-15',
  email_tricky_8_sent_from_in_content: '1-5',
  email_tricky_9_nested_quotes: oneLine,
  email_tricky_11_double_signature: '1',
  email_tricky_12_no_space_after_header: '1-5 | 6-',
  email_tricky_13_timestamp_variations: '1-9',
  email_tricky_16_unicode_signatures: '1',
  email_tricky_17_forward_header: oneLine,
  email_tricky_18_inline_reply: '4,8,12 | 1-2,6,10',
  email_tricky_19_quote_without_header: '1,7,12 | 3-5,9-10',
  email_tricky_20_html_entities: '1-3 | 5-',
  email_unquoted_reply: oneLine,
  email_with_regards: '1-5',
  email_zoho: '1-2 | 4-',
}

/** Where the older parsers' fixtures are other than crisp's. */
const github: Readonly<Record<string, string>> = {
  email_1_7: oneLine,
  email_1_8: '13,19 | 1-11,15-17,21-33',
  email_2_2: '1 | 3-',
  email_2_3: oneLine,
  email_sig_delimiter_in_middle_of_line: '1-7',
  greedy_on: '1-6 | 8-',
  pathological: '1-2 | 3-',
}
const zapier: Readonly<Record<string, string>> = {
  email_2_3: oneLine,
  email_gmail: '1 | 5-10',
  email_headers_no_delimiter: oneLine,
  email_partial_quote_header: '1-6 | 8-',
}

const talon: Readonly<Record<string, string>> = {
  'OLK_SRC_BODY_SECTION.html': '1 | 2-',
  'reply-separated-by-hr.html': '1-2 | 5-',
  'reply-quotations-share-block.eml': '1 | 5-',
  'html_replies/gmail.html': '1 | 6-',
  'html_replies/hotmail.html': '1 | 7-',
  'html_replies/mail_ru.html': '1 | 6-',
  'html_replies/ms_outlook_2003.html': '1 | 7-',
  'html_replies/ms_outlook_2007.html': '1 | 6-',
  'html_replies/ms_outlook_2010.html': '1 | 4-',
  'html_replies/thunderbird.html': '1 | 5-',
  'html_replies/windows_mail.html': '1 | 6-',
  'html_replies/yandex_ru.html': '1 | 6-',
  'standard_replies/android.eml': '1 | 2-',
  'standard_replies/aol.eml': '1 | 5-',
  'standard_replies/apple_mail.eml': oneLine,
  'standard_replies/apple_mail_2.eml': '1 | 2-',
  'standard_replies/comcast.eml': oneLine,
  'standard_replies/gmail.eml': oneLine,
  'standard_replies/hotmail.eml': '2 | 4-',
  'standard_replies/iphone.eml': '1 | 5-',
  'standard_replies/outlook.eml': oneLine,
  'standard_replies/sparrow.eml': '1 | 8-',
  'standard_replies/thunderbird.eml': '3 | 1-2',
  'standard_replies/yahoo.eml': '1 | 4-',
  'standard_replies/sparrow_reply_text': '1',
  'standard_replies/iphone_reply_text': '1',
}

const inFolder = (folder: string, ending: string, files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, lines]) => ({ file: `${folder}/${name}${ending}`, lines }))

export const replyFixtures: readonly { readonly file: string; readonly lines: string }[] = [
  ...inFolder('crisp/test/fixtures', '.txt', crisp),
  ...inFolder('github/test/emails', '.txt', github),
  ...inFolder('zapier/test/emails', '.txt', zapier),
  ...inFolder('talon/tests/fixtures', '', talon),
]
