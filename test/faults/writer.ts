// A process of its own that never stops saving: `writer.ts FOLDER`. Says 'open', and why in the end it could not save.
import { setTimeout as pause } from 'node:timers/promises'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread } from '../store/sample.ts'

const [folder = ''] = process.argv.slice(2)
const store = await openFileStore(folder)
process.stdout.write('open\n')
try {
  for (let n = 0; ; n += 1) {
    await store.save([{ ...sampleThread(n % 5), subject: `written ${n} times` }])
    await pause(1)
  }
} catch (refusal) {
  process.stdout.write(`${refusal}\n`, () => process.exit())
}
