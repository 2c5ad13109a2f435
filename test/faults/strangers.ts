import { signed } from '../../src/mail/signed.ts'
import { vouching } from '../../src/mail/vouching.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Store } from '../../src/store/store.ts'
import type { Settings } from '../../src/tracker/settings.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { dkimSigned, dnsOf } from '../mail/dkim.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { each, type Findings, type Kind } from './kind.ts'
import { arrive, beginning, ending, newWorld, taking, trackerOn, type World, wake } from './world.ts'

const trusting: Partial<Settings> = { trust: { authservId: 'mx.studio.example' } }
const vouched = { 'Authentication-Results': 'mx.studio.example; dmarc=pass header.from=studio.example' }
const failed = { 'Authentication-Results': 'mx.studio.example; dmarc=fail header.from=shop.example' }
const plan: Mail = {
  id: 'plan@studio.example',
  from: 'Ana Agency <ana@studio.example>',
  to: 'Cleo Client <cleo@shop.example>',
  cc: 'tracker@studio.example',
  text: 'Hi Cleo,\n\nWe will send you the layout by Friday 20 March.\n\nAna',
  headers: vouched,
}
const later = (minutes: number): Date => new Date(beginning.getTime() + minutes * 60_000)

/** What tells who wrote a mail, and a mail of the agency that it lets in. */
type House = { readonly open: (store: Store) => Tracker; readonly first: () => Promise<Uint8Array> }

const byServer: House = {
  open: (store) => trackerOn(store, trusting),
  first: async () => bytes(plan, beginning),
}
const bySignature: House = {
  open: (store) => ({
    ...trackerOn(store, { trust: 'signatures' }),
    vouching: vouching(dnsOf(['studio.example', 'elsewhere.example']), signed),
  }),
  first: () => dkimSigned(bytes(plan, beginning), { domain: 'studio.example' }),
}

/** A thread that has been confirmed; then mails that must do nothing. */
export async function untouched(
  amount: number,
  mails: readonly (readonly [string, Uint8Array])[],
  house: House = byServer,
): Promise<Findings> {
  const chosen = mails.slice(0, amount)
  const world = await newWorld()
  await work(world, house, await house.first(), 0)
  let [state, letters] = [await ending(world.folder), world.outside.posted.length]
  if (letters === 0) throw new Error('nothing was confirmed, so nothing can be disturbed')
  const found = await each(chosen.length, async (n) => {
    const [name, source] = chosen[n - 1] ?? ['', new Uint8Array()]
    await work(world, house, source, 60 + n)
    const [stateBefore, lettersBefore] = [state, letters]
    ;[state, letters] = [await ending(world.folder), world.outside.posted.length]
    if (letters > lettersBefore) return `${name}: a letter to ${world.outside.posted.at(-1)?.to}`
    return state === stateBefore ? null : `${name}: another state`
  })
  await world.close()
  return found
}

async function work(world: World, house: House, source: Uint8Array, minutes: number): Promise<void> {
  const { outside, folder } = world
  outside.now = later(minutes)
  arrive(outside, source, outside.now)
  const store = await openFileStore(folder)
  const tracker = house.open(store)
  for (const wait of [0, 11]) {
    outside.now = later(minutes + wait)
    await wake(tracker, outside, taking(outside), outside.now)
  }
  await store.close()
}

export const answer = (n: number, changes: Partial<Mail>): Uint8Array => {
  const { headers: _, ...rest } = plan
  const mail: Mail = {
    ...rest,
    id: `x${n}@elsewhere.example`,
    after: [plan.id],
    to: 'tracker@studio.example',
    cc: '',
    text: 'drop A1\nstatus\ntimeline',
    ...changes,
  }
  return bytes(mail, beginning)
}

/** Ways to say that one is Ana, without being her. */
const froms = [
  'eve@elsewhere.example',
  'Ana Agency <eve@elsewhere.example>',
  '"ana@studio.example" <eve@elsewhere.example>',
  'ana@studio.example <eve@elsewhere.example>',
  '=?utf-8?q?ana=40studio=2Eexample?= <eve@elsewhere.example>',
  'ana@studio.example, eve@elsewhere.example',
  'eve@elsewhere.example, ana@studio.example',
  'ana@studio.example.elsewhere.example',
  'ana@elsewhere.example (studio.example)',
  '<ana@studio.example@elsewhere.example>',
  'ana@xstudio.example',
  'ana@studio.example.',
  'ana%studio.example@elsewhere.example',
  'ana@studio.example\r\nFrom: eve@elsewhere.example',
  'eve@elsewhere.example\r\nFrom: ana@studio.example',
  'group: ana@studio.example;',
  'Ana',
  '',
  '<>',
  'ana',
  '@studio.example',
  'tracker@studio.example',
  'tracker+quiet@studio.example',
  'mailer-daemon@studio.example',
  'аna@studio.example',
  'ana@ѕtudio.example',
  'ANA@STUDIO.EXAMPLE',
  'ana@studio.example',
  '"ana"@studio.example',
  'ana @ studio.example',
  '(\\)ana@studio.example"x) <eve@elsewhere.example>',
  '(ana@studio.example, \\),) <eve@elsewhere.example>',
]

