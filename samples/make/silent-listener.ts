/** A worker thread that listens on a port and then sleeps, so that it never accepts a connection. */
import { createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with. */
export interface SilentListenerOptions {
  readonly port: number;
  readonly host: string;
  readonly backlog: number;
}

const { port, host, backlog } = workerData as SilentListenerOptions;
createServer().listen({ port, host, backlog }, () => {
  parentPort?.postMessage('listening');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); // until the thread is terminated
});
