import { TOPICS } from '../corpus/source.ts';
import { type Filter, isDate, lastDayOf } from '../retrieval/filter.ts';
import { UsageError } from './run-command.ts';

export const FILTER_FLAGS = {
  since: { type: 'string' },
  until: { type: 'string' },
  source: { type: 'string' },
  topic: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
} as const;

export const FILTER_HELP = `  --since DATE, --until DATE   only sources of that time (YYYY, YYYY-MM or YYYY-MM-DD)
  --source ID                  only that source
  --topic T, --place CC        only sources on a topic or a place; may be repeated
`;

type Values = Readonly<{
  since?: string | undefined;
  until?: string | undefined;
  source?: string | undefined;
  topic?: string[] | undefined;
  place?: string[] | undefined;
}>;

/** @throws UsageError naming the flag that is wrong. */
export function filterOf({ since, until, source, topic, place }: Values): Filter {
  for (const [flag, date] of Object.entries({ since, until })) {
    if (date !== undefined && !isDate(date)) {
      throw new UsageError(`Cannot use --${flag} "${date}": write YYYY, YYYY-MM or YYYY-MM-DD`);
    }
  }
  if (since !== undefined && until !== undefined && since > lastDayOf(until)) {
    throw new UsageError(
      `Cannot use --since "${since}" with --until "${until}": no day is in both; swap them`,
    );
  }
  const places = place?.map((code) => code.toUpperCase());
  const noPlace = places?.findIndex((code) => !/^[A-Z]{2}$/.test(code)) ?? -1;
  if (place && noPlace >= 0) {
    throw new UsageError(
      `Cannot use --place "${place[noPlace]}": write two letters, as in "DE" or "EU"`,
    );
  }
  const unknown = topic?.find((one) => !TOPICS.some((known) => known === one));
  if (unknown !== undefined) {
    throw new UsageError(`Cannot use --topic "${unknown}": it is one of ${TOPICS.join(', ')}`);
  }
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(topic && { topics: topic }),
    ...(places && { places }),
  };
}
