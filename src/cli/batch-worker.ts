import { serveAsWorker } from '../batch/worker-loop.js';
import { workOnCapture } from './batch/work-on-capture.js';

// The program of the processes that `batch` starts.
serveAsWorker(workOnCapture);
