import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { progress } from '../../src/commands/progress.ts'

/** A terminal that somebody watches, and what has been drawn on it. */
function stage() {
  const drawn: string[] = []
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  stream.on('data', (chunk: Buffer) => drawn.push(chunk.toString()))
  return { stage: stream as unknown as NodeJS.WriteStream, drawn: () => drawn.join('') }
}

/** Work in steps, each of which takes so many milliseconds by the clock handed in. */
function work(steps: number, milliseconds: number, watched: NodeJS.WriteStream | null): void {
  let time = 0
  const bar = progress('Reading', { stage: watched, now: () => new Date(time) })
  for (let done = 1; done <= steps; done += 1) {
    time += milliseconds
    bar.at(done, steps)
  }
  bar.end()
}

test('work that takes long is shown while somebody watches', () => {
  const { stage: watched, drawn } = stage()
  work(10, 1000, watched)
  expect(drawn()).toContain('Reading')
})

test('short work is not worth a bar', () => {
  const { stage: watched, drawn } = stage()
  work(10, 1, watched)
  expect(drawn()).toBe('')
})

test('nor is what is nearly done when patience ends', () => {
  const { stage: watched, drawn } = stage()
  work(2, 600, watched)
  expect(drawn()).toBe('')
})

test('where nobody watches nothing is drawn', () => {
  expect(() => work(10, 1000, null)).not.toThrow()
})
