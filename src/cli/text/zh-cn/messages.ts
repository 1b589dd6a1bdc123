import type { MessageText } from '../message-text.js';
import { streamNoteZhCn } from './stream-note.js';

const DAMAGE_HINT =
  '损坏之前的内容已经使用。如有可能，请重新复制或导出捕获文件；“editcap IN OUT”可以保存能够读出的部分。';

export const messagesZh: MessageText = {
  warning: '警告：',
  interrupted: '已中断',
  bug: (message, isVerbose) => ({
    message: `这是 sharkscribe 自身的错误：${message}`,
    hint: isVerbose ? '请连同下面各行一起报告。' : '请连同 --verbose 的输出一起报告。',
  }),
  usingTshark: (version, path) => `使用 tshark ${version}，${path}`,
  usingDumpcap: (path) => `使用 dumpcap，${path}`,
  reading: (file) => `正在读取 ${file}`,
  wrote: (file) => `已写入 ${file}`,
  wrotePictures: (count, folder) => `已把 ${count} 幅图写入 ${folder}`,
  noConversations: (path) => `${path} 中没有 TCP 会话`,
  noSegments: (path) => `${path} 中没有 TCP 报文段`,
  noFrames: (path) => `${path} 中没有符合条件的帧`,
  notDissected: streamNoteZhCn,
  declarationReplaced: (protocol, file, other) => `${protocol}：使用 ${file}，而不是 ${other}`,
  sharedAttachment: ({ first, second, over, ports }) =>
    ports === undefined
      ? `${second} 与 ${first} 在 ${over} 上查找相同的字节；只有其中一个会被使用`
      : `${second} 与 ${first} 都使用 ${over}.port ${ports.from === ports.to ? ports.from : `${ports.from} 到 ${ports.to}`}；分组由 ${second} 解析`,
  severalHeaders: (path, frames) =>
    `${path}：${frames} 个帧含有多个 TCP 或 UDP 首部；未在其中查找所声明的协议`,
  noFields: (protocols) => `${protocols.join('、')}：没有自己的字段`,
  damaged: (path, lastFrame, problem) => ({
    message: `${path}：${lastFrame === 0 ? '在第一帧之前' : `在帧 ${lastFrame} 之后`}停止读取：${problem}`,
    hint: DAMAGE_HINT,
  }),
  stopped: (path, problem) => ({ message: `${path}：停止读取：${problem}`, hint: DAMAGE_HINT }),
  noDetails: (path, problem) => `${path}：报告中没有分组详情：${problem}`,
  streamNotFound: (path, missing, conversations) => ({
    message: `${path} 中没有流 ${missing.join('、')}：${
      conversations === 0 ? '其中没有 TCP 会话' : `其中共有 ${conversations} 个会话，从 0 开始编号`
    }`,
    hint: '“sharkscribe conversations FILE”列出捕获文件中的各个流。',
  }),
  noFolder: (option, output) => ({
    message: `无法写入 ${output}：它的文件夹不存在`,
    hint: `请先创建文件夹，或者用 ${option} 另取一个名称。`,
  }),
  isFolder: (option, output) => ({
    message: `${output} 是文件夹`,
    hint: `请用 ${option} 给出文件的名称，例如 ${option === '-w' ? 'lab.pcapng' : 'REPORT.md'}。`,
  }),
  notWritten: (output, problem) => ({
    message: `无法写入 ${output}：${problem}`,
    hint: '请选择有写入权限而且空间足够的文件夹。',
  }),
  notReached: (output, problem) => ({
    message: `无法访问 ${output}：${problem}`,
    hint: '请另选一个位置。',
  }),
  outputFailed: (problem) => ({
    message: `无法写出结果：${problem}`,
    hint: '磁盘是不是满了？请写到别处，再运行一次命令。',
  }),
  noTemporaryFolder: (problem) => ({
    message: `无法创建临时文件夹：${problem}`,
    hint: '请把 TMPDIR 设为一个已经存在而且可以写入的文件夹。',
  }),
};
