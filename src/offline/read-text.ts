import { datesOf } from '../text/dates.ts';
import { namesOf } from '../text/names.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { rememberedTexts } from '../text/remembered-texts.ts';
import { sentencesOf } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';

/** Passages, and blocks of them: what is read of one takes a kilobyte or less. */
const REMEMBERED = 4096;

/** What questions ask of the same passages again and again. */
export const sentencesIn = rememberedTexts(sentencesOf, REMEMBERED);
export const quantitiesIn = rememberedTexts((text) => quantitiesOf(text), REMEMBERED);
export const datesIn = rememberedTexts((text) => datesOf(text), REMEMBERED);
export const namesIn = rememberedTexts(namesOf, REMEMBERED);
export const stemsIn = rememberedTexts(
  (text): ReadonlySet<string> => new Set(termsOf(text).map(({ stem }) => stem)),
  REMEMBERED,
);
