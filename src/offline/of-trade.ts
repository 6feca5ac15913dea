import { isElement } from '../text/elements.ts';
import { baseOf } from '../text/irregular-verbs.ts';
import { stemOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** What rare earths are found in, made to and traded by: of these a question about them has one. */
const TRADE: ReadonlySet<string> = new Set(
  `allowance alloy ash ban bastnaesite bastnasite carbonate cargo chloride chip clay coating concentrate control curb
  customer deposit dig dual element embargo entity export feedstock geological import ionic lanthanide licence
  license loan magnet material mine miner mineral mining mischmetal monazite motor ndpr ore output oxide
  permit phosphogypsum port process processing processor produce producer production project prospect
  quota ree reo refine refiner refinery reserve restriction sanction scrap sell seller separate
  separation ship shipment shortage smelt smelter stockpile summit supplier supply tailing tariff
  technology ton tonne trade turbine xenotime yttria zirconia`
    .split(/\s+/)
    .map(stemOf),
);

/** "Earth" alone may be the planet. */
const RARE_EARTH = /\brare[- ]?(?:earth|metal)s?\b/iu;

/** Whether a question has a word of the trade, or an element: one about something else seldom has. */
export function isOfTrade(question: string): boolean {
  return (
    RARE_EARTH.test(question) ||
    wordsOf(question).some(({ word }) => isElement(word) || TRADE.has(stemOf(baseOf(word))))
  );
}
