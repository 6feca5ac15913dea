import { z } from 'zod';
import { renderIssues } from './zod-issues.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const folder = z.string().min(1, 'expected the path of a folder, found nothing');

const Settings = z.object({
  CORPUS_DIR: folder.default('corpus'),
  DATA_DIR: folder.default('data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
});

export type Config = Readonly<{
  corpusDir: string;
  dataDir: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
}>;

/**
 * The settings, checked once; .env.example lists them.
 *
 * @throws one error that names every setting that is wrong, and what was expected.
 */
export function parseConfig(env: Environment): Config {
  const settings = Settings.safeParse(env);
  if (!settings.success) {
    throw new Error(
      `Cannot start with these settings: ${renderIssues(settings.error)}; ".env.example" lists them all`,
    );
  }
  const { CORPUS_DIR, DATA_DIR, LOG_LEVEL } = settings.data;
  return { corpusDir: CORPUS_DIR, dataDir: DATA_DIR, logLevel: LOG_LEVEL };
}
