import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in Japanese. */
export const COMMANDS_JA: Translation = {
  ask: {
    name: '質問',
    description: 'レアアースをめぐる競争について質問します。一文ごとに情報源を示します',
  },
  'ask.question': { name: '質問文', description: 'ご自身の言葉で質問を入力してください' },
  'ask.since': {
    name: '以降',
    description: 'この時点以降の情報源のみ：2024、2024-05、2024-05-31 など',
  },
  'ask.until': {
    name: '以前',
    description: 'この時点までの情報源のみ：2024、2024-05、2024-05-31 など',
  },
  'ask.source': { name: '情報源', description: 'この情報源のみ' },
  'ask.private': { name: '非公開', description: '回答は自分だけに表示されます' },
  source: { name: '情報源', description: '情報源そのものを調べます' },
  'source.show': { name: '表示', description: '情報源または記述を一つ表示します' },
  'source.show.id': { name: 'id', description: '題名またはIDを入力し始めてください' },
  'source.search': { name: '検索', description: '語句で記述を探します' },
  'source.search.words': { name: '語句', description: '探したい記述の内容' },
  'source.list': { name: '一覧', description: '情報源を新しい順に一覧表示します' },
  'source.list.topic': { name: 'トピック', description: 'このトピックの情報源のみ' },
  'source.list.place': {
    name: '地域',
    description: 'この地域の情報源のみ。CN や EU などのコードで指定します',
  },
  'source.list.publisher': { name: '発行元', description: 'この発行元の情報源のみ' },
  reindex: { name: 'インデックス更新', description: 'インデックスを情報源に合わせて更新します' },
  'reindex.start': { name: '開始', description: '変更される内容を確認してから更新します' },
  'reindex.rollback': { name: 'ロールバック', description: '一つ前のインデックスに戻します' },
  'reindex.history': { name: '履歴', description: '更新した人、日時、結果を表示します' },
  help: { name: 'ヘルプ', description: 'このボットでできることと使い方' },
  privacy: {
    name: 'プライバシー',
    description: '保存される内容、サーバーの外に出る内容、削除の方法',
  },
  check: { name: 'このメッセージを検証', description: 'メッセージについて情報源が述べていること' },
};
