import { describe, expect, test } from 'vitest'
import { authentication, EXCHANGE_ONLINE } from '../../src/message/authentication.ts'
import type { Address } from '../../src/message/message.ts'

const lea: Address = { address: 'lea@agency.test', name: 'Lea' }
const proof = (lines: readonly string[], from: readonly Address[] = [lea]) =>
  authentication({ from, headers: { 'authentication-results': lines } }, 'mx.lab.test')

test.each([
  ['DMARC passed', 'mx.lab.test; dmarc=pass header.from=agency.test', 'pass'],
  ['the id has a version and capitals', 'MX.Lab.Test 1; dmarc=pass', 'pass'],
  [
    'Google writes',
    'mx.lab.test;\r\n dkim=pass header.i=@agency.test header.s=s1 header.b=AbC;\r\n spf=pass (mx: domain of a@b designates 1.2.3.4) smtp.mailfrom=a@b.test;\r\n dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=agency.test',
    'pass',
  ],
  ['DKIM signed by the domain', 'mx.lab.test; dkim=fail header.d=other.test; dkim=pass header.d=agency.test', 'pass'],
  [
    'DKIM signed by the domain above',
    'mx.lab.test; dkim/1 = pass header.d=test; dkim = pass header.d = agency.test',
    'pass',
  ],
  ['DKIM signed by another domain', 'mx.lab.test; dkim=pass header.d=newsletter.test', 'none'],
  ['DKIM signed by a domain that ends alike', 'mx.lab.test; dkim=pass header.d=cy.test', 'none'],
  ['DKIM signed by a top domain', 'mx.lab.test; dkim=pass header.d=test', 'none'],
  ['SPF alone passed', 'mx.lab.test; spf=pass smtp.mailfrom=agency.test', 'none'],
  ['DMARC failed', 'mx.lab.test; dkim=pass header.d=agency.test; dmarc=fail header.from=agency.test', 'fail'],
  ['DMARC judged another domain', 'mx.lab.test; dmarc=pass header.from=elsewhere.test', 'none'],
  ['two DMARC results disagree', 'mx.lab.test; dmarc=pass; dmarc=fail', 'fail'],
  ['nothing was checked', 'mx.lab.test; none', 'none'],
  ['another server speaks', 'mx.elsewhere.test; dmarc=pass header.from=agency.test', 'none'],
  ['the id only begins alike', 'mx.lab.test.elsewhere.test; dmarc=pass', 'none'],
  ['the verdict stands in a comment', 'mx.lab.test; spf=pass (; dmarc=pass) smtp.mailfrom=x.test', 'none'],
  [
    'the verdict stands behind a comment that ends early',
    'mx.lab.test; spf=pass (\\); dmarc=pass) smtp.mailfrom=x.test',
    'none',
  ],
  [
    'the verdict stands in quotes',
    'mx.lab.test; spf=pass smtp.mailfrom="; dmarc=pass header.from=agency.test"@x.test',
    'none',
  ],
  [
    'the verdict stands in quotes that end early',
    'mx.lab.test; spf=pass smtp.mailfrom="\\"; dmarc=pass"@x.test',
    'none',
  ],
  ['the line is empty', '', 'none'],
])('when %s', (_, line, expected) => {
  expect(proof([line])).toBe(expected)
})

test('only the topmost line counts', () => {
  const [theirs, ours] = ['mx.elsewhere.test; dmarc=pass', 'mx.lab.test; dmarc=pass']
  expect(proof([ours, theirs])).toBe('pass')
  expect(proof([theirs, ours])).toBe('none')
  expect(proof(['mx.lab.test; dmarc=fail', ours])).toBe('fail')
})

test('nobody is vouched for without exactly one author, or without a line', () => {
  const line = 'mx.lab.test; dmarc=pass'
  expect(proof([line], [])).toBe('none')
  expect(proof([line], [lea, { address: 'tom@agency.test', name: '' }])).toBe('none')
  expect(authentication({ from: [lea], headers: {} }, 'mx.lab.test')).toBe('none')
})

test('a domain speaks for those below it', () => {
  const below = [{ address: 'lea@paris.agency.test', name: '' }]
  expect(proof(['mx.lab.test; dkim=pass header.d=agency.test'], below)).toBe('pass')
  expect(proof(['mx.lab.test; dkim=pass header.d=paris.agency.test'], [lea])).toBe('none')
})

test('an endless line is judged quickly', () => {
  expect(proof([`mx.lab.test; ${'('.repeat(1_000_000)}; dmarc=pass`])).toBe('none')
})

describe('Exchange Online, trusted by name,', () => {
  const said = (line: string, internal: readonly string[] = [], trusted = EXCHANGE_ONLINE) => {
    const headers = { 'authentication-results': [line], 'x-ms-exchange-organization-authas': internal }
    return authentication({ from: [lea], headers }, trusted)
  }

  test.each([
    [
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=agency.test; dkim=pass (signature was verified) header.d=agency.test;dmarc=pass action=none header.from=agency.test;compauth=pass reason=100',
      'pass',
    ],
    [
      'spf=fail smtp.mailfrom=agency.test; dkim=none header.d=none;dmarc=fail action=oreject header.from=agency.test',
      'fail',
    ],
    ['dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=agency.test', 'none'],
    ['mx.elsewhere.test; dmarc=pass header.from=agency.test', 'none'],
    ['', 'none'],
  ])('says "%s"', (line, expected) => {
    expect(said(line)).toBe(expected)
  })

  test('vouches for mail inside the organisation', () => {
    expect(said('dmarc=none', ['Internal'])).toBe('pass')
    expect(said('dmarc=none', ['Anonymous'])).toBe('none')
    expect(said('dmarc=none', ['Internal', 'Anonymous'])).toBe('none')
  })

  test('is believed nowhere else', () => {
    expect(said('dmarc=pass header.from=agency.test', ['Internal'], 'mx.lab.test')).toBe('none')
  })
})
