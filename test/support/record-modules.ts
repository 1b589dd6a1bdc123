/**
 * For `node --import`: appends the URL of each module that is loaded to the file that the environment
 * variable `LOADED_MODULES` names, one a line.
 */
import { appendFileSync } from 'node:fs';
import { type LoadHook, register } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/** Hook of Node's loader, which has a thread of its own. */
export const load: LoadHook = (url, context, nextLoad) => {
  appendFileSync(process.env['LOADED_MODULES'] ?? '/dev/null', `${url}\n`);
  return nextLoad(url, context);
};

if (isMainThread) register(import.meta.url);
