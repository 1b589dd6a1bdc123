import path from 'node:path';

/** What the place of the cache depends on; taken from the process by the caller. */
export interface UserPlatform {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder; empty when there is none. */
  readonly home: string;
}

/**
 * Where this system wants a program's cached files: `%LOCALAPPDATA%` on Windows, `~/Library/Caches` on
 * macOS, else `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory Specification, which says to ignore a
 * path that is not absolute). `undefined` for a user without a home.
 */
export function cacheFolder({ platform, env, home }: UserPlatform): string | undefined {
  if (platform === 'win32') {
    const local = absolute(path.win32, env['LOCALAPPDATA']);
    const base = local ?? below(path.win32, home, 'AppData', 'Local');
    return base === undefined ? undefined : path.win32.join(base, 'sharkscribe', 'Cache');
  }
  const base =
    platform === 'darwin'
      ? below(path.posix, home, 'Library', 'Caches')
      : (absolute(path.posix, env['XDG_CACHE_HOME']) ?? below(path.posix, home, '.cache'));
  return base === undefined ? undefined : path.posix.join(base, 'sharkscribe');
}

function absolute(paths: path.PlatformPath, folder: string | undefined): string | undefined {
  return folder !== undefined && paths.isAbsolute(folder) ? folder : undefined;
}

function below(
  paths: path.PlatformPath,
  home: string,
  ...names: readonly string[]
): string | undefined {
  return paths.isAbsolute(home) ? paths.join(home, ...names) : undefined;
}
