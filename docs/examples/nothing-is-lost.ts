import { openCapture } from 'sharkscribe';

// A header has several options, so the field stands there several times.
for await (const packet of openCapture('samples/close-by-client.pcapng', { count: 1 })) {
  console.log(packet.getAll('tcp.option_kind'));
  console.log([...packet].map((layer) => layer.name));
}

// Prints:
// [ 2, 4, 8, 1, 3 ]
// [ 'frame', 'eth', 'ip', 'tcp' ]
