import { z } from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

const Settings = z.object({
  CORPUS_DIR: z.string().min(1, 'is empty').default('corpus'),
  DATA_DIR: z.string().min(1, 'is empty').default('data'),
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
      `Cannot start: settings are wrong (see .env.example)\n${z.prettifyError(settings.error)}`,
    );
  }
  const { CORPUS_DIR, DATA_DIR, LOG_LEVEL } = settings.data;
  return { corpusDir: CORPUS_DIR, dataDir: DATA_DIR, logLevel: LOG_LEVEL };
}
