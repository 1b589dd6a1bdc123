import path from 'node:path';
import { captureRights } from '../../tshark/capture-rights.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import type { DoctorText } from '../text/doctor-text.js';
import type { Check } from './check.js';

/** What gives the right to capture on this system, or would. Whether it suffices, only a capture tells. */
export async function checkRights(
  dumpcap: string,
  mayCapture: boolean,
  here: Surroundings,
  { rights: text }: DoctorText,
): Promise<readonly Check[]> {
  const message = await rightsOn(here, dumpcap, text);
  if (message === undefined) return [];
  const status = mayCapture ? 'ok' : 'warning';
  return [{ id: 'capture-rights', concerns: 'capturing', status, message }];
}

async function rightsOn(
  here: Surroundings,
  dumpcap: string,
  text: DoctorText['rights'],
): Promise<string | undefined> {
  if (here.platform === 'linux') return linuxRights(dumpcap, here, text);
  if (here.platform === 'darwin')
    return (await here.mayRead(BPF)) ? text.bpf(BPF) : text.noBpf(BPF);
  return here.platform === 'win32' ? npcap(here, text) : undefined;
}

/** First of the devices through which macOS captures; ChmodBPF lets users read them. */
const BPF = '/dev/bpf0';

async function linuxRights(
  dumpcap: string,
  here: Surroundings,
  text: DoctorText['rights'],
): Promise<string> {
  const rights = await captureRights(dumpcap, here);
  const { group, isOpenToAll, isMember, isMemberNow, capabilities } = rights;
  const parts: string[] = [];
  if (rights.isSetuid) parts.push(text.setuid);
  if (capabilities === undefined) parts.push(text.capabilitiesUnknown);
  else parts.push(capabilities === '' ? text.noCapabilities : text.capabilities(capabilities));
  if (isOpenToAll) parts.push(text.openToAll);
  else if (group !== undefined) {
    const membership = isMemberNow ? 'member' : isMember ? 'member-later' : 'no-member';
    parts.push(text.group[membership](group));
  }
  return text.dumpcap(parts);
}

/** Is the service there, and running? Without it dumpcap has no interfaces at all. */
async function npcap(here: Surroundings, text: DoctorText['rights']): Promise<string> {
  const root = here.env['SystemRoot'] ?? 'C:\\Windows';
  const control = path.win32.join(root, 'System32', 'sc.exe');
  const { exitCode, stdout } = await here.run(control, ['query', 'npcap']);
  const folder = path.win32.join(root, 'System32', 'Npcap');
  if (exitCode !== 0) {
    return (await here.rightsOf(folder)) === undefined ? text.noNpcap : text.npcapStopped;
  }
  // The number, since the words are in the language of the system: 4 is SERVICE_RUNNING.
  return /:\s*4\s/.test(stdout) ? text.npcap : text.npcapStopped;
}
