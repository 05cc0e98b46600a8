// The DynamoDB engine in a thread of its own: it is the busiest part of the stack, and an exception inside it must
// not take the rest along. Calls come as messages, which saves a network hop for each; the port is for looking in
// with the AWS CLI. Says its port when it is ready, and closes its files when told to.
import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'

export interface Asked {
  readonly id: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export interface Answered {
  readonly id: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const server = dynalite({ path: workerData as string, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
server.listen(0, '127.0.0.1', () => parentPort?.postMessage({ port: (server.address() as AddressInfo).port }))

parentPort?.on('message', (message: Asked | 'close') => {
  if (message === 'close') close(server)
  else ask(server, message)
})

/** Hands a call to dynalite's own request listener, with what little of a request and response it uses. */
function ask(engine: Server, { id, headers, body }: Asked): void {
  const request = Object.assign(new EventEmitter(), { method: 'POST', url: '/', headers })
  const sent: Record<string, string> = {}
  const response = {
    statusCode: 200,
    setHeader(name: string, value: unknown) {
      sent[name.toLowerCase()] = String(value)
    },
    end(text = '') {
      const { 'content-length': _, ...kept } = sent
      parentPort?.postMessage({
        id,
        status: response.statusCode,
        headers: kept,
        body: text,
      } satisfies Answered)
    },
  }
  engine.emit('request', request, response)
  request.emit('data', Buffer.from(body))
  request.emit('end')
}

function close(engine: Server): void {
  engine.closeAllConnections()
  engine.close(() => process.exit(0))
}
