import { describe, expect, test } from 'vitest'
import { parse } from '../../src/mail/parse.ts'
import { signed } from '../../src/mail/signed.ts'
import type { TxtRecords } from '../../src/mail/txt-records.ts'
import { vouching } from '../../src/mail/vouching.ts'
import { dkimSigned, dnsOf } from './dkim.ts'

const now = new Date()
const mail = (from = 'Ana <ana@studio.example>', more = ''): Buffer =>
  Buffer.from(
    `From: ${from}\r\nTo: cleo@shop.example\r\nSubject: Plan\r\nMessage-ID: <1@studio.example>\r\nDate: Mon, 9 Mar 2026 10:00:00 +0000\r\n${more}\r\nThe layout is with you by Friday.\r\n`,
  )
const proof = async (source: Uint8Array, dns: TxtRecords = dnsOf(['studio.example'])) =>
  vouching(dns, signed)(source, await parse(source, now), now)
const ours = (source = mail()) => dkimSigned(source, { domain: 'studio.example' })
const enforced = { '_dmarc.studio.example': ['v=DMARC1; p=reject'] }
const strict = { '_dmarc.studio.example': ['v=DMARC1; p=none; adkim=s'] }
const changed = (source: Buffer, from: string, to: string) =>
  Buffer.from(source.toString('latin1').replace(from, to), 'latin1')

describe('a signature', () => {
  test('of the author’s own domain vouches for him', async () => {
    expect(await proof(await ours())).toBe('pass')
  })

  test('of a domain of the same organisation does so, unless DMARC asks for the very same', async () => {
    const source = await dkimSigned(mail(), { domain: 'mail.studio.example' })
    expect(await proof(source, dnsOf(['mail.studio.example']))).toBe('pass')
    expect(await proof(source, dnsOf(['mail.studio.example'], strict))).toBe('none')
    expect(await proof(await ours(), dnsOf(['studio.example'], strict))).toBe('pass')
  })

  test.each([
    ['of another domain', 'elsewhere.example'],
    ['of a domain that ends alike', 'xstudio.example'],
    ['of a domain that only begins alike', 'studio.example.elsewhere.example'],
  ])('%s vouches for nobody here, and nobody asks the DNS for its key', async (_, domain) => {
    const asked: string[] = []
    const source = await dkimSigned(mail(), { domain })
    const dns: TxtRecords = (name) => {
      asked.push(name)
      return dnsOf([domain])(name)
    }
    expect([await proof(source, dns), asked]).toEqual(['none', []])
  })

  test.each([
    ['whose body was changed', 'Friday', 'Monday'],
    ['whose body was added to', 'by Friday.\r\n', 'by Friday.\r\n\r\nPay Eve.\r\n'],
    ['whose subject was changed', 'Subject: Plan', 'Subject: Pay'],
    ['whose author was changed', 'ana@studio', 'tom@studio'],
  ])('under a mail %s is none, and proves the forgery where the domain enforces DMARC', async (_, from, to) => {
    const source = changed(await ours(), from, to)
    expect(await proof(source)).toBe('none')
    expect(await proof(source, dnsOf(['studio.example'], enforced))).toBe('fail')
  })

  test.each([
    ['a second subject', 'Subject: Plan', 'Subject: Pay\r\nSubject: Plan'],
    ['a second date', 'Date: ', 'Date: Mon, 9 Mar 2020 10:00:00 +0000\r\nDate: '],
    ['a second author', 'From: Ana', 'From: eve@elsewhere.example\r\nFrom: Ana'],
  ])('does not vouch for a mail with %s', async (_, from, to) => {
    expect(await proof(changed(await ours(), from, to))).toBe('none')
  })

  test('that leaves out the subject, or covers only the beginning, is not believed', async () => {
    const bare = await dkimSigned(mail(), { domain: 'studio.example', lines: 'from:date' })
    expect(await proof(bare)).toBe('none')
    expect(await proof(changed(await ours(), 'a=rsa-sha256;', 'a=rsa-sha256; l=3;'))).toBe('none')
  })

  test('counts among others that do not', async () => {
    const twice = await dkimSigned(await ours(), { domain: 'elsewhere.example' })
    expect(await proof(twice)).toBe('pass')
  })

  test('with a key that is gone says nothing', async () => {
    expect(await proof(await ours(), dnsOf([]))).toBe('none')
  })
})

describe('while the DNS does not answer', () => {
  test('for the key, nothing is known: neither proved nor forged', async () => {
    const silent = { 's1._domainkey.studio.example': null, ...enforced }
    expect(await proof(await ours(), dnsOf([], silent))).toBe('unknown')
  })

  test('for the policy, the author’s very domain is enough', async () => {
    const silent = { '_dmarc.studio.example': null }
    expect(await proof(await ours(), dnsOf(['studio.example'], silent))).toBe('pass')
    const above = await dkimSigned(mail(), { domain: 'mail.studio.example' })
    expect(await proof(above, dnsOf(['mail.studio.example'], silent))).toBe('unknown')
  })
})

test('a mail without a signature, or by two authors, is vouched for by nobody', async () => {
  expect(await proof(mail())).toBe('none')
  expect(await proof(await ours(mail('ana@studio.example, eve@elsewhere.example')))).toBe('none')
})

test('ten thousand signatures are looked at no more than four times', async () => {
  const line = 'DKIM-Signature: v=1; a=rsa-sha256; d=studio.example; s=s1; h=from:subject:date; bh=x; b=x\r\n'
  const source = Buffer.concat([Buffer.from(line.repeat(10_000)), mail()])
  expect(await proof(source)).toBe('none')
})
