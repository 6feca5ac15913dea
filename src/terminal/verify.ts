import { z } from 'zod';
import { evidenceOf } from '../answering/cite.ts';
import { checkClaim, type ClaimCheck } from '../checking/check-claim.ts';
import { composeIndex } from '../compose.ts';
import { parseConfig, parseModelConfig } from '../config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { claimFigures, type ClaimPair, renderClaims } from '../evaluation/claims.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { answerEachLine, jsonLineOf, type Line, LineId, parseJsonLine } from './json-lines.ts';
import { openIndexFor } from './open-index.ts';
import { plainText } from './plain-text.ts';
import { runCommand, type Surroundings, UsageError } from './run-command.ts';

const HELP = `
Usage: npm run verify -- "SENTENCE" --source ID   whether a source, or one passage (SOURCE#N), bears
                                                 the sentence out, and what of it it doesn't
       npm run --silent verify -- --jsonl        one {"id","sentence","passages":[{"source","text"}]}
                                                 a line in, one {"id","supported","findings"} out;
                                                 lines that say their "kind", and whether they are
                                                 "supported", end in a table on standard error;
                                                 a source of the corpus brings its title, publisher,
                                                 date and whole names along
  --json                                         the verdict as one JSON object

It compares numbers with their units, dates, names, what is denied, compared and put first, whose word
it is and whether it is done or planned, and whether the passage speaks of the same things. It knows
the language and not the world: it doesn't reckon that 3,700 is more than 2,600.`;

const FLAGS = {
  source: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const;

/** `npm run verify` */
export function runVerify(surroundings: Surroundings): Promise<void> {
  return runCommand(
    {
      help: HELP,
      flags: FLAGS,
      run: async ({ values, positionals }) => {
        const sentence = positionals.join(' ').trim();
        const { env } = surroundings;
        if (values.jsonl) {
          if (sentence !== '' || values.source !== undefined) {
            throw new UsageError('Cannot verify so: with --jsonl all comes on standard input');
          }
          return verifyLines(await sourcesIn(parseConfig(env).corpusDir));
        }
        if (sentence === '' || values.source === undefined) {
          throw new UsageError('Cannot verify so: give a sentence in quotes and --source ID');
        }
        if (sentence.length > SENTENCE_LENGTH) {
          throw new UsageError(
            `Cannot verify a sentence of ${sentence.length} characters: ${SENTENCE_LENGTH} is the most`,
          );
        }
        const index = composeIndex(parseConfig(env), parseModelConfig(env));
        try {
          await openIndexFor(index, process.stderr);
          const passages = await passagesOf(index, values.source);
          const evidence = passages.map((passage) => ({
            ...evidenceOf(passage, passages),
            source: plainText(values.source ?? passage.id),
          }));
          const check = checkClaim(sentence, evidence);
          process.stdout.write(values.json ? jsonLineOf(check) : renderCheck(check));
        } finally {
          await index.close();
        }
      },
    },
    surroundings,
  );
}

async function passagesOf(index: IndexClient, id: string) {
  const one = id.includes('#') ? await index.call('findPassage', { id }) : undefined;
  const passages = one ? [one] : await index.call('passagesOfSource', { source: id });
  if (passages.length === 0) {
    throw new Error(
      `Cannot find "${plainText(id)}": no source or passage has that id; "npm run source -- --list" lists the sources`,
    );
  }
  return passages;
}

function renderCheck({ supported, findings }: ClaimCheck): string {
  const lines = findings.map(({ kind, why }) => `  ${kind}: ${plainText(why)}`);
  return [supported ? 'Supported' : 'Not supported', ...lines, ''].join('\n');
}

/** Each word is looked for in each passage: without a bound, one line could hold the rest up. */
const SENTENCE_LENGTH = 10_000;
const PASSAGE_LENGTH = 100_000;
const LINE_LENGTH = 1 << 24;
const KIND_LENGTH = 40;

const text = z.string('expected a text');
const VerifyLine = z.object({
  id: LineId.optional(),
  sentence: text
    .min(1, 'expected a sentence')
    .max(SENTENCE_LENGTH, `expected at most ${SENTENCE_LENGTH} characters`),
  passages: z.array(
    z.object({
      source: text,
      text: text.max(PASSAGE_LENGTH, `expected at most ${PASSAGE_LENGTH} characters`),
      context: text.optional(),
    }),
    'expected a list of passages',
  ),
  // What somebody knows of it; of any other form, it is no label.
  kind: z.string().min(1).max(KIND_LENGTH).optional().catch(undefined),
  supported: z.boolean().optional().catch(undefined),
});

type KnownSource = Readonly<{ context: string; text: string }>;

/** What a passage's source says of itself, and all that it says, by its id. */
async function sourcesIn(corpusDir: string): Promise<ReadonlyMap<string, KnownSource>> {
  const { passages } = await readCorpus(corpusDir);
  const bySource = Map.groupBy(passages, ({ source }) => source.id);
  return new Map(
    Array.from(bySource, ([id, [first, ...rest]]) => [
      id,
      {
        context: first ? evidenceOf(first).context : '',
        text: [first, ...rest].map((passage) => passage?.text ?? '').join('\n'),
      },
    ]),
  );
}

/** Where lines are labelled, how many of each kind were judged rightly ends up on standard error. */
async function verifyLines(sources: ReadonlyMap<string, KnownSource>): Promise<void> {
  const judged: Judged[] = [];
  await answerEachLine(LINE_LENGTH, async (line) => verifyLine(line, judged, sources));
  if (judged.length === 0) return;
  const held = new Set(judged.flatMap(({ id, isHeld }) => (isHeld ? [id] : [])));
  const figures = claimFigures(judged, (id) => held.has(id));
  process.stderr.write(`${renderClaims(figures)}\n`);
}

/** A labelled line, by its place, and whether its passages bear it out. */
type Judged = ClaimPair & Readonly<{ isHeld: boolean }>;

function verifyLine(
  line: Line,
  judged: Judged[],
  sources: ReadonlyMap<string, KnownSource>,
): object {
  const parsed = parseJsonLine(line, VerifyLine);
  if (parsed.kind === 'bad') {
    return { id: parsed.id, error: { code: 'invalid_line', message: parsed.why } };
  }
  const { id, sentence, passages, kind, supported } = parsed.value;
  const cited = passages.map(({ source, text: words, context }) => {
    const known = sources.get(source);
    return {
      source,
      text: words,
      context: context ?? known?.context ?? '',
      elsewhere: known?.text ?? '',
    };
  });
  const check = checkClaim(sentence, cited);
  if (kind !== undefined && supported !== undefined) {
    judged.push({
      id: String(judged.length),
      kind: plainText(kind),
      supported,
      isHeld: check.supported,
    });
  }
  return { id: id ?? null, ...check };
}
