import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const TSC = path.resolve('node_modules', 'typescript', 'bin', 'tsc');

/** Runs the compiler; what it prints when it finds errors, and nothing when it finds none. */
function compile(...args: readonly string[]): string {
  try {
    execFileSync(process.execPath, [TSC, '--pretty', 'false', ...args], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

/** Settings that write the declarations of what the package exports, and of all that these take. */
function declarationsTo(outDir: string): object {
  return {
    extends: path.resolve('tsconfig.build.json'),
    compilerOptions: {
      ...{ rootDir: path.resolve('src'), outDir, emitDeclarationOnly: true, noCheck: true },
      typeRoots: [path.resolve('node_modules', '@types')],
    },
    files: [path.resolve('src', 'index.ts'), path.resolve('src', 'dissector.ts')],
    include: [],
  };
}

/**
 * Makes a folder a project that has our package installed, as far as the compiler can see. Our
 * sources are not checked once more.
 */
export function installTypes(folder: string): void {
  const installed = path.join(folder, 'node_modules', 'sharkscribe');
  mkdirSync(installed, { recursive: true });
  copyFileSync('package.json', path.join(installed, 'package.json'));
  const project = path.join(installed, 'tsconfig.json');
  writeFileSync(project, JSON.stringify(declarationsTo(path.join(installed, 'dist'))));
  const errors = compile('-p', project);
  if (errors !== '') throw new Error(errors);
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2023',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
}

/** What the compiler has to say about the project in this folder; nothing when all is well. */
export function errorsOf(folder: string): string {
  return compile('-p', folder);
}
