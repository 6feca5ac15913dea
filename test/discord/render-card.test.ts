import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passages.ts';
import { assertFits } from '../../src/discord/fits.ts';
import { OUR_MESSAGE_TEXT } from '../../src/discord/limits.ts';
import { hrefOf, lengthOf, visible } from '../../src/discord/markdown.ts';
import type { Message } from '../../src/discord/message.ts';
import { type CardView, languageName, marked, renderCard } from '../../src/discord/render-card.ts';
import { EN } from '../../src/discord/words/en.ts';
import { languageFor, wordsFor } from '../../src/discord/words/words.ts';
import { longText } from '../support/answers.ts';
import { aPassage } from '../support/build.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';
import { hostileText } from '../support/hostile.ts';
import { aShownPassage } from '../support/records.ts';
import { markupOf, nodesOf, textsOf } from '../support/shown-markdown.ts';

const TEXT = 'World mine production rose in 2024. China mined 270,000 t (REO). Myanmar mined less.';
const QUOTE = 'China mined 270,000 t (REO).';

function aCard(given: Partial<CardView> = {}): CardView {
  return {
    cited: { n: 1, quote: QUOTE, passage: aShownPassage({ text: TEXT }) },
    place: { passage: aPassage({ text: TEXT }) },
    words: EN,
    language: 'en-GB',
    ...given,
  };
}

