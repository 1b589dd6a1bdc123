import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { LoopbackScenario } from './loopback-scenario.js';
import { ask, connectTo, listen, LOOPBACK, untilClosed } from './loopback-sockets.js';

/** Longer than Linux delays an acknowledgement (40 ms), so that ACK and FIN are two segments. */
const LATE_MILLIS = 250;
const BETWEEN_CHUNKS_MILLIS = 60;
const QUESTION = 'What is the tide today?\n';
const ANSWER = 'High at 06:12, low at 12:31.\n';

/** Connections that both ends close, in the orders that TCP allows. */
export const CLOSING_SCENARIOS: readonly LoopbackScenario[] = [
  { name: 'close-by-client', port: 4301, traffic: (port) => closeByClient(port, LOOPBACK.ipv4) },
  { name: 'close-by-server', port: 4302, traffic: closeByServer },
  { name: 'close-three-segment', port: 4303, traffic: closeThreeSegment },
  { name: 'half-close-with-data', port: 4304, traffic: halfCloseWithData },
  { name: 'ipv6-close', port: 4305, traffic: (port) => closeByClient(port, LOOPBACK.ipv6) },
];

async function closeByClient(port: number, host: string): Promise<void> {
  const endLate = async (socket: Socket): Promise<void> => {
    await delay(LATE_MILLIS);
    socket.end();
  };
  const server = await listen(
    port,
    (socket) => {
      answerQuestions(socket);
      socket.on('end', () => void endLate(socket));
    },
    host,
  );
  const client = await connectTo(port, host);
  await ask(client, QUESTION);
  client.end();
  await untilClosed(client, server);
}

async function closeByServer(port: number): Promise<void> {
  const server = await listen(port, (socket) => {
    socket.on('data', () => {
      socket.write(ANSWER);
      void delay(LATE_MILLIS).then(() => socket.end());
    });
  });
  const client = await connectTo(port);
  client.allowHalfOpen = true;
  await ask(client, QUESTION);
  client.on('end', () => {
    void delay(LATE_MILLIS).then(() => client.end());
  });
  await untilClosed(client, server);
}

/** The server ends at once, so its FIN goes out with the acknowledgement of the client's. */
async function closeThreeSegment(port: number): Promise<void> {
  const server = await listen(port, (socket) => {
    answerQuestions(socket);
    socket.on('end', () => socket.end());
  });
  const client = await connectTo(port);
  await ask(client, QUESTION);
  client.end();
  await untilClosed(client, server);
}

async function halfCloseWithData(port: number): Promise<void> {
  const sendReport = async (socket: Socket): Promise<void> => {
    for (const line of ['Monday: calm\n', 'Tuesday: windy\n', 'Wednesday: storm\n']) {
      await delay(BETWEEN_CHUNKS_MILLIS);
      socket.write(line);
    }
    await delay(BETWEEN_CHUNKS_MILLIS);
    socket.end();
  };
  const server = await listen(port, (socket) => {
    socket.resume();
    socket.on('end', () => void sendReport(socket));
  });
  const client = await connectTo(port);
  client.end('Send the whole report; I have nothing more to say.\n');
  await untilClosed(client, server);
}

function answerQuestions(socket: Socket): void {
  socket.on('data', () => socket.write(ANSWER));
}
