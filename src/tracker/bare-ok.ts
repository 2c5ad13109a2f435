import type { LetterLanguage } from '../locales/locale.ts'
import type { Message } from '../message/message.ts'
import { commands } from '../reading/commands.ts'
import { type Prepared, preparePassages } from '../reading/prepare.ts'

/** The line in somebody's own words that says yes and names no item, and the mail without such lines. */
export function bareOk(
  message: Message,
  prepared: Prepared,
  language: LetterLanguage | undefined,
  zone: string,
): { readonly ok: string | null; readonly prepared: Prepared } {
  const [top, ...below] = prepared.passages
  if (!top || top.answers !== null) return { ok: null, prepared }
  const lines = commands(top.text, message.sentAt, zone, language).commands
  const oks = lines.flatMap(({ line, command }) => (command.name === 'ok' && command.ids.length === 0 ? [line] : []))
  const left = top.text.split('\n').filter((line) => !oks.includes(line.trim().normalize('NFC')))
  const text = left.join('\n').trim()
  return {
    ok: oks[0] ?? null,
    prepared: preparePassages([...(text ? [{ ...top, text }] : []), ...below], message, zone),
  }
}
