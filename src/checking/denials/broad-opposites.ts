import { rememberedTexts } from '../../text/remembered-texts.ts';
import { stemOf } from '../../text/terms.ts';
import type { Piece } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';
import { bareOf } from './negative-words.ts';
import { listedIn } from './opposites.ts';

/**
 * Families of words and phrases that say one thing and its opposite in many ways, an axis a line; a word may
 * be on several. "keep-out" is two words, between which what is kept out may stand; "=lowered" is that very form,
 * "!change" says something only where it is denied, and "~break" only beside a law or a promise.
 */
const FAMILIES = `
allow permit authorise authorize approve accept admit entitle let-in take-up took-up taken-up let-through wave-through green-light free-to / forbid forbade forbidden ban prohibit bar reject refuse deny block veto turn-down rule-out keep-out kept-out shut-out lock-out leave-out left-out outlaw disallow hold-back held-back knock-back throw-out threw-out thrown-out strike-down struck-down
concede admit acknowledge accept confirm agree endorse own-up / reject deny denied dispute contest dismiss rebut refute contradict doubt cast-doubt brush-off wave-away
continue go-on goes-on went-on going-on carry-on resume restart proceed go-ahead going-ahead went-ahead press-ahead push-ahead forge-ahead keep-up kept-up / stop halt suspend cease discontinue interrupt break-off broke-off broken-off call-off block freeze froze frozen pause stall give-up gave-up given-up
stay remain persist endure affirm reaffirm retain maintain in-force in-place in-effect unchanged untouched unaffected unaltered intact uphold upheld / lift abolish scrap give-up gave-up given-up sacrifice repeal remove end do-away did-away go-away went-away gone-away disappear vanish dissolve lapse expire =lowered =weakened =loosened !revise !alter !change !affect !replace !touch
uphold upheld sustain vindicate confirm affirm grant accept allow succeed / fail overturn quash strike-down struck-down throw-out threw-out thrown-out dismiss reject set-aside annul reverse overrule turn-down
legal lawful comply compliance conform compatible consistent in-line-with in-keeping-with honour obey respect abide legitimate in-accordance square-with / illegal unlawful illicit ~break breach at-odds-with in-conflict-with run-counter ran-counter contrary-to run-afoul ran-afoul violate contravene infringe flout incompatible inconsistent defy fall-foul fell-foul
confirm verify corroborate correct accurate justified well-founded sound valid true borne-out bear-out bore-out / wrong mistaken unfounded baseless groundless unjustified incorrect inaccurate false untrue erroneous
at-ease comfortable relaxed untroubled unconcerned confident calm reassure / uneasy ill-at-ease uncomfortable !mind !bother !object worry worried anxious nervous alarm afraid trouble unsettle apprehensive
welcome praise applaud hail laud commend support endorse favour approve / criticise critical-of condemn deplore denounce object oppose lament complain slam
abundance abundant plentiful plenty ample commonplace common uncommonly-rich widespread / scarce scarcity short-supply shortage uncommon dearth insufficient fall-short fell-short run-short thin-on-the-ground
easy easily simple straightforward / hard-to difficult difficulty impossible
secure safe assured / high-risk at-risk insecure unsafe danger threaten vulnerable precarious jeopardy in-doubt
attention notice noticed noticeable / unnoticed ignore overlook neglect
receive received get got obtain pay paid award / withhold withheld
keep kept retain hold-on-to held-on-to hang-on-to hung-on-to / part-with sign-over hand-over cede transfer relinquish divest surrender
include together-with along-with count-in part-of cover encompass extend-to / exclude exempt carve-out leave-out left-out omit
impose put-under puts-under place-under placed-under introduce tighten / lift scrap abolish repeal ease loosen free-from freed-from
build construct open set-up / close shut abandon mothball dismantle
on-schedule on-time on-track ahead-of-schedule bring-forward brought-forward / delay late behind-schedule postpone put-off put-back overdue
go-ahead going-ahead went-ahead proceed / call-off cancel scrap shelve abandon put-on-hold on-ice drop
build-up built-up accumulate / run-down draw-down drew-down deplete
hire recruit take-on took-on taken-on keep-on kept-on / lay-off laid-off dismiss sack let-go
speed-up sped-up accelerate hasten / slow-down slow delay
step-up scale-up ramp-up stepped-up expand / scale-back cut-back wind-down wound-down phase-out run-down shrink reduce
cheap affordable inexpensive / dear expensive costly unaffordable
reach achieve attain hit / miss fall-short fell-short
agree side-with see-eye-to-eye go-along went-along / disagree differ oppose
firm definite definitive specific exact precise clear / vague open unclear unspecified tentative noncommittal indefinite
same identical / separate different distinct dissimilar
exist in-place stand built erect / absent nonexistent
pending unresolved / in-place concluded settled granted complete obtained
recognise recognize / reject
explain answer reply respond comment / silent silence mum stonewall evade dodge
sure certain settled / unsure uncertain unclear up-in-the-air in-doubt open-question
succeed success successful fruitful !manage pay-off paid-off / in-vain fail fruitless unsuccessful founder flop collapse fall-through fell-through
trust believe rely / distrust mistrust disbelieve suspect
attend show-up take-part took-part join / stay-away boycott skip pull-out pulled-out drop-out back-out
cancel scrap annul call-off / approve grant authorise
heavily strongly greatly considerably substantially markedly sharply steeply massively / little hardly barely slightly marginally modestly
permanent definitive lasting indefinite final / temporary provisional interim fleeting preliminary tentative
exempt / subject liable
tough harsh severe strict / lenient mild gentle lax
united unanimous / divided split
often frequent regular commonly / rarely seldom
dependent reliant depend rely / self-sufficient independent
toxic poisonous hazardous / harmless
willing eager ready / reluctant unwilling
idle mothball shutter / running operating active operational
appoint hire elect / dismiss sack fire oust
help facilitate assist ease / hinder hamper impede obstruct
protect shield / expose endanger
sufficient adequate / insufficient inadequate
meet / outrun outstrip outpace miss fall-short
immediately instantly overnight promptly at-once straight-away / eventually gradually
last persist endure / fade wane
justified warranted / exaggerated overblown
stand stood / gone demolish dismantle raze
accuse blame charge / clear acquit exonerate
confident / doubtful sceptical
important crucial vital essential / minor trivial negligible insignificant
mandatory compulsory obligatory required / optional voluntary
victory / defeat
advance progress / retreat setback
ally partner friend / rival adversary enemy foe
hard / easy easily
extend / bring-forward brought-forward
still / once formerly
wholly entirely fully completely / partly partially
`;

