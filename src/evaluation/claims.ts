/** One pair of a sentence and the passages that it cites, of which somebody knows whether they bear it out. */
export type ClaimPair = Readonly<{ id: string; kind: string; supported: boolean }>;

/** Of one kind of pair: how many were judged rightly, that is, caught or, where borne out, let pass. */
export type KindFigures = Readonly<{ kind: string; right: number; of: number; share: number }>;

/** The kinds in which a single atom of a sentence is changed. */
const ATOMS: readonly string[] = [
  'number',
  'unit',
  'scale',
  'year',
  'month',
  'place',
  'company',
  'person',
];

/** The figures of each kind, in the order of first use, then of all atoms and of all that is false. */
export function claimFigures(
  pairs: readonly ClaimPair[],
  isSupported: (id: string) => boolean,
): KindFigures[] {
  const kinds = Map.groupBy(pairs, ({ kind }) => kind);
  const figures = Array.from(kinds, ([kind, own]) => figuresOf(kind, own, isSupported));
  const atoms = pairs.filter(({ kind }) => ATOMS.includes(kind));
  const wrong = pairs.filter(({ supported }) => !supported);
  return [
    ...figures,
    figuresOf('all atoms', atoms, isSupported),
    figuresOf('all false', wrong, isSupported),
  ];
}

function figuresOf(
  kind: string,
  pairs: readonly ClaimPair[],
  isSupported: (id: string) => boolean,
): KindFigures {
  const right = pairs.filter(({ id, supported }) => isSupported(id) === supported).length;
  return { kind, right, of: pairs.length, share: pairs.length === 0 ? 1 : right / pairs.length };
}

/** The figures as a table: caught or let pass, of how many. */
export function renderClaims(figures: readonly KindFigures[]): string {
  const rows = figures.map(({ kind, right, of, share }) => {
    const verb = kind === 'faithful' ? 'let pass' : 'caught';
    return `| ${kind} | ${verb} | ${(100 * share).toFixed(1)}% (${right}/${of}) |`;
  });
  return ['| kind | | right |', '| --- | --- | ---: |', ...rows].join('\n');
}
