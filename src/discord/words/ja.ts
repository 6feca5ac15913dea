import type { Words } from './en.ts';

/** The fixed words around an answer, in Japanese. */
export const JA: Words = {
  // While it works
  searching: '情報源を検索しています…',
  reading: (passages, publishers) =>
    `記述 ${passages} 件（発行元 ${publishers} 件）を読んでいます…`,
  writing: '回答を書いています…',

  // Around an answer
  understoodAs: '質問の解釈',
  publishedSince: (date) => `${date}以降に公開`,
  publishedUntil: (date) => `${date}までに公開`,
  onlyFrom: (source) => `${source} のみ`,
  notInSources: 'ここにある情報源には、その答えがありません。',
  notSpokenOf: (names: string) => `ここにある情報源は${names}に触れていません。`,
  nearestSources: '情報源のうち最も近いもの',
  newestSource: (date, age) => `最新の情報源：${date}（${age}）`,
  basis: (passages, publishers) => `記述 ${passages} 件（発行元 ${publishers} 件）`,
  withoutModel: '言語モデルを使わずに作成',
  writtenBy: (model: string) => `${model} が作成し、各文を引用箇所と照合済み`,
  fromMemory: '同じ質問に以前お答えした内容です',
  modelOut: '今回は言語モデルが回答できませんでした',
  byWordsAlone: '今回は語句だけで検索しました。別の言い方をした箇所は漏れている可能性があります',
  summaries: '情報源は当方による要約で表示',
  moreInPassages: (sentences) =>
    `ほかに ${sentences} 文あります。続きは該当の記述でお読みください。`,

  // Buttons and forms
  passages: '該当の記述',
  followUp: '続けて質問',
  share: 'ここに共有',
  openSource: '情報源を開く',
  choosePassage: '記述を選択',
  yourQuestion: 'ご質問',
  followUpHint: '例：2024年はどうですか？',
  back: '前へ',
  next: '次へ',
  thanks: 'ありがとうございます。評価はお名前を含めずに保存されます。',

  // The passage card
  ourSummary: '情報源の原文ではなく、当方による要約です',
  theSourceItself: '情報源の原文です',
  publishedIn: (language) => `原文の言語：${language}`,
  before: '直前の記述',
  after: '直後の記述',
  passageGone: 'この記述は現在の情報源にはありません。以下は回答した時点の内容です。',
  answerGone: 'その回答の根拠はもう保存されていません。お手数ですが、もう一度質問してください。',

  // /source
  noSuchSource: (typed) =>
    `「${typed}」という情報源や記述はありません。入力中に表示される候補から選ぶか、/source list で探してください。`,
  noPassageFits: (words) =>
    `「${words}」に合う記述はありません。語を減らすか、別の語でお試しください。`,
  noSourceFits: '条件に合う情報源はありません。条件を一つ減らしてください。',
  passagesFor: (words) => `「${words}」に関する記述`,
  sourceCount: (count) => `情報源 ${count} 件`,
  page: (page, pages) => `${page} / ${pages} ページ`,
  readOn: '続きを読む',

  // Check this message
  checkTitle: 'このメッセージについて情報源が述べていること',
  supported: '裏付けあり',
  contradicted: '情報源と矛盾',
  both: '情報源により異なる',
  notFound: '情報源に記述なし',
  asPlan: '計画として',
  asEstimate: '推定として',
  asClaim: '主張として',
  clash: (claimed, found) => `こちらは「${claimed}」、情報源は「${found}」`,
  noClaims:
    'このメッセージには確認できる内容がありません。数値、日付、名称を含む文が見当たりませんでした。',
  claimsLeftOut: (count) => `ほかに ${count} 件の記載は確認していません。`,

  // What can't be done
  tooManyAtOnce: 'ただいま多くの質問に回答しています。1分ほどしてからもう一度質問してください。',
  slowDown: (seconds) => `質問の間隔が短すぎます。${seconds} 秒後にもう一度質問できます。`,
  tooLong: '時間がかかりすぎました。内容を絞るなどして、もう一度質問してください。',
  restarting: '再起動しています。1分ほどしてからもう一度質問してください。',
  failed: 'こちらで問題が発生しました。1分ほどしてからもう一度質問してください。',
  outdated: 'このボタンは以前のバージョンのものです。もう一度質問してください。',
  emptyQuestion: '質問に言葉が含まれていません。例：ジスプロシウムを採掘しているのは誰ですか？',
  longQuestion: (limit) =>
    `質問が長すぎます。${limit} 文字以内で、一度に一つのことを質問してください。`,
  badDate: (name, typed) =>
    `「${typed}」は ${name} の日付として使えません。2024、2024-05、2024-05-31 のように書いてください。`,
  noDaysBetween: (since, until) =>
    `${since} から ${until} までの間に日がありません。二つを入れ替えてください。`,
  filtered: 'このサーバーのフィルターにより、回答を表示できませんでした。',
  mentionHint: '私の名前に続けて質問を書くか、/ask を使ってください。',
  checkHint:
    'そのメッセージを確認するには、メッセージのメニューで「アプリ」を開き、メッセージの確認を選んでください。または、知りたいことを質問してください。',
};
