import { stemOf } from '../../text/terms.ts';
import type { Event } from './events.ts';
import type { Predicate } from './predicates.ts';
import type { Piece, Reading } from './reading.ts';

type Frame = Readonly<{
  family: string;
  subject: string;
  object: string;
  /** The small word that brings another part in, and which part it is. */
  prep: string;
  role: string;
}>;

// The part of the subject, of the object, and of what "to", "from" or "behind" brings in; then the verbs.
const VERBS = `transfer giver theme to=taker : sell sale sold supply deliver delivery export ship shipment send sent give gave given grant award lend lent loan provide hand donate transfer pay paid cede assign offer guarantee allocate allot
transfer taker theme from=giver : buy bought purchase acquire acquisition import receive borrow source obtain get got procure takeover absorb
own owner owned - : own possess control hold held
own owned - to=owner : belong
replace new old - : replace supersede succeed supplant displace oust
order earlier later - : precede
order later earlier - : follow ensue
urge urger urged - : urge encourage implore exhort beg entreat invite persuade press summon order instruct command oblige
urge urger theme from=urged : demand solicit
urge urger theme on=urged : call
sue suer sued - : sue suing prosecute indict
blame blamer blamed - : blame accuse criticise criticize condemn denounce fault rebuke reproach
praise praiser praised - : praise commend thank congratulate applaud laud
back backer backed - : back support sponsor subsidise subsidize bankroll
visit guest host - : visit
visit host guest - : welcome host
invest investor theme in=target : invest pour plough
depend leaner theme on=source : depend rely lean
answer answerer asker to=asker : answer respond reply react
oppose opposer opposed - : oppose challenge resist
owe debtor creditor to=creditor : owe
raise raiser theme with=hearer : raise broach
base based theme on=base : rest build base found
base base based - : underlie underpin
rank more less to=less : exceed surpass outnumber outweigh outstrip outdo top beat eclipse dwarf overtake overtook outrank outperform outproduce
rank less more behind=more : trail lag`;

const FRAMES: ReadonlyMap<string, Frame> = new Map(
  VERBS.split('\n').flatMap((line) => {
    const [head = '', verbs = ''] = line.split(' : ');
    const [family = '', subject = '', object = '', beside = ''] = head.split(' ');
    const [prep = '', role = ''] = beside.split('=');
    const frame = { family, subject, object, prep, role };
    return verbs.split(' ').map((verb): [string, Frame] => [stemOf(verb), frame]);
  }),
);

const LIGHT_VERB = /^(?:made?|makes?|making|conclude[sd]?|had|has|have|place[sd]?|agreed?)$/;

/** What a verb with its parts says is done, and by whom to whom; none of a verb of telling. */
export function verbEventOf(predicate: Predicate, { pieces }: Reading): Event | undefined {
  const { verb, at, object } = predicate;
  const isOver = pieces[at + 1]?.word === 'over' && /^(?:tak|took)/.test(verb.word);
  const noun = LIGHT_VERB.test(verb.word)
    ? object.find(({ word }) => FRAMES.has(stemOf(word)))
    : undefined;
  const isPlace = /^(?:tak|took)/.test(verb.word) && pieces[at + 2]?.word === 'place';
  const isUp = /^(?:bring|brought)/.test(verb.word) && pieces[at + 1]?.word === 'up';
  const word = isOver
    ? 'takeover'
    : isPlace
      ? 'replace'
      : isUp
        ? 'raise'
        : isSuing(predicate)
          ? 'sue'
          : (noun ?? verb).word;
  const known = FRAMES.get(stemOf(word));
  // "Called A a deposit" calls on nobody, and what "was built" rests on nothing.
  const isBare =
    known &&
    ASKS.has(known.prep) &&
    !predicate.beside.has(known.prep) &&
    !predicate.beside.has(INTO.get(known.prep) ?? '');
  const isHeldBack = /^h[eo]ld/.test(verb.word) && PHRASAL.test(pieces[at + 1]?.word ?? '');
  const frame = isBare || isHeldBack ? undefined : known;
  if (!frame && TELLS.test(verb.word)) return undefined;
  const parts = partsOf(predicate, frame ?? GENERIC);
  return { family: frame?.family ?? '', piece: noun ?? verb, parts };
}

/** "Held back", "held talks": nobody's is what is held. */
const PHRASAL = /^(?:back|up|off|out|on|talks|meetings?|elections?)$/;

/** Verbs that say what their family does only with such a word. */
const ASKS: ReadonlySet<string> = new Set(['on', 'with', 'in']);

// "Takes A to court", "has taken A before a judge"
const isSuing = ({ verb, beside }: Predicate): boolean =>
  /^(?:tak|took|drag|haul)/.test(verb.word) &&
  [beside.get('to'), beside.get('before')].some((words = []) =>
    words.some(({ word }) => /^(?:courts?|judges?|tribunals?)$/.test(word)),
  );

const TELLS =
  /^(?:said|says?|told|tells?|report(?:s|ed)?|wr(?:ote|ites?|itten)|not(?:es?|ed)|stat(?:es?|ed)|announc(?:es?|ed)|add(?:s|ed)|recall(?:s|ed)?|explain(?:s|ed)?|call(?:s|ed)?|estimate[sd]?|expect(?:s|ed)?|found|finds|show(?:s|ed|n)?|cite[sd]?|quote[sd]?)$/;

const INTO: ReadonlyMap<string, string> = new Map([
  ['to', 'into'],
  ['in', 'into'],
]);

const GENERIC: Frame = { family: '', subject: 'doer', object: 'done', prep: 'in', role: 'where' };

type Told = readonly [string, readonly Piece[] | undefined];

function partsOf(predicate: Predicate, frame: Frame): Map<string, readonly Piece[]> {
  const { isPassive, subject, object, beside } = predicate;
  const { prep, role } = frame;
  const [near = [], far = []] = [beside.get(prep), beside.get(INTO.get(prep) ?? prep)];
  const brought: Told = [role, near.length > 0 ? near : far];
  const isGiven = frame.subject === 'giver' && object.length > 0;
  const told: Told[] = isPassive
    ? [
        [frame.subject, beside.get('by')],
        // "A was lent the sum" and "the sum was lent"
        [isGiven ? 'taker' : frame.object, subject],
        ['theme', object],
      ]
    : [[frame.subject, subject], ...objectsOf(predicate, frame)];
  const parts = new Map<string, readonly Piece[]>();
  for (const [part, words = []] of [...told, brought]) {
    if (part === '' || words.length === 0) continue;
    parts.set(part, [...(parts.get(part) ?? []), ...words]);
  }
  return parts;
}

// "Sells the mine", "pays A the rest", "pays A 40 million", "provides A with ore"
function objectsOf({ object, beside, isSum }: Predicate, frame: Frame): Told[] {
  const isTo = frame.subject === 'giver' && !beside.has('to') && object[0]?.kind === 'name';
  const rest = object.findIndex(({ kind }) => kind !== 'name');
  if (isTo && beside.has('with')) {
    return [
      ['taker', object],
      ['theme', beside.get('with')],
    ];
  }
  if (isTo && rest < 0 && isSum) return [['taker', object]];
  if (!isTo || rest <= 0) return [[frame.object, object]];
  return [
    ['taker', object.slice(0, rest)],
    ['theme', object.slice(rest)],
  ];
}
