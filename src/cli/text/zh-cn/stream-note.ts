import type { StreamNote } from '../../../dissector/stream/plugin-session.js';

/** What kept data of a stream from being dissected. */
export function streamNoteZhCn(path: string, note: StreamNote): string {
  const { source, destination } = note.ports;
  const where = `${path}：${note.protocol}，流 ${note.stream}，端口 ${source} 到 ${destination}`;
  switch (note.kind) {
    case 'hole':
      return `${where}：缺少 ${note.missing} 字节，位于帧 ${note.frameNumber} 之前；其后 ${note.waiting} 字节未解析`;
    case 'overflow':
      return `${where}：有 ${note.waiting} 字节在等待缺失的数据，帧 ${note.frameNumber} 已无处存放；从该处起的数据均未解析`;
    case 'unfinished':
      return `${where}：在一个 PDU 中途结束；最后 ${note.bytes} 字节未解析`;
    case 'cut':
      return `${where}：帧 ${note.frameNumber} 只捕获了一部分；其后的数据均未解析`;
  }
}
