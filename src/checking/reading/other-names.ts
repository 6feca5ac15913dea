// Seats of governments, for which newspapers write the state's name, and the other way round.
const SEATS = `washington=us beijing=china tokyo=japan canberra=australia ottawa=canada brussels=eu paris=france
 berlin=germany london=uk moscow=russia seoul=korea delhi=india hanoi=vietnam astana=kazakhstan tashkent=uzbekistan
 kyiv=ukraine jakarta=indonesia bangkok=thailand brasilia=brazil ankara=turkey`;

const SEAT_NAMES: ReadonlySet<string> = new Set(
  SEATS.split(/\s+/).map((pair) => pair.split('=', 1)[0] ?? ''),
);

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...SEATS.split(/\s+/).flatMap((pair): [string, string[]][] => {
    const [seat = '', state = ''] = pair.split('=');
    return [
      [seat, [state]],
      [state, [seat]],
    ];
  }),
  [
    'pentagon',
    [
      'defence department',
      'department defense',
      'department war',
      'defence ministry',
      'defense department',
      'secretary defense',
      'secretary defence',
      'secretary war',
      'us defense',
      'us defence',
      'us military',
      'dod',
    ],
  ],
  ['dod', ['pentagon', 'defence department', 'department defense', 'defense department']],
  ['kremlin', ['russia', 'putin', 'moscow']],
  ['capitol', ['congress']],
  ['downing', ['uk', 'british', 'prime minister']],
  ['whitehall', ['uk', 'british']],
  ['westminster', ['uk', 'british']],
  ['elysee', ['france', 'macron']],
  ['berlaymont', ['european commission', 'eu']],
  ['bundestag', ['german parliament']],
  ['duma', ['russia parliament']],
  ['mofcom', ['ministry commerce', 'commerce ministry']],
  ['ceo', ['chief executive']],
  ['ev', ['electric vehicle', 'electric car']],
  ['evs', ['electric vehicle', 'electric car']],
  ['cfo', ['chief financial']],
  ['british', ['uk', 'kingdom']],
  ['union', ['eu']],
]);

/** Other folded names under which a text may have one word of a name: "asia" for "asian". */
export function otherNamesOf(word: string): readonly string[] {
  const known = OTHERS.get(word);
  if (known) return known;
  // "Eastern" and "East".
  if (/^(?:north|south|east|west)ern$/.test(word)) return [word.slice(0, -3)];
  // "African" and "Africa": what belongs to a place.
  return word.length > 4 && word.endsWith('n') ? [word.slice(0, -1)] : [];
}

/** Whether a folded word is the seat of a government, which may stand for it. */
export function isSeat(word: string): boolean {
  return SEAT_NAMES.has(word);
}
