import type { QueryText } from '../query-text.js';

export const queryZh: QueryText = {
  columnsOf: (table) => `表 ${table} 的各列：`,
  examples: '可以这样提问：',
  questions: {
    slowestHandshakes: '最慢的握手',
    whoResets: '谁发送了 RST，为什么',
    retransmissionByServer: '各服务器的重传',
    noTeardown: '没有任何会话关闭的捕获文件',
    notRead: '没有读取或者没有读完的文件',
  },
  rows: (count) => `${count} 行`,
};
