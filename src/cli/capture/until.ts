import type { LiveEvent } from '../../tcp/live/live-event.js';
import type { TeardownPattern } from '../../tcp/teardown-pattern.js';
import { unshield } from '../common-options.js';
import { CliError } from '../cli-error.js';
import { nearNames } from '../near-names.js';

/** What ends a capture when it was seen. */
export interface Until {
  /** `conversations`: so many of them are over: closed, reset, refused or given up. */
  readonly kind: 'handshake' | 'teardown' | 'conversations';
  readonly count: number;
}

const KINDS = ['handshake', 'teardown', 'conversations'] as const;
const COUNTED = /^conversations=([1-9]\d{0,8})$/;

/** Reads the value of `--until`. */
export function parseUntil(given: string): Until {
  const text = unshield(given);
  const [, count] = COUNTED.exec(text) ?? [];
  if (count !== undefined) return { kind: 'conversations', count: Number(count) };
  if (text === 'handshake' || text === 'teardown') return { kind: text, count: 1 };
  const [name = ''] = text.split('=', 1);
  const near = nearNames(name, KINDS)[0];
  throw new CliError('USAGE', ({ recording: { notAnEnd } }) =>
    notAnEnd(text, near, near === 'conversations'),
  );
}

/** What is told of a connection that was closed, and turns out not to be. */
const NOT_CLOSED: ReadonlySet<TeardownPattern> = new Set<TeardownPattern>([
  'open-at-end',
  'not-established',
]);

/** Watches for what ends a capture. */
export class UntilWatch {
  isReached = false;
  /** Conversations that count, by stream. */
  private readonly streams = new Set<number>();

  constructor(private readonly until: Until) {}

  look(event: LiveEvent): void {
    if (this.isReached || !this.counts(event)) return;
    this.streams.add(event.stream);
    this.isReached = this.streams.size >= this.until.count;
  }

  private counts(event: LiveEvent): boolean {
    switch (this.until.kind) {
      case 'handshake':
        return event.kind === 'handshake' && event.missing === undefined;
      case 'teardown':
        return isClose(event);
      case 'conversations':
        return isClose(event) || event.kind === 'refused' || event.kind === 'handshake-failed';
    }
  }
}

function isClose(event: LiveEvent): boolean {
  return event.kind === 'teardown' && !NOT_CLOSED.has(event.pattern);
}
