import { openCapture } from 'sharkscribe';

async function bytesOf(file: string): Promise<number> {
  let bytes = 0;
  for await (const packet of openCapture(file, { protocols: ['frame'] })) {
    bytes += packet.get('frame.len') ?? 0;
  }
  return bytes;
}

// Several captures are read at the same time, each by a tshark of its own.
const files = ['samples/close-by-client.pcapng', 'samples/close-by-server.pcapng'];
const sizes = await Promise.all(files.map(bytesOf));
console.log(files.map((file, index) => `${file}: ${sizes[index]} bytes`).join('\n'));

// Prints:
// samples/close-by-client.pcapng: 795 bytes
// samples/close-by-server.pcapng: 795 bytes
