import { datesOf } from '../text/dates.ts';
import { namesOf } from '../text/names.ts';
import { fold, wordsOf } from '../text/words.ts';
import { placesNamed } from './places-named.ts';

/** Something that a question names and that a follow-up may put another of its kind for. */
export type Mention = Readonly<{
  kind: 'date' | 'place' | 'element' | 'name';
  text: string;
  start: number;
  end: number;
  /** Of a place: one form for all its names. */
  home?: string;
  isPeople?: boolean;
}>;

/** The dates, places, elements and names of a text in order, none overlapping. */
export function mentionsOf(text: string): Mention[] {
  const named = placesNamed(text).map(({ start, end, ...place }) =>
    mentionOf(text, 'place', { start, end }, place),
  );
  const names = capitalisedIn(text).map((span) => mentionOf(text, 'name', span));
  // "European Commission" is a name, though a place begins it; "Vietnam" is a place alone.
  const wider = names.filter((name) => !named.some((place) => isSame(name, place)));
  const inside = named.filter((place) => !wider.some((name) => isWithin(place, name)));
  return free([...datesIn(text), ...elementsIn(text), ...inside, ...wider]);
}

function capitalisedIn(text: string): { start: number; end: number }[] {
  // In a question that shouts every word is a name, and so none is.
  if (text === text.toUpperCase()) return [];
  return namesOf(text);
}

const mentionOf = (
  text: string,
  kind: Mention['kind'],
  { start, end }: Readonly<{ start: number; end: number }>,
  more: Readonly<{ home?: string; isPeople?: boolean }> = {},
): Mention => ({ kind, text: text.slice(start, end), start, end, ...more });

type Spanned = Readonly<{ start: number; end: number }>;
const isSame = (a: Spanned, b: Spanned): boolean => a.start === b.start && a.end === b.end;
const isWithin = (a: Spanned, b: Spanned): boolean => b.start <= a.start && a.end <= b.end;

// The first that claims a stretch keeps it.
function free(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const isTaken = kept.some(({ start, end }) => start < mention.end && mention.start < end);
    if (!isTaken) kept.push(mention);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const RELATIVE =
  /(?<![\p{L}\p{N}])(?:right now|nowadays|now|today|currently|yesterday|(?:this|last|next) (?:year|month|week|quarter|decade)|the (?:19|20)?\d0s|aujourd['’]hui|l['’]an dernier|heute|jetzt|letztes jahr|hoy|ahora|el año pasado|сейчас|сегодня|в прошлом году|hiện nay|bây giờ|năm ngoái|hôm nay)(?![\p{L}\p{N}])|现在|目前|今年|去年|今日|現在|昨年/giu;

function datesIn(text: string): Mention[] {
  const spans = [
    ...stretchesOf(text),
    ...Array.from(text.matchAll(RELATIVE), ({ 0: raw, index }) => ({
      start: index,
      end: index + raw.length,
    })),
  ];
  return spans.map((span) => mentionOf(text, 'date', span));
}

// "2010 to 2014" is asked about as one.
function stretchesOf(text: string): Spanned[] {
  const stretches: Spanned[] = [];
  for (const { start, end } of datesOf(text)) {
    const before = stretches.at(-1);
    const isOne = before !== undefined && TO.test(text.slice(before.end, start));
    if (isOne) stretches.pop();
    stretches.push({ start: isOne ? before.start : start, end });
  }
  return stretches;
}

const TO = /^\s?(?:to|and|until|till|bis|und|à|et|y|a|по|и|до|đến|[-–—~至到])\s?$/iu;

const ELEMENTS = new Set(
  `lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium terbium dysprosium
 holmium erbium thulium ytterbium lutetium scandium yttrium lithium cobalt nickel copper graphite gallium
 germanium antimony tungsten tantalum niobium manganese beryllium bismuth indium tellurium vanadium
 titanium uranium thorium magnesium platinum palladium zirconium hafnium rhenium molybdenum gold silver
 iron aluminium aluminum zinc silicon boron ndpr nd pr dy tb
 néodyme terbio neodym cerio neodimio disprosio неодим неодима диспрозий диспрозия тербий тербия`
    .split(/\s+/)
    .map(fold),
);
/** Signs of two letters are elements only as chemists write them: "Nd". */
const SIGN = /^(?:nd|pr|dy|tb)$/;

function elementsIn(text: string): Mention[] {
  return wordsOf(text).flatMap(({ word, start, end }) => {
    const isOne =
      ELEMENTS.has(word) && (!SIGN.test(word) || /^\p{Lu}/u.test(text.slice(start, end)));
    return isOne ? [mentionOf(text, 'element', { start, end })] : [];
  });
}
