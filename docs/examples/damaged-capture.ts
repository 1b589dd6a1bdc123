import { createReadStream } from 'node:fs';
import { CaptureDamagedError, openCapture } from 'sharkscribe';

// A copy that broke off. What stands before the damage is given, then comes the error.
const cut = createReadStream('samples/ssh-teardown.pcapng', { end: 3000 });
let count = 0;
try {
  for await (const packet of openCapture(cut)) count = packet.frameNumber;
} catch (error) {
  if (!(error instanceof CaptureDamagedError)) throw error;
  console.log(`${count} frames were read; ${error.code} after frame ${error.damage.lastFrame}`);
}

// Prints:
// 19 frames were read; CAPTURE_DAMAGED after frame 19
