import { analyzeCapture } from 'sharkscribe';

const { conversations } = await analyzeCapture('samples/ssh-teardown.pcapng');
for (const { client, server, teardown } of conversations.slice(-1)) {
  console.log(`${client.address}:${client.port} to ${server.address}:${server.port}`);
  console.log(`${teardown.pattern}, closed first by the ${teardown.initiator}`);
}

// Prints:
// 192.168.139.29:63164 to 110.42.175.115:22
// four-way, closed first by the client
