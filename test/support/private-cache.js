import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

// The tests leave the user's own cache alone; all of them share one, which may stay.
const cache = path.join(os.tmpdir(), 'sharkscribe-test-cache');
process.env.XDG_CACHE_HOME = cache;
process.env.LOCALAPPDATA = cache;
