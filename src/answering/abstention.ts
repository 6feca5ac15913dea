import { type Language, languageOf } from '../text/languages.ts';
import type { Citation } from './answer.ts';

/** The fixed words of an abstention in one language; `names` and `list` are quoted and joined. */
type Words = Readonly<{
  unanswered: string;
  unknown: (names: string) => string;
  nearest: (list: string) => string;
  /** Between the two parts, and behind them. */
  marks: readonly [string, string];
}>;

const PLAIN = ['; ', '.'] as const;
const WIDE = ['；', '。'] as const;

const WORDS: Readonly<Record<Exclude<Language, 'other'>, Words>> = {
  en: {
    unanswered: 'The sources do not answer that',
    unknown: (names) => `No source speaks of ${names}`,
    nearest: (list) => `the nearest are from ${list}`,
    marks: PLAIN,
  },
  de: {
    unanswered: 'Die Quellen beantworten das nicht',
    unknown: (names) => `Keine Quelle erwähnt ${names}`,
    nearest: (list) => `am nächsten kommen ${list}`,
    marks: PLAIN,
  },
  es: {
    unanswered: 'Las fuentes no responden a eso',
    unknown: (names) => `Ninguna fuente menciona ${names}`,
    nearest: (list) => `lo más cercano es de ${list}`,
    marks: PLAIN,
  },
  fr: {
    unanswered: 'Les sources ne répondent pas à cette question',
    unknown: (names) => `Aucune source ne mentionne ${names}`,
    nearest: (list) => `les plus proches sont ${list}`,
    marks: [' ; ', '.'],
  },
  ja: {
    unanswered: '情報源にはその答えがありません',
    unknown: (names) => `${names}に触れた情報源はありません`,
    nearest: (list) => `最も近い情報源：${list}`,
    marks: WIDE,
  },
  ru: {
    unanswered: 'В источниках ответа на это нет',
    unknown: (names) => `Ни один источник не упоминает ${names}`,
    nearest: (list) => `ближе всего: ${list}`,
    marks: PLAIN,
  },
  vi: {
    unanswered: 'Các nguồn không trả lời câu hỏi này',
    unknown: (names) => `Không nguồn nào nhắc đến ${names}`,
    nearest: (list) => `gần nhất là ${list}`,
    marks: PLAIN,
  },
  zh: {
    unanswered: '来源没有回答这个问题',
    unknown: (names) => `没有来源提到${names}`,
    nearest: (list) => `最接近的来源：${list}`,
    marks: WIDE,
  },
};

/**
 * One sentence in the language of the question: which of its names no source has, or what else is
 * lacking, where that is said already, and the nearest sources.
 */
export function abstentionOf(
  question: string,
  nearest: readonly Citation[],
  unknown: readonly string[],
  lack?: string,
): string {
  const asked = languageOf(question);
  const language = asked === 'other' ? 'en' : asked;
  const { unanswered, unknown: lacking, nearest: closest, marks } = WORDS[language];
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const quoted = either.format(unknown.map((name) => `"${name}"`));
  const what = quoted === '' ? (lack ?? unanswered) : lacking(quoted);
  const [between, end] = marks;
  if (nearest.length === 0) return `${what}${end}`;
  const names = nearest.map(({ n, publisher, published }) => `${publisher} (${published}) [${n}]`);
  const list = new Intl.ListFormat(language).format(names);
  return `${what}${between}${closest(list)}${end}`;
}
