/**
 * Words of which a sentence must not turn one into the other: the axes parted by ";", their sides by "/".
 * The first six are those by which a figure may go; the next three say the same of the other party.
 */
export const OPPOSITES = `
dearer costlier pricier rise rose risen rising increase increased increasing increasingly climb climbed soar soared surge jump jumped grow grew grown growing growth raise raised hike hiked rally rallied rallies expand expansion enlarge upward upwards upturn uptick upswing uptrend spike skyrocket rebound rebounded boost ascend ascent higher swell swelled swollen / cheaper fall fell fallen falling decrease decreased decline declined drop dropped dip dipped plunge plunged plummet plummeted tumble tumbled slump slumped sink sank sunk slide slid reduce reduced reduction cut cutting slash slashed shrink shrank shrunk shrinking shrinkage lower lowered downward downwards downturn downtrend downswing descend descent dwindle diminish recede subside subsided curb curbed curtail curtailment nosedive lessen collapse wane ebb ; high highest / low lowest
more / less fewer ; many numerous / few
large larger largest big bigger biggest huge vast greater greatest enormous / small smaller smallest tiny ; above exceed exceeded exceeding / below beneath
import imported imports importer / export exported exports exporter ; buy bought purchase purchased acquire acquired buyer / sell sold seller
lend lent lender / borrow borrowed borrower ; double doubled doubling triple tripled treble quadruple / halve halved halving
widen widened wide wider widest widely broad broader broaden broadly / narrow narrower narrowest narrowly ; deep deeper deepest / shallow shallower
thick thicker thickness / thin thinner thinness ; begin began begun beginning underway start started launch launched commence commencement onset inception resume resumed resumption restart / end ended ending finish finished stop stopped stoppage halt halted cease ceased cessation terminate termination suspend suspended suspension discontinue discontinuation expire expiry expiration
open opened opening openly openness reopen reopening / close closed closing closure shut shutdown shutter ; allow allowed permit permitted permission permissible authorise authorize authorised authorisation authorization / forbid forbade forbidden ban banned prohibit prohibition outlaw unauthorized
accept accepted acceptance acceptable approve approved approval agree agreed consent assent concur consensus adopt adopted adoption / reject rejected rejection refuse refused refusal disagreement dissent dissenting veto rebuff spurn ; confirm confirmed confirmation affirm admit admitted admission acknowledge acknowledgement concede conceded concession verify verified verification corroborate / deny denied denies denying denial refute refutation rebut rebuttal repudiate repudiation disprove disavow contradict contradiction
substantiate substantiated / unfounded baseless groundless ; support supported supporter supportive endorse endorsement advocate advocacy backer proponent / oppose opposed opposition opponent object objected objection resist resisted resistance resistant
praise praised commend applaud laud welcome welcomed / criticise criticised condemn condemned condemnation blame blamed denounce denunciation deplore rebuke censure lambast decry decried ; succeed succeeded success successful successfully / fail failed failure
win won winner winning victory victorious gain gained profit profitable profitability profitably lucrative / lose lost losing loser loss losses lossmaking ; strengthen strengthened strength strong stronger strongest strongly firmer firmest firmly bolster reinforce reinforcement robust / weaken weakened weak weaker weakest weakly weakness undermine undermined fragile fragility
improve improved improvement better best recover recovered recovery / worsen worsened worse worst bad badly deteriorate deterioration ; exacerbate aggravate aggravation / alleviate alleviation mitigate mitigation relieve relief
ease eased easing loosen loose looser relax relaxed relaxation / tighten tightened tightening tight tighter tightly tightness strict stricter strictly strictness stringent stringency ; impose imposed imposition reimpose / lift lifted waive waiver remove removed removal
join joined joining rejoin accede accession / quit secede secession withdraw withdrew withdrawn withdrawal pullout expel expulsion ; keep kept retain retained retention maintain maintained maintenance preserve preservation / abandon abandoned abandonment discard ditch ditched cancel cancelled canceled cancellation relinquish forgo forgone shelve shelved
include included including inclusion / exclude excluded excluding exclusion omit omitted omission ; abundant abundantly abundance plenty plentiful ample amply / scarce scarcer scarcity dearth paucity
surplus oversupply oversupplied glut excess / deficit shortage shortfall undersupply undersupplied ; rich richer richest wealthy wealthier wealthiest wealth affluent affluence / poor poorer poorest poverty impoverish impoverished impoverishment destitute destitution
cheap cheapest cheaply affordable affordability / expensive expensively costly costliest pricey ; fast faster fastest quick quicker quickest quickly quicken rapid rapidly rapidity swift swiftly accelerate acceleration hasten expedite speedy speedily / slow slower slowest slowly slowdown slowness sluggish delay delayed decelerate deceleration postpone postponed postponement defer deferred deferral
early premature prematurely / late belated belatedly overdue ; long longer longest longstanding lengthen lengthy prolong prolonged extend extended extension / short shorter shortest shorten shortened
near nearby nearer nearest / distant remote remotely farther farthest faraway ; public publicly / private privately privatise privatised privatisation privatization
disclose disclosed disclosure reveal revealed revelation divulge overt overtly publish published unveil unveiled declassify declassified / conceal concealed concealment hide hid hidden hiding secret secretly secrecy covert covertly clandestine confidential confidentiality ; legal legally legality lawful lawfully lawfulness legalise legalize legalisation licit / illicitly
criminalise criminalize criminalisation / decriminalise decriminalize decriminalisation decriminalization ; valid validly validity validate validated uphold upheld / void voided annul annulled annulment nullify nullified overturn overturned quash quashed overrule overruled
enact enacted enactment ratify ratified ratification promulgate / repeal repealed revoke revoked revocation rescind rescinded ; establish established establishment / abolish abolished abolition disband disbanded
true truth truthful truthfully / false falsely falsehood ; correct correctly / wrong wrongly mistaken mistakenly erroneous erroneously
certain certainly certainty sure surely undoubtedly / doubtful doubt doubted dubious ; clear clearly clearer clarity / ambiguous ambiguously ambiguity vague vaguely
clarify clarified clarification / obfuscate obfuscation obscure obscured ; named / anonymous anonymously anonymity
safe safer safest safely safety / danger dangerous dangerously hazard hazardous perilous peril risky riskier riskiest ; protect protected protection protective / endanger endangered jeopardise jeopardize jeopardy
secure secured securely / insecurity ; clean cleaner cleanest decontaminate decontamination purify purification pristine / pollute polluted pollution pollutant polluter contaminate contaminated contamination contaminant dirty dirtier dirtiest
healthy healthier healthily / sick sicker sickness ill illness diseased ; peace peaceful peacefully peacetime / war wartime warfare violent violently violence
friendly friendlier friend friendship ally allies allied alliance amicable amicably cordial partner partnership / hostile hostility enemy enemies adversary adversaries adversarial foe antagonistic rival rivalry ; domestic domestically homegrown / foreign foreigner overseas abroad
inside insider inner indoor indoors / outside outsider outer external externally outdoor outdoors ; north northern northward northernmost northerly / south southern southward southernmost southerly
east eastern eastward easternmost easterly / west western westward westernmost westerly ; northeast northeastern / southwest southwestern
northwest northwestern / southeast southeastern ; upstream / downstream
raw / processed refined refine ; light lighter lightest lightweight / heavy heavier heaviest heavily heavyweight
primary primarily / secondary ; mandatory compulsory obligatory obligation obligate / voluntary voluntarily optional optionally discretionary
temporary temporarily interim provisional provisionally transitional transitory / permanent permanently permanence ; preliminary initial initially / final finally finalise finalised finalisation definitive definitively
full fully entire entirely wholly / partial partially partly ; complete completed completely completion / unfinished
major / minor ; majority / minority
minimum minimal minimally minimise minimize minimised minimisation / maximum maximal maximally maximise maximize maximised maximisation ; peak peaked / trough
substantial substantially considerable considerably significant significantly significance / negligible negligibly trivial trivially ; asset / liability liabilities
independently autonomous autonomously autonomy / dependent dependence dependency reliant reliance rely relied ; optimism optimistic optimistically optimist upbeat / pessimism pessimistic pessimistically pessimist downbeat gloomy gloom
bullish bullishness / bearish bearishness ; hope hoped hopeful hopefully / fear feared fearful afraid hopeless despair
trust trusted trustworthy / mistrust ; attract attracted attraction attractive attractiveness encourage encouraged encouragement incentive incentivise incentivize / deter deterred deterrent deterrence discourage discouraged discouragement dissuade repel
enable enabled facilitate facilitated facilitation / hinder hindered hindrance hamper hampered impede impeded impediment obstruct obstructed obstruction prevent prevented prevention thwart thwarted block blocked stymie disable ; build built building construct constructed construction rebuild rebuilt / demolish demolished demolition dismantle dismantled raze
create created creation creator / destroy destroyed destruction destructive annihilate annihilation ; hire hired hiring rehire recruit recruited recruitment / dismiss dismissed dismissal sack sacked layoff
employed employment / jobless joblessness ; appoint appointed appointment / oust ousted ouster depose deposed
promote promoted promotion / demote demoted demotion ; arrive arrived arrival / depart departed departure
enter entered entry entrant / exit exited ; active actively activate activated activation / idle idled inactivity dormant dormancy passive passively deactivate deactivated
occupied occupy occupancy / vacant vacancy vacate ; filled / empty emptied emptier
new newer newest newly / old older oldest ; young younger youngest / elderly
modern modernise modernize modernisation modernity / outdated obsolete obsolescence obsolescent antiquated outmoded ; current currently / former formerly
simple simpler simplest simply simplify simplified simplification simplicity / complex complexity complicated complicate complication ; easy easier easiest easily / difficult difficulty difficulties
similar similarly similarity alike / different differently difference differ ; transparent transparently transparency / opaque opacity
willing willingly willingness eager eagerly / reluctant reluctantly reluctance ; present presence / absent absence
appear appeared appearance / vanish vanished ; unity unify unified unification reunite reunification unanimous unanimously unanimity / divide divided division split fragment fragmented fragmentation
joint jointly / separate separately ; centralise centralised centralisation / decentralise decentralised decentralisation decentralize decentralization devolve devolution
comply complied compliance compliant obey obeyed obedience obedient abide adhere adherence / violate violated violation violator breach breached contravene contravention flout infringe infringement defy defied defiance defiant ; guilty guilt convict convicted conviction / innocent innocence acquit acquitted acquittal exonerate exoneration
free freed freedom freely release released / detain detained detention arrest arrested jail jailed imprison imprisonment incarcerate incarceration captive captivity ; reward rewarded / punish punished punishment punitive penalise penalize penalty
legitimate legitimately legitimacy legitimise legitimize / delegitimise delegitimize ; retroactive retroactively retrospective retrospectively / prospective prospectively
explicit explicitly / implicit implicitly implied tacit tacitly ; written / oral orally verbal verbally
reversible reversibility / irreversibly ; revocable / irrevocably
justice / unjust unjustly ; justified justify justification justifiable / unwarranted
intentional intentionally deliberate deliberately / accidental accidentally inadvertent inadvertently ; impartial impartially impartiality / bias biased prejudice prejudiced
civil / criminal ; regulated regulate regulation regulatory / deregulate deregulated deregulation
monopoly monopolise monopolize monopolistic monopolist / competition competitive competitively ; democracy democracies democratic democratically / autocracy autocratic autocrat authoritarian authoritarianism dictatorship dictatorial dictator
liberal / conservative ; leftist leftwing / rightist rightwing
moderate moderation / extreme extremist extremism radical ; hawkish hawk / dovish dove
unilateral unilaterally unilateralism / multilateral multilaterally multilateralism ; bipartisan bipartisanship / partisan partisanship
liberalise liberalised liberalisation / protectionism protectionist ; incumbent / challenger
deploy deployed deployment / redeploy demobilise demobilize ; militarise militarize militarisation / demilitarise demilitarize demilitarisation demilitarization
offensive / defensive ; civilian / combatant military
escalate escalated escalation intensify intensified intensification / deescalate deescalation defuse defused ; stable stably stability stabilise stabilize stabilised stabilisation / destabilise destabilize destabilisation volatile volatility
calm calmed tranquil / turmoil unrest turbulent turbulence chaos chaotic ; steady steadily steadier constant constantly / intermittent intermittently erratic erratically fluctuate fluctuated fluctuation
sudden suddenly abrupt abruptly / gradual gradually ; cooperate cooperated cooperation cooperative collaborate collaborated collaboration collaborative / confront confronted confrontation confrontational
engage engaged engagement / isolate isolated isolation ; couple coupled coupling / decouple decoupled decoupling
integrate integrated integration / segregate segregated segregation ; reconcile reconciled reconciliation / estrange estranged estrangement alienate alienation
effective effectively effectiveness / ineffectual ; digital digitally / analogue analog
wired / wireless wirelessly ; online / offline
automatic automatically automated automate automation / manual manually ; encrypted encrypt encryption / decrypt decrypted decryption
proprietary / opensource ; synchronous synchronously / asynchronous asynchronously
static / dynamic dynamically ; virtual / physical physically
upgrade upgraded / downgrade downgraded ; upside / downside
natural / artificial artificially synthetic synthetically manmade ; mobile mobility / stationary
flexible flexibly flexibility / rigid rigidly rigidity intransigent intransigence ; crystalline / amorphous
onshore reshore reshoring / offshore offshoring ; underground / aboveground openpit opencast
insource insourcing / outsource outsourcing ; urban urbanised / rural
coastal / inland landlocked ; highland / lowland
horizontal horizontally / vertical vertically ; greenfield / brownfield
deplete depleted depletion / replenish replenished replenishment ; restock restocked / destock destocked
accumulate accumulated accumulation amass / dissipate dissipated dissipation disperse dispersed dispersal ; conserve conservation / squander squandered
recyclable recyclability / disposable ; acidic / alkaline alkalinity
freshwater / saltwater seawater ; warm warmer warmest warming warmth hot hotter hottest heat heated / cool cooler coolest cooling cold colder coldest
dry drier driest drought arid aridity / wet wetter wettest flood flooded flooding rainy humid humidity ; reforest reforestation afforestation / deforest deforestation
restore restored restoration / degrade degraded degradation ; emit emitted emitting / absorb absorbed sequester
native / invasive ; extant / extinct extinction
alive survive survived survival survivor / dead deadly die died dying death perish perished kill killed killing ; fertile fertility / barren
habitable inhabited / uninhabitable ; benefit benefited beneficial / harm harmed harmful harmfully detriment detrimental detrimentally
intact unscathed / damage damaged broken ; unharmed unhurt / injured injure injury injuries wounded wound
positive positively favourable favourably favorable favorably / negative negatively adverse adversely ; advantage advantageous advantageously / disadvantaged
breakthrough / setback deadlock impasse stalemate ; progress progressed progression / regress regression stagnate stagnated stagnation stagnant
thrive thrived thriving flourish flourished prosper prospered prosperous prosperity / languish languished struggle struggled struggling ; tailwind / headwind
boom boomed booming / recession recessionary bust depression ; inflation inflationary / deflation deflationary
appreciate appreciated appreciation / depreciate depreciated depreciation devalue devalued devaluation ; overvalued overvalue overvaluation overpriced / undervalued undervalue undervaluation underpriced
overestimate overestimated overestimation / underestimate underestimated underestimation ; overstate overstated overstatement exaggerate exaggerated exaggeration / understate understated understatement downplay downplayed
outperform outperformed outperformance / underperform underperformed underperformance ; overspend overspent overspending / underspend underspent underspending
overproduction overproduce / underproduction underproduce ; overcapacity / undercapacity
oversubscribed oversubscription / undersubscribed undersubscription ; overpaid overpay overpayment / underpaid underpay underpayment
solvent solvency / bankrupt bankruptcy ; listed / delist delisted delisting
invest invested investment / divest divested divestment divestiture ; leverage leveraged / deleverage deleveraging
inflow / outflow ; inbound / outbound
inward inwardly / outward outwardly ; incoming / outgoing
gross / net ; fixed / variable floating
premium / discount discounted ; accretive / dilutive
wholesale wholesaler / retail retailer ; repay repaid repayment / default defaulted
prudent prudently prudence cautious cautiously caution / reckless recklessly recklessness rash ; frugal frugally frugality thrifty thrift / extravagant extravagantly extravagance wasteful
funded / underfunded underfunding ; taxable / untaxed
senior seniority / junior ; superior superiority / inferior inferiority
dominant dominance / subordinate subordinated subordination ; leader / laggard
ahead / behind ; front / rear
top / bottom ; ceiling / floor
core / periphery peripheral ; mainstream / fringe
professional professionally / amateur ; expert expertly expertise / novice layman
experienced / inexperience ; wise wisely wisdom / foolish foolishly
normal normally normality / abnormal abnormally abnormality ; typical typically / atypical
often frequent frequently frequency / seldom ; always invariably / never
global globally worldwide / local locally ; individual individually / collective collectively
single / multiple ; diverse diversity diversify diversified diversification / homogeneous homogeneity
absolute absolutely / relative relatively ; symmetric symmetrical symmetrically symmetry / asymmetric asymmetrical asymmetrically asymmetry
theoretical theoretically / practical practically ; quantitative quantitatively / qualitative qualitatively
genuine genuinely authentic authentically authenticity / fake faked counterfeit counterfeited bogus forged forgery sham ; factual factually / fictional fictitious fiction mythical
expected / unexpectedly surprising surprisingly ; developed / underdeveloped underdevelopment
avoidable / unavoidably inevitable inevitably inevitability ; tolerable tolerant tolerance tolerate tolerated / intolerably
controlled / uncontrollable ; finite / infinitely
essential essentially / dispensable ; valuable / worthless
honest honestly honesty / deceitful ; loyal loyally loyalty / betray betrayed betrayal treacherous
lenient leniently leniency mild milder mildly / harsh harsher harshly harshness severe severely severity ; satisfied satisfaction satisfactory satisfactorily pleased / displeasure
love loved / hate hated hatred ; grant granted / withhold withheld withholding
honour honoured honor / renege reneged ; seek sought pursue pursued pursuit embrace embraced / avoid avoided avoidance shun shunned eschew eschewed evade evaded evasion
heed heeded / ignore ignored disregard ; remember remembered / forget forgot forgotten
understand understood understanding / misunderstand misunderstood misunderstanding ; stimulate stimulated stimulation / stifle stifled stifling suppress suppressed suppression
appease appeased appeasement / provoke provoked provocation provocative ; freeze froze frozen freezing / thaw
attach attached attachment / detach detached detachment ; ignite ignited ignition / extinguish extinguished
evaporate evaporation / condense condensation ; industrialise industrialised industrialisation / deindustrialise deindustrialised deindustrialisation deindustrialization
globalise globalised globalisation / deglobalise deglobalised deglobalisation deglobalization ; colonise colonised colonisation colonize colonization / decolonise decolonised decolonisation decolonize decolonization
add added addition / subtract subtracted subtraction deduct deducted deduction ; plus / minus
credit credited / debit debited ; secular secularism secularist / religious religiously
capitalism capitalist / communism communist socialism socialist ; benign / malignant malignancy
acute / chronic ; interior / exterior
uphill / downhill ; clockwise / counterclockwise anticlockwise
summer / winter ; sunrise dawn / sunset dusk
bright brighter brightest brighten / dark darker darkest darken dim ; loud louder loudly / quiet quieter quietly silent silently silence
smooth smoother smoothly smoothness / rough rougher roughness ; innovative / conservatively
`;
