import { openFileStore } from '../../src/store/file.ts'

// A process of its own that holds a store: `hold.ts FOLDER`. Says 'open' or why it could not, and stays.
const [folder = ''] = process.argv.slice(2)
try {
  await openFileStore(folder)
  console.log('open')
  setInterval(() => undefined, 1000)
} catch (refusal) {
  console.log(String(refusal))
}
