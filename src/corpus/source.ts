import { z } from 'zod';
import { isPlainLine } from './invisible.ts';

export const TOPICS = [
  'geology',
  'mining',
  'processing',
  'magnets',
  'prices',
  'trade-controls',
  'diplomacy',
  'investment',
  'defence',
  'recycling',
  'environment',
  'substitution',
  'policy',
  'markets',
  'companies',
  'demand',
  'statistics',
] as const;

const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'use YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isInCalendar, 'expected a day that the calendar has');

const UNSEEN = 'expected one line of visible text';
const line = z.string().refine(isPlainLine, UNSEEN);

/** The front matter of a source; corpus/FORMAT.md says the same in words. */
export const SourceMeta = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'use lower case, digits and hyphens'),
  title: line.max(300),
  publisher: line.max(120),
  author: line.optional(),
  url: z.url({ protocol: /^https$/ }).refine(isPlainLine, UNSEEN),
  published: date,
  updated: date.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'use a BCP 47 tag such as "vi"'),
  kind: z.enum(['brief', 'document']),
  topics: z.array(z.enum(TOPICS)).min(1).max(4),
  places: z.array(z.string().regex(/^[A-Z]{2}$/, 'use ISO 3166-1 alpha-2 codes or EU')),
});
export type SourceMeta = z.infer<typeof SourceMeta>;

export type Section = Readonly<{ heading: string; paragraphs: readonly string[] }>;

/** One file of corpus/sources/, read. */
export type Source = Readonly<SourceMeta & { sections: readonly Section[] }>;

/** A date of another form is for the form's own rule to refuse. */
function isInCalendar(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.valueOf()) || day.toISOString().startsWith(text);
}

export function isTopic(text: string): text is SourceMeta['topics'][number] {
  return TOPICS.some((topic) => topic === text);
}
