import type { ShownPassage } from './read-prompt.ts';
import { RESPELLINGS } from './respellings.ts';
import type { Told } from './telling-sentences.ts';

/** A way to say the same in other words: every text that it can make of a sentence, none where it doesn't fit. */
export type Rewording = Readonly<{ how: string; reword: (told: Told) => readonly string[] }>;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIME = String.raw`(?:on \d{1,2} ${MONTH} \d{4}|in ${MONTH} \d{4}|in (?:19|20)\d\d)`;

/** Somebody or something of the sentence before: alone, nobody knows who. */
const LEANS =
  /^(?:It|Its|He|His|She|Her|They|Their|Them|This|That|These|Those|Such|Both|Others?|Another|Here|There|So|But|Yet|Also|Then|And|Or|Each|All|Some|Most|One|Neither|Instead|Meanwhile|Thus)\b/;
/** Words that begin no name. */
const LOWERED =
  /^(?:The|A|An|In|On|By|At|From|About|Around|Nearly|Almost|Since|After|Before|Under|For|Between|Within|More|Less|Over|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Prices|Exports|Imports|Magnets|Mining|Rare|Heavy|Light|Production|Demand|Companies|According|Whoever|Only|Until|With|Without|If|When|While|Because|Analysts|Researchers|Scientists)\b/;
/** Where more than one thing is said, what is moved may come to belong to another. */
const MANY =
  /[,;:()"“”]| (?:that|which|who|whose|and|but|or|than|as|because|while|where|when|if|before|after|until|since|said|says|say|to|would|will|should|could|may|might|reported|wrote|expects?|plans?|not|no) /;
const ATTRIBUTED = / (?:said|says|reported|reports|wrote|writes|according to|recalled|recalls) /i;
const QUOTED = /["“”]/;

/** The sentence within another one; none where its first word may be a name or may not. */
function within(sentence: string, passage: ShownPassage): string | undefined {
  if (LEANS.test(sentence)) return undefined;
  if (LOWERED.test(sentence)) return sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const [first = ''] = sentence.split(/[ ,]/);
  const isName = new RegExp(String.raw`[\p{Ll},] ${RegExp.escape(first)}(?![\p{L}\d])`, 'u');
  return isName.test(passage.text) || /^\p{Lu}{2,}\b/u.test(first) ? sentence : undefined;
}

const openEnd = (sentence: string): string => sentence.slice(0, -1);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const publisherOf = ({ publisher }: ShownPassage): string => publisher.replace(/ \(.*\)$/, '');

const accordingTo: Rewording = {
  how: 'publisher put before it',
  reword: ({ text, passage }) => {
    const inner = within(text, passage);
    const isTwice = ATTRIBUTED.test(text) || text.includes(publisherOf(passage));
    return inner === undefined || isTwice ? [] : [`According to ${publisherOf(passage)}, ${inner}`];
  },
};

const reportFirst: Rewording = {
  how: 'attribution put first',
  reword: ({ text, passage }) => {
    const told = new RegExp(
      String.raw`^(?<said>[^"“”]+), (?<who>(?:the |The )?[\p{Lu}\d][^,;:]*) (?<verb>reported|wrote|said|says) (?<time>${TIME})\.$`,
      'u',
    ).exec(text)?.groups;
    const { said = '', who = '', verb = '', time = '' } = told ?? {};
    const inner = within(said, passage);
    const isOpen = said === '' || ATTRIBUTED.test(said) || who.includes(' to be ');
    if (inner === undefined || isOpen) return [];
    return [
      `${capitalised(who)} ${verb} ${time} that ${inner}.`,
      `${capitalised(time)}, ${who} ${verb} that ${inner}.`,
    ];
  },
};

const timeMoved: Rewording = {
  how: 'time put first or last',
  reword: ({ text, passage }) => {
    const body = openEnd(text);
    const last = new RegExp(`^(?<rest>.+) (?<time>${TIME})$`).exec(body)?.groups;
    const rest = within(last?.['rest'] ?? 'It', passage);
    if (last && rest !== undefined && !MANY.test(rest)) {
      return [`${capitalised(last['time'] ?? '')}, ${rest}.`];
    }
    const first = new RegExp(`^(?<time>${TIME}),? (?<rest>.+)$`, 'i').exec(body)?.groups;
    if (!first || MANY.test(first['rest'] ?? '')) return [];
    const time = first['time'] ?? '';
    return [`${capitalised(first['rest'] ?? '')} ${time.charAt(0).toLowerCase()}${time.slice(1)}.`];
  },
};

const joined: Rewording = {
  how: 'two sentences joined',
  reword: ({ text, passage, next }) => {
    const second = next === undefined ? undefined : (within(next, passage) ?? leaning(next));
    if (second === undefined || QUOTED.test(text + next)) return [];
    return [`${openEnd(text)}; ${second}`, `${openEnd(text)}, and ${second}`];
  },
};

/** "It" is still who it was where the sentence before stands before it. */
function leaning(sentence: string): string | undefined {
  const leans = /^(?:It|Its|He|His|She|They|Their|This|These)\b/.test(sentence);
  return leans ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : undefined;
}

const clauseLeftOut: Rewording = {
  how: 'relative clause left out',
  reword: ({ text }) => {
    const bare = text.replace(/, (?:which|who|whose) [^,;:.()]*\.$/, '.');
    // An attribution or a plan that is left out would leave a fact.
    const left = text.slice(bare.length - 1);
    return bare === text || ATTRIBUTED.test(left) || QUOTED.test(text) ? [] : [bare];
  },
};

const companyNamed: Rewording = {
  how: 'company named',
  reword: ({ passage: { text }, ...told }) => {
    const at = text.indexOf(told.text);
    const before = text.slice(0, Math.max(0, at)).trim();
    const alone = /^(?<name>(?:\p{Lu}[\p{L}&-]+ )+)[^\p{Lu}]+\.$/u.exec(before)?.groups?.['name'];
    const [first = ''] = told.text.split(' ');
    if (alone === undefined || first !== 'The' || LOWERED.test(alone)) return [];
    return [told.text.replace(/^The (?:company|group|firm)\b(?!['’])/, alone.trim())];
  },
};

const respelt: readonly Rewording[] = Object.entries(RESPELLINGS).map(([how, respell]) => ({
  how,
  reword: ({ text }) => (QUOTED.test(text) ? [] : respell(text)),
}));

export const REWORDINGS: readonly Rewording[] = [
  accordingTo,
  reportFirst,
  timeMoved,
  joined,
  clauseLeftOut,
  companyNamed,
  ...respelt,
];
