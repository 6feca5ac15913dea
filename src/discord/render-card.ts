import type { Passage } from '../corpus/passages.ts';
import type { AnswerRecord, ShownPassage } from '../records/answer-records.ts';
import type { PassageInPlace } from '../worker/protocol.ts';
import { dateOf } from './dates.ts';
import { BUTTON_URL } from './limits.ts';
import { escapeFromEnd, escapeText, escapeUpTo, hrefOf, lengthOf } from './markdown.ts';
import {
  COLOURS,
  containerOf,
  lineOf,
  linkButtonOf,
  type Message,
  rowOf,
  textOf,
} from './message.ts';
import type { Words } from './words/en.ts';

export type CardView = Readonly<{
  cited: AnswerRecord['citations'][number];
  /** Where it stands today; none where it is gone from the sources. */
  place: PassageInPlace | undefined;
  words: Words;
  language: string;
}>;

/** A passage with the words that were used marked, what stands around it, and where it is from. */
export function renderCard({ cited, place, words, language }: CardView): Message {
  const { passage, quote } = cited;
  const around = [
    beside(words.before, place?.before, 'end'),
    textOf(marked(passage.text, quote)),
    beside(words.after, place?.after, 'start'),
  ].filter((part) => part !== undefined);
  const box = containerOf(
    [
      textOf(headOf(passage, words, language)),
      ...(place ? [] : [textOf(`⚠️ ${words.passageGone}`)]),
      lineOf(),
      ...around,
      lineOf(),
      textOf(footOf(passage, words)),
    ],
    place ? COLOURS.answer : COLOURS.warning,
  );
  const href = hrefOf(passage.url);
  const link =
    href !== undefined && href.length <= BUTTON_URL
      ? [rowOf([linkButtonOf(words.openSource, href)])]
      : [];
  return { components: [box, ...link] };
}

/** "### Title", then publisher, date, language of the original and the passage's heading. */
export function headOf(
  { title, publisher, published, language: original, heading }: Omit<ShownPassage, 'text' | 'id'>,
  words: Words,
  language: string,
): string {
  const facts = [
    escapeUpTo(publisher, NAME_LENGTH),
    dateOf(published, language),
    words.publishedIn(languageName(original, language)),
    escapeUpTo(heading, NAME_LENGTH),
  ];
  return `### ${escapeUpTo(title, TITLE_LENGTH) || '…'}\n-# ${facts.filter(Boolean).join(' · ')}`;
}

/** Its permanent id, and whose words it is in. */
export function footOf({ id, kind }: Pick<ShownPassage, 'id' | 'kind'>, words: Words): string {
  return `-# \`${id}\` · ${kind === 'brief' ? words.ourSummary : words.theSourceItself}`;
}

/** The passage with the quote in bold; cut around it where the whole is too long to show. */
export function marked(text: string, quote: string): string {
  const at = text.indexOf(quote);
  const shown = escapeUpTo(quote, PASSAGE_LENGTH);
  if (at < 0 || shown === '') return escapeUpTo(text, PASSAGE_LENGTH) || '…';
  const [before, after] = [text.slice(0, at), text.slice(at + quote.length)];
  const used = `**${shown}**`;
  const room = PASSAGE_LENGTH - lengthOf(used);
  const tail = escapeUpTo(after, Math.max(room / 2, room - lengthOf(escapeText(before))));
  const head = escapeFromEnd(before, Math.max(room - lengthOf(tail), 0));
  return `${head}${/\s$/.test(before) ? ' ' : ''}${used}${/^\s/.test(after) ? ' ' : ''}${tail}`;
}

function beside(label: string, passage: Passage | undefined, part: 'start' | 'end') {
  if (!passage) return undefined;
  const cut = part === 'start' ? escapeUpTo : escapeFromEnd;
  return textOf(`-# **${label}:** ${cut(passage.text, BESIDE_LENGTH)}`);
}

/** Its name in another language; the tag itself where it has none. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag such as "en-a", which the sources may have and the standard does not.
    return tag;
  }
}

// Once escaped; together with the labels they stay under 3,600.
const PASSAGE_LENGTH = 2000;
const BESIDE_LENGTH = 320;
const TITLE_LENGTH = 200;
const NAME_LENGTH = 100;
