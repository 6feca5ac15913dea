import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReadFollowUp } from '../../src/answering/read-follow-up.ts';
import type { Writer } from '../../src/answering/writer.ts';
import { composeAnswering, composeCheckMessage, composeIndex } from '../../src/compose.ts';
import type { AdmissionLimits } from '../../src/discord/admission.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { DEFINITIONS } from '../../src/discord/definitions.ts';
import { createFeatures } from '../../src/discord/features.ts';
import { createLogger } from '../../src/log.ts';
import { openRecords, type Records } from '../../src/records/open-records.ts';
import type { IndexClient } from '../../src/worker/index-client.ts';
import {
  type Counterpart,
  type CounterpartOptions,
  startCounterpart,
} from './discord/counterpart.ts';
import { freshDir, type SmallSource, writeCorpus } from './small-corpus.ts';

/** The real bot, in this process, logged in to a counterpart of Discord. */
export type TestBot = Readonly<{
  discord: Counterpart;
  bot: Bot;
  index: IndexClient;
  records: Records;
  corpusDir: string;
  /** The lines of the log, parsed. */
  log: readonly Readonly<Record<string, unknown>>[];
  /** Why it could no longer hear or speak. */
  deaf: readonly string[];
  /** Another process of the same bot over the same data: what a restart leaves. */
  restart(): Promise<void>;
}>;

type Options = Readonly<{
  discord?: CounterpartOptions;
  sources?: readonly SmallSource[];
  admission?: AdmissionLimits;
  /** Gives the id of a role that may reindex. */
  moderatorRole?: (discord: Counterpart) => string;
  editGapMs?: number;
  /** Of the bot, where others are to hold than its own. */
  limits?: Readonly<{
    turnMs?: number;
    requestMs?: number;
    lastWordsMs?: number;
    lastEventsMs?: number;
  }>;
  /** Takes the place of the answering that the index gives. */
  answering?: (real: ReturnType<typeof composeAnswering>) => ReturnType<typeof composeAnswering>;
  /** Gives the one guild whose moderators may reindex. */
  guild?: (discord: Counterpart) => string;
  /** A language model behind the lock. */
  writer?: Writer;
  /** Follow-up questions, read with a language model. */
  readFollowUp?: ReadFollowUp;
  /** Refusals of the counterpart that this test is about. */
  expects?: readonly number[];
}>;

/** Starts it; everything ends with the test, which fails where Discord would have refused anything. */
export async function startTestBot(options: Options = {}): Promise<TestBot> {
  const dir = await freshDir();
  const corpusDir = await writeCorpus(join(dir, 'corpus'), options.sources);
  const config = { corpusDir, dataDir: join(dir, 'data'), logLevel: 'debug' } as const;
  const discord = await startCounterpart({ isPassing, ...options.discord });
  discord.register(DEFINITIONS);
  const index = composeIndex(config);
  await index.call('open', { following: 'as-is' });
  const log: Record<string, unknown>[] = [];
  const logger = createLogger('debug', (line) => log.push(JSON.parse(line)));
  const deaf: string[] = [];
  const parts = { index, discord, options, logger, dataDir: config.dataDir, deaf };
  let running = await logIn(parts);
  onTestFinished(async () => {
    await running.bot.close(0);
    running.records.close();
    await index.close();
    await discord.stop();
    discord.assertNoRefusals();
  });
  for (const code of options.expects ?? []) discord.expectRefusal(code);
  return {
    discord,
    index,
    corpusDir,
    log,
    deaf,
    get bot() {
      return running.bot;
    },
    get records() {
      return running.records;
    },
    async restart() {
      await running.bot.close(0);
      running.records.close();
      running = await logIn(parts);
    },
  };
}

/** Ends with "Searching the sources …", in whatever language: what a slow machine shows before the answer. */
const isPassing = ({ text }: Readonly<{ text: string }>): boolean =>
  /(?:^|\n)[^\n]{1,90}…$/u.test(text);

type Parts = Readonly<{
  index: IndexClient;
  discord: Counterpart;
  options: Options;
  logger: ReturnType<typeof createLogger>;
  dataDir: string;
  deaf: string[];
}>;

async function logIn({ index, discord, options, logger: log, dataDir, deaf }: Parts) {
  const records = openRecords(dataDir);
  const real = composeAnswering(index, options.writer);
  const { admission, moderatorRole } = options;
  const made = createFeatures({
    index,
    answerQuestion: options.answering?.(real) ?? real,
    checkMessage: composeCheckMessage(index),
    records,
    log,
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    ...(options.writer && { provider: 'models.example' }),
    ...(options.readFollowUp && { readFollowUp: options.readFollowUp }),
    ...(options.guild && { guild: options.guild(discord) }),
    ...(moderatorRole && { moderatorRole: moderatorRole(discord) }),
    ...(admission && { admissionLimits: admission }),
  });
  const bot = createBot({
    ...made,
    log,
    apiUrl: discord.apiUrl,
    onDeaf: (reason) => deaf.push(reason),
    limits: { editGapMs: options.editGapMs ?? 30, ...options.limits },
  });
  await bot.login(discord.token);
  return { bot, records };
}
