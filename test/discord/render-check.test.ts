import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedClaim, MessageCheck } from '../../src/answering/check-message.ts';
import { assertFits } from '../../src/discord/fits.ts';
import { OUR_MESSAGE_TEXT } from '../../src/discord/limits.ts';
import { hrefOf, lengthOf } from '../../src/discord/markdown.ts';
import type { Message } from '../../src/discord/message.ts';
import { renderCheck } from '../../src/discord/render-check.ts';
import { EN } from '../../src/discord/words/en.ts';
import { languageFor, wordsFor } from '../../src/discord/words/words.ts';
import { longText } from '../support/answers.ts';
import { aPassage, aSource } from '../support/build.ts';
import { refusalOfMessage } from '../support/discord/refusal-of-message.ts';
import { hostileText } from '../support/hostile.ts';
import { markupOf, nodesOf, textsOf } from '../support/shown-markdown.ts';

const TEXT = 'World mine production rose in 2024. China mined 270,000 t in 2024.';

/** A passage, and of it what stands from here to there. */
function quoted(quote: string, text = TEXT) {
  const start = text.indexOf(quote);
  return { passage: aPassage({ text }), start, end: start + quote.length };
}

function aClaim(given: Partial<CheckedClaim> = {}): CheckedClaim {
  return {
    text: 'China mined 270,000 t in 2024.',
    verdict: 'not-found',
    supporting: [],
    contradicting: [],
    ...given,
  };
}

const SUPPORTED = aClaim({
  verdict: 'supported',
  supporting: [quoted('China mined 270,000 t in 2024.')],
});
const CONTRADICTED = aClaim({
  text: 'China mined 300,000 t in 2024.',
  verdict: 'contradicted',
  contradicting: [
    {
      ...quoted('China mined 270,000 t in 2024.'),
      clash: { kind: 'number', claimed: '300,000 t', found: '270,000 t' },
    },
  ],
});

function render(claims: readonly CheckedClaim[], leftOut = 0): Message {
  return renderCheck({ check: { claims, leftOut }, words: EN, language: 'en-GB' });
}

const LOCALES = ['en-GB', 'vi', 'de', 'ru', 'fr', 'es-ES', 'ja', 'zh-CN'];

