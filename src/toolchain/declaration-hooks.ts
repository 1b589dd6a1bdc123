import { readFile } from 'node:fs/promises';
import type {
  LoadFnOutput,
  LoadHookContext,
  ResolveFnOutput,
  ResolveHookContext,
} from 'node:module';
import { fileURLToPath } from 'node:url';
// Not when it is needed: a bundle has the names of such a package for static imports only.
import { transform } from 'sucrase';

/** What declarations import, wherever they are; it comes with the program that reads them. */
const LANGUAGE = 'sharkscribe/dissector';
const LANGUAGE_FILE = new URL('../dissector.js', import.meta.url).href;
const TYPESCRIPT = /\.m?ts$/;

type NextResolve = (
  specifier: string,
  context?: Partial<ResolveHookContext>,
) => ResolveFnOutput | Promise<ResolveFnOutput>;

/** Finds the language of declarations, and a TypeScript file where one imports what it will be compiled to. */
export async function resolve(
  specifier: string,
  context: ResolveHookContext,
  next: NextResolve,
): Promise<ResolveFnOutput> {
  if (specifier === LANGUAGE) return { url: LANGUAGE_FILE, shortCircuit: true };
  try {
    return await next(specifier, context);
  } catch (error) {
    const isCompiledName = /^\.\.?\/.*\.m?js$/.test(specifier);
    if (!isCompiledName || !TYPESCRIPT.test(context.parentURL ?? '')) throw error;
    return next(specifier.replace(/js$/, 'ts'), context);
  }
}

type NextLoad = (
  url: string,
  context?: Partial<LoadHookContext>,
) => LoadFnOutput | Promise<LoadFnOutput>;

/** Takes the types out of TypeScript. */
export async function load(
  url: string,
  context: LoadHookContext,
  next: NextLoad,
): Promise<LoadFnOutput> {
  if (!url.startsWith('file:') || !TYPESCRIPT.test(new URL(url).pathname))
    return next(url, context);
  const filePath = fileURLToPath(url);
  const text = await readFile(filePath, 'utf8');
  const { code } = transform(text, {
    transforms: ['typescript'],
    disableESTransforms: true,
    filePath,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
