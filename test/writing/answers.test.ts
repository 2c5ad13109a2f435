import { describe, expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { question } from '../../src/writing/question.ts'
import { transcript } from '../../src/writing/transcript.ts'
import { context, monday, nextDay, order, ruth } from './story.ts'

const alone = { ...context, to: [ruth], cc: [] }

describe('a transcript', () => {
  test('tells what came of each line, to its writer alone', () => {
    const lines = [
      { line: 'done C1', outcome: 'understood' },
      { line: 'drop C9', outcome: 'unknown item' },
      { line: 'A1 by the moon', outcome: 'not understood' },
    ] as const
    const letter = transcript(lines, [], order, 'f00d', alone, monday)
    expect(letter).toMatchObject({ key: 'transcript/a1b2/f00d', kind: 'transcript', to: [ruth], cc: [] })
    expect(letter?.text).toMatch(/You wrote “done C1”\n +→ understood/)
    expect(letter?.text).toMatch(/You wrote “drop C9”\n +→ there is no such item/)
    expect(letter?.text).toMatch(/You wrote “A1 by the moon”\n +→ not understood/)
  })

  test('explains the lines to whoever wrote one that was not understood', () => {
    const letter = transcript([{ line: 'A1 by the moon', outcome: 'not understood' }], [], order, 'f00d', alone, monday)
    expect(letter?.text).toContain('WHAT YOU CAN WRITE')
  })

  test('answers status with what is open and timeline with what happened', () => {
    const letter = transcript([], ['status', 'timeline'], nextDay, 'f00d', alone, monday)
    const [, open = '', happened = ''] = letter?.text.split(/WHAT IS OPEN|WHAT HAPPENED/) ?? []
    expect(open).toContain('[C1] texts for the folder')
    expect(open).not.toContain('[A2]')
    expect(happened).toContain('Tuesday 9 June · Ivy Laurent · delivery\n       [A2] quote for print and paper')
    expect(letter?.text).not.toContain('WHAT YOU CAN WRITE')
  })

  test('tells of a timeline what it comes to, what hangs in the air, and attaches it as a sheet and as JSON', () => {
    const letter = transcript([], ['timeline'], nextDay, 'f00d', alone, new Date('2026-06-12T09:00:00Z'))
    expect(letter?.text.replace(/\s+/g, ' ')).toContain(
      'Waited for the other side: the agency 2 working days, the client 0 working days.',
    )
    expect(letter?.text).toContain('STILL UNANSWERED\n\n  [C1] texts for the folder, 12 pages · Next word: Ivy Laurent')
    expect(letter?.text).toContain(
      'PROMISED, WITHOUT A DAY\n\n  [A1] layout of the folder, 12 pages, PDF · Ivy Laurent',
    )
    const [sheet, json] = letter?.files ?? []
    expect(sheet?.content.split('\r\n')).toHaveLength(1 + nextDay.commitments.flatMap(({ acts }) => acts).length)
    expect(JSON.parse(json?.content ?? '')).toMatchObject({ waitedDays: { agency: 2, client: 0 } })
    expect(transcript([], ['status'], nextDay, 'f00d', alone, monday)?.files).toEqual([])
  })

  test('says of this conversation alone that nothing is open', () => {
    const letter = transcript([], ['status'], nothingAgreed, 'f00d', alone, monday)
    expect(letter?.text).toContain('Nothing is open in this conversation.')
  })

  test('is not written when nothing was said to us', () => {
    expect(transcript([], [], order, 'f00d', alone, monday)).toBeNull()
  })
})

describe('a question', () => {
  test('shows the words and the items they may mean', () => {
    const letter = question([{ quote: 'All sent!', candidates: ['C1', 'C2'] }], order, 'f00d', alone)
    expect(letter).toMatchObject({ key: 'question/a1b2/f00d', kind: 'question' })
    expect(letter?.text).toContain('You wrote: “All sent!”')
    expect(letter?.text).toContain('[C1] texts')
    expect(letter?.text).toContain('[C2] photographs')
    expect(letter?.text).not.toContain('[A1] layout')
  })

  test('is not written without a doubt', () => {
    expect(question([], order, 'f00d', alone)).toBeNull()
  })
})
