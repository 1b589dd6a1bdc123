import { openCapture } from 'sharkscribe';

// PDML has all that Wireshark shows: the line of each field, its bytes, and where they stand.
for await (const packet of openCapture('samples/close-by-client.pcapng', {
  format: 'pdml',
  count: 1,
})) {
  const flags = packet.find('tcp.flags');
  console.log(flags?.label, flags?.raw, flags?.position, flags?.size);
  for (const field of flags?.fields ?? []) if (field.value === true) console.log(field.label);
}

// Prints:
// Flags: 0x002 (SYN) 2 46 2
// .... .... ..1. = Syn: Set
