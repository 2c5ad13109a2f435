import { createHmac } from 'node:crypto'

const hmac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

/**
 * The Message-ID that a letter's key always gets: the same letter made twice is the same message, and nobody without
 * the secret can name a letter before it was sent.
 */
export function letterId(key: string, secret: string, domain: string): string {
  return `<${hmac(secret, `letter ${key}`).slice(0, 32)}@${domain}>`
}

/** What our loop header carries: proof that a letter with this Message-ID is ours. */
export function loopMark(messageId: string, secret: string): string {
  return hmac(secret, `loop ${messageId}`).slice(0, 32)
}

/** What parts the letter's bytes; a stranger who could foretell it could write a part of his own into a quote. */
export function letterBoundary(messageId: string, secret: string): string {
  return hmac(secret, `boundary ${messageId}`).slice(0, 32)
}
