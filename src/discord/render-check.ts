import type { CheckedClaim, MessageCheck } from '../answering/check-message.ts';
import type { Passage } from '../corpus/passages.ts';
import { dateOf } from './dates.ts';
import { OUR_MESSAGE_TEXT } from './limits.ts';
import { escapeUpTo, lengthOf, linkTo, shorten } from './markdown.ts';
import { COLOURS, containerOf, lineOf, type Message, noteOf, rowOf, textOf } from './message.ts';
import { shareButton } from './share.ts';
import type { Words } from './words/en.ts';

type CheckView = Readonly<{ check: MessageCheck; words: Words; language: string }>;

/** For each claim of a message what our sources say to it; who wrote the message is left out. */
export function renderCheck({ check, words, language }: CheckView): Message {
  if (check.claims.length === 0) return noteOf(words.noClaims);
  const view = { words, language };
  const [claims = []] = LENGTHS.map((length) =>
    check.claims.map((claim) => renderClaim(claim, view, length)),
  ).filter((texts, i) => fits(texts) || i === LENGTHS.length - 1);
  const left = check.leftOut > 0 ? [`-# ${words.claimsLeftOut(check.leftOut)}`] : [];
  const box = containerOf(
    [
      textOf(`### ${words.checkTitle}`),
      textOf(claims.join('\n')),
      lineOf(),
      textOf([...left, `-# ${words.summaries}`].join('\n')),
    ],
    check.claims.some(({ verdict }) => verdict === 'contradicted' || verdict === 'both')
      ? COLOURS.warning
      : COLOURS.answer,
  );
  return { components: [box, rowOf([shareButton(words)])] };
}

type Length = Readonly<{
  claim: number;
  passage: number;
  /** How many that support, and how many that contradict. */
  passages: number;
  /** Of a publisher, and of what is claimed and found. */
  name: number;
  link: boolean;
}>;

/** How much of each is shown, the first that fits: ten claims leave less room than one. */
const LENGTHS: readonly Length[] = [
  { claim: 300, passage: 260, passages: 3, name: 40, link: true },
  { claim: 200, passage: 160, passages: 2, name: 40, link: true },
  { claim: 130, passage: 90, passages: 1, name: 40, link: true },
  { claim: 100, passage: 60, passages: 1, name: 40, link: false },
  { claim: 60, passage: 30, passages: 1, name: 16, link: false },
];

function fits(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + lengthOf(text) + 1, 0) < OUR_MESSAGE_TEXT - FRAME;
}

/** The title, the foot and what is left out. */
const FRAME = 300;

function renderClaim(
  claim: CheckedClaim,
  { words, language }: Omit<CheckView, 'check'>,
  length: Length,
): string {
  const { icon, word } = VERDICTS[claim.verdict];
  const as = claim.as === undefined ? '' : `, ${words[AS[claim.as]]}`;
  const shown = (passage: Passage, start: number, end: number, clash = '') => {
    const { title, publisher, published, url } = passage.source;
    const name = shorten(title, TITLE);
    const by = `${escapeUpTo(publisher, length.name)}, ${dateOf(published, language)}`;
    const link = length.link ? ` · ${linkTo(name, url)}` : '';
    const quote = escapeUpTo(passage.text.slice(start, end), length.passage);
    return `-# ${clash}“${quote}” · ${by}${link}`;
  };
  const lines = [
    ...claim.supporting
      .slice(0, length.passages)
      .map(({ passage, start, end }) => shown(passage, start, end)),
    ...claim.contradicting.slice(0, length.passages).map(({ passage, start, end, clash }) => {
      const [claimed, found] = [clash.claimed, clash.found].map((one) =>
        escapeUpTo(one, length.name),
      );
      return shown(passage, start, end, `${words.clash(claimed ?? '', found ?? '')}: `);
    }),
  ];
  // In quotation marks: these are the message's words, and none of ours.
  const text = escapeUpTo(claim.text, length.claim);
  return [`${icon} **${words[word]}${as}** · “${text}”`, ...lines].join('\n');
}

const TITLE = 60;

const VERDICTS = {
  supported: { icon: '✅', word: 'supported' },
  contradicted: { icon: '❌', word: 'contradicted' },
  both: { icon: '⚖️', word: 'both' },
  'not-found': { icon: '▫️', word: 'notFound' },
} as const;

const AS = { plan: 'asPlan', estimate: 'asEstimate', claim: 'asClaim' } as const;
