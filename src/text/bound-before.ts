import type { Token } from './tokens.ts';

type Bound = 'about' | 'at-least' | 'at-most';

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:^| )(?:about|around|roughly|some|nearly|almost|approximately|close to|an estimated|~)$/,
    'about',
  ],
  [/(?:^| )(?:more than|over|at least|above|upwards of|exceeding|minimum of|a good)$/, 'at-least'],
  [/(?:^| )(?:less than|under|at most|up to|below|fewer than|as much as|as many as)$/, 'at-most'],
];

/** What they end with. */
const ENDS_BOUND: ReadonlySet<string> = new Set(
  `about around roughly some nearly almost approximately to estimated ~ than over least above of
  exceeding good under most below as`.split(/\s+/),
);

/** How the words before a token hedge the number that begins there. */
export function boundBefore(tokens: readonly Token[], at: number): Bound | undefined {
  if (!ENDS_BOUND.has(tokens[at - 1]?.low ?? '')) return undefined;
  const before = `${tokens[at - 2]?.low ?? ''} ${tokens[at - 1]?.low ?? ''}`;
  const three = `${tokens[at - 3]?.low ?? ''} ${before}`;
  return BOUNDS.find(([words]) => words.test(three))?.[1];
}
