import { expect, test } from 'vitest'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { ana, cleo } from './people.ts'
import { type Sent, stage } from './stage.ts'

/** No parser takes ten thousand parts. */
const poison = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`)
const monday = new Date('2026-03-09T10:00:00Z')
const after = (minutes: number): Date => new Date(monday.getTime() + minutes * 60_000)
const notices = (sent: readonly Sent[]) => sent.filter(({ kind }) => kind === 'notice')

async function poisoned(digestTo: readonly string[]) {
  const scene = await stage({ digestTo })
  await scene.arrives('2026-03-09T09:00:00Z', {
    id: 'plan@studio.example',
    from: ana,
    to: cleo,
    cc: 'tracker@studio.example',
    text: 'Bonjour Cleo,\n\nNous vous enverrons la maquette vendredi 20 mars.\n\nAna',
  })
  await scene.until('2026-03-09T10:00:00Z')
  const mails = [{ uid: 2, source: poison, receivedAt: monday }]
  await receive({ uidValidity: '1', mails, readTo: 2 }, scene.tracker(), monday)
  await receiveAgain(scene.tracker(), after(1))
  await receiveAgain(scene.tracker(), after(11))
  return scene
}

test('a mail that could not be read is told of to those who read all digests, each once, over a restart', async () => {
  const { until, restart, sent } = await poisoned(['boss@studio.example', 'office@studio.example'])
  await until('2026-03-09T10:12:00Z')
  await restart()
  await until('2026-03-13T12:00:00Z')
  expect(notices(sent).flatMap(({ to }) => to)).toEqual(['boss@studio.example', 'office@studio.example'])
  expect(notices(sent)[0]?.at.toISOString()).toMatch(/^2026-03-09T10:1/)
})

test('where nobody reads all digests, it is told to whoever of the agency was active last, in their language', async () => {
  const { until, sent } = await poisoned([])
  await until('2026-03-09T12:00:00Z')
  expect(notices(sent).map(({ to }) => to)).toEqual([['ana@studio.example']])
  expect(notices(sent)[0]?.body).toContain('Numéro 2 dans la boîte de suivi')
})