/** Results that no server of ours has written, or that speak of somebody else. */
const proofs = [
  '',
  'evil.example; dmarc=pass header.from=studio.example',
  'mx.studio.example; dmarc=fail',
  'mx.studio.example; dmarc=none',
  'mx.studio.example; spf=pass smtp.mailfrom=studio.example',
  'mx.studio.example; dkim=pass header.d=elsewhere.example',
  'mx.studio.example; dkim=fail header.d=studio.example',
  'mx.studio.example; dmarc=pass header.from=elsewhere.example',
  'mx.studio.example; none',
  'x.mx.studio.example; dmarc=pass',
  'mx.studio.example.evil.example; dmarc=pass',
  'evil.example; x="mx.studio.example; dmarc=pass"',
  'evil.example (mx.studio.example; dmarc=pass); dmarc=pass',
  'mx.studio.example; spf=pass smtp.mailfrom="; dmarc=pass"@elsewhere.example',
  'mx.studio.example; (dmarc=pass) dkim=none',
  'mx.studio.example; dkim=pass header.d=example',
  'mx.studio.example; dkim=pass header.i=@elsewhere.example',
  'evil.example; dmarc=pass\r\nAuthentication-Results: mx.studio.example; dmarc=pass header.from=studio.example',
  'mx.studio.example; arc=pass',
  'mx.studio.example; dmarc=temperror',
  'protection.outlook.com; dmarc=pass',
  'dmarc=pass action=none header.from=studio.example',
]

const spoofed = (n: number, from: string, proof: string) =>
  answer(n, { from, ...(proof ? { headers: { 'Authentication-Results': proof } } : {}) })

const forgeries = (): readonly (readonly [string, Uint8Array])[] =>
  froms.flatMap((from, f) =>
    proofs.map((proof, p) => [`${from} | ${proof}`, spoofed(f * 100 + p, from, proof)] as const),
  )

export const identity: Kind = {
  name: 'identity: forms of From, spoofed authentication',
  holds: 'no change of state, no letter',
  full: froms.length * proofs.length,
  short: 25,
  async run(amount) {
    // Spread over all of them, whatever the amount.
    const all = forgeries()
    const step = Math.max(1, Math.floor(all.length / amount))
    return untouched(
      amount,
      all.filter((_, index) => index % step === 0),
    )
  },
}

/** Mails in Ana's name with signatures that prove nothing, each made from one that Eve or Ana has signed. */
async function forgedSignatures(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const inHerName = (n: number, changes: Partial<Mail> = {}) => answer(n, { from: plan.from, ...changes })
  const eve = { domain: 'elsewhere.example' }
  const ana = { domain: 'studio.example' }
  const edited = async (n: number, from: string | RegExp, to: string) =>
    Buffer.from((await dkimSigned(inHerName(n), ana)).toString('latin1').replace(from, to), 'latin1')
  return [
    ['no signature', inHerName(8001)],
    ['a line of a server', inHerName(8002, { headers: vouched })],
    ['signed by Eve', await dkimSigned(inHerName(8003), eve)],
    ['signed by Eve as Ana', await dkimSigned(inHerName(8004), { ...ana, selector: 'eve' })],
    ['Eve’s signature under Ana’s name', await edited(8005, 'b=', 'b=x')],
    ['another subject', await edited(8006, 'Subject: ', 'Subject: Re: ')],
    ['another date', await edited(8007, /^Date: .*$/m, 'Date: Tue, 10 Mar 2026 10:00:00 +0000')],
    ['two subjects', await edited(8008, 'Subject: ', 'Subject: Pay\r\nSubject: ')],
    ['two authors', await edited(8009, 'From: ', 'From: eve@elsewhere.example\r\nFrom: ')],
    ['an author from elsewhere', await edited(8010, 'ana@studio', 'ana@mail.studio')],
    ['another body', await edited(8011, /\r\n\r\n[\s\S]*/, '\r\n\r\nZHJvcCBBMQ==\r\n')],
    ['more body', await edited(8012, /$/, 'ZHJvcCBBMQ==\r\n')],
    ['a signature of the beginning alone', await edited(8013, 'a=rsa-sha256;', 'a=rsa-sha256; l=0;')],
    ['SHA-1', await edited(8014, 'a=rsa-sha256;', 'a=rsa-sha1;')],
    ['without the author', await dkimSigned(inHerName(8015), { ...ana, lines: 'subject:date' })],
    ['a key that is nowhere', await dkimSigned(inHerName(8016), { domain: 'gone.studio.example' })],
  ]
}

export const signatures: Kind = {
  name: 'identity: forged signatures, checked by ourselves',
  holds: 'no change of state, no letter',
  full: 16,
  short: 16,
  run: async (amount) => untouched(amount, await forgedSignatures(), bySignature),
}

const knowing: Partial<Mail> = {
  from: 'Eve <eve@elsewhere.example>',
  subject: 'Re: Spring campaign',
  to: 'Ana <ana@studio.example>',
  cc: 'tracker@studio.example',
}
export const insiders: Kind = {
  name: 'a stranger who knows Message-ID, address token and subject',
  holds: 'no change of state, no letter, no word of the thread',
  full: 6,
  short: 6,
  run: (amount) =>
    untouched(amount, [
      ['by References', answer(1, knowing)],
      ['by the subject', answer(2, { ...knowing, after: [] })],
      ['to the tracker alone', answer(3, { ...knowing, to: 'tracker@studio.example', cc: '', text: 'status' })],
      ['by the token', answer(4, { ...knowing, after: [], to: 'tracker+8b4e352fcce7c8b5@studio.example', cc: '' })],
      ['with the id of a mail that was read', answer(5, { ...knowing, id: plan.id, after: [] })],
      ['as the client, proved false', answer(6, { ...knowing, from: 'Cleo <cleo@shop.example>', headers: failed })],
    ]),
}
