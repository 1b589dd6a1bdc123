import type { BatchCliText } from '../batch-text.js';

const PROBLEM = {
  timeout: '时间过长',
  memory: '占用内存过多',
  crash: '时程序崩溃',
  'tshark-failed': '时 tshark 失败',
} as const;

const STATUS = {
  ok: '已读取',
  damaged: '部分读取',
  failed: '未能读取',
  skipped: '已略过',
} as const;

export const batchCliZh: BatchCliText = {
  progress: ({ done, captures, packets, rate, remaining }) =>
    [
      `捕获文件：${done}，共 ${captures} 个`,
      ...(remaining === undefined ? [] : [`还需 ${remaining}`]),
      ...(rate === undefined ? [] : [`每秒 ${rate} 个文件`]),
      `分组：${packets}`,
    ].join('，'),
  seconds: (count) => `${count} 秒`,
  minutes: (minutes, seconds) => `${minutes} 分 ${seconds} 秒`,
  hours: (hours, minutes) => `${hours} 小时 ${minutes} 分`,
  found: (captures, files) => `找到的捕获文件：${captures}，全部文件：${files}`,
  broken: (path, status, problem) => `${path}：${STATUS[status]}：${problem}`,
  retrying: (path, problem) => `${path}：读取${PROBLEM[problem]}；减少解析后再读一次`,
  removed: (count) => `已删除不再存在的捕获文件的结果：${count}`,
  done: (captures, broken, index) =>
    `捕获文件：${captures}，其中已损坏或未能读取：${broken}；参见 ${index}`,
  finishing: '正在读取的捕获文件读完后结束；再按一次 Ctrl-C 立即停止',
  left: (captures) => ({
    message: `已中断；剩余的捕获文件：${captures}`,
    hint: '重新运行同一命令会继续处理。',
  }),
  watching: (folders) => `正在等待 ${folders.join('、')} 中的新捕获文件；按 Ctrl-C 结束`,
  missingParts: (missing, count) => ({
    message: `共 ${count} 个部分，其中缺少：${missing.join('、')}`,
    hint: '索引中也有说明。这些部分完成后请再合并一次。',
  }),
  unfinishedPart: (folder) => `${folder}：这一部分尚未完成，按缺少处理`,
  nothingFits: (globs) => ({
    message: `没有文件符合 --glob ${globs.join('、')}`,
    hint: "请检查拼写，并给模式加引号：--glob '*.pcapng' 与文件名比较，--glob 'week1/**' 与文件夹以下的路径比较。",
  }),
  tooLittleMemory: (given, leastMegabytes) => ({
    message: `--max-memory ${given}：太少，无法读取任何捕获文件`,
    hint: `单位是字节，或者 K、M、G；请给出 ${leastMegabytes}M 或更多。`,
  }),
  needsOutput: {
    message: 'batch 需要一个存放结果的文件夹',
    hint: '请用 -o 给出：sharkscribe batch CAPTURES -o RESULTS。',
  },
  needsFolder: {
    message: '没有给出存放捕获文件的文件夹',
    hint: '请给出一个或几个：sharkscribe batch CAPTURES -o RESULTS。',
  },
  folderNotThere: (folder, problem) => ({
    message: `无法读取 ${folder}：${problem}`,
    hint: '请检查拼写和当前所在的文件夹。',
  }),
  notOurs: (output) => ({
    message: `${output} 中有不属于批处理结果的内容`,
    hint: '请给出空的或尚不存在的文件夹：其中不属于结果的内容会被清除。',
  }),
  outputIsFile: (output) => ({
    message: `${output} 不能作为存放结果的文件夹：已有同名的文件，或者路径中有文件`,
    hint: '请用 -o 给出空的或尚不存在的文件夹。',
  }),
  leadsElsewhere: (entry) => ({
    message: `${entry} 是链接或不是文件夹，结果不会经由它写入`,
    hint: '请将其删除，或者用 -o 给出另一个文件夹。',
  }),
  inUse: (output, pid) => ({
    message: `另一个批处理正在写入 ${output}（进程 ${pid}）`,
    hint: '请等它结束，或者给出另一个文件夹。',
  }),
  notANumber: (option, text) => ({
    message: `${option} ${text}：不是这样的数`,
    hint: '例如：--jobs 4，--timeout 120（秒），--max-memory 1500M 或 2G。',
  }),
  notAShard: (text) => ({
    message: `--shard ${text}：不是一个部分`,
    hint: '请给出第几部分和共几部分：--shard 2/5。',
  }),
  notTogether: (one, other) => ({
    message: `${one} 与 ${other} 不能同时使用`,
    hint: '请只给出其中一个。',
  }),
  notAPart: (folder) => ({
    message: `${folder} 中没有已完成的批处理部分`,
    hint: '请给出 sharkscribe batch --shard 已完成的文件夹。',
  }),
  partsDiffer: (one, other) => ({
    message: `${one} 与 ${other} 不是同一批处理的部分`,
    hint: '选项、sharkscribe 与 tshark 的版本以及部分的总数必须相同。',
  }),
  partIsOutput: (folder) => ({
    message: `${folder} 既是一个部分，又是存放结果的文件夹`,
    hint: '请用 -o 给出另一个文件夹。',
  }),
};
