import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in Chinese as written on the mainland. */
export const COMMANDS_ZH: Translation = {
  ask: { name: '提问', description: '就稀土之争提问；每一句都标明来源' },
  'ask.question': { name: '问题', description: '您的问题，用您自己的话' },
  'ask.since': { name: '起始', description: '只用该时间及以后的来源：2024、2024-05 或 2024-05-31' },
  'ask.until': { name: '截止', description: '只用该时间及以前的来源：2024、2024-05 或 2024-05-31' },
  'ask.source': { name: '来源', description: '只用这个来源' },
  'ask.private': { name: '私密', description: '只有您能看到回答' },
  source: { name: '来源', description: '查阅来源本身' },
  'source.show': { name: '查看', description: '显示一个来源或段落' },
  'source.show.id': { name: '编号', description: '开始输入标题或编号' },
  'source.search': { name: '搜索', description: '按词语查找段落' },
  'source.search.words': { name: '关键词', description: '段落应当谈到的内容' },
  'source.list': { name: '列表', description: '列出来源，最新的在前' },
  'source.list.topic': { name: '主题', description: '只列这个主题的来源' },
  'source.list.place': { name: '地区', description: '只列这个地区的来源，用代码表示，如 CN 或 EU' },
  'source.list.publisher': { name: '发布机构', description: '只列这家发布机构的来源' },
  reindex: { name: '重建索引', description: '让索引与来源保持一致' },
  'reindex.start': { name: '开始', description: '查看会有哪些变化，然后重建索引' },
  'reindex.rollback': { name: '回滚', description: '回到上一版索引' },
  'reindex.history': { name: '历史', description: '谁在何时重建过索引，结果如何' },
  help: { name: '帮助', description: '这个机器人能做什么，怎样使用' },
  privacy: { name: '隐私', description: '保存哪些内容，哪些内容会离开服务器，如何删除' },
  check: { name: '核查此消息', description: '我们的来源对一条消息的说法' },
};
