/** What is asked most. */
export type QuestionName =
  'slowestHandshakes' | 'whoResets' | 'retransmissionByServer' | 'noTeardown' | 'notRead';

/** Questions over a run, as `docs/query.md` has them. */
export const QUESTIONS: Readonly<Record<QuestionName, string>> = {
  slowestHandshakes: `SELECT capture, stream, server_address, server_port, irtt_seconds, retransmitted_syns
FROM conversations
WHERE handshake_validated
ORDER BY irtt_seconds DESC NULLS LAST, capture, stream
LIMIT 10`,
  whoResets: `SELECT first_reset_by, first_reset_class, server_address, server_port,
  count(*) AS conversations, sum(resets)::BIGINT AS resets
FROM conversations
WHERE resets > 0
GROUP BY ALL
ORDER BY conversations DESC, server_address, server_port, first_reset_by, first_reset_class`,
  retransmissionByServer: `SELECT server_address, server_port, count(*) AS conversations,
  sum(retransmissions)::BIGINT AS retransmissions,
  round(100 * sum(retransmissions) / sum(packets), 2) AS percent
FROM conversations
GROUP BY ALL
HAVING sum(retransmissions) > 0
ORDER BY percent DESC, server_address, server_port`,
  noTeardown: `SELECT capture, count(*) AS conversations
FROM conversations
GROUP BY capture
HAVING count(teardown_first_frame) = 0
ORDER BY capture`,
  notRead: `SELECT capture, status, reason, message
FROM captures
WHERE status <> 'ok'
ORDER BY capture`,
};
