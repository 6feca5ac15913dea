import type { Quantity } from '../../text/quantities.ts';
import { UNITS } from '../../text/units.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Piece, Reading } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { trait } from '../reading/traits.ts';

/** Units by words that mean nothing else, as they stand without a figure: "its first tonne", "per megawatt". */
const BARE =
  /^(?:tonnes?|tons?|kilotonnes?|kilograms?|kilogrammes?|kilos?|grams?|grammes?|kilowatts?|megawatts?|gigawatts?|kilometres?|kilometers?|metres?|meters?|centimetres?|hectares?|acres?|miles?|ounces?|lit(?:re|er)s?|[kmg]wh?)$/;

const isBare = trait((word) => BARE.test(word));

type Unit = Readonly<{ kind: string; unit: string; word: string }>;

/**
 * A finding for a unit that a sentence has without a figure where the passages have another one of the
 * same measure so: "the first tonne" of "the first kilogram".
 */
export function bareUnitsNotIn(
  claim: Pick<Reading, 'pieces' | 'quantities' | 'known'>,
  passages: readonly Evidence[],
): Finding[] {
  if (!isBare(claim)) return [];
  const own = bareIn(claim);
  if (own.length === 0) return [];
  const sentences = passages.flatMap((passage) => passage.sentences);
  const held = new Set(sentences.flatMap((sentence) => unitsIn(sentence)));
  for (const { kind, unit, word } of own) {
    if (held.has(unit)) continue;
    const rival = sentences
      .flatMap((sentence) => bareOf(sentence))
      .find((other) => other.kind === kind && other.unit !== unit);
    if (!rival) continue;
    return [{ kind: 'unit', text: word, why: `the passages have "${rival.word}" there` }];
  }
  return [];
}

// A unit with no figure of its own before it.
function bareIn({ pieces, quantities }: Pick<Reading, 'pieces' | 'quantities'>): Unit[] {
  return pieces.flatMap((piece) => {
    if (!isBare(piece) || isMeasured(piece, quantities)) return [];
    const found = UNITS.get(piece.word);
    return found
      ? [{ kind: found.kind, unit: `${found.unit}*${found.times}`, word: piece.word }]
      : [];
  });
}

const isMeasured = ({ start, end }: Piece, quantities: readonly Quantity[]): boolean =>
  quantities.some((quantity) => quantity.start <= start && end <= quantity.end);

const bareOf = remembered(bareIn);

// All that a sentence has, with figures and without.
const unitsIn = remembered(({ pieces }: Reading) =>
  pieces.flatMap(({ word }) => {
    const found = UNITS.get(word);
    return found ? [`${found.unit}*${found.times}`] : [];
  }),
);
