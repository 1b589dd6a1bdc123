import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { execa } from 'execa';
import type { LoopbackScenario } from './loopback-scenario.js';
import { LOOPBACK } from './loopback-sockets.js';

const SHORT_CONNECTIONS = 40;
const FAST_OPEN_SETTING = '/proc/sys/net/ipv4/tcp_fastopen';
/** The setting's bits for clients (1) and servers (2), as the kernel's ip-sysctl page has them. */
const FAST_OPEN_BOTH = 0b11;
/** Node has no way to ask for TCP Fast Open; Python has. Relative to the repository's root. */
const FAST_OPEN_SCRIPT = join('samples', 'make', 'tcp-fast-open.py');

/** HTTP conversations; the ports are ones where Wireshark expects HTTP. */
export const HTTP_SCENARIOS: readonly LoopbackScenario[] = [
  { name: 'many-short-connections', port: 8088, traffic: manyShortConnections },
  {
    name: 'http-tcp-fast-open',
    port: 8080,
    reasonToSkip: reasonAgainstFastOpen,
    traffic: fastOpenConnections,
  },
];

/** One request for each connection, closed in turn by the server and by the client. */
async function manyShortConnections(port: number): Promise<void> {
  const server = createServer((request, response) => {
    response.sendDate = false;
    response.end(`You asked for ${request.url ?? ''}\n`);
  });
  server.listen(port, LOOPBACK.ipv4);
  await once(server, 'listening');
  for (let number = 1; number <= SHORT_CONNECTIONS; number += 1) {
    await fetchOnce(port, `/${number}`, number % 2 === 0);
  }
  server.close();
  await once(server, 'close');
}

async function fetchOnce(port: number, path: string, isClosedByClient: boolean): Promise<void> {
  const agent = new Agent({ keepAlive: isClosedByClient });
  const request = get({ host: LOOPBACK.ipv4, port, path, agent });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const { socket } = response;
  response.resume();
  await once(response, 'end');
  if (isClosedByClient) socket.end();
  if (!socket.closed) await once(socket, 'close');
}

async function reasonAgainstFastOpen(): Promise<string | undefined> {
  const setting = await readFile(FAST_OPEN_SETTING, 'utf8').catch(() => '0');
  if ((Number(setting) & FAST_OPEN_BOTH) !== FAST_OPEN_BOTH) {
    return `${FAST_OPEN_SETTING} is ${setting.trim()}, and must be 3`;
  }
  const python = await execa('python3', ['--version'], { reject: false });
  return python.failed ? 'python3 was not found' : undefined;
}

async function fastOpenConnections(port: number): Promise<void> {
  await execa('python3', [FAST_OPEN_SCRIPT, LOOPBACK.ipv4, String(port)]);
}
