import { baseOf } from './irregular-verbs.ts';
import { stemOf } from './terms.ts';
import { wordsOf } from './words.ts';

/**
 * What is done to things and what they have: "scrap", "pay", "court", "grade". A text that has none of
 * it tells something else of the same thing. Without the words of the trade, for which texts have many
 * others: what a mine's "output" is, is what it "dug".
 */
const DEEDS = stemsIn(`
  accept accuse acquire address admit age agree aim allocate allow announce appeal appoint
  approve argue arrest ask assess auction award ban bid blame block bond bonus book boost borrow
  break budget burn buy cancel capacity capture cause ceo change charge chief claim clean
  collapse colour commission compensation complain complaint conclude condition confirm
  consumption content contract convict cost coupon court create criticise customer damage
  deadline death debt decide declare decline defend deficit delay deliver demand density deny
  depth design destroy detain detect develop die dig discover dispute dissolve dividend donate
  drill drop dump duty earn elect emission employ employee escape evacuate exceed exchange
  exemption exercise expand expect expel explain explode extend extract face fail fee file
  finance fine fire fix force forecast found founder fraud freeze fund gain grade grant grow
  guarantee halt harm headcount headquarters height hide hike hire hit host improve income
  increase inflation inject injure insist inspect insurance interest invest invite issue jail
  join judge kill launch lawsuit lawyer leak lease lend length licence license lift loan lobby
  lose loss margin marry maturity maximum measure melt merge minimum miss model mortality motto
  negotiate nickname nominate object obtain offer open operate oppose oust overturn owe own patent
  pause pay payment penalty permit persuade phone pipeline pledge pollute population postpone
  predict prefer prepare press prevent privatise profit prohibit propose protest prove publish
  purchase purity pursue raise rank rate ratify ratio reach react rebuild receive recommend
  recover recovery recycle reduce refine refund refuse regret reject release relocate rely remove
  renew rent reopen repay replace reply require resign resource respond restart restrict result
  retire reveal revenue review revoke reward rise royalty rule sack salary sale sanction save
  scrap seat secure seek sell sentence settle shelve shut sign smelt smuggle speed spend spill
  spokesman spokeswoman sponsor staff stake steal stockpile stop store strategy strike submit
  subsidise subsidy successor sue suffer supply surplus surrender survey suspend swap target
  tariff tax temperature tender test threaten tonnage toxicity trade train transfer travel treat
  treaty trigger turnover urge valuation value vat verdict veto visit volume vote vow wage warn
  warrant weigh weight width win withdraw write yield`);

/**
 * Words of a question that an answer seldom has: how and how many, and what a thing is in general, where
 * the text has its name: "the four metals", "which country", "the boss of", "back in 2010".
 */
const LIGHT = stemsIn(`
  above abroad across actual additional afterwards again against ahead alone along alongside
  altogether always american anymore anyway apart area around article aside aussies back bare
  basic beforehand behind below beneath beside beyond bits body boss brits btw business
  businessman case certain chap citizen city clear close club common companies complete
  corporation countries couple current different double downwards dozen due earlier early easily
  eg eight either element eleven elsewhere enough enterprise entirely entity especially etc even
  eventually every everyone everything everywhere expert extra facility fairly famous fast fat
  fatter fella firm first firstly five folk form formerly forward four fresh full fully generally
  good government great group guy half hardly heard heavy high higher highest home immediately
  indeed ingredient inside institution item job key kinds lad lady largely larger largest last
  late latest latter least less level likely line little local location longer loosely low lower
  lowest major maker man manufacturer massive mate material member men merely metal middle mineral
  modern money nation nearby nearly new next nine normal nowadays number often older oldest
  opposite organisation organization originally others otherwise outfit outlet outside overall
  owner page pair paper part particular party past people person piece place plan planet platform
  player point portion possibly precisely presently previously primarily probably problem project
  properly purpose quarter quietly recently regime region respectively rest rich richer richest
  role sad sector seldom separate seven several short shortly side similar simple single site six
  small smaller smallest solely somehow sometimes somewhat somewhere soon sorts source special
  spot start state step stock straight strong stronger strongest suddenly system tall ten term
  thereby third though three throughout thus thx time tiny together top total toward town triple
  true truly twelve twice two type typically usually vast versus via village vs week whole widely
  within without woman women work worker world worldwide wrong yanks year young`);

/** Whether words name a deed or what a thing has. */
export function isDeed(text: string): boolean {
  return stemsOf(text).some((stem) => DEEDS.has(stem));
}

/** Whether words of a question need not be in its answer. */
export function isLight(text: string): boolean {
  return stemsOf(text).some((stem) => LIGHT.has(stem));
}

function stemsIn(words: string): ReadonlySet<string> {
  return new Set(stemsOf(words));
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ word }) => stemOf(baseOf(word)));
}
