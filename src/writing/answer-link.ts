import { bareSubject } from '../message/thread.ts'
import { oneLine } from './clean.ts'

/**
 * A link that begins a mail to the tracker about one thread (RFC 6068): nothing happens before a person sends it. The
 * thread stands in the address, for a mail begun by a link answers none.
 */
export function answerLink(
  tracker: string,
  thread: { readonly id: string; readonly subject: string },
  body = '',
): string {
  const at = tracker.lastIndexOf('@')
  const address = `${tracker.slice(0, at)}+${thread.id}${tracker.slice(at)}`
  const subject = `Re: ${oneLine(bareSubject(thread.subject))}`
  const fields = [`subject=${encodeURIComponent(subject)}`, ...(body ? [`body=${encodeURIComponent(body)}`] : [])]
  return `mailto:${address}?${fields.join('&')}`
}

/** The links of a few lines that somebody may want to answer with; none where it is not known whom to write to. */
export const answerLinks = (
  lines: readonly string[],
  thread: { readonly id: string; readonly subject: string },
  tracker: string | undefined,
) =>
  tracker === undefined
    ? []
    : lines.map((line, index) => ({
        line,
        href: answerLink(tracker, thread, line),
        isLast: index === lines.length - 1,
      }))
