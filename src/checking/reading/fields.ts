import { stemOf } from '../../text/terms.ts';

// Fields of meaning, parted by ";": a paraphrase moves within one. Opposites may stand together here:
// a field tells what a sentence speaks of, and never which way it goes.
const FIELDS = `rise rose risen grow grew grown growth increase climb soar jump surge gain boost fall fell fallen drop decline decrease
 shrink slump plunge plummet tumble slide slip dip recover recovery rebound double triple halve quadruple multiply change shift swing
 trend upward downward high higher low lower level peak record spike leap hike raise lift reduce reduction cut expand expansion widen
 narrow ease accelerate slow steady stable stagnate flat unchanged constant lost lose steep sharp momentum above below exceed surpass outpace outstrip more less fewer;
price cost cheap expensive dear costly value worth valuation quotation quote assess market trade trading sell sold sale buy bought
 purchase acquire order demand supply customer client buyer seller vendor dealer consumer merchant offer bid rate afford charge fee;
money fund funding finance financial financing capital invest investment investor loan lend lent borrow credit debt grant subsidy aid
 budget spend spent spending pay paid payment pay-out compensation compensate reimburse dollar bank cash equity revenue income earnings
 turnover profit loss proceeds royalty tax levy duty tariff fine penalty fiscal economic economy commercial backing guarantee sponsor;
share stake stock shareholding shareholder interest holding own owner ownership hold possess belong property portion part percentage
 majority minority parent subsidiary unit arm affiliate control takeover acquisition merge merger placement investor;
company firm business enterprise corporation manufacturer maker producer supplier operator contractor industry industrial sector venture
 group conglomerate player developer miner refiner processor explorer start-up partner partnership consortium joint outfit concern;
make made produce production output manufacture turn-out generate yield process processing refine refining separate separation smelt
 smelter treat treatment convert conversion finish finished semi-finished factory plant facility works mill refinery capacity line
 product goods commodity item material raw feed feedstock input concentrate fabricate assemble;
mine mining dig extract extraction excavate pit quarry ore mineral rock deposit reserve resource reservoir seam vein geology geological
 explore exploration prospect prospecting survey drill drilling probe site field find discovery discover locate grade rich content
 bearing contain hold lie underground seabed subsoil occurrence tailings residue waste metal element metallic oxide compound alloy;
begin start launch commence open initiate inaugurate kick-off found establish set-up introduce origin create resume restart reopen
 end finish complete completion conclude conclusion close cease stop halt suspend pause freeze interrupt terminate shut abandon shelve
 idle dormant discontinue expire lapse run-out continue proceed persist last prolong extend extension renew renewal;
delay postpone defer put-off late overdue wait slow hold-up timetable schedule deadline date time-limit plan planned set due timeline
 programme project prospective upcoming future expect anticipate foresee await envisage forecast predict projection outlook intend aim
 target goal objective purpose ambition aspiration hope wish want desire seek pursue strive attempt effort try endeavour;
say tell state declare announce report write inform mention note remark comment explain describe add stress emphasise underline point
 indicate suggest claim argue maintain insist assert contend allege reveal disclose publish release statement announcement account
 version article paper news interview speech letter notice document text wording quote cite refer reference call term name label dub
 characterise portray present confirm acknowledge admit concede reply answer respond response spokesman spokesperson publicise unpublished;
think believe consider regard view see deem judge assess opinion reckon estimate calculate gauge evaluation assessment analysis analyse
 analyst expert observer commentator specialist suppose assume presume suspect doubt question uncertain uncertainty certain clear
 unclear clarify sure conclude rate rank feel;
law legal legislation legislative act bill decree regulation regulatory rule statute code order ordinance provision amend amendment revise
 revision reform parliament assembly congress senate lawmaker deputy legislator court tribunal judge ruling verdict award arbitration
 lawsuit sue suit litigation dispute case claim claimant defendant prosecute prosecutor charge convict sentence annul overturn void
 appeal lawful unlawful illegal illicit breach violate violation comply compliance obligation oblige mandatory require requirement binding;
ban forbid prohibit prohibition bar embargo outlaw restrict restriction curb limit limitation cap ceiling quota control constrain
 sanction block prevent impede hamper hinder obstacle barrier hurdle constraint tighten loosen relax exempt exemption exclude exclusion
 allow permit permission approve approval authorise authorisation licence license grant clear clearance consent green-light refuse
 deny reject decline turn-down dismiss withhold revoke withdraw cancel drop scrap remove lift regime;
agree agreement deal pact accord treaty contract memorandum understanding arrangement settlement sign signature conclude negotiate
 negotiation talk discuss discussion debate dialogue consult meet meeting summit conference session gathering forum cooperate
 cooperation collaborate collaboration partner partnership alliance ally jointly together bilateral commit commitment pledge promise
 undertake offer propose proposal terms condition provide foresee stipulate attend participate participation take-part join delegate;
government state authority authorities administration official ministry minister department agency cabinet president presidency premier
 chancellor leader head governor mayor public national federal regional local municipal political politics politician policy
 diplomatic diplomacy diplomat ambassador embassy envoy foreign relation tie country nation republic kingdom home domestic abroad
 overseas international world worldwide global land territory region area province district zone locality;
chief executive boss director chairman chairwoman chair manager management board founder co-founder owner president head official
 representative secretary deputy vice leader adviser consultant employee staff worker workforce labour job position post employ hire
 recruit train training skill personnel people person man woman team crew resident villager inhabitant citizen population community
 attendee participant delegate colleague member expert scientist researcher engineer geologist;
build construct construction erect set-up install installation complex plant site infrastructure building facility develop development
 equip equipment machine machinery kiln furnace tool apparatus device technology technical technique method know-how process patent
 engineering design prototype pilot test trial sample laboratory;
send ship shipment deliver delivery transport transit route carry haul transfer move movement relocate shift forward dispatch supply
 provide export import exporter importer outbound inbound cargo freight vessel ship boat port harbour railway rail road lorry truck
 pipeline corridor logistics flow arrive arrival depart return travel trip voyage journey visit tour;
need require demand depend dependence dependent dependency rely reliance reliant essential vital crucial critical key important
 importance indispensable necessary necessity significant significance central pivotal strategic decisive core main major principal
 priority focus attention emphasis meaningful serious grave urgent;
lack short shortage scarce scarcity deficit gap insufficient missing want run-out exhaust deplete use-up plentiful abundant abundance
 ample enough sufficient surplus excess glut plenty common rare widespread frequent scarce limited thin hardly stock reserve
 inventory stockpile store storage supply accumulate hoard;
big large great huge vast massive enormous considerable substantial sizeable sizable major small little minor tiny modest slight limited
 broad wide extensive extent scale size volume amount quantity total sum figure number tonnage mass weight heavy light;
quick fast rapid swift speedy sudden abrupt immediate instant prompt slow gradual steady short-term long-term temporary permanent brief
 short long lengthy lasting enduring year month week day decade century quarter half annual annually monthly weekly daily period time
 age early late recent previous former past earlier later next following subsequent current present then now today yesterday moment;
use usage utilise employ apply application purpose serve function role play suitable fit need replace replacement substitute stand-in
 alternative swap exchange instead recycle reuse recover recovery consume consumption user;
cause reason lead result consequence effect affect impact influence bring trigger spark prompt provoke set-off drive driven induce due
 owing thank because attribute ascribe credit blame explain motive motivate ground basis underlie behind source stem originate derive
 arise emerge contribute factor thereby;
help assist assistance support aid back encourage promote foster facilitate enable boost strengthen reinforce consolidate bolster secure
 security ensure guarantee assure protect protection defend safeguard preserve maintain keep sustain conserve guard shield
 threaten threat risk danger dangerous hazard hazardous vulnerable fragile weak weaken undermine harm hurt damage destroy
 safe safety insecure expose exposure suffer hit blow disrupt disruption interrupt robust resilient resilience firm;
environment environmental ecology ecological nature pollute pollution contaminate contamination toxic poison radioactive radiation
 waste clean clean-up remediate remediation restore climate carbon emission green water river lake soil land air forest field crop
 fish animal health illness disease sick sickness ill cancer medical patient doctor hospital hygiene;
military army defence defense weapon arms armament missile fighter jet aircraft plane submarine ship navy war warfare conflict fight
 battle attack soldier troops marine combat security strategic drone radar force;
car vehicle automobile automotive carmaker motor engine drive electric electrical electronic electronics electricity power energy battery
 turbine wind solar magnet magnetic magnetism robot computer phone chip semiconductor device appliance machine laser screen display
 fibre optic heat hot temperature cool strength strong powerful power performance efficient efficiency;
know knowledge learn find discover show demonstrate prove evidence proof sign signal indication hint point reveal expose study research
 investigate investigation inquiry examine examination inspect probe review survey analyse science scientific scientist university
 college institute academy school student educate education test measure measurement data statistics statistical figure list count
 number record register database historical;
good better best bad worse worst poor excellent quality standard superior inferior improve improvement upgrade worsen deteriorate
 benefit beneficial advantage advantageous disadvantage drawback problem problematic difficulty difficult hard tough easy simple
 complex complicated challenge challenging trouble crisis setback success successful succeed achieve achievement accomplish
 failure fail reach attain fulfil satisfy meet favour favourable reliable reliably dependable trustworthy stable proper;
compete competition competitor competitive rival rivalry compare comparison dominate dominance dominant monopoly near-monopoly leading
 leader lead power control grip influence position stronghold grasp hegemony rank largest biggest top first foremost;
diversify diversification independent independence autonomy autonomous self-sufficient alternative source decouple detach separate
 without beyond foreign own domestic home-grown resilient supply chain;
different difference differ distinguish distinct distinction vary variation diverse various other similar similarity like alike same
 identical equal equivalent correspond match contrast unlike opposite compare relative relation related connect connection link tie
 associate association concern involve include comprise consist cover contain encompass range span extend reach embrace entail;
receive get got obtain gain win won secure acquire collect earn accept recipient beneficiary give gave given hand provide supply grant
 award donate donation gift present offer distribute distribution allocate allocation assign share transfer pass confer bestow free
 charge gratis payment;
happen occur take-place arise exist existence appear appearance be come become remain stay stand keep continue persist last survive
 live living dwell situate situation position place location lie locate spot point near nearby close distance far away remote
 neighbour border adjacent boundary coast sea ocean offshore marine seabed island mountain valley desert north south east west;
quarrel dispute row clash conflict tension friction hostility hostile anger angry protest protester demonstrate demonstrator oppose
 opposition opponent critic critical criticise criticism accuse accusation blame complain complaint resist resistance confront
 confrontation fight brawl sentiment feeling mood fear worry concern anxiety alarm warn warning caution;
new old recent modern fresh novel latest former ancient original initial first early earliest future current existing previous
 traditional historic history historical prior preceding last final ultimate;
separately individually apart single sole only alone exclusive exclusively entire entirely whole wholly complete completely full fully
 total partial partly part half share fraction majority mostly mainly largely chiefly primarily predominantly nearly almost;
sell offload divest dispose disposal get-rid unload buy acquire purchase snap-up take-over hold retain keep;
decide decision choose choice select selection pick prefer preference option elect vote resolve resolution determine determination
 settle fix set appoint appointment nominate designate name assign;
crime criminal arrest detain detention police jail prison prosecute fraud corrupt corruption bribe bribery forge forgery smuggle
 smuggling launder suspect accuse guilty investigate raid seize;
rule mechanism system scheme framework regime structure arrangement programme policy strategy approach method way means measure step
 action initiative campaign plan roadmap model;
journey spacecraft space satellite aerospace aviation airline aircraft plane flight fly;
tell order instruct direct command urge request ask demand call appeal oblige force compel press pressure persuade convince invite`;

const ROWS: ReadonlyMap<string, readonly number[]> = rowsOfStems();

function rowsOfStems(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, line] of FIELDS.split(';').entries()) {
    for (const stem of new Set(
      line
        .trim()
        .split(/[\s-]+/)
        .map(stemOf),
    )) {
      rows.set(stem, [...(rows.get(stem) ?? []), row]);
    }
  }
  return rows;
}

/** The fields of meaning to which the stem of a word belongs: "price" and "costly" share one. */
export function fieldsOf(stem: string): readonly number[] {
  return ROWS.get(stem) ?? NONE;
}

const NONE: readonly number[] = [];
