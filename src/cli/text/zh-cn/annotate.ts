import type { AnnotateText } from '../annotate-text.js';

export const annotateZh: AnnotateText = {
  noOutput: {
    message: '没有说明把加了注释的捕获文件写到哪里',
    hint: '请给出 -w OUT.pcapng；也可以就是捕获文件本身。',
  },
  replacesFile: (output) => ({
    message: `-w ${output} 会替换另一个文件`,
    hint: '请另取一个名称，或用 --force 替换它。',
  }),
  writeProtected: (output) => ({
    message: `${output} 有写保护`,
    hint: '请另取一个名称，或用 --force 仍然替换它。',
  }),
  notCompressed: (output) => ({
    message: `-w ${output} 是压缩文件的名称，而 annotate 写出的文件不压缩`,
    hint: '请用以 .pcapng 结尾的名称；需要时可以之后再压缩。',
  }),
  removesAll: (option) => ({
    message: `--remove 删除 sharkscribe 的全部注释；不能用 ${option} 限制范围`,
    hint: `请去掉 ${option}，或去掉 --remove：那样注释会重新写入。`,
  }),
  otherFormatInPlace: (output) => ({
    message: `${output} 不是未压缩的 pcapng 文件，不能就地加注释`,
    hint: '请用 -w 给出另一个文件名：annotate 写出的总是 pcapng。',
  }),
  damagedInPlace: (output) => ({
    message: `${output} 已损坏，保持原样：替换它会丢失损坏处之后的内容`,
    hint: '请用 -w 给出另一个文件名；其中会有损坏处之前的全部内容。',
  }),
  cutShort: '捕获文件在一个分组中间结束',
  simplePackets: (count) => `有 ${count} 条注释没有写入：Simple Packet Block 不能带注释`,
  wrote: (output, comments, frames) => `已写入 ${output}：${comments} 条注释，共 ${frames} 帧`,
  removed: (output, comments) => `已写入 ${output}：删除了 ${comments} 条 sharkscribe 的注释`,
};
