import type { StoredSeries } from '../../store/passage-store.ts';
import { isElement } from '../../text/elements.ts';
import type { Word } from '../../text/words.ts';
import { productOf } from './product-family.ts';

/** How much of a thing there is: "how much holmium oxide", "the volume of it". */
const AMOUNT =
  /\bhow (?:much|many) (?:more |less )?(?!(?:is|was|were|did|does|do|has|have|higher|lower|dearer|cheaper)\b)|\b(?:amounts?|volumes?|hold\w*|owns?|possess\w*|totals?|sum|combined|together|altogether|size|lots?|lists?|world\w*|global\w*|comes?|came)\b/;

/** Whether an oxide or a metal of a year stands for its price: "holmium oxide 2022 vs 2025". */
export function impliesPrice({ key, of }: StoredSeries, words: readonly Word[]): boolean {
  const [element = '', form = '', more] = productOf(key).split(' ');
  if (of !== '' || more !== undefined || !isElement(element)) return false;
  const joined = words.map(({ word }) => word).join(' ');
  return /^(?:oxide|metal)$/.test(form) && /\b(?:19|20)\d\d\b/.test(joined) && !AMOUNT.test(joined);
}
