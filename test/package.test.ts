import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

// What somebody gets who installs the package: the tarball in an empty folder, without this repository around it.

const run = promisify(execFile)
const plainEnvironment = { PATH: process.env.PATH, HOME: process.env.HOME }
const mail = [
  'Message-ID: <offer@studionord.example>',
  'Date: Thu, 12 Mar 2026 09:52:00 +0100',
  'From: Jonas Weber <jonas@studionord.example>',
  'To: Maria Lopes <maria@bloomcoffee.example>',
  'Cc: agreements@studionord.example',
  'Subject: Landing page',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Maria,',
  '',
  "I'll send you the second draft of the landing page by Friday noon.",
  '',
  'Jonas',
  '',
].join('\r\n')

let folder: string
let app: string
let packed: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-package-'))
  app = join(folder, 'app')
  await mkdir(app)
  await writeFile(join(app, 'package.json'), '{ "private": true }')
  await writeFile(join(app, 'offer.eml'), mail)
  // `npm test` has built dist; building it again here would pull it from under the other tests.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [tarball] = JSON.parse((await run('npm', pack)).stdout) as [{ filename: string; files: { path: string }[] }]
  packed = tarball.files.map(({ path }) => path)
  const install = ['install', '--omit=dev', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', [...install, join(folder, tarball.filename)], { cwd: app })
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

test('the package holds the program, its types and templates, and nothing of the workshop', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      '.env.example',
      'package.json',
      'dist/main.js',
      'dist/index.js',
      'dist/index.d.ts',
      'templates/en/confirmation.html.mustache',
    ]),
  )
  expect(packed.filter((path) => /^(?:test|src|scripts|data\/(?!README\.md$))/.test(path))).toEqual([])
})

test('scan() can be imported', async () => {
  const program = "import { scan } from 'in-writing'; console.log(typeof scan)"
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: app })
  expect(stdout).toBe('function\n')
})

test('npx in-writing scan reads a mail', async () => {
  const house = [
    '--agency',
    'studionord.example',
    '--tracker',
    'agreements@studionord.example',
    '--zone',
    'Europe/Berlin',
  ]
  const scan = ['in-writing', 'scan', 'offer.eml', '--json', ...house]
  const { stdout } = await run('npx', scan, { cwd: app, env: plainEnvironment })
  expect(JSON.parse(stdout)).toMatchObject([
    { subject: 'Landing page', language: 'en', commitments: [{ status: 'agreed', due: '2026-03-13', time: '12:00' }] },
  ])
})

test('start without any configuration practises, says so, and ends when it is told to', async () => {
  const program = spawn(join(app, 'node_modules/.bin/in-writing'), ['start'], { cwd: app, env: plainEnvironment })
  let said = ''
  const ended = once(program, 'exit')
  const banner = new Promise<void>((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (text) => {
        said += text
        if (/nothing leaves this machine/i.test(said)) resolve()
      })
    }
    program.once('exit', () => reject(new Error(`It ended by itself: ${said}`)))
  })
  await banner
  program.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
