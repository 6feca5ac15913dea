import { isCountry } from '../../text/countries.ts';
import { MONTHS } from '../../text/month-names.ts';
import { isSeat } from '../reading/other-names.ts';
import type { Piece } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';

/** Whose word a thing is: somebody's view or claim, somebody's word, or a report that anyone may repeat. */
export type Strength = 'strong' | 'said' | 'weak';

const STRONG =
  /^(?:cautions?|cautioned|portrays?|portrayed|claim|claims|claimed|insists?|insisted|alleges?|alleged|argues?|argued|believes?|believed|complains?|complained|contends?|contended|asserts?|asserted|accuses?|accused|suspects?|suspected|describes?|described|calls|called|praises?|praised|dismissed|fears?|feared|thinks?|thought|warns?|warned|maintains?|maintained|admits?|admitted|judges?|judged|regards?|regarded|considers?|considered|hailed|boasts?|boasted|doubts?|doubted|blames?|blamed|credits?|credited|speculates?|speculated|concludes?|concluded|suggests?|suggested|estimates?|estimated|forecasts?|predicts?|predicted|denounced|criticised|presents?|presented|disputes?|disputed|lamented|commented|comments|saw|sees|see|holds|held|deems?|deemed|reckons|reckoned|attributes|attributed|ascribes?|ascribed|likens?|likened|brands|branded|touts?|touted|hails|characteri[sz]e[sd]?|depicts?|depicted|lauds?|lauded|slams|slammed|decries|decried|condemns?|condemned|laments?|hints?|hinted|link(?:s|ed)|tie[sd]|trace[sd]|connect(?:s|ed)|infers?|inferred|deduces?|deduced|reasoned|surmises?|surmised|conjectured|posits?|posited|opines?|opined|trusts?|trusted)$/;
const SAID =
  /^(?:says?|said|saying|tells?|told|replies|replied|answers?|answered|remarked|stated|states|stressed|declares|adds|added|assured|spoke|speaks|specified|confirmed|confirms|point(?:s|ed)?|declared|put|acknowledges?|acknowledged|concedes?|conceded|emphasi[sz]e[sd]?|stresses|underlines?|underlined|underscored|reiterates?|reiterated|testifie[sd]|recounts?|recounted|assures|remarks)$/;
const WEAK =
  /^(?:explains?|explained|reports?|reported|reportedly|wrote|writes|notes?|noted|recalls?|recalled|announces?|announced|finds?|found|shows?|showed|named|names|quotes?|quoted|cites?|cited|dates|according|published|counts|counted|lists|listed|reads|data|puts)$/;
/** Who expects a thing is named so, too: in a sentence that stands for its speaker's own. */
export const EXPECTS =
  /^(?:expects?|expected|hopes?|hoped|anticipates?|pledged|promised|vowed|urged|demanded|concedes?|conceded|acknowledges?|acknowledged|indicates?|indicated|discloses?|disclosed|reveals?|revealed|emphasises?|emphasised|emphasizes?|emphasized|objected|grumbled?|observes?|observed|advises?|advised|contends?|interprets?|interpreted|reads|dubs?|dubbed|labelled|denies|denied)$/;
const PAPER =
  /^(?:report|reports|article|study|paper|document|agreement|memorandum|law|act|regulation|notice|contract|strategy|roadmap|rule|rules|terms|text|tables?|series|australian|daily|sentinel|mail|agency|magazine|newspaper|newswire|news|press|times|post|journal|herald|media|website|site|survey|data|figures|customs|statistics|release|statement|sheet|digest|reuters)$/;

export const PERSON =
  /^(?:minister|secretary|senator|governor|mayor|premier|chancellor|commissioner|president|director|chief|spokes\w+|analysts?|residents?|advisers?|advisors?|professor|chairman|chairwoman|head|executives?|ambassador|experts?|villagers?|economist|geologist|official|researchers?|managers?|lawyers?|prosecutors?|critics?|participants?|sources?|person|who|he|she)$/;
/** Who speaks together, or for others. */
export const PEOPLE =
  /^(?:ministers?|spokes\w+|analysts?|residents?|advis[eo]rs?|professors?|executives?|ambassadors?|experts?|villagers?|locals?|economists?|geologists?|scientists?|researchers?|managers?|lawyers?|prosecutors?|critics?|participants?|sources?|persons?|people|officials?|traders?|buyers?|producers?|exporters?|importers?|makers?|carmakers?|manufacturers?|dealers?|investors?|workers?|miners?|farmers?|fishermen|activists?|campaigners?|diplomats?|lawmakers?|authors?|journalists?|reporters?|doctors?|engineers?|witnesses|leaders?|companies|insiders?|observers?|academics?|historians?|consultants?|brokers?)$/;
