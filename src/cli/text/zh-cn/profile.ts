import type { ProfileCliText } from '../profile-text.js';

export const profileCliZh: ProfileCliText = {
  badName: (name) => ({
    message: `“${name}”不能作为配置文件的名称`,
    hint: '请使用字母、数字、空格、- 和 _，并且不要用“Default”。',
  }),
  installAndWrite: {
    message: '-w 和 --install 指定了两个位置',
    hint: '请去掉其中一个。',
  },
  notAStream: {
    message: '-w -：配置文件是一个文件夹，不能写到标准输出',
    hint: '请用 -w 给出文件夹的名称；名称就是 - 的文件夹请写作 ./-。',
  },
  notOurs: (folder) => ({
    message: `${folder} 中有别的内容，不会替换`,
    hint: '请用 --name 另取名称，或用 -w 另选文件夹。',
  }),
  changed: (folder, files) => ({
    message: `${folder} 写入之后被改动过：${files.join('、')}`,
    hint: '请用 --force 重新写入，或用 --name 另取名称。',
  }),
  noProfiles: {
    message: '这个 tshark 没有说明配置文件放在哪里',
    hint: '请用 -w FOLDER 把配置文件写到自选的文件夹。',
  },
  needsYes: (folder) => ({
    message: `配置文件将写到 ${folder}`,
    hint: '此处无法询问：请用 --yes 表示同意，或用 -w FOLDER 另选位置。',
  }),
  ask: (folder) => `把配置文件写到 ${folder} 吗？[y/N] `,
  consents: ['y', 'yes', '是'],
  declined: '没有写入任何内容',
  wrote: (folder) => `已把配置文件写到 ${folder}`,
  openInstalled: (name) =>
    `在 Wireshark 中通过“编辑 > 配置文件”打开它，或运行 "wireshark -C '${name}'"`,
  openFolder: '使用时，请在 Wireshark 中打开“编辑 > 配置文件”，从目录导入这个文件夹',
};
