import { isStopWord } from '../../text/stop-words.ts';

/** Words that carry a question for figures of a table, and change nothing in what it asks for. */
const CARRIERS: ReadonlySet<string> = new Set(
  `above actual actually altogether among amount amounts annual annually approximately below big
  bigger biggest boast boasts bottom change changed changes changing combined came come comes
  compare compared compares comparing comparison current currently decline declined declines declining decrease decreased
  decreases difference drop dropped drops earth exactly exceed exceeded exceeding exceeds fall
  fallen falling falls far fell fewer fewest gap give given gives global globally go goes going gone got
  greater greatest grew grow growing grown grows growth hello hey hi high higher highest hold
  holder holders holding holds increase increased increases increasing it just know known land
  large larger largest latest lead leader leaders leading leads least less list lot low lower
  lowest main major many much newest number ok okay order overall own owns per planet please pls
  possess possesses question rank ranked ranking rankings ranks ratio really recent recently right
  rise risen rises rising rose roughly sees show shrank shrink shrinking shrunk since sit sits
  sitting size small smaller smallest still sum tell times today together top total totals turn
  turned versus volume volumes vs whats wheres whole whos world worlds worldwide yearly`.split(
    /\s+/,
  ),
);

/** Whether a folded word may stand in such a question and mean nothing of its own. */
export function isSmallWord(word: string): boolean {
  return isStopWord(word) || CARRIERS.has(word);
}

/** Words with which a question asks for something that an order or a difference of rows doesn't tell. */
const OTHERWISE =
  /\b(?:why|when|whose|because|if|not(?! (?:more|less|fewer|over) )|nor|never|cannot|would|could|should|might|may|ever|always|during|until|before|once|how (?:come|long|old|many (?:countries|nations))|[a-z]+n t|average|gr(?:ow|ew|own) (?:more|less))\b/;

export function asksOtherwise(joined: string): boolean {
  return OTHERWISE.test(joined);
}
