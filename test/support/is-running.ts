import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Is there a process of this number that still runs? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One that has ended waits until somebody asks how, if there is anybody.
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