describe('renderCard', () => {
  it('shows the passage, its quote in bold, what stands around it, and where it is from', () => {
    const place = {
      passage: aPassage({ text: TEXT }),
      before: aPassage({ text: 'What stands before.' }),
      after: aPassage({ text: 'What comes after.' }),
    };

    expect(textsOf(renderCard(aCard({ place })))).toMatchInlineSnapshot(`
      [
        "### Rare earths: mineral commodity summary
      -# U.S. Geological Survey · 31 Jan 2025 · published in English · World production",
        "-# **Before it:** What stands before.",
        "World mine production rose in 2024. **China mined 270,000 t \\(REO\\).** Myanmar mined less.",
        "-# **After it:** What comes after.",
        "-# \`usgs-20250131-rare-earths#123456\` · our summary of the source, not its words",
      ]
    `);
    expect(renderCard(aCard({ place })).components.at(-1)).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "label": "Open the source",
            "style": 5,
            "type": 2,
            "url": "https://pubs.usgs.gov/mcs2025-rare-earths.pdf",
          },
        ],
        "type": 1,
      }
    `);
  });

  it('says that a passage is gone, and shows what it said', () => {
    expect(textsOf(renderCard(aCard({ place: undefined })))).toMatchInlineSnapshot(`
      [
        "### Rare earths: mineral commodity summary
      -# U.S. Geological Survey · 31 Jan 2025 · published in English · World production",
        "⚠️ This passage is no longer in our sources. Below is what it said when the answer was given.",
        "World mine production rose in 2024. **China mined 270,000 t \\(REO\\).** Myanmar mined less.",
        "-# \`usgs-20250131-rare-earths#123456\` · our summary of the source, not its words",
      ]
    `);
  });

  it('leaves out what there is not', () => {
    const passage = aShownPassage({ heading: '', url: 'http://a.example/', kind: 'document' });
    const message = renderCard(aCard({ cited: { n: 1, quote: '', passage } }));

    expect(textsOf(message)).toMatchInlineSnapshot(`
      [
        "### Rare earths: mineral commodity summary
      -# U.S. Geological Survey · 31 Jan 2025 · published in English",
        "World mine production rose in 2024.",
        "-# \`usgs-20250131-rare-earths#123456\` · the words of the source itself",
      ]
    `);
    expect(message.components).toHaveLength(1);
  });

  it('fits whatever is in it, and shows no markup but its own', () => {
    const check = (given: Pick<CardView, 'cited' | 'place'>, locale: string) => {
      const view = { ...given, words: wordsFor(locale), language: languageFor(locale) };
      const message = renderCard(view);
      assertFits(message);

      expect(refusalOfMessage(message)).toBeUndefined();
      expect(textsOf(message).reduce((sum, text) => sum + lengthOf(text), 0)).toBeLessThanOrEqual(
        OUR_MESSAGE_TEXT,
      );
      const { cited, place } = view;
      const besides = [place?.before, place?.after].filter((one) => one !== undefined).length;
      const isMarked = cited.passage.text.includes(cited.quote) && visible(cited.quote) !== '';
      expect(markupOf(message)).toEqual({
        heading: 1,
        subtext: 2 + besides,
        code: 1,
        ...(besides + Number(isMarked) > 0 && { strong: besides + Number(isMarked) }),
      });
      expect(addressesOf(message)).toEqual([hrefOf(cited.passage.url) ?? []].flat());
    };
    fc.assert(fc.property(anyCard, fc.constantFrom(...LOCALES), check), { numRuns: 500 });
  });
});

describe('marked', () => {
  it.each([
    ['a quote in the middle', 'One. Two. Three.', 'Two.', 'One. **Two.** Three.'],
    ['a quote that is all', 'One.', 'One.', '**One.**'],
    ['the first of two', 'One. One.', 'One.', '**One.** One.'],
    ['within a word', 'inaccurate', 'accur', 'in**accur**ate'],
    ['no quote', 'One. Two.', '', 'One. Two.'],
    ['a quote from elsewhere', 'One. Two.', 'Three.', 'One. Two.'],
    ['a quote of nothing that is seen', 'One.\u200bTwo.', '\u200b', 'One.Two.'],
    ['a quote of stars', '2 ** 3', '**', String.raw`2 **\*\*** 3`],
  ])('marks %s', (_, text, quote, shown) => {
    expect(marked(text, quote)).toBe(shown);
  });

  it('cuts a long passage around its quote', () => {
    const text = `${'before '.repeat(400)}The quote.${' after'.repeat(400)}`;
    const shown = marked(text, 'The quote.');

    expect(lengthOf(shown)).toBeLessThanOrEqual(2002);
    expect(shown).toMatch(/^….{900,}before \*\*The quote\.\*\* after.{900,}…$/);
  });

  it('uses the room that one side leaves for the other', () => {
    const shown = marked(`The quote.${' after'.repeat(400)}`, 'The quote.');

    expect(shown).toMatch(/^\*\*The quote\.\*\* after.{1900,}…$/);
  });

  it('shows every letter of a passage that there is room for', () => {
    const short = hostileText.filter((text) => text.length < 300);
    const check = (before: string, quote: string, after: string) => {
      const text = before + quote + after;
      const shown = nodesOf({ components: [{ type: 10, content: `x${marked(text, quote)}x` }] })
        .map((node) => (node.kind === 'text' ? node.text : ''))
        .join('');

      expect(lettersOf(shown)).toBe(`x${lettersOf(visible(text)) || '…'}x`);
    };
    fc.assert(fc.property(short, short, short, check), { numRuns: 1000 });
  });
});

describe('languageName', () => {
  it.each([
    ['vi', 'en-GB', 'Vietnamese'],
    ['zh-Hant', 'en-GB', 'Traditional Chinese'],
    ['vi', 'de', 'Vietnamesisch'],
    ['xx', 'en-GB', 'xx'],
    ['en-a', 'en-GB', 'en-a'],
  ])('names %j in %j', (tag, language, name) => {
    expect(languageName(tag, language)).toBe(name);
  });
});

/** Where the buttons of a message lead. */
function addressesOf({ components }: Message): string[] {
  return components
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .flatMap((button) => ('url' in button ? [button.url] : []));
}

/** Blanks may be folded where a quote begins or ends. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

const besideIt: fc.Arbitrary<Passage | undefined> = fc.option(
  longText.map((text) => aPassage({ text })),
  { nil: undefined },
);

const LOCALES = ['en-GB', 'vi', 'de', 'ru', 'fr', 'es-ES', 'ja', 'zh-CN'];

const anyCard: fc.Arbitrary<Pick<CardView, 'cited' | 'place'>> = fc
  .record({
    pieces: fc.tuple(longText, longText, longText),
    isQuoted: fc.boolean(),
    origin: fc.record({
      heading: longText,
      title: longText,
      publisher: longText,
      url: fc.oneof(fc.webUrl({ withQueryParameters: true }), hostileText),
      published: fc.constantFrom('2020', '2024-05', '2025-03-18'),
      language: fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$/),
    }),
    before: besideIt,
    after: besideIt,
    isGone: fc.boolean(),
  })
  .map(({ pieces, isQuoted, origin, before, after, isGone }) => {
    const text = pieces.join('');
    const quote = isQuoted ? pieces[1] : 'not in it';
    const around = { ...(before && { before }), ...(after && { after }) };
    return {
      cited: { n: 1, quote, passage: aShownPassage({ ...origin, text }) },
      place: isGone ? undefined : { passage: aPassage({ text }), ...around },
    };
  });
