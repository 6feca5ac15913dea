import type { Passage } from '../corpus/passages.ts';
import type { SourceMeta } from '../corpus/source.ts';
import { plainText } from './plain-text.ts';
import type { Paint } from './render-answer.ts';

/** What every passage says of itself, so that nobody takes our words for the source's. */
const OURS = { brief: 'our summary of the source, not its words', document: 'the source itself' };

export function renderPassage(passage: Passage, paint: Paint): string {
  const { source } = passage;
  return [
    paint('bold', `${plainText(source.title)} · ${plainText(passage.heading)}`),
    plainText(passage.text),
    ...renderOrigin(source, paint),
    paint('dim', passage.id),
  ].join('\n');
}

export function renderSource(
  source: SourceMeta,
  passages: readonly Passage[],
  paint: Paint,
): string {
  const lines = passages.flatMap((passage, i) => {
    const isNewHeading = passage.heading !== passages[i - 1]?.heading;
    const heading = isNewHeading ? ['', paint('bold', plainText(passage.heading))] : [];
    return [...heading, plainText(passage.text), paint('dim', passage.id)];
  });
  const title = paint('bold', plainText(source.title));
  return [title, ...renderOrigin(source, paint), ...lines].join('\n');
}

export function renderSourceList(sources: readonly SourceMeta[], paint: Paint): string {
  return sources
    .map(
      ({ id, published, publisher, title }) =>
        `${id}\n    ${paint('dim', `${published}, ${plainText(publisher)}:`)} ${plainText(title)}`,
    )
    .join('\n');
}

function renderOrigin(source: SourceMeta, paint: Paint): string[] {
  const { publisher, published, updated, language, url, kind } = source;
  const date = updated === undefined ? published : `${published}, revised ${updated}`;
  return [
    `${plainText(publisher)}, ${date} (${language}) · ${OURS[kind]}`,
    paint('underline', plainText(url)),
  ];
}
