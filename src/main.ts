import {
  composeAnswering,
  composeCheckMessage,
  composeIndex,
  composeReadFollowUp,
  composeWriter,
} from './compose.ts';
import { parseConfig, parseModelConfig } from './config.ts';
import { discordConfigOf } from './discord-config.ts';
import { type Bot, createBot } from './discord/bot.ts';
import { createFeatures } from './discord/features.ts';
import { createLogger, type Logger } from './log.ts';
import { openRecords, type Records } from './records/open-records.ts';
import { runCommand, type Surroundings } from './terminal/run-command.ts';
import type { IndexClient } from './worker/index-client.ts';

const HELP = `
Usage: npm start             the Discord bot
       npm run register      deploys its commands: once, and after each change of them

Settings come from the environment or ".env"; ".env.example" lists them. The log goes to standard
error, one JSON object a line.`;

/** How long open answers have to be finished when the process is told to stop. */
const STOP_WITHIN_MS = 7000;
/** After that the process ends, whatever is still open. */
const STOPPED_WITHIN_MS = 9500;
const DAY_MS = 86_400_000;

/** `npm start` */
export function runBot(surroundings: Surroundings): Promise<void> {
  const run = () => start(surroundings.env);
  return runCommand({ help: HELP, flags: {}, run }, surroundings);
}

async function start(env: Surroundings['env']): Promise<void> {
  const config = parseConfig(env);
  const { token, ...discord } = discordConfigOf(env);
  const models = parseModelConfig(env);
  const log = createLogger(config.logLevel);
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }));

  const records = openRecords(config.dataDir);
  forgetDaily(records, log);
  const onFailure = (reason: string) => log.warn('model failed', { reason });
  const onTrouble = (reason: string) => log.error('spending not kept', { reason });
  const spending = models && records.spending(models.budget, Date.now, onTrouble);
  const index = composeIndex(config, models, spending);
  try {
    const opened = await openIndex(index, log);
    const writer = spending && composeWriter(models, { budget: spending, onFailure });
    const readFollowUp = spending && composeReadFollowUp(models, { budget: spending, onFailure });
    const made = createFeatures({
      index,
      answerQuestion: composeAnswering(index, writer),
      checkMessage: composeCheckMessage(index),
      records,
      log,
      now: Date.now,
      ...(readFollowUp && { readFollowUp }),
      ...(models && { provider: models.connection.host }),
      ...discord,
    });
    const bot = createBot({ ...made, ...discord, log, onDeaf: (reason) => void stop(1, reason) });
    const stop = createStop({ bot, index, records, log });
    void index.ended.then(({ message }) => stop(1, message));
    process.once('SIGINT', (signal) => void stop(0, signal));
    process.once('SIGTERM', (signal) => void stop(0, signal));
    await bot.login(token);
    log.info('ready', opened);
  } catch (error) {
    await index.close();
    records.close();
    throw error;
  }
}

/** Now, and every day; where it fails, the next day does it. */
function forgetDaily(records: Records, log: Logger): void {
  const forget = () => {
    try {
      records.forgetOld(Date.now());
    } catch (error) {
      log.error('old records not forgotten', { error });
    }
  };
  forget();
  setInterval(forget, DAY_MS).unref();
}

/** What is there answers; moderators bring it up to the corpus. Built where there is none. */
async function openIndex(index: IndexClient, log: Logger) {
  let stage = '';
  const opened = await index.call('open', { following: 'as-is' }, (progress) => {
    if (progress.stage !== stage) log.info('building the index', progress);
    ({ stage } = progress);
  });
  return opened;
}

type Parts = Readonly<{ bot: Bot; index: IndexClient; records: Records; log: Logger }>;

/** Closes everything and ends the process; never rejects. A supervisor starts it again after a 1. */
function createStop({ bot, index, records, log }: Parts) {
  let isStopping = false;
  return async (code: 0 | 1, reason: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(code), STOPPED_WITHIN_MS).unref();
    log[code === 0 ? 'info' : 'error']('stopping', { reason });
    try {
      await bot.close(STOP_WITHIN_MS);
      await index.close();
      records.close();
    } catch (error) {
      log.error('not closed', { error });
    }
    process.exit(code);
  };
}
