import { once } from 'node:events';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';

const HOST = '127.0.0.1';

/** A server on the loopback that answers `hello` with as much, and closes when its client has. */
export class RealServer {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<RealServer> {
    const server = net.createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        // Whoever asks for it gets an answer behind its FIN only.
        if (!data.toString().startsWith('later')) socket.write(data);
        else socket.once('end', () => socket.end(data));
      });
      socket.on('end', () => {
        setImmediate(() => socket.end());
      });
    });
    server.listen(0, HOST);
    await once(server, 'listening');
    return new RealServer(server, (server.address() as AddressInfo).port);
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

/** A port of the loopback where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await RealServer.start();
  await server.stop();
  return server.port;
}

/** Ways to meet a server. */
export const MEETINGS = {
  /** Says something, gets it back, and closes first. */
  close: async (port: number) => {
    const socket = await connected(port);
    await said(socket, 'hello');
    socket.end();
    await once(socket, 'close');
  },
  /** Closes its direction, and gets its answer afterwards. */
  halfClose: async (port: number) => {
    const socket = await connected(port);
    socket.end('later');
    await once(socket, 'data');
    await once(socket, 'close');
  },
  /** Breaks off with a reset. */
  abort: async (port: number) => {
    const socket = await connected(port);
    await said(socket, 'hello');
    socket.resetAndDestroy();
    await once(socket, 'close');
  },
  /** Finds nobody there. */
  refused: async (port: number) => {
    const socket = net.connect({ port, host: HOST });
    await new Promise((resolve) => socket.once('error', resolve));
  },
} as const;

async function connected(port: number): Promise<Socket> {
  const socket = net.connect({ port, host: HOST, allowHalfOpen: true });
  await once(socket, 'connect');
  return socket;
}

async function said(socket: Socket, text: string): Promise<void> {
  socket.write(text);
  await once(socket, 'data');
}
