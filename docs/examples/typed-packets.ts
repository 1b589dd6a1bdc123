import { openCapture } from 'sharkscribe';

// Who opens connections here? The types of the fields are known: a port is a number.
for await (const packet of openCapture('samples/close-by-client.pcapng', {
  displayFilter: 'tcp.flags.syn == 1',
})) {
  const port: number | undefined = packet.get('tcp.dstport');
  const role = packet.get('tcp.flags.ack') === true ? 'answers' : 'asks';
  console.log(`frame ${packet.frameNumber}: ${packet.get('ip.src')} ${role}, port ${port}`);
}

// Prints:
// frame 1: 127.0.0.1 asks, port 4301
// frame 2: 127.0.0.1 answers, port 45234
