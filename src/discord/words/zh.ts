import type { Words } from './en.ts';

/** The fixed words around an answer, in Chinese as written on the mainland. */
export const ZH: Words = {
  // While it works
  searching: '正在检索来源……',
  reading: (passages, publishers) => `正在阅读 ${publishers} 家发布机构的 ${passages} 个段落……`,
  writing: '正在撰写……',

  // Around an answer
  understoodAs: '理解为',
  publishedSince: (date) => `发布于 ${date} 及以后`,
  publishedUntil: (date) => `发布于 ${date} 及以前`,
  onlyFrom: (source) => `仅限 ${source}`,
  notInSources: '现有来源没有回答这个问题。',
  notSpokenOf: (names: string) => `现有来源均未提到${names}。`,
  nearestSources: '来源中最接近的内容',
  newestSource: (date, age) => `最新来源：${date}（${age}）`,
  basis: (passages, publishers) => `${publishers} 家发布机构的 ${passages} 个段落`,
  withoutModel: '整理时未使用语言模型',
  writtenBy: (model: string) => `由 ${model} 撰写，每句均已对照所引段落核对`,
  fromMemory: '此前已回答过同一问题',
  modelOut: '语言模型这次未能作答',
  byWordsAlone: '这次只按字词检索：换一种说法的段落可能没有找到',
  summaries: '来源以我们撰写的摘要呈现',
  moreInPassages: (sentences) => `还有 ${sentences} 句：请打开段落继续阅读。`,

  // Buttons and forms
  passages: '来源段落',
  followUp: '追问',
  share: '分享到此处',
  openSource: '打开来源',
  choosePassage: '选择一个段落',
  yourQuestion: '您的问题',
  followUpHint: '例如：那 2024 年呢？',
  back: '上一页',
  next: '下一页',
  thanks: '谢谢。您的评价会被保存，但不含您的名字。',

  // The passage card
  ourSummary: '我们对来源的摘要，并非原文',
  theSourceItself: '来源原文',
  publishedIn: (language) => `原文语言：${language}`,
  before: '上文',
  after: '下文',
  passageGone: '这个段落已不在我们的来源中。以下是作答时的内容。',
  answerGone: '该回答所依据的内容已不再保留。请重新提问。',

  // /source
  noSuchSource: (typed) =>
    `没有名为“${typed}”的来源或段落。请从输入时出现的选项中选择，或用 /source list 查找。`,
  noPassageFits: (words) => `没有与“${words}”相符的段落。请减少或更换词语。`,
  noSourceFits: '没有符合条件的来源。请去掉其中一个条件。',
  passagesFor: (words) => `与“${words}”相关的段落`,
  sourceCount: (count) => `${count} 个来源`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  readOn: '继续阅读',

  // Check this message
  checkTitle: '我们的来源对这条消息的说法',
  supported: '有来源支持',
  contradicted: '与来源矛盾',
  both: '来源说法不一',
  notFound: '我们的来源中没有',
  asPlan: '属于计划',
  asEstimate: '属于估计',
  asClaim: '属于一方说法',
  clash: (claimed, found) => `此处为“${claimed}”，来源为“${found}”`,
  noClaims: '这条消息中没有可核查的内容：没有包含数字、日期或名称的陈述。',
  claimsLeftOut: (count) => `另有 ${count} 条陈述未核查。`,

  // What can't be done
  tooManyAtOnce: '目前正在回答的问题较多。请一分钟后再问。',
  slowDown: (seconds) => `您的提问有些快。请在 ${seconds} 秒后再问。`,
  tooLong: '用时过长。请重新提问，或许可以一次少问一些。',
  restarting: '我正在重新启动。请一分钟后再问。',
  failed: '我们这边出了问题。请一分钟后再问。',
  outdated: '这个按钮来自我的旧版本。请重新提问。',
  emptyQuestion: '问题中没有文字。请这样提问，例如：谁在开采镝？',
  longQuestion: (limit) => `问题太长：最多 ${limit} 个字符。请一次只问一件事。`,
  badDate: (name, typed) =>
    `“${typed}”不是 ${name} 的有效日期。请写成 2024、2024-05 或 2024-05-31。`,
  noDaysBetween: (since, until) => `${since} 与 ${until} 之间没有任何一天。请将两者对调。`,
  filtered: '此服务器的过滤器没有放行这条回答。',
  mentionHint: '请在我的名字后面写下问题，或使用 /ask。',
  checkHint:
    '要核查那条消息，请打开它的菜单，选择“应用”，再选择核查消息。也可以直接问我想知道的事。',
};
