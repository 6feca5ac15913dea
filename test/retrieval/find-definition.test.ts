import { describe, expect, it, onTestFinished } from 'vitest';
import type { Filter } from '../../src/retrieval/filter.ts';
import { corpusFolder, sourceFile } from '../corpus/corpus-folder.ts';
import { aKeeper } from '../support/keeper.ts';
import { freshDir } from '../support/small-corpus.ts';

const GLOSSARY = `
- prefLabel: "monazite"
  altLabels:
    ru: ["монацит"]
    zh: ["独居石"]
  kind: term
  definition: "Phosphate mineral with thorium."
  source: usgs-20250131-rare-earths
- prefLabel: "xenotime"
  kind: term
  definition: "Phosphate mineral rich in yttrium."
`;
const BODY = `## Ores

Monazite is a phosphate mineral from which rare earths are won in Brazil and India.

Xenotime holds yttrium and heavy rare earths, and comes from placers in Malaysia.`;
const DEFINITION = 'Monazite: Phosphate mineral with thorium (our own definition).';

async function anIndex(glossary = GLOSSARY) {
  const dir = await corpusFolder({
    'sources/usgs-20250131-rare-earths.md': sourceFile({}, BODY),
    'glossary.yaml': glossary,
  });
  const { keeper, open } = aKeeper(dir, await freshDir());
  onTestFinished(() => keeper.close());
  await open();
  const options = (filter: Filter) => ({ filter, limit: 18 });
  return {
    keeper,
    retrieve: (question: string, filter: Filter = {}) =>
      keeper.use(({ retrieve }) => retrieve(question, options(filter))),
    search: (question: string) => keeper.use(({ search }) => search(question, options({}))),
  };
}

describe('the definition of a thing', () => {
  it.each(['what is monazite?', 'what is monaztie', 'что такое монацит', '什么是独居石'])(
    'stands first for "%s"',
    async (question) => {
      const { retrieve } = await anIndex();

      const { definition, passages } = await retrieve(question);

      expect(definition).toBe(0);
      expect(passages[0]?.passage).toMatchObject({ kind: 'definition', text: DEFINITION });
      expect(passages[0]?.passage.id).toMatch(/^usgs-20250131-rare-earths#\d+$/);
    },
  );

  it.each(['what is monazite made of', 'where does monazite come from', 'monazite in Brazil'])(
    'comes not for "%s"',
    async (question) => {
      const { retrieve } = await anIndex();

      const { definition, passages } = await retrieve(question);

      expect(definition).toBeUndefined();
      expect(passages.map(({ passage }) => passage.kind)).not.toContain('definition');
    },
  );

  it('comes not where its source is too new, or where it has none', async () => {
    const { retrieve } = await anIndex();

    const early = await retrieve('what is monazite', { until: '2024-12-31' });
    const sourceless = await retrieve('what is xenotime');

    expect([early.definition, sourceless.definition]).toEqual([undefined, undefined]);
    expect(early.passages).toEqual([]);
  });

  it('changes nothing in what other questions find, nor in its score', async () => {
    const [whole, without] = [
      await anIndex(),
      await anIndex(GLOSSARY.replaceAll(/ {2}source: .*\n/g, '')),
    ];
    const question = 'which mineral holds yttrium and thorium?';

    const [found, bare] = [await whole.search(question), await without.search(question)];

    expect(found.passages.length).toBeGreaterThan(0);
    expect(found.passages).toEqual(bare.passages);
  });

  it('is found by the name alone where passages are searched, and with its source', async () => {
    const { search, retrieve, keeper } = await anIndex();

    const [first] = (await search('monazite')).passages;
    const all = await keeper.use(({ store }) =>
      store.passagesOfSource('usgs-20250131-rare-earths'),
    );

    expect(first?.passage.text).toBe(DEFINITION);
    expect((await retrieve('monazite')).definition).toBeUndefined();
    expect(all.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'definition']);
  });
});
