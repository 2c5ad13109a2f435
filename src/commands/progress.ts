import cliProgress from 'cli-progress'
import type { Terminal } from './subcommand.ts'

/** Work shorter than this needs no bar. */
const patience = 700

export type Progress = { readonly at: (done: number, total: number) => void; readonly end: () => void }

/** A bar on standard error, for work that takes long while somebody watches. */
export function progress(doing: string, { stage, now }: Pick<Terminal, 'stage' | 'now'>): Progress {
  if (!stage) return { at: () => undefined, end: () => undefined }
  const started = now().getTime()
  const bar = new cliProgress.SingleBar({
    stream: stage,
    format: `${doing} {bar} {percentage} % · {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  })
  let drawn = false
  return {
    at(done, total) {
      if (drawn) bar.update(done)
      else if (done < total / 2 && now().getTime() - started > patience) {
        bar.start(total, done)
        drawn = true
      }
    },
    end() {
      if (drawn) bar.stop()
    },
  }
}
