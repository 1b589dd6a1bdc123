import { runTshark } from '../../tshark/run-tshark.js';
import type { Tshark } from '../../tshark/find-tshark.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** Does this tshark keep to the empty configuration that it is given? */
export async function checkConfiguration(tshark: Tshark, text: DoctorText): Promise<Check> {
  const check = { id: 'configuration', concerns: 'reading' } as const;
  const run = runTshark(tshark, ['-G', 'folders']);
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  const end = await run.end;
  const folder = /^Personal configuration:\s*(.+)$/m.exec(
    Buffer.concat(chunks).toString('utf8'),
  )?.[1];
  if (folder?.includes('sharkscribe-config-') === true) {
    return { ...check, status: 'ok', message: text.privateConfiguration };
  }
  const { message, hint } = text.otherConfiguration(end.lastWords.join(' '));
  return { ...check, status: end.exitCode === 0 ? 'warning' : 'failure', message, todo: hint };
}
