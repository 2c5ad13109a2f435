import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isWell, prometheus, type Vitals } from './vitals.ts'

export type HealthServer = { readonly port: number; readonly close: () => Promise<void> }

/**
 * `/healthz` for a supervisor and `/metrics` for Prometheus, on the loopback alone: numbers, no names. `vitals` gives
 * null while nothing is at work.
 */
export async function healthServer(port: number, vitals: () => Promise<Vitals | null>): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '', vitals, response).catch((error: Error) => say(response, 503, `${error.message}\n`))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`HEALTH_PORT: nothing can listen on ${port}`, { cause })))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(url: string, vitals: () => Promise<Vitals | null>, response: ServerResponse): Promise<void> {
  const [path] = url.split('?')
  if (path !== '/healthz' && path !== '/metrics') return say(response, 404, 'there are /healthz and /metrics\n')
  const now = await vitals()
  if (now === null) return say(response, 503, 'not at work\n')
  if (path === '/metrics') return say(response, 200, prometheus(now), 'text/plain; version=0.0.4; charset=utf-8')
  say(response, isWell(now) ? 200 : 503, `${JSON.stringify({ well: isWell(now), ...now })}\n`, 'application/json')
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text)
}
