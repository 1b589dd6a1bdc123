import type { RandomSource } from './random-source.js';
import {
  encryptedPacket,
  kexEcdhInit,
  kexEcdhReply,
  kexInit,
  newKeys,
  type SshAlgorithms,
} from './ssh-messages.js';
import type { Side, TcpConversation } from './tcp-conversation.js';

/** What a session must add up to, and when. */
export interface SshSessionPlan {
  /** The SYN's time. */
  readonly startMicros: number;
  readonly synAckMicros: number;
  /** From the SYN to the client's first ACK: tshark's iRTT. */
  readonly initialRoundTripMicros: number;
  /** The client's last data, just before it closes. */
  readonly lastDataMicros: number;
  /** Payload of the whole session, by side. */
  readonly payloadBytes: Readonly<Record<Side, number>>;
}

const BANNER = {
  client: Buffer.from('SSH-2.0-nsssh2_7.0.0034 NetSarang Computer, Inc.\r\n'),
  server: Buffer.from('SSH-2.0-OpenSSH_7.4\r\n'),
};
const ALGORITHMS: SshAlgorithms = {
  keyExchange: 'curve25519-sha256,curve25519-sha256@libssh.org,diffie-hellman-group14-sha256',
  hostKey: 'ssh-ed25519,rsa-sha2-512,rsa-sha2-256',
  cipher: 'chacha20-poly1305@openssh.com,aes128-ctr,aes256-ctr',
  mac: 'hmac-sha2-256-etm@openssh.com,hmac-sha2-256',
  compression: 'none,zlib@openssh.com',
};

const KEYSTROKE_BYTES = 36;
/** What is typed, when, and how long the encrypted output is. */
const COMMANDS = [
  { atMicros: 132_408_117, text: 'whoami', outputBytes: 60 },
  { atMicros: 148_913_560, text: 'uptime', outputBytes: 132 },
  { atMicros: 171_227_041, text: 'ls -la /var/log', outputBytes: 564 },
  { atMicros: 226_705_388, text: 'df -h', outputBytes: 308 },
  { atMicros: 268_341_906, text: 'free -m', outputBytes: 260 },
] as const;
const EXIT = { atMicros: 314_602_733, text: 'exit' } as const;
const CLOSING_BYTES = { client: 36, server: 180 } as const;
const TCP_WINDOW_AFTER_LOGIN = 294;

/** Plays an SSH session up to the moment when the client closes; tells nothing of its content. */
export function playSshSession(
  conversation: TcpConversation,
  plan: SshSessionPlan,
  random: RandomSource,
): void {
  conversation.open(plan.startMicros, plan.synAckMicros, plan.initialRoundTripMicros);
  exchangeKeys(conversation, plan.startMicros, random);
  logIn(conversation, plan, random);
  conversation.setWindow('server', TCP_WINDOW_AFTER_LOGIN);
  for (const { atMicros, text, outputBytes } of COMMANDS) {
    const enterMicros = typeText(conversation, atMicros, text, random);
    exchange(conversation, enterMicros, KEYSTROKE_BYTES, outputBytes, random);
  }
  typeText(conversation, EXIT.atMicros, EXIT.text, random);
  const { lastDataMicros } = plan;
  const send = sender(conversation, random);
  send(lastDataMicros - 75_310, 'client', KEYSTROKE_BYTES);
  send(lastDataMicros - 38_012, 'server', CLOSING_BYTES.server);
  send(lastDataMicros, 'client', CLOSING_BYTES.client);
}

function exchangeKeys(conversation: TcpConversation, start: number, random: RandomSource): void {
  conversation.data(start + 46_105, 'client', BANNER.client);
  conversation.data(start + 91_340, 'server', BANNER.server);
  conversation.data(start + 92_018, 'client', kexInit(ALGORITHMS, random));
  conversation.data(start + 130_377, 'server', kexInit(ALGORITHMS, random));
  conversation.data(start + 133_902, 'client', kexEcdhInit(random));
  const reply = [kexEcdhReply(random), newKeys(random)];
  conversation.data(start + 176_240, 'server', Buffer.concat(reply));
  conversation.data(start + 184_655, 'client', newKeys(random));
  conversation.acknowledge(start + 221_018, 'server');
}

/** Service request, key, channel, terminal and shell; two of the messages fill up the plan. */
function logIn(conversation: TcpConversation, plan: SshSessionPlan, random: RandomSource): void {
  const start = plan.startMicros;
  const send = sender(conversation, random);
  send(start + 222_470, 'client', 44);
  send(start + 260_114, 'server', 44);
  const afterLogin = [76, 108, 44] as const;
  const clientRest = plan.payloadBytes.client - conversation.payloadBytes('client');
  send(start + 262_871, 'client', clientRest - sum(afterLogin) - bytesOfCommands('client'));
  send(start + 311_590, 'server', 28);
  send(start + 312_044, 'client', afterLogin[0]);
  send(start + 351_806, 'server', 52);
  send(start + 352_310, 'client', afterLogin[1]);
  send(start + 390_472, 'server', 36);
  send(start + 390_990, 'client', afterLogin[2]);
  const serverRest = plan.payloadBytes.server - conversation.payloadBytes('server');
  send(start + 455_731, 'server', serverRest - bytesOfCommands('server'));
  conversation.acknowledge(start + 496_214, 'client');
}

/** Types without the Enter key; gives the time at which Enter would follow. */
function typeText(
  conversation: TcpConversation,
  atMicros: number,
  text: string,
  random: RandomSource,
): number {
  let keyMicros = atMicros;
  for (let typed = 1; typed <= text.length; typed += 1) {
    exchange(conversation, keyMicros, KEYSTROKE_BYTES, KEYSTROKE_BYTES, random);
    keyMicros += random.integer(140_000, 330_000);
  }
  return keyMicros;
}

/** One key, what the server shows for it, and the client's delayed acknowledgement. */
function exchange(
  conversation: TcpConversation,
  atMicros: number,
  clientBytes: number,
  serverBytes: number,
  random: RandomSource,
): void {
  const answerMicros = atMicros + random.integer(36_000, 44_000);
  const send = sender(conversation, random);
  send(atMicros, 'client', clientBytes);
  send(answerMicros, 'server', serverBytes);
  conversation.acknowledge(answerMicros + random.integer(40_000, 52_000), 'client');
}

function sender(conversation: TcpConversation, random: RandomSource) {
  return (atMicros: number, side: Side, length: number): void => {
    conversation.data(atMicros, side, encryptedPacket(length, random));
  };
}

/** Bytes that `side` sends from the first command to the end of the session. */
function bytesOfCommands(side: Side): number {
  const echoes = sum([...COMMANDS, EXIT].map(({ text }) => text.length * KEYSTROKE_BYTES));
  const enters = KEYSTROKE_BYTES * (COMMANDS.length + 1);
  const outputs = sum(COMMANDS.map(({ outputBytes }) => outputBytes));
  return echoes + (side === 'client' ? enters : outputs) + CLOSING_BYTES[side];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
