import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/mail/html-text.ts'

describe('HTML becomes what a mail program without HTML would show', () => {
  test.each([
    ['paragraphs', '<p>Hi Jo,</p><p>one<br>two</p>', 'Hi Jo,\n\none\ntwo'],
    ['the lines of Gmail', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    [
      'the lines of Outlook',
      '<p class=MsoNormal>one</p><p class=MsoNormal>two</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>three</p>',
      'one\ntwo\n\nthree',
    ],
    ['white space and entities', '<p>fish &amp;\n   chips&nbsp;&#8364;5 &eacute;t&eacute;</p>', 'fish & chips €5 été'],
    ['bullets', '<p>We need:</p><ul><li>logos</li><li><p>fonts</p></li></ul>', 'We need:\n\n- logos\n\n- fonts'],
    ['numbers', '<ol start=3><li>logos<li>fonts<ul><li>bold</ul></ol>', '3. logos\n4. fonts\n  - bold'],
    [
      'a quotation',
      '<div>yes</div><blockquote class="gmail_quote"><p>Friday?</p><blockquote>Thursday?</blockquote></blockquote>',
      'yes\n> Friday?\n>\n> > Thursday?',
    ],
    [
      'an indent of Gmail, which quotes nobody',
      '<blockquote style="margin:0 0 0 40px;border:none">logos</blockquote>',
      'logos',
    ],
    [
      'the history of Outlook on the web',
      '<div>yes</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Od:</b> Jo</div><div>Friday?</div>',
      'yes\n> ________________________________\n> Od: Jo\n> Friday?',
    ],
    [
      'a table of data',
      '<table><tr><th>When</th><th>What</th></tr><tr><td>Friday</td><td><p>the <b>logos</b></p></td></tr></table>',
      'When | What\nFriday | the logos',
    ],
    [
      'empty and spanning cells',
      '<table><tr><td></td><th>2 April</th><th>8 April</th></tr><tr><th>You</th><td></td><td rowspan=2>party</td></tr><tr><th>We</th><td>plan</td></tr></table>',
      '| 2 April | 8 April\nYou |  | party\nWe | plan | party',
    ],
    [
      'a table for the layout',
      '<table><tr><td><img src=x></td><td>Jo Marsh<br>Director</td></tr></table>',
      'Jo Marsh\nDirector',
    ],
    [
      'a link that hides its address',
      '<a href="https://north.example/deck">the deck</a>',
      'the deck <https://north.example/deck>',
    ],
    [
      'a link that shows its address',
      '<a href="https://north.example/">north.example</a> <a href="mailto:a@b.example">me</a>',
      'north.example me',
    ],
    [
      'a link that is no web address',
      '<a href="javascript:alert(1)">here</a><a href="https://x.example"><img></a>',
      'here',
    ],
    [
      'what nobody sees',
      '<head><title>t</title><style>p{}</style></head><body><script>x<p></script><span style="display:none">pre</span>seen</body>',
      'seen',
    ],
    ['a head nobody closed', '<html><head><meta charset=x><body>seen', 'seen'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['tags that are none', 'a < b and c > d', 'a < b and c > d'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

describe('hostile HTML takes no time', () => {
  test.each([
    ['2 MB of open <div>', '<div>a', 2e6],
    ['1,000 nested tables', '<table><tr><td>x', 16_000],
    ['100,000 nested tables', '<table><tr><td>x', 1_600_000],
    ['nested quotations', '<blockquote>x', 1e6],
    ['nested lists', '<ul><li>x', 1e6],
    ['cells that span everything', '<table><tr><td colspan=999 rowspan=999>x<td>y', 5e5],
    ['one line of entities', '&nbsp;&amp;', 1e6],
    ['open brackets', '<', 1e6],
  ])('%s', (_, piece, size) => {
    const html = piece.repeat(size / piece.length)
    const start = performance.now()
    expect(textOf(html).length).toBeLessThan(6e6)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
