import path from 'node:path';

/** What the choice of places depends on; taken from the process by the caller. */
export interface Platform {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where installers put tshark and its companions without always adding the folder to PATH. */
export function usualFolders({ platform, env }: Platform): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramW6432'], env['ProgramFiles(x86)']];
    const named = roots.filter((root): root is string => root !== undefined && root !== '');
    return [...new Set(named)].map((root) => path.win32.join(root, 'Wireshark'));
  }
  return platform === 'darwin' ? MACOS_FOLDERS : UNIX_FOLDERS;
}

const MACOS_FOLDERS: readonly string[] = [
  '/Applications/Wireshark.app/Contents/MacOS',
  '/opt/homebrew/bin',
  '/usr/local/bin',
  '/opt/local/bin',
];

const UNIX_FOLDERS: readonly string[] = [
  '/usr/bin',
  '/usr/local/bin',
  '/usr/sbin',
  '/opt/wireshark/bin',
  '/snap/bin',
];

/** The folders of PATH, in order, without empty entries: those would mean the current folder. */
export function foldersOfPath({ platform, env }: Platform): readonly string[] {
  const text = (platform === 'win32' ? (env['Path'] ?? env['PATH']) : env['PATH']) ?? '';
  return text.split(platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
}

/** File name of a program: `tshark.exe` on Windows. */
export function programFile(name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' && !name.toLowerCase().endsWith('.exe') ? `${name}.exe` : name;
}