describe('renderCheck', () => {
  it('says of each claim what the sources say, with their words', () => {
    const both = { ...CONTRADICTED, supporting: SUPPORTED.supporting };
    const claims = [
      SUPPORTED,
      CONTRADICTED,
      { ...both, verdict: 'both' as const },
      aClaim({ text: 'Nobody knows how much 2025 brought.' }),
    ];

    expect(textsOf(render(claims, 2))).toMatchInlineSnapshot(`
      [
        "### What our sources say to this message",
        "✅ **Supported** · “China mined 270,000 t in 2024.”
      -# “China mined 270,000 t in 2024.” · U.S. Geological Survey, 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf>)
      ❌ **Contradicted** · “China mined 300,000 t in 2024.”
      -# here “300,000 t”, there “270,000 t”: “China mined 270,000 t in 2024.” · U.S. Geological Survey, 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf>)
      ⚖️ **Sources disagree** · “China mined 300,000 t in 2024.”
      -# “China mined 270,000 t in 2024.” · U.S. Geological Survey, 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf>)
      -# here “300,000 t”, there “270,000 t”: “China mined 270,000 t in 2024.” · U.S. Geological Survey, 31 Jan 2025 · [Rare earths: mineral commodity summary](<https://pubs.usgs.gov/periodicals/mcs2025/mcs2025-rare-earths.pdf>)
      ▫️ **Not in our sources** · “Nobody knows how much 2025 brought.”",
        "-# 2 more statements not checked.
      -# the sources are shown in our own summaries",
      ]
    `);
    expect(render(claims).components.at(-1)).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "custom_id": "v1|share",
            "emoji": {
              "name": "📣",
            },
            "label": "Share here",
            "style": 2,
            "type": 2,
          },
        ],
        "type": 1,
      }
    `);
  });

  it.each([
    ['plan', 'Supported, as a plan'],
    ['estimate', 'Supported, as an estimate'],
    ['claim', 'Supported, as a claim'],
  ] as const)('says where the sources have it as a %s: %j', (as, shown) => {
    expect(textsOf(render([{ ...SUPPORTED, as }]))[1]).toContain(`**${shown}** · `);
  });

  it('says where there is nothing to check', () => {
    expect(textsOf(render([]))).toEqual([EN.noClaims]);
  });

  it('is coloured as a warning where a source contradicts', () => {
    const colours = [[SUPPORTED], [aClaim()], [SUPPORTED, CONTRADICTED]].map((claims) => {
      const [box] = render(claims).components;
      return box && 'accent_color' in box ? box.accent_color?.toString(16) : undefined;
    });

    expect(colours).toEqual(['2f9e8f', '2f9e8f', 'd9a441']);
  });

  it('shows all of one claim and three of its passages', () => {
    const supporting = Array.from({ length: 5 }, () => quoted(TEXT));
    const [, text = ''] = textsOf(render([{ ...SUPPORTED, supporting }]));

    expect(text.split('\n')).toHaveLength(4);
    expect(text.split(TEXT)).toHaveLength(4);
  });

  it('shows ten claims, each with less', () => {
    const long = `${'claim '.repeat(60)}end.`;
    const supporting = Array.from({ length: 5 }, () => quoted(long, long));
    const claims = Array.from({ length: 10 }, () => ({ ...SUPPORTED, text: long, supporting }));
    const [, text = ''] = textsOf(render(claims));

    expect(text.match(/✅ \*\*Supported\*\* · “claim [^\n]+…”/g)).toHaveLength(10);
    expect(text.match(/“claim [^\n]+…” · U\.S\. Geological Survey/g)).toHaveLength(10);
  });

  it.each(LOCALES)('fits with ten claims of which all is as long as can be, in %s', (locale) => {
    const long = 'A word '.repeat(200);
    const source = { ...aPassage().source, title: long, publisher: long };
    const place = { passage: aPassage({ source, text: long }), start: 0, end: long.length };
    const clash = { kind: 'name', claimed: long, found: long } as const;
    const claim = aClaim({
      text: long,
      verdict: 'both',
      as: 'estimate',
      supporting: [place, place, place],
      contradicting: [0, 1, 2].map(() => ({ ...place, clash })),
    });
    const check = { claims: Array.from({ length: 10 }, () => claim), leftOut: 99 };
    const view = { check, words: wordsFor(locale), language: languageFor(locale) };

    expect(lengthIn(renderCheck(view))).toBeLessThanOrEqual(OUR_MESSAGE_TEXT);
    expect(textsOf(renderCheck(view))[1]?.match(/^⚖️ /gm)).toHaveLength(10);
  });

  it('fits with ten claims, whatever is in them, and shows no markup but its own', () => {
    const seen = { linked: 0, bare: 0 };
    const check = (given: MessageCheck, locale: string) => {
      const view = { check: given, words: wordsFor(locale), language: languageFor(locale) };
      const message = renderCheck(view);
      assertFits(message);

      expect(refusalOfMessage(message)).toBeUndefined();
      expect(lengthIn(message)).toBeLessThanOrEqual(OUR_MESSAGE_TEXT);
      const { link: links = 0, subtext: lines = 0, ...markup } = markupOf(message);
      expect(markup).toEqual({ heading: 1, strong: given.claims.length });
      expect(links).toBeLessThanOrEqual(lines);
      expect(addressesIn(message).filter((href) => !addressesOf(given).has(href))).toEqual([]);
      seen[links > 0 ? 'linked' : 'bare'] += 1;
    };
    fc.assert(fc.property(anyCheck, fc.constantFrom(...LOCALES), check), { numRuns: 150 });

    expect(Math.min(seen.linked, seen.bare)).toBeGreaterThan(0);
  });
});

function lengthIn(message: Message): number {
  return textsOf(message).reduce((sum, text) => sum + lengthOf(text), 0);
}

function addressesIn(message: Message): string[] {
  return nodesOf(message).flatMap((node) => (node.kind === 'link' ? [node.href] : []));
}

function addressesOf({ claims }: MessageCheck): Set<string | undefined> {
  const shown = claims.flatMap(({ supporting, contradicting }) => [
    ...supporting,
    ...contradicting,
  ]);
  return new Set(shown.map(({ passage }) => hrefOf(passage.source.url)));
}

const anyQuoted = fc
  .record({
    pieces: fc.tuple(hostileText, longText, hostileText),
    title: longText,
    publisher: longText,
    url: fc.oneof(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), hostileText),
    published: fc.constantFrom('2020', '2024-05', '2025-03-18'),
  })
  .map(({ pieces, ...origin }) => {
    const [before, quote] = pieces;
    const { sections: _, ...source } = aSource(origin);
    const passage = aPassage({ source, text: pieces.join('') });
    return { passage, start: before.length, end: before.length + quote.length };
  });

const anyClaim: fc.Arbitrary<CheckedClaim> = fc.record(
  {
    text: longText,
    verdict: fc.constantFrom('supported', 'contradicted', 'both', 'not-found'),
    as: fc.constantFrom('plan', 'estimate', 'claim'),
    supporting: fc.array(anyQuoted, { maxLength: 4 }),
    contradicting: fc.array(
      fc.tuple(anyQuoted, longText, longText).map(([place, claimed, found]) => ({
        ...place,
        clash: { kind: 'name' as const, claimed, found },
      })),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['text', 'verdict', 'supporting', 'contradicting'] },
);

const anyCheck: fc.Arbitrary<MessageCheck> = fc.record({
  claims: fc.array(anyClaim, { minLength: 1, maxLength: 10 }),
  leftOut: fc.nat({ max: 1000 }),
});
