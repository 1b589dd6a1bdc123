/** A column of the table `captures`: its key in `summary.json`, its name and type in SQL. */
export interface CaptureColumn {
  readonly key: string;
  readonly name: string;
  readonly type: 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'VARCHAR[]';
}

const COLUMNS = {
  path: ['capture', 'VARCHAR'],
  status: ['status', 'VARCHAR'],
  reason: ['reason', 'VARCHAR'],
  message: ['message', 'VARCHAR'],
  sizeBytes: ['size_bytes', 'BIGINT'],
  sha256: ['sha256', 'VARCHAR'],
  format: ['format', 'VARCHAR'],
  sameAs: ['same_as', 'VARCHAR'],
  packets: ['packets', 'BIGINT'],
  tcpSegments: ['tcp_segments', 'BIGINT'],
  conversations: ['conversations', 'BIGINT'],
  duration: ['duration_seconds', 'DOUBLE'],
  worstRttSeconds: ['worst_rtt_seconds', 'DOUBLE'],
  retransmissions: ['retransmissions', 'BIGINT'],
  retransmissionRate: ['retransmission_rate', 'DOUBLE'],
  resets: ['resets', 'BIGINT'],
  warnings: ['warnings', 'VARCHAR[]'],
  retried: ['retried', 'VARCHAR'],
} as const;

/** What `captures` has of each file of a run; a key that a summary lacks is NULL. */
export const CAPTURE_COLUMNS: readonly CaptureColumn[] = Object.entries(COLUMNS).map(
  ([key, [name, type]]) => ({ key, name, type }),
);
