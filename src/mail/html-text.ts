import { Tokenizer } from 'htmlparser2'
import { closes, empty, isHidden, isHistory, opens, told, unseen, type Writing } from './html-tags.ts'
import { page } from './text-page.ts'

/**
 * The text of an HTML body as a mail program without HTML would show it: quotations marked with '> ', tables as
 * "cell | cell". Works on tags as they come, without a tree and without recursion: htmlparser2's own Parser keeps
 * the open elements in an array that it shifts, which takes minutes on 2 MB of nested <div>.
 */
export function textOf(html: string): string {
  const writing: Writing = { page: page(), lists: [], quotes: [], paragraph: null, link: null, asIs: 0 }
  let tag = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  let history = false
  let hidden: { readonly tag: string; depth: number } | null = null
  const slice = (start: number, end: number): string => html.slice(start, end)
  const write = (text: string): void => {
    if (hidden) return
    if (writing.link && writing.link.text.length < 2000) writing.link.text += text
    if (writing.asIs > 0) writing.page.writeAsIs(text)
    else writing.page.write(text)
  }
  const open = (): void => {
    if (tag === 'body') hidden = null
    if (hidden) {
      if (tag === hidden.tag) hidden.depth += 1
      return
    }
    if (!empty.has(tag) && (unseen.has(tag) || isHidden(attributes))) {
      hidden = { tag, depth: 1 }
      return
    }
    if (!history && isHistory(attributes)) {
      history = true
      writing.page.quote(1)
    }
    opens[tag]?.(writing, attributes)
  }
  const close = (closed: string): void => {
    if (!hidden) closes[closed]?.(writing)
    else if (closed === hidden.tag) {
      hidden.depth -= 1
      if (hidden.depth === 0) hidden = null
    }
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += slice(start, end)
      },
      onattribentity(point) {
        value += String.fromCodePoint(point)
      },
      onattribend() {
        if (told.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(slice(start, end).toLowerCase()),
      ontext: (start, end) => write(slice(start, end)),
      ontextentity: (point) => write(String.fromCodePoint(point)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return writing.page.text()
}
