import { homeOf } from '../../text/countries.ts';
import { baseOf } from '../../text/irregular-verbs.ts';
import { stemOf } from '../../text/terms.ts';

// Words that may say the same, one group a line; a word may be in several. No line has a word and its opposite.
const GROUPS = `world global worldwide globe globally
sign signed conclude concluded seal sealed
make made produce produced producer production output manufacture manufactured manufacturer turn-out
buy bought purchase purchased acquire acquired acquisition buyer
begin began begun start started launch launched commence commenced open opened
rise rose risen rebound rebounded grow grew grown growth increase increased climb climbed soar soared jump jumped gain gained widen
fall fell fallen drop dropped decline declined decrease decreased shrink shrank shrunk narrow narrowed reduce reduction
big large huge great major considerable
firm company companies maker business
build built construct constructed construction
pay paid spend spent payment
hold held own owned contain contained host belong
say said state stated tell told report reported write wrote note noted announce announced reply replied declare make-known
sell sold sale
dig dug mined mine extract extraction
factory plant factories facility works smelter
deal agreement pact accord deals agreements memorandum arrangement contract
get got receive received obtain obtained gain win won
halt stop stopped halted suspend suspended suspension pause hold
shut close closed closure
show showed shown demonstrate prove
us united-states america american
name named call called describe described term
put place estimate estimated value valued
worth cost costing price priced value
about around roughly approximately some nearly almost close
yearly annual annually year
sum amount money total
deposit find field resource reserve occurrence
need require required requirement
aim aimed goal target objective purpose
want wish seek sought intend plan planned planning intention schedule scheduled due
help aid support supported assist back backed backing
ban banned prohibit prohibited prohibition forbid forbade bar barred outlaw
permit licence license licensing approval approve approved grant granted clear cleared
supply supplied supplier deliver delivered delivery shipment ship shipped provide
group alliance bloc coalition
government authorities cabinet state
head chief leader director boss chair chairman chairwoman president
set fix fixed establish established found founded create created form formed set-up
join enter entered accede
meet met meeting talks summit
cut reduce reduced lower
worker employee staff labour employ job
car vehicle automobile carmaker
refine refined refining refinery process processing processed separate separation
stock stockpile store storage inventory
stake share shareholding interest
loan lend lent lending credit
agree agreed undertake undertook commit committed promise promised pledge pledged
blame attribute cause
collect collected gather gathered
reject rejected dismiss dismissed refuse refused turn-down decline
possible potential
duty tariff
restriction curb limit limitation control restrict
waste residue tailings
tax levy royalty
answer response respond reaction react reacted
region area zone province territory district
use used usage employ utilise
last final
worsen worsened worse deteriorate deteriorated deterioration
law act bill legislation decree
lower reduce
chance opportunity
key crucial vital critical essential indispensable important importance
enough sufficient
picture image photo photograph
carry conduct perform
minister ministry
expand expansion enlarge widen extend raise
complete completed finish finished conclude concluded
speed accelerate
come originate stem derive
depth deep
near off close
lie lay located situated location
account make-up
sign signed signature
fund funding finance financing money invest investment
country nation state
firm company corporation
north northern
south southern
east eastern
west western
quick fast rapid
idea view opinion
cooperation cooperate collaboration partnership partner together
prevent avoid avoids keep
publish publication release released issue issued disclose
early beginning start
shareholder owner
bankruptcy chapter
present presented award awarded prize
address tackle
shortage lack short scarce scarcity deficit
surplus excess
develop development
answer reply
two-third third
fighter jet aircraft
debt liability
replace replaced take-place succeed
rest remainder left
vessel ship
quota ceiling cap
appear seem
bid offer
win secured secure obtain
gather collect
find found discover discovered discovery
double twice
triple threefold
blow setback
steady stable
survey explore explored exploration
customer client buyer
leave quit exit
old former
new fresh
damage harm hurt
illness disease sickness
dangerous hazardous
test trial pilot
visit tour trip travel
illegal unlawful illicit
war conflict
wind-turbine turbine
output production
sea ocean marine
people inhabitant resident villager
allow let permit enable
farm farmland farming
month monthly
reach reached achieve achieved attain attained
day daily`;

const GROUPS_OF: ReadonlyMap<string, readonly string[]> = groupsOfStems();

function groupsOfStems(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [row, line] of GROUPS.split('\n').entries()) {
    for (const stem of new Set(
      line
        .trim()
        .split(' ')
        .map((word) => stemOf(baseOf(word))),
    )) {
      groups.set(stem, [...(groups.get(stem) ?? []), `~${row}`]);
    }
  }
  return groups;
}

const REMEMBERED = 50_000;
const known = new Map<string, readonly string[]>();

/** What a folded word may mean: its stem, countries in one form, and the groups of words that say the same. */
export function meaningsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(baseOf(homeOf(word)));
  const meanings = [stem, ...(GROUPS_OF.get(stem) ?? [])];
  // Texts are hostile: without a bound, made-up words would fill the memory.
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, meanings);
  return meanings;
}
