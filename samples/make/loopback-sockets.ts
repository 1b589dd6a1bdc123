import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The IPv4 and the IPv6 address of the loopback interface. */
export const LOOPBACK = { ipv4: '127.0.0.1', ipv6: '::1' } as const;

/**
 * Starts a server that ends its side of a connection only when `serve` does so, and not by itself
 * when the client ends.
 */
export async function listen(
  port: number,
  serve: (socket: Socket) => void,
  host: string = LOOPBACK.ipv4,
): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, serve);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** Connects a client that ends its side when it likes, or at the server's end. */
export async function connectTo(port: number, host: string = LOOPBACK.ipv4): Promise<Socket> {
  const socket = connect(port, host);
  await once(socket, 'connect');
  return socket;
}

/** Sends `question` and waits for the first bytes of an answer. */
export async function ask(socket: Socket, question: string): Promise<void> {
  socket.write(question);
  await once(socket, 'data');
}

/** Waits until both sides of the connection have ended, and stops the server. */
export async function untilClosed(socket: Socket, server: Server): Promise<void> {
  socket.resume();
  if (!socket.closed) await once(socket, 'close');
  server.close();
  await once(server, 'close');
}
