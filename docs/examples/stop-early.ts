import { openCapture } from 'sharkscribe';

// Leaving the loop ends tshark; so does a signal.
for await (const packet of openCapture('samples/many-short-connections.pcapng')) {
  if (packet.get('tcp.flags.reset') !== true && packet.frameNumber < 3) continue;
  console.log(`stopped at frame ${packet.frameNumber}`);
  break;
}

// Prints:
// stopped at frame 3
