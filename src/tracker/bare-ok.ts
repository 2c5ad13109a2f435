import type { LetterLanguage } from '../locales/locale.ts'
import type { Message } from '../message/message.ts'
import type { Commands } from '../reading/command.ts'
import { commands, type Spoken, withSpoken } from '../reading/commands.ts'
import { type Prepared, preparePassages } from '../reading/prepare.ts'

/** A name under a yes, a day's greeting; what is longer may take the yes back. */
const LITTLE = 40

/**
 * The line in somebody's own words that says yes and names no item, and the mail without such lines. Where plain words
 * will do, `asYes`, they must be about all that is said.
 */
export function bareOk(
  message: Message,
  prepared: Prepared,
  language: LetterLanguage | undefined,
  zone: string,
  spoken: Spoken | null = null,
): { readonly ok: string | null; readonly prepared: Prepared } {
  const [top, ...below] = prepared.passages
  if (!top || top.answers !== null) return { ok: null, prepared }
  const typed = commands(top.text, message.sentAt, zone, language)
  const plain = spoken && !typed.commands.some(isOk) ? withSpoken(typed, spoken, message.sentAt, zone, language) : typed
  const { commands: lines, rest } = plain.rest.length <= LITTLE ? plain : typed
  const others = lines.filter((each) => !isOk(each)).map(({ line }) => line)
  const text = [...new Set(others), rest].join('\n').trim()
  return {
    ok: lines.find(isOk)?.line ?? null,
    prepared: preparePassages([...(text ? [{ ...top, text }] : []), ...below], message, zone),
  }
}

const isOk = ({ command }: Commands['commands'][number]): boolean => command.name === 'ok' && command.ids.length === 0
