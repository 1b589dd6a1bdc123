import type { FileRights, Surroundings } from './surroundings.js';

/** What a missing right to capture asks for; each is a text of the catalogues. */
export type CaptureAdvice =
  | { readonly kind: 'debian'; readonly group: string }
  | { readonly kind: 'join-group' | 'log-in-again'; readonly group: string }
  | { readonly kind: 'setcap'; readonly dumpcap: string }
  | { readonly kind: 'container' }
  | { readonly kind: 'chmodbpf' }
  | { readonly kind: 'npcap' }
  | { readonly kind: 'other' };

/** What lets this user capture on Linux, or does not. */
export interface CaptureRights {
  /** Group of the dumpcap file, by name, or its number; `undefined` when the file cannot be looked at. */
  readonly group: string | undefined;
  /** May others than owner and group run it? */
  readonly isOpenToAll: boolean;
  /** Is the user in that group, by the list of groups? */
  readonly isMember: boolean;
  /** Is this login session? A group that one is added to counts from the next login. */
  readonly isMemberNow: boolean;
  /** Runs as root, whoever starts it. */
  readonly isSetuid: boolean;
  /** What `getcap` says of it (`cap_net_admin,cap_net_raw=eip`); empty: none; `undefined`: not known. */
  readonly capabilities: string | undefined;
}

/** Set-user-ID bit, and the right of others to run a file. */
const SETUID = 0o4000;
const OTHERS_RUN = 0o001;
/** CAP_NET_RAW in the sets of capabilities of `capabilities(7)`. */
const CAP_NET_RAW = 1n << 13n;
/** Group of Wireshark's packages. */
const WIRESHARK = 'wireshark';

/** Looks at who may run dumpcap, and what it may do. */
export async function captureRights(dumpcap: string, here: Surroundings): Promise<CaptureRights> {
  const rights = await here.rightsOf(dumpcap);
  const groups = parseGroups((await here.readText('/etc/group')) ?? '');
  const group = rights === undefined ? undefined : groups.get(rights.gid);
  const name = group?.name ?? rights?.gid.toString();
  const isMemberNow = rights !== undefined && here.groups.includes(rights.gid);
  return {
    group: name,
    isOpenToAll: rights !== undefined && (rights.mode & OTHERS_RUN) !== 0,
    isMember: isMemberNow || (here.userName !== undefined && isIn(here.userName, group)),
    isMemberNow,
    isSetuid: isSetuidRoot(rights),
    capabilities: await capabilitiesOf(dumpcap, here),
  };
}

/** What to do about a missing right to capture; never to run sharkscribe as root. */
export async function captureAdvice(dumpcap: string, here: Surroundings): Promise<CaptureAdvice> {
  if (here.platform === 'darwin') return { kind: 'chmodbpf' };
  if (here.platform === 'win32') return { kind: 'npcap' };
  if (here.platform !== 'linux') return { kind: 'other' };
  if (await isConfined(here)) return { kind: 'container' };
  const { group, isOpenToAll, isMember, isMemberNow } = await captureRights(dumpcap, here);
  if (group !== undefined && !isOpenToAll && !isMemberNow) {
    if (isMember) return { kind: 'log-in-again', group };
    // Nobody is to be put into the group of root.
    if (group !== 'root') return { kind: 'join-group', group };
  }
  return (await isDebian(here))
    ? { kind: 'debian', group: WIRESHARK }
    : { kind: 'setcap', dumpcap };
}

/** Is the right to capture out of reach, for root as for all others, as in many containers? */
async function isConfined(here: Surroundings): Promise<boolean> {
  const status = (await here.readText('/proc/self/status')) ?? '';
  const bounding = /^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1];
  return bounding !== undefined && (BigInt(`0x${bounding}`) & CAP_NET_RAW) === 0n;
}

async function isDebian(here: Surroundings): Promise<boolean> {
  const release = (await here.readText('/etc/os-release')) ?? '';
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** The lines of `group(5)`, by number. */
function parseGroups(text: string): ReadonlyMap<number, Group> {
  const lines = text.matchAll(/^([^:\n]+):[^:\n]*:(\d+):(.*)$/gm);
  return new Map(
    Array.from(lines, ([, name = '', number, members = '']) => [
      Number(number),
      { name, members: members.split(',').map((member) => member.trim()) },
    ]),
  );
}

function isIn(userName: string, group: Group | undefined): boolean {
  return group?.members.includes(userName) === true;
}

function isSetuidRoot(rights: FileRights | undefined): boolean {
  return rights?.uid === 0 && (rights.mode & SETUID) !== 0;
}

/** Node.js cannot read extended attributes; `getcap` lies where users often have no PATH. */
const GETCAP = ['/usr/sbin/getcap', '/sbin/getcap', '/usr/bin/getcap'] as const;

async function capabilitiesOf(file: string, here: Surroundings): Promise<string | undefined> {
  for (const getcap of GETCAP) {
    if ((await here.rightsOf(getcap)) === undefined) continue;
    const { exitCode, stdout } = await here.run(getcap, ['--', file]);
    if (exitCode !== 0) continue;
    // `FILE cap_net_raw=eip`, and before libcap 2.41 `FILE = cap_net_raw+eip`.
    return stdout.startsWith(file) ? stdout.slice(file.length).replace(/^ =/, '').trim() : '';
  }
  return undefined;
}
