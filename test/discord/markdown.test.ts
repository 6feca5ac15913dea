import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../scripts/preview/markdown-node.ts';
import { parseMarkdown } from '../../scripts/preview/parse-markdown.ts';
import {
  citationLink,
  escapeFromEnd,
  escapeText,
  escapeUpTo,
  hrefOf,
  lengthOf,
  linkTo,
  shorten,
  unescapeText,
  visible,
} from '../../src/discord/markdown.ts';
import { HOSTILE, hostileText } from '../support/hostile.ts';
import { foreignIn } from '../support/markup.ts';

/** Server-side, Discord finds these without looking at markdown. */
const PINGS_OR_PREVIEWS =
  /@everyone|@here|<@|<#|<\/|<t:|<a?:\w+:|https?:\/\/|discord(app)?\.(gg|com)\//i;

describe('escapeText', () => {
  it.each(HOSTILE)('shows %j letter by letter', (text) => {
    const escaped = escapeText(text);

    expect(parseMarkdown(`It says ${escaped} so`).map(kindOf)).toEqual(['text']);
    expect(parseMarkdown(escaped || '-').map(kindOf)).toEqual(['text']);
    expect(escaped).not.toMatch(PINGS_OR_PREVIEWS);
  });

  it('makes no markup, mention or link of any text, wherever it stands', () => {
    const check = (text: string) => {
      const escaped = escapeText(text);
      for (const line of [escaped || '-', `a ${escaped}`, `-# x · ${escaped}`]) {
        expect(parseMarkdown(line).flatMap(leavesOf)).toEqual([expect.any(String)]);
      }
      expect(escaped).not.toMatch(PINGS_OR_PREVIEWS);
      expect(escaped).not.toMatch(/[\n\r\p{Cc}]/u);
    };
    fc.assert(fc.property(hostileText, check), { numRuns: 2000 });
  });

  it('can be read back', () => {
    const check = (text: string) => {
      expect(unescapeText(escapeText(text))).toBe(visible(text));
    };
    fc.assert(fc.property(hostileText, check), { numRuns: 2000 });
  });

  it('leaves plain text alone', () => {
    const text = 'China’s quota was 270,000 t (2024), up 5.9 %: see “Rare earths”.';

    expect(escapeText(text)).toBe(text.replace('(', '\\(').replace(')', '\\)'));
  });
});

describe('visible', () => {
  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Bengali', 'র\u200d্য'],
    ['Malayalam', 'ന്\u200dറെ'],
    ['Sinhala', 'ක්\u200dෂ'],
  ])('keeps what joins letters, or parts them, in %s', (_, word) => {
    expect(visible(` ${word} `)).toBe(word);
    expect(unescapeText(escapeText(word))).toBe(word);
  });

  it.each([
    ['between Latin letters', 'a\u200db\u200cc', 'abc'],
    ['at the end of a word', 'می\u200c خواهم\u200d', 'می خواهم'],
    ['twice', 'می\u200c\u200cخواهم', 'میخواهم'],
    ['before a mention', 'ک\u200c@everyone', 'ک@everyone'],
  ])('takes it out %s', (_, text, left) => {
    expect(visible(text)).toBe(left);
  });
});

describe('escapeUpTo and escapeFromEnd', () => {
  it('stay within so many code points', () => {
    const check = (text: string, limit: number) => {
      for (const escaped of [escapeUpTo(text, limit), escapeFromEnd(text, limit)]) {
        expect(lengthOf(escaped)).toBeLessThanOrEqual(limit);
      }
    };
    fc.assert(fc.property(hostileText, fc.integer({ min: 0, max: 300 }), check));
  });

  it('give all where there is room', () => {
    const check = (text: string) => {
      const room = Math.max(lengthOf(text), lengthOf(escapeText(text)), 1);

      expect(escapeUpTo(text, room)).toBe(escapeText(text));
      expect(escapeFromEnd(text, room)).toBe(escapeText(text));
    };
    fc.assert(fc.property(hostileText, check));
  });
});

describe('linkTo', () => {
  it('is a link to a plain https address, without a preview', () => {
    const link = linkTo('The [race]', 'https://a.example/x_(y)?q=1');

    expect(link).toBe('[The race](<https://a.example/x%5Fy%29?q=1>)'.replace('x%5Fy', 'x%5F%28y'));
  });

  it.each([
    'http://a.example',
    'javascript:alert(1)',
    'https://user:pass@a.example',
    'not a url',
    `https://a.example/${'x'.repeat(500)}`,
  ])('leaves out %j and keeps the label', (url) => {
    expect(linkTo('Label', url)).toBe('Label');
  });

  it('never lets a label or an address out of its place', () => {
    const check = (label: string, path: string) => {
      const text = `x ${linkTo(label, `https://a.example/${path}`)}`;
      const foreign = foreignIn([text], (href) => href.startsWith('https://a.example/'));

      expect(foreign).toEqual([]);
    };
    fc.assert(fc.property(hostileText, hostileText, check), { numRuns: 1000 });
  });
});

describe('citationLink', () => {
  it('is the number in brackets, linked', () => {
    expect(parseMarkdown(citationLink(3, 'https://a.example/'))).toMatchObject([
      { kind: 'link', href: 'https://a.example/', children: [{ kind: 'text', text: '[3]' }] },
    ]);
  });

  it('is the number alone where the address is none of ours', () => {
    expect(parseMarkdown(citationLink(3, 'ftp://a.example/'))).toEqual([
      { kind: 'text', text: '[3]' },
    ]);
  });
});

describe('hrefOf', () => {
  it('gives an address that ends where it should', () => {
    const check = (path: string) => {
      const href = hrefOf(`https://a.example/${path}`) ?? 'https://a.example/';

      expect(href).toMatch(/^https:\/\/a\.example\/[^\s()<>[\]|"'`*_~\\]*$/);
    };
    fc.assert(fc.property(hostileText, check));
  });
});

describe('shorten', () => {
  it('cuts at a blank where one is near, and says so', () => {
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('one', 3)).toBe('one');
    expect(shorten('👍👍👍👍', 3)).toBe('👍👍…');
  });
});

function kindOf({ kind }: MarkdownNode): string {
  return kind;
}

/** The texts; anything else by its kind, but for the subtext that the test itself makes. */
function leavesOf(node: MarkdownNode): unknown[] {
  if (node.kind === 'subtext') return node.children.flatMap(leavesOf);
  return [node.kind === 'text' ? node.text : node];
}
