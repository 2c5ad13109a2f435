import { expect, test } from 'vitest'
import { signed } from '../../src/mail/signed.ts'
import { vouching } from '../../src/mail/vouching.ts'
import { dkimSigned, dnsOf } from '../mail/dkim.ts'
import { bytes } from './mail.ts'
import { anaWrites, monday } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('Please send us the product photos by Friday 13 March.')
const ours = await dkimSigned(bytes(plan, new Date(monday)), { domain: 'studio.example' })

/** A tracker that checks signatures itself, and the names that it has asked the DNS for. */
async function checking(dns = dnsOf(['studio.example'])) {
  const asked: string[] = []
  const parts = {
    vouching: vouching((name) => {
      asked.push(name)
      return dns(name)
    }, signed),
  }
  return { ...(await stage({ trust: 'signatures' }, undefined, parts)), asked }
}

test('a signed agency mail begins a thread, an unsigned one begins nothing', async () => {
  const { arrives, threads, happenings } = await checking()
  await arrives(monday, plan)
  expect(await threads()).toEqual([])
  expect(happenings).toContainEqual(expect.objectContaining({ what: 'passed over', why: 'not vouched for' }))
  await arrives(monday, ours)
  expect(await threads()).toHaveLength(1)
})

test('a line that claims to come from a server is worth nothing', async () => {
  const { arrives, threads } = await checking()
  await arrives(monday, { ...plan, headers: { 'Authentication-Results': 'mx.studio.example; dmarc=pass' } })
  expect(await threads()).toEqual([])
})

test('while the DNS is silent an agency mail waits, and is read when it answers', async () => {
  let isUp = false
  const { arrives, until, threads, happenings } = await checking(async (name) =>
    isUp ? dnsOf(['studio.example'])(name) : null,
  )
  await arrives(monday, ours)
  expect(await threads()).toEqual([])
  expect(happenings).toContainEqual(expect.objectContaining({ what: 'put aside' }))
  isUp = true
  await until('2026-03-09T10:05:00Z')
  expect(await threads()).toHaveLength(1)
})

test('for machines, strangers without a signature and what is read already the DNS is not asked', async () => {
  const { arrives, asked, again } = await checking()
  await arrives(
    monday,
    { ...plan, id: '1@x', headers: { 'Auto-Submitted': 'auto-replied' } },
    { ...plan, id: '2@x', from: 'eve@elsewhere.example' },
  )
  await again()
  expect(asked).toEqual([])
})