export const ORGANISATION =
  /^(?:ministry|department|agency|resources|materials|bank|commission|committee|council|office|bureau|group|company|corporation|corp|institute|association|customs|administration|authority|government|rare|metals?|mining|officials?|centre|center|university|survey|fund|exchange|embassy)$/;
/** What a firm is called: its own figures are its own word, and no authority's. */
export const FIRM =
  /^(?:firm|resources|materials|bank|group|company|corporation|corp|rare|metals?|mining|fund)$/;
const PLANNED = /^(?:will|would|plans?|intends?|aims?|wants?)$/;
/** A number that is no year. */
const AMOUNT = /^(?!(?:19|20)\d\d$)\d/;

// A paper's word is a report, and so is an authority's own figure or plan.
export function rankOf(
  isStrong: Strength,
  who: readonly Piece[],
  pieces: readonly Piece[],
): Strength {
  if (isPaper(who)) return 'weak';
  if (isStrong !== 'said' || who.some(({ word }) => PERSON.test(word))) return isStrong;
  const isOffice = who.some(
    ({ word, kind }) =>
      (ORGANISATION.test(word) && !FIRM.test(word)) ||
      isCountry(word) ||
      (kind === 'name' && isSeat(word)),
  );
  if (!isOffice) return isStrong;
  const isFactual = pieces.some(
    ({ kind, word }, at) =>
      PLANNED.test(word) ||
      (kind === 'figure' && AMOUNT.test(word) && !MONTHS.has(pieces[at + 1]?.word ?? '')),
  );
  return isFactual ? 'weak' : isStrong;
}

/** How strong a word of speech is; of a piece's word `strengthAt` knows it already. */
export function strengthOf(word: string): Strength | undefined {
  if (STRONG.test(word)) return 'strong';
  if (SAID.test(word)) return 'said';
  return WEAK.test(word) ? 'weak' : undefined;
}

const isStrongWord = trait((word) => STRONG.test(word));
const isSaidWord = trait((word) => SAID.test(word));
const isWeakWord = trait((word) => WEAK.test(word));

export function strengthAt(piece: Piece): Strength | undefined {
  if (isStrongWord(piece)) return 'strong';
  if (isSaidWord(piece)) return 'said';
  return isWeakWord(piece) ? 'weak' : undefined;
}

/** Whether it is a paper that speaks: "the article of June", and no "Ana Velt of the Times". */
export function isPaper(who: readonly Piece[]): boolean {
  const end = who.findIndex((piece, at) => at > 0 && piece.start - (who[at - 1]?.end ?? 0) > 1);
  const first =
    end < 2 || who.slice(0, end).some(({ kind }) => kind !== 'name') ? who : who.slice(0, end);
  // "Customs officials" are people.
  return first.some(isPaperWord) && !PEOPLE.test(first.at(-1)?.word ?? '');
}

const isPaperWord = trait((word) => PAPER.test(word));
const isHuman = trait((word) => HUMAN.test(word));

/** Whether a word names somebody, or one who can speak. */
export const isWho = (piece: Piece): boolean => piece.kind === 'name' || isHuman(piece);

const HUMAN =
  /^(?:it|he|she|they|many|others|paper|newspaper|magazine|analysts?|experts?|sources?|persons?|people|residents?|villagers?|officials?|ministers?|ministry|government|company|spokes\w+|researchers?|critics?|participants?|lawyers?|executives?|directors?|presidents?|chairman|chairwoman|head|authors?|study|report|article|survey|agency|institute|association|committee|court|judges?|prosecutors?|traders?|investors?|workers?|farmers?|buyers?|producers?|exporters?|makers?|advisers?|advisors?|managers?|economists?|geologists?|scientists?|firm|group|bank|commission|council|office|lawmakers?|senators?|diplomats?|ambassadors?|cabinet|parliament|tribunal|panel|union|federation|chamber|lobby|consultanc(?:y|ies)|developer|refiner|supplier|release|statement|communique|authority|authorities|police|army|opposition)$/;
