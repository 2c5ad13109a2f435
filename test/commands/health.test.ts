import { expect, onTestFinished, test } from 'vitest'
import { healthServer } from '../../src/commands/health-server.ts'
import type { Vitals } from '../../src/commands/vitals.ts'

const well: Vitals = {
  mailboxConnected: true,
  canStore: true,
  isBroken: false,
  newestMail: 1_773_000_000,
  lettersWaiting: 2,
  lettersHeld: 1,
  mailsAside: 0,
  mailsQuarantined: 3,
  overdueThreads: 0,
}

async function asked(path: string, vitals: Vitals | null) {
  const server = await healthServer(0, async () => vitals)
  onTestFinished(server.close)
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`)
  return { status: response.status, text: await response.text() }
}

test('well is 200, with the numbers', async () => {
  const { status, text } = await asked('/healthz', well)
  expect(status).toBe(200)
  expect(JSON.parse(text)).toEqual({ well: true, ...well })
})

test.each<[string, Vitals | null]>([
  ['without its mailbox', { ...well, mailboxConnected: false }],
  ['on a full disk', { ...well, canStore: false }],
  ['with the breaker open', { ...well, isBroken: true }],
  ['before it is at work', null],
])('%s it is 503', async (_, vitals) => {
  expect((await asked('/healthz', vitals)).status).toBe(503)
})

test('Prometheus reads each number with its help and type', async () => {
  const { text } = await asked('/metrics', well)
  expect(text).toMatch(/^(?:# HELP in_writing_\w+ .+\n# TYPE in_writing_\w+ gauge\nin_writing_\w+ \d+\n)+$/)
  expect(text).toContain('in_writing_letters_held 1\n')
  expect(text).toContain('in_writing_mailbox_connected 1\n')
})

test('there is nothing else to be had', async () => {
  expect((await asked('/', well)).status).toBe(404)
})

test('a port that is taken is said with the variable to change', async () => {
  const server = await healthServer(0, async () => null)
  onTestFinished(server.close)
  await expect(healthServer(server.port, async () => null)).rejects.toThrow('HEALTH_PORT')
})
