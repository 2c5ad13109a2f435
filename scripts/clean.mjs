import { rmSync } from 'node:fs'

// A renamed source must not leave its old output in the published folder.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
