import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Environment, readConfig } from '../src/config.ts'

const complete: Environment = {
  AGENCY_DOMAINS: 'slidework.example, Slidework.test',
  TRACKER_ADDRESS: 'Tracker@slidework.example',
  ZONE: 'Europe/London',
  IMAP_HOST: 'imap.slidework.example',
  IMAP_USER: 'tracker',
  IMAP_PASSWORD: 'opensesame',
  SMTP_HOST: 'smtp.slidework.example',
  TRUSTED_AUTHSERV_ID: 'mx.slidework.example',
}

const configOf = (env: Environment) => {
  const read = readConfig(env)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.config
}
const faultsOf = (env: Environment): readonly string[] => {
  const read = readConfig(env)
  return 'faults' in read ? read.faults : []
}

describe('without any mail variable the tracker practises', () => {
  test.each<[string, Environment]>([
    ['nothing at all', {}],
    ['.env.example as it is, every variable empty', { IMAP_HOST: '', IMAP_PASSWORD: '  ', AGENCY_DOMAINS: '' }],
    ['only what the agency is', { AGENCY_DOMAINS: 'slidework.example', ZONE: 'Asia/Kolkata', COUNTRY: 'IN' }],
  ])('%s', (_, env) => expect(configOf(env)).toMatchObject({ kind: 'practice', dataFolder: 'data', settleMinutes: 1 }))
})

describe('a complete configuration', () => {
  test('has the usual ports, hours and folders where none are given', () => {
    expect(configOf(complete)).toMatchObject({
      kind: 'mailbox',
      agencyDomains: ['slidework.example', 'slidework.test'],
      trackerAddress: 'tracker@slidework.example',
      imap: { port: 993 },
      smtp: { port: 465 },
      mailbox: 'INBOX',
      settleMinutes: 10,
      workHours: { opens: '09:00', closes: '18:00' },
      country: null,
    })
  })

  test('logs in for sending as for reading, unless told otherwise', () => {
    expect(configOf(complete)).toMatchObject({ smtp: { user: 'tracker', password: 'opensesame' } })
    const other = configOf({ ...complete, SMTP_USER: 'sender', SMTP_PASSWORD: 'another' })
    expect(other).toMatchObject({ smtp: { user: 'sender', password: 'another' }, imap: { user: 'tracker' } })
  })

  test('lets letters go by themselves, unless it asks to see them first', () => {
    expect(configOf(complete)).toMatchObject({ mode: 'auto', feedbackDays: 2 })
    expect(configOf({ ...complete, MODE: 'Review', FEEDBACK_DAYS: '0' })).toMatchObject({
      mode: 'review',
      feedbackDays: 0,
    })
    expect(faultsOf({ ...complete, MODE: 'manual' })).toHaveLength(1)
  })

  test('checks signatures itself, unless a server is named that does', () => {
    expect(configOf(complete)).toMatchObject({ trustedAuthservId: 'mx.slidework.example' })
    expect(configOf({ ...complete, TRUSTED_AUTHSERV_ID: '' })).toMatchObject({ trustedAuthservId: null })
  })

  test('may name a state whose holidays are its own', () => {
    expect(configOf({ ...complete, COUNTRY: 'gb-sct' })).toMatchObject({ country: 'GB-SCT' })
  })
})

describe('half a configuration is refused', () => {
  test('one line for each variable that is missing', () => {
    const faults = faultsOf({ IMAP_HOST: 'imap.slidework.example' })
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'IMAP_USER',
      'IMAP_PASSWORD',
      'AGENCY_DOMAINS',
      'TRACKER_ADDRESS',
      'ZONE',
      'SMTP_HOST',
    ])
  })

  test.each<[string, string]>([
    ['AGENCY_DOMAINS', 'slidework'],
    ['AGENCY_DOMAINS', 'joel@slidework.example'],
    ['AGENCY_DOMAINS', 'slidework.example, gmail.com'],
    ['AGENCY_DOMAINS', 'yahoo.co.in'],
    ['TRACKER_ADDRESS', 'tracker'],
    ['TRACKER_ADDRESS', 'Tracker <tracker@slidework.example>'],
    ['TRACKER_ADDRESS', 'tracker@slide\nwork.example'],
    ['ZONE', 'Mars/Base'],
    ['ZONE', 'London'],
    ['COUNTRY', 'XX'],
    ['COUNTRY', 'GB-XX'],
    ['COUNTRY', 'England'],
    ['IMAP_HOST', 'imaps://imap.slidework.example'],
    ['SMTP_HOST', 'smtp.slidework.example:465'],
    ['IMAP_PORT', '0'],
    ['SMTP_PORT', '65536'],
    ['SMTP_PORT', 'smtps'],
    ['SETTLE_MINUTES', '0'],
    ['SETTLE_MINUTES', 'ten'],
    ['SETTLE_MINUTES', '1.5'],
    ['RUSH_DAYS', '-1'],
    ['DIGEST_TO', 'office@slidework.example, boss'],
    ['WORK_HOURS', '9-18'],
    ['WORK_HOURS', '18:00-09:00'],
    ['WORK_HOURS', '09:00-24:00'],
    ['TRUSTED_AUTHSERV_ID', 'mx google com'],
    ['PLUS_ADDRESSES', 'perhaps'],
  ])('%s=%s', (name, value) => {
    const [fault = '', ...more] = faultsOf({ ...complete, [name]: value })
    expect(more).toEqual([])
    expect(fault).toContain(`${name}: '${value.replace('\n', ' ')}' is not `)
    expect(fault).toContain(`write for example ${name}=`)
  })

  test('every example given in a fault is itself accepted', () => {
    const examples = [...faultsOf({ IMAP_HOST: ' x x ' }), ...faultsOf({ SMTP_PORT: 'x' })]
      .map((fault) => /write for example ([A-Z_]+)=(.+)$/.exec(fault)?.slice(1) ?? [])
      .map(([name = '', value = '']) => [name, value])
    expect(examples.length).toBeGreaterThan(7)
    expect(configOf(Object.fromEntries(examples))).toMatchObject({ kind: 'mailbox' })
  })

  test('a secret that is too short is named, not shown', () => {
    expect(faultsOf({ SECRET: 'hunter2' }).join()).toMatch(/^SECRET: what stands there is not a secret of 16/)
  })
})

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'))

  test('copied as it is, practises', () => expect(configOf(example)).toMatchObject({ kind: 'practice' }))

  test('explains every variable that is read, and no other', () => {
    const read = new Set<string>()
    const watch = (env: Environment) =>
      new Proxy(env, {
        get(target, name) {
          read.add(String(name))
          return target[String(name)]
        },
      })
    readConfig(watch(complete))
    readConfig(watch({}))
    expect([...read].sort()).toEqual(Object.keys(example).sort())
  })
})
