import { isStopWord } from '../../text/stop-words.ts';
import { stemOf } from '../../text/terms.ts';
import { wordsOf } from '../../text/words.ts';
import { sidesIn } from '../denials/opposites.ts';
import { meaningOf } from './stated.ts';
import type { Stated } from './stated.ts';

const NEGATION =
  /\b(?:not|no|never|none|nor|neither|without|nobody|nothing|cannot|\p{L}+n['’]t|deny|denie[sd]|refuse[sd]?|reject(?:s|ed)?|fail(?:s|ed)?|lacks?|lacked|hardly|barely|false|untrue|wrong|nicht|kein\p{L}*|pas|jamais|nunca|не|нет|không|chưa)\b|(?<![\p{L}])(?:не|нет|không|chưa)(?![\p{L}])|[不没未]/giu;

/** How far a "not" reaches, in characters. */
const REACH = 60;
const DENIES = /^(?:deny|denie[sd]|false|untrue|wrong)$/i;

/**
 * Whether claim and sentence agree in saying so or denying it. A denial in another part of the
 * sentence, of words that the claim hasn't, denies nothing of the claim.
 */
export function agreesInNegation(claim: Stated, sentence: string): boolean {
  const denied = denialsIn(claim.text);
  const found = denialsIn(sentence);
  if (denied.length > found.length) return false;
  if (denied.length > 0) {
    const reached = new Set(found.flatMap(({ stems }) => stems));
    const isSame = denied.every(
      ({ stems }) => stems.length === 0 || stems.some((one) => reached.has(one)),
    );
    if (!isSame) return false;
  }
  if (denied.length === found.length) return true;
  const touching = found.filter(
    ({ mark, stems }) => DENIES.test(mark) || stems.some((stem) => claim.stems.has(stem)),
  );
  return denied.length === touching.length;
}

// Each "not", and the meanings of what it may deny.
function denialsIn(text: string): { mark: string; stems: string[] }[] {
  return Array.from(text.matchAll(NEGATION), ({ 0: mark, index }) => {
    const end = index + mark.length;
    const after = text.slice(end, end + REACH);
    const words = wordsOf(after).filter(({ word }) => !isStopWord(word));
    return { mark, stems: words.map(({ word }) => meaningOf(word)) };
  });
}

const WHOLE =
  /\b(?:all|every|only|always|entire|entirely|whole|sole|solely|exclusively|everything|everyone)\b/giu;

/** Whether "all", "only" and their like in a claim are in the sentence too. */
export function agreesInExtent(claim: string, sentence: string): boolean {
  const wanted = claim.match(WHOLE) ?? [];
  const held = new Set((sentence.match(WHOLE) ?? []).map((word) => word.toLowerCase()));
  return wanted.every((word) => held.has(word.toLowerCase()));
}

// Pairs that a claim must not turn round: words of one side, words of the other.
const OPPOSITES = `rise rose risen grow grew grown increase increased climb climbed higher more gain gained above up / fall fell fallen drop dropped decline declined decrease decreased lower less fewer lost below down
open opened reopened reopen resume resumed / close closed shut suspend suspended halt halted stop stopped
begin began start started launch launched / end ended finish finished cease ceased
import imported imports importer / export exported exports exporter
buy bought purchase purchased acquire acquired / sell sold
win won / lose lost
approve approved allow allowed permit permitted accept accepted / reject rejected ban banned forbid refused blocked prohibit prohibited
lift lifted ease eased relax relaxed remove removed / impose imposed tighten tightened introduced restrict restricted
largest biggest most highest / smallest least lowest
light / heavy
first / last
before / after
cheap cheaper / expensive dearer
legal / illegal
public / private
oldest / newest
north northern / south southern
east eastern / west western
maximum / minimum
majority / minority
surplus / deficit shortage
support supported / oppose opposed
true / false`;

const SIDES = sidesIn(OPPOSITES);

/** Whether a claim says no more often than the sentence what its opposite stands there for: "rose" for "fell". */
export function agreesInDirection(claim: string, sentence: string): boolean {
  const [said, held] = [sidesOf(claim), sidesOf(sentence)];
  return Array.from(said).every(
    ([side, count]) => count <= (held.get(side) ?? 0) || !held.has(oppositeOf(side)),
  );
}

const oppositeOf = (side: string): string =>
  side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`;

function sidesOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of wordsOf(text)) {
    const side = SIDES.get(stemOf(word));
    if (side !== undefined) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}
