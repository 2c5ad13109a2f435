import { domainToASCII } from 'node:url'
import type { Address } from '../message/message.ts'

const atom = String.raw`[\w!#$%&'*+/=?^{|}~\x60-]+`
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`)
// QUIRK: domainToASCII reads a URL's host (WHATWG URL): it drops what follows '/', '\\', '?' or '#', and tabs anywhere.
const hostLetters = /^[\p{L}\p{M}\p{N}.-]+$/u
const domainName = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d][a-z\d-]{0,61}[a-z\d]$/

/**
 * The address as it may stand in a header and in an SMTP command, its domain in ASCII; null for all that a server could
 * read as more than one mailbox. A line break in an address once sent a letter to a stranger, so quoted local parts and
 * domain literals, legal and unheard of, are turned away as well (RFC 5321 section 4.1.2).
 */
export function recipient({ address, name }: Address): Address | null {
  const at = address.lastIndexOf('@')
  const [local, host] = [address.slice(0, at), address.slice(at + 1)]
  const domain = hostLetters.test(host) ? domainToASCII(host) : ''
  if (at < 1 || address.length > 254 || !localPart.test(local) || !domainName.test(domain)) return null
  return { address: `${local}@${domain}`.toLowerCase(), name: plainName(name) }
}

/** A display name without controls, and without the marks that turn the reading direction of what follows. */
const plainName = (name: string): string =>
  name
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+\s*/gu, ' ')
    .trim()
    .slice(0, 100)
