import { describe, expect, test } from 'vitest'
import { isWritten, languages } from '../../src/locales/languages.ts'
import { scan } from '../../src/scan.ts'
import { count } from '../score/count.ts'
import { goldThreads, mailsOf } from '../score/gold.ts'

const threads = goldThreads(new URL('../gold-ours/', import.meta.url))

describe.each(languages.filter(({ language }) => !isWritten(language)))('threads in $language', ({ language }) => {
  test.each(threads.filter(({ lang }) => lang === language))('$id: $note', async (thread) => {
    const read = await scan(mailsOf(thread), thread)
    const said = read.flatMap(({ commitments }) => commitments)
    expect(read.map((each) => each.language)).toEqual([language])
    expect(said.map(({ deliverable, due, status }) => ({ deliverable, due, status }))).toHaveLength(thread.gold.length)
    expect(count(said, thread).exact).toBe(thread.gold.length)
    expect(said.map(({ earlierDue }) => earlierDue)).toEqual(thread.gold.map(({ moves }) => moves))
  })
})