type Member = Readonly<{
  stems: readonly string[];
  side: string;
  word?: string;
  isDenied: boolean;
  isOfLaw: boolean;
}>;

const MEMBERS: ReadonlyMap<string, readonly Member[]> = membersByFirst();

function membersByFirst(): ReadonlyMap<string, readonly Member[]> {
  const members = FAMILIES.trim()
    .split('\n')
    .flatMap((line, row) =>
      line.split(' / ').flatMap((words, at) =>
        words
          .trim()
          .split(/\s+/)
          .map((written): Member => {
            const word = written.replace(/^[=!~]/, '');
            return {
              stems: word.split('-').map(stemOf),
              side: `w${row}${at === 0 ? '+' : '-'}`,
              isDenied: written.startsWith('!'),
              isOfLaw: written.startsWith('~'),
              ...(written.startsWith('=') ? { word } : {}),
            };
          }),
      ),
    );
  // "Ill at ease" before "ill".
  const longest = members.toSorted((a, b) => b.stems.length - a.stems.length);
  return Map.groupBy(longest, ({ stems }) => stems[0] ?? '');
}

/** Whether a word, or what it turns into its opposite, may stand in a family. */
export function isBroad(word: string): boolean {
  const bare = bareOf(word);
  return MEMBERS.has(stemOf(word)) || (bare !== undefined && MEMBERS.has(stemOf(bare)));
}

const mayBeBroad = trait(isBroad);

// "Laws" have the stem of "lawful", and are no form of it.
const listed = listedIn(FAMILIES);
const isForm = trait((word) => listed(word));

const PARTICLE = /^(?:up|down|out|off|in|on|back|away|over|through|ahead)$/;
/** Words that may stand within "keep … out". */
const WITHIN = 4;

/** The sides of all families on which a word, or the phrase that begins with it, stands: "w3+" or, denied, "w3-". */
export function broadSidesAt(
  pieces: readonly Piece[],
  at: number,
  denied: ReadonlySet<Piece>,
): string[] {
  const piece = pieces[at];
  if (!piece || piece.kind === 'name' || piece.kind === 'figure' || !mayBeBroad(piece)) return [];
  const { members, turned } = familiesOf(piece.word);
  const own = isPhrase(pieces, at)
    ? []
    : members.filter(
        (member) => (!member.isDenied || denied.has(piece)) && isAt(member, pieces, at),
      );
  const most = own[0]?.stems.length ?? 0;
  const sides = own.filter(({ stems }) => stems.length === most).map(({ side }) => side);
  if (sides.length + turned.length < 2) return sides.length > 0 ? sides : [...turned];
  return [...new Set([...sides, ...turned])];
}

/** Words are of few languages, and of the made-up ones the first are forgotten. */
const REMEMBERED = 20_000;

// The members that begin with a word, and the sides on which the word stands by what it turns round.
const familiesOf = rememberedTexts((word) => {
  const bare = bareOf(word);
  const bares = bare === undefined ? [] : (MEMBERS.get(stemOf(bare)) ?? []);
  const turned = bares
    .filter((one) => one.stems.length === 1 && !one.isDenied && one.word === undefined)
    .map(({ side }) => (side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`));
  return { members: MEMBERS.get(stemOf(word)) ?? [], turned: [...new Set(turned)] };
}, REMEMBERED);

function isAt({ stems, word, isOfLaw }: Member, pieces: readonly Piece[], at: number): boolean {
  if (word !== undefined && pieces[at]?.word !== word) return false;
  if (isOfLaw && !isBesideLaw(pieces, at)) return false;
  if (stems.length === 1) return isForm(pieces[at] ?? {});
  if (stems.every((stem, step) => stemOf(pieces[at + step]?.word ?? '') === stem)) return true;
  const [, particle = ''] = stems;
  if (stems.length > 2 || !PARTICLE.test(particle)) return false;
  const clause = pieces[at]?.clause;
  return pieces
    .slice(at + 2, at + 2 + WITHIN)
    .some((piece) => piece.clause === clause && piece.word === particle);
}

const LAW =
  /^(?:laws?|rules?|regulations?|obligations?|commitments?|promises?|pledges?|treat(?:y|ies)|conventions?|agreements?|contracts?|terms|ban|bans|embargo|sanctions|embargoes|ceasefire|truce|code|statutes?|acts?)$/;

// "Breaks Arta's laws", "the law was broken".
const isBesideLaw = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - WITHIN), at + WITHIN + 2)
    .some(({ word, clause }) => clause === pieces[at]?.clause && LAW.test(word));

// The "at ease" of "ill at ease" is no phrase of its own, nor is its "ease" a word.
const isPhrase = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.word === 'ill' || (pieces[at - 1]?.word === 'at' && pieces[at]?.word === 'ease');
