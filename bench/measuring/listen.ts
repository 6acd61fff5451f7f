import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo } from 'node:net'

/** Listens on a free port of the loopback and tells it to the parent process. */
export const listen = (listener: RequestListener): void => {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}
