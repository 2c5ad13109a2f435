import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { subcommands } from '../../src/commands/subcommands.ts'
import { typed } from './screen.ts'

describe('wrong use ends with 2, a hint, and nothing on standard output', () => {
  test.each([
    ['a command that is none', ['lst'], "there is no command 'lst'"],
    ['a slip of the fingers', ['timelin', 'x'], "did you mean 'timeline'?"],
    ['a word missing', ['show'], 'give THREAD'],
    ['a word too many', ['list', 'all'], 'too many words: all'],
    ['a flag that is none', ['list', '--yaml'], "Unknown option '--yaml'"],
    ['a flag of another command', ['list', '--csv'], "Unknown option '--csv'"],
  ])('%s', async (_, line, hint) => {
    const { exit, out, err } = await typed(line)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(hint)
    expect(err).toContain('Try: in-writing')
  })
})

test.each([['--version'], ['-v'], ['version']])('%s tells the version of the package', async (word) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await typed([word])).toEqual({ exit: 0, out: version, err: '' })
})

describe('help', () => {
  test('without a word it shows the commands, and that one is missing', async () => {
    const { exit, out } = await typed([])
    expect(exit).toBe(2)
    for (const { says } of subcommands) expect(out).toContain(says)
  })

  test.each([['--help'], ['-h'], ['help']])('%s shows the commands', async (word) => {
    const { exit, out } = await typed([word])
    expect(exit).toBe(0)
    for (const { says } of subcommands) expect(out).toContain(says)
  })

  test.each(subcommands.map(({ name }) => name))('%s --help tells its flags, and runs nothing', async (name) => {
    const { exit, out, err } = await typed([name, '--help'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain(`Usage: in-writing ${name}`)
    for (const flag of Object.keys(subcommands.find((each) => each.name === name)?.flags ?? {})) {
      expect(out).toContain(`--${flag}`)
    }
  })
})
