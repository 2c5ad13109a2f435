import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n')
const [docker, unit] = [lines('deploy/Dockerfile'), lines('deploy/in-writing.service')]
const said = (file: readonly string[], word: string): string | undefined =>
  file.findLast((line) => line.startsWith(word))?.slice(word.length)

const names = lines('.env.example').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])

test.each(names)('%s is left to whoever fills .env in: set in deploy/, an empty one in .env would undo it', (name) => {
  const settings = [...docker, ...unit].filter((line) => /^(?:ENV|Environment)\b/.test(line))
  expect(settings.join('\n')).not.toContain(`${name}=`)
})

test('a copy of .env.example as it is keeps its data in the volume, and in the folder of the service', () => {
  const empty = readConfig(Object.fromEntries(names.map((name) => [name, ''])))
  const folder = 'config' in empty ? empty.config.dataFolder : ''
  expect(said(docker, 'VOLUME ')).toBe(`${said(docker, 'WORKDIR ')}/${folder}`)
  expect(said(unit, 'WorkingDirectory=')).toBe(`/var/lib/${said(unit, 'StateDirectory=')}`)
})

test('health is asked for at the port that the container opens', () => {
  const port = /HEALTH_PORT=(\d+)/.exec(said(docker, 'ENTRYPOINT ') ?? '')?.[1]
  expect(docker.join('\n')).toContain(`http://127.0.0.1:${port}/healthz`)
})
