import type { Page } from './text-page.ts'

/** The attributes of a tag that say something about its text. */
export type Attributes = ReadonlyMap<string, string>

/** A list that is open: bullets, or the number of the next item. */
type List = { next: number | null }

/** What is open while the page is written. */
export type Writing = {
  readonly page: Page
  readonly lists: List[]
  /** For each open blockquote, whether it quotes; Gmail indents with them too. */
  readonly quotes: boolean[]
  /** For each open paragraph without margins, where it began. */
  paragraph: { readonly lines: number; readonly tight: boolean } | null
  link: { readonly href: string; text: string } | null
  /** Open <pre> elements. */
  asIs: number
}

const words = (list: string): readonly string[] => list.split(' ')
/** Elements whose text nobody sees. */
export const unseen = new Set(words('head script style title noscript template svg object select textarea audio video'))
/** Elements that HTML closes for us: an open one must not hide the mail. */
export const empty = new Set(words('area base br col embed hr img input link meta source track wbr'))
/** Attributes that matter. */
export const told = new Set(words('href id class style colspan rowspan start type'))

type Handler = (writing: Writing, attributes: Attributes) => void

const block: Handler = ({ page }) => page.endLine()
const spaced: Handler = ({ page }) => page.leaveBlank()
/** What the page does where an element begins. */
export const opens: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(
    words('div section article header footer center address form dl dt dd tbody').map((tag) => [tag, block]),
  ),
  ...Object.fromEntries(words('h1 h2 h3 h4 h5 h6 fieldset figure').map((tag) => [tag, spaced])),
  br: ({ page }) => page.breakLine(),
  hr({ page }) {
    page.endLine()
    page.write('________________________________')
    page.endLine()
  },
  p(writing, attributes) {
    if (writing.paragraph) closeParagraph(writing)
    const tight = isTight(attributes)
    if (tight) writing.page.endLine()
    else writing.page.leaveBlank()
    writing.paragraph = { lines: writing.page.written().lines, tight }
  },
  pre(writing) {
    writing.page.leaveBlank()
    writing.asIs += 1
  },
  ul: (writing) => openList(writing, null),
  ol: (writing, attributes) => openList(writing, numberOf(attributes.get('start'), 1, 9999)),
  li(writing) {
    const list = writing.lists.at(-1)
    const indent = '  '.repeat(Math.max(0, Math.min(writing.lists.length, 8) - 1))
    writing.page.mark(`${indent}${list?.next == null ? '-' : `${list.next}.`} `)
    if (list?.next != null) list.next += 1
  },
  a(writing, attributes) {
    writing.link = { href: attributes.get('href') ?? '', text: '' }
  },
  blockquote(writing, attributes) {
    const quotes = !isIndent(attributes)
    writing.quotes.push(quotes)
    if (quotes) writing.page.quote(1)
    else writing.page.endLine()
  },
  table: ({ page }) => page.openTable(),
  tr: ({ page }) => page.openRow(),
  td: (writing, attributes) => openCell(writing, attributes, false),
  th: (writing, attributes) => openCell(writing, attributes, true),
}

/** And where it ends. */
export const closes: Readonly<Record<string, (writing: Writing) => void>> = {
  ...Object.fromEntries(
    words('div section article header footer center address form dl dt dd li').map((tag) => [
      tag,
      ({ page }: Writing) => page.endLine(),
    ]),
  ),
  ...Object.fromEntries(
    words('h1 h2 h3 h4 h5 h6 fieldset figure').map((tag) => [tag, ({ page }: Writing) => page.leaveBlank()]),
  ),
  p: closeParagraph,
  pre(writing) {
    writing.page.leaveBlank()
    writing.asIs = Math.max(0, writing.asIs - 1)
  },
  ul: closeList,
  ol: closeList,
  a({ page, link, ...writing }) {
    Object.assign(writing, { link: null })
    if (link && leadsElsewhere(link.href, link.text)) page.write(` <${link.href.trim()}>`)
  },
  blockquote({ page, quotes }) {
    if (quotes.pop()) page.quote(-1)
    else page.endLine()
  },
  td: ({ page }) => page.closeCell(),
  th: ({ page }) => page.closeCell(),
  tr: ({ page }) => page.closeCell(),
  table: ({ page }) => page.closeTable(),
}

const numberOf = (text: string | undefined, least: number, most: number): number =>
  Math.min(most, Math.max(least, Number.parseInt(text ?? '', 10) || least))

function openList({ page, lists }: Writing, next: number | null): void {
  if (lists.length === 0) page.endLine()
  lists.push({ next })
}

function closeList({ page, lists }: Writing): void {
  page.endLine()
  lists.pop()
}

function openCell({ page }: Writing, attributes: Attributes, heading: boolean): void {
  const columns = numberOf(attributes.get('colspan'), 1, 20)
  const rows = numberOf(attributes.get('rowspan'), 1, 50)
  page.openCell({ columns, rows, heading })
}

/** QUIRK: Outlook writes each line as <p class=MsoNormal> without a margin, and a blank one as such a <p> with nbsp. */
const isTight = (attributes: Attributes): boolean =>
  /MsoNormal|MsoPlainText|MsoListParagraph/.test(attributes.get('class') ?? '') ||
  /margin(?:-top|-bottom)?:\s*0(?!\.?[1-9])/.test(attributes.get('style') ?? '')

function closeParagraph(writing: Writing): void {
  const { page, paragraph } = writing
  writing.paragraph = null
  const { lines, line } = page.written()
  const empty = paragraph !== null && lines === paragraph.lines && line.trim() === ''
  if (!paragraph?.tight || empty) page.leaveBlank()
  else page.endLine()
}

/** QUIRK: Gmail's indent button writes <blockquote style="margin:0 0 0 40px;border:none">. */
const isIndent = (attributes: Attributes): boolean =>
  /border:\s*none|border-(?:left|width):\s*0/.test(attributes.get('style') ?? '') &&
  !/quote|cite/.test(`${attributes.get('class')} ${attributes.get('type')}`)

/** QUIRK: Outlook on the web, for phones and for Mac, and Yahoo put what they quote below one of these, without marks. */
export const isHistory = (attributes: Attributes): boolean =>
  /divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container/.test(
    attributes.get('id') ?? '',
  ) || /yahoo_quoted/.test(attributes.get('class') ?? '')

const bareLink = (link: string): string =>
  link
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '')

const leadsElsewhere = (href: string, text: string): boolean =>
  /^\s*https?:\/\/[^\s<>]+\s*$/i.test(href) && text.trim() !== '' && bareLink(href) !== bareLink(text)

export const isHidden = (attributes: Attributes): boolean => /display:\s*none/i.test(attributes.get('style') ?? '')
