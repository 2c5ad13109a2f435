import { generateKeyPairSync } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { TxtRecords } from '../../src/mail/txt-records.ts'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** How a domain signs: with its own key under 's1', over the lines that nodemailer thinks best. */
export type Signing = { readonly domain: string; readonly selector?: string; readonly lines?: string }

/** The mail with a DKIM signature in front. */
export async function dkimSigned(source: Uint8Array, { domain, selector = 's1', lines }: Signing): Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: {
      domainName: domain,
      keySelector: selector,
      privateKey: pair.privateKey,
      ...(lines ? { headerFieldNames: lines } : {}),
    },
  })
  const envelope = { from: `ana@${domain}`, to: [`x@${domain}`] }
  const { message } = await transport.sendMail({ envelope, raw: Buffer.from(source) })
  return message as Buffer
}

const key = `v=DKIM1; k=rsa; p=${pair.publicKey.toString('base64')}`

/** The DNS as these domains keep it: each its key under 's1', and whatever else stands there; null: no answer. */
export const dnsOf =
  (domains: readonly string[], others: Readonly<Record<string, readonly string[] | null>> = {}): TxtRecords =>
  async (name) => {
    const said = others[name]
    if (said !== undefined) return said
    return domains.some((domain) => name === `s1._domainkey.${domain}`) ? [key] : []
  }
