import type { ImapFlow } from 'imapflow'

/**
 * A function that resolves when there may be new mail: the server said so since it was last called, or it is time to
 * look. It rejects when the connection is gone. 'exists' is only a hint; what there is, a search says.
 */
export function newsOf(client: ImapFlow, every: number): () => Promise<void> {
  let isNew = false
  let isLost: Error | null = null
  let look: () => void = () => undefined
  client.on('exists', () => {
    isNew = true
    look()
  })
  client.on('error', (error) => {
    isLost = error
    look()
  })
  client.on('close', () => {
    isLost ??= new Error('Unexpected close')
    look()
  })
  return async () => {
    if (!isNew && !isLost) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every)
        look = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    isNew = false
    if (isLost) throw isLost
  }
}
