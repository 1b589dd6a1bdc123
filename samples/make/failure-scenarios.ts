import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { LoopbackScenario } from './loopback-scenario.js';
import { ask, connectTo, listen, LOOPBACK } from './loopback-sockets.js';
import type { SilentListenerOptions } from './silent-listener.js';

/** Enough for the SYN and some repetitions, the first after one second (RFC 6298 §2). */
const PATIENCE_MILLIS = 3_500;
const BACKLOG = 1;

/** Connections that end, or fail to begin, without a FIN. */
export const FAILURE_SCENARIOS: readonly LoopbackScenario[] = [
  { name: 'reset-abort', port: 4306, traffic: resetAbort },
  { name: 'refused-port', port: 4307, traffic: refusedPort },
  { name: 'no-answer', port: 4308, prepare: fillBacklog, traffic: giveUpConnecting },
];

async function resetAbort(port: number): Promise<void> {
  const server = await listen(port, (socket) => {
    socket.on('data', () => socket.write('Uploading may take a while.\n'));
    socket.on('error', () => socket.destroy()); // ECONNRESET is what this scenario is about
  });
  const client = await connectTo(port);
  await ask(client, 'Here comes the first part.\n');
  client.resetAndDestroy();
  server.close();
  await once(server, 'close');
}

async function refusedPort(port: number): Promise<void> {
  const client = connect(port, LOOPBACK.ipv4);
  await new Promise<void>((resolve, reject) => {
    client.on('error', () => {
      resolve();
    });
    client.on('connect', () => {
      reject(new Error(`Something listens on port ${port}; it should be closed.`));
    });
  });
}

/**
 * Makes a listener that answers no SYN: it never accepts, and its queue is full. Linux then drops
 * further SYNs; it lets one connection more into the queue than the backlog says.
 */
async function fillBacklog(port: number): Promise<() => Promise<void>> {
  const workerData: SilentListenerOptions = { port, host: LOOPBACK.ipv4, backlog: BACKLOG };
  const worker = new Worker(new URL('./silent-listener.js', import.meta.url), { workerData });
  await once(worker, 'message');
  const waiting = await Promise.all(Array.from({ length: BACKLOG + 1 }, () => connectTo(port)));
  return async () => {
    for (const socket of waiting) socket.destroy();
    await worker.terminate();
  };
}

async function giveUpConnecting(port: number): Promise<void> {
  const client = connect(port, LOOPBACK.ipv4);
  await delay(PATIENCE_MILLIS);
  if (!client.connecting) throw new Error('The listener answered; its queue should be full.');
  client.destroy();
}
