import picomatch from 'picomatch';

/** Which files of a folder are wanted, by their paths. */
export interface PathPatterns {
  /** Only files that one of these fits; all when there is none. */
  readonly globs: readonly string[];
  /** No files that one of these fits, and nothing below a folder that one fits. */
  readonly excludes: readonly string[];
}

/** Says of a path with `/` between its parts whether it is wanted. */
export interface PathFilter {
  readonly hasFile: (path: string) => boolean;
  readonly hasFolder: (path: string) => boolean;
}

/** Patterns as shells know them, with `**`; one without `/` is held against the last part alone. */
export function pathFilter({ globs, excludes }: PathPatterns): PathFilter {
  const excluded = anyOf(excludes);
  const wanted = globs.length === 0 ? () => true : anyOf(globs);
  return {
    hasFile: (path) => wanted(path) && !excluded(path),
    hasFolder: (path) => !excluded(path),
  };
}

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const test = picomatch(pattern.replace(/^\.\//, ''), { dot: true, nonegate: true });
    const takesName = !pattern.includes('/');
    return (path: string) => test(takesName ? path.slice(path.lastIndexOf('/') + 1) : path);
  });
  return (path) => tests.some((test) => test(path));
}
