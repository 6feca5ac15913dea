/** A line each: words and phrases that stand for the same in everyday English. */
export const SYNONYM_SETS = `
wage, salary, pay packet, paycheck, paycheque, take home, took home, take-home pay, remuneration, earn
pay, paid, payment, cough up, fork out, shell out, stump up, foot the bill, pick up the tab
spend, spent, outlay, expenditure, expense, splash out, shell out, burn through, burned, burnt through
money, cash, dough, bucks, dosh, moolah
finance, fund, bankroll, pay for, paid for, put up the money, underwrite
raise money, raise capital, raise funds, fundraising, capital raise, share issue, share offering, issue shares, share placement
loan, lend, lent, credit, credit line, credit facility
borrow, loan, take out a loan, took out a loan
debt, owe, money owed, liability, indebted, arrears
bankrupt, bankruptcy, insolvent, go bust, went bust, gone bust, go broke, went under, belly up, chapter 11, receivership
compensation, payout, award, awarded damages, pay damages, restitution, reparations
subsidy, subsidise, state aid, handout, government support, state support, public money, taxpayer money, federal money, public funds, state money, grant
invest, put money into, pour money into, pump money into, sink money into, plough money into
investor, backer, funder, sponsor, moneyman
shareholder, stockholder, shareowner, part-owner, co-owner, owner
stake, shareholding, equity, shares in, hold shares, equity stake, slice, part-ownership
minority stake, minority share, minority shareholder, minority owner
stock exchange, stock market, bourse
share price, stock price, share value, stock value
ipo, initial public offering, go public, went public, flotation, stock market listing, stock exchange listing, listed company, company listed
profit, earnings, net income, make money, made money, lucrative, moneymaker
loss, lose money, lost money, in the red, red ink, deficit, loss-making, unprofitable
revenue, turnover, income, proceeds, receipts, sales
earn, rake in, bring in money, brought in money
price, cost, going rate, price tag, quotation, sell for, sold for
value, worth, valuation
cost, expense, outlay, expenditure, price tag
cost overrun, over budget, cost blowout, overrun
budget, spending plan, appropriation
expensive, dear, dearer, costly, pricey, pricier, overpriced, steep price
cheap, cheaper, cheapest, cheaply, inexpensive, low-cost, low-priced, affordable
price rise, price hike, price increase, higher prices, prices rose, prices go up, prices went up, jack up the price, price jump
soar, surge, skyrocket, shoot up, shot up, spike, jump, leap, go through the roof, went through the roof
plunge, plummet, slump, tumble, nosedive, collapse, price crash
volatile, fluctuate, price swings, swing, ups and downs, roller coaster
rebound, bounce back, comeback, pick up again, turn the corner
floor price, price floor, minimum price, guaranteed price, price guarantee, price support
benchmark price, reference price, price index, price assessment, quoted price
tax, taxation, levy
tax break, tax relief, tax credit, tax incentive, tax holiday, tax exemption
royalty, mining tax, extraction tax, production levy
tariff, customs duty, import duty, duty, import tax, border tax, import levy, punitive duty
value-added tax, vat, sales tax
bribe, bribery, kickback, backhander, graft, corruption, payoff, grease palms, hush money
money laundering, launder, dirty money
fake, forge, forgery, counterfeit, bogus, phoney, phony
cronyism, crony, nepotism, favouritism, favoritism, jobs for the boys, old boys network
billionaire, tycoon, magnate, mogul, richest man, richest woman, richest person
wealthy, rich, affluent, well-off
poverty, poor, hard up, needy, hardship, impoverished
bank, lender, financial institution
guarantee, assurance, vouch, underwrite
audit, auditor, go over the books, check the books
viable, viability, worthwhile, feasible, pay its way
donate, donor, give away, gave away, gift
allocate, hand out, dole out, divvy up, distribute, parcel out, share out
speculate, bet, gamble, punt, wager
boom, bonanza, gold rush, heyday, upswing, upturn
hype, fuss, frenzy, craze, buzz, hoopla
crisis, crises, emergency, crunch, meltdown
panic, scare, freak out, fright, stampede
demand, appetite, hunger for, thirst for
shell company, front company, offshore company, letterbox company, dummy company
buy, bought, purchase, acquire, acquisition, snap up, procure
stock up, buy up, bought up, hoard, bulk-buy
buyer, purchaser, customer, client, offtaker, off-taker
sell, sold, sale, flog, offload, dump, divest, divestiture, put up for sale, get rid of its stake
supplier, vendor, seller, provider, source of supply
trader, dealer, merchant, middleman, middlemen, broker, intermediary
take over, took over, taken over, takeover, acquire, acquisition, buy out, bought out, buyout, swallow up, gobble up
merge, merger, amalgamate, consolidate, join together
spin off, spun off, break up, demerge, carve out, hive off, split
export, sell abroad, sold abroad, ship abroad, send abroad, sent abroad, foreign sales, overseas sales, ship overseas
import, buy abroad, bought abroad, buy from abroad, ship in, source abroad, bring into the country, brought into the country
shipment, consignment, delivery, cargo, freight
supply, provide, deliver
customs office, customs authority, customs administration, customs officials, border control, border check
border, frontier, boundary
embargo, trade ban, boycott, blockade, export ban, export stop
export ban, stop exports, halt exports, export stop, export prohibition, cut off supplies
export control, export restriction, export curb, export limit, export rules, trade control
restrict, curb, limit, clamp down, clampdown, crack down, crackdown, rein in, restraint, throttle
tighten, tighter, toughen, tougher, stricter, clamp down, crack down
ease, loosen, relax, soften, let up, relent
lift the ban, end the ban, drop the ban, remove the ban, scrap the ban, ban lifted, repeal, rescind
export licence, export license, export permit, export approval, permission to export, licence to export
smuggle, smuggler, contraband, black market, illegal trade, illicit trade, trafficking, bootleg
quota, allotment, allocation, cap
stockpile, hoard, stash, strategic stockpile, national stockpile, buffer stock, strategic reserve, emergency stock
offtake, off-take, offtake agreement, purchase agreement, supply contract, supply agreement, supply deal, purchase contract
barter, swap, in exchange for, in return for, quid pro quo
auction, under the hammer, highest bidder, bidding
tender, call for bids, bidding, invitation to bid, competitive bid
bid, offer, bidder, takeover offer, make an offer, made an offer
outbid, offer more, higher bid, better offer
monopoly, near-monopoly, dominance, stranglehold, chokehold, grip, corner the market, sole supplier, market power
depend, rely, reliance, reliant, at the mercy of, beholden, hooked on
self-sufficient, self-reliant, self-reliance, independent, stand on its own feet
diversify, diversification, alternative supplier, alternative sources, other sources, spread the risk, non-chinese supply
competitor, rival, competition, compete, rivalry, contender, challenger
undercut, price war, flood the market, below cost, dumping, drive down prices
trade war, tariff war, trade dispute, trade conflict, trade row, trade spat, trade fight, trade tension
truce, ceasefire, armistice, peace deal, lull, bury the hatchet
trade deal, trade agreement, trade pact, free trade agreement
supply chain, value chain, supply line, supply route
preferential, privileged, favoured, favored, special treatment, first refusal, priority access
unfair, unjust, lopsided, one-sided, raw deal
reshoring, onshoring, bring back production, bring manufacturing back, manufacturing back
own, owner, ownership, belong to, in the hands of, proprietor, possess
in charge, call the shots, run the show, pull the strings
state-owned, government-owned, state-run, state-controlled, state company, state enterprise, publicly owned
private, privately owned, privately held, private-sector, non-state
seize, seizure, confiscate, expropriate, nationalise, impound, grab
joint venture, jv, tie-up, team up, join forces
cooperate, co-operation, collaborate, work together, team up, join forces, partnership
subsidiary, daughter company, offshoot, affiliate, sister company
parent company, holding company, mother company
company, firm, business, enterprise, corporation, outfit
startup, start-up, newcomer, fledgling, new company, young company
industry, sector, line of business
mining company, mining firm, mining group, mine operator, mine owner
carmaker, car manufacturer, automaker, car company, vehicle manufacturer, auto industry, car industry
manufacturer, maker, fabricator
founder, co-founder, cofounder, started the company, set up the company
establish, set up, create, launch
chief executive, ceo, boss, managing director, top exec, head of the company, chief exec, head
chairman, chairwoman, chairperson, chair, head of the board, board chair
board, board of directors, boardroom, supervisory board
executive, exec, manager, mgmt, director, higher-ups, top brass
vice-president, vp, second in command, deputy head, number two
spokesman, spokesperson, spokeswoman, spokespeople, press officer, representative
staff, employee, worker, workforce, personnel, labour, labor, staffing, crew, manpower
mineworker, mine worker, digger, worker, pit worker, artisanal miner, small-scale miner
job, employment, employ, livelihood, workplace
create jobs, new jobs, jobs created, job creation, bring jobs
hire, recruit, take on staff, employ
sack, dismiss, lay off, laid off, layoff, redundant, job cuts, give the boot, let go, fired
oust, kick out, throw out, threw out, force out, boot out, topple
adviser, advisor, consultant, aide, counsellor
consultancy, consulting firm, research firm, advisory firm, market researcher
expert, specialist, analyst, pundit, guru
scientist, researcher, academic, boffin, professor
newspaper, media, news outlet, broadcaster
operate, run by, manage, managed by
supervise, oversee, oversaw, overseen, oversight, monitor, keep an eye on, keep tabs on
invent, inventor, come up with, came up with, devise, think up, thought up, dream up, pioneer
captain, skipper, ship's master
trawler, fishing boat, fishing vessel, fishing ship
coastguard, coast guard, patrol boat, patrol ship, patrol vessel
collide, collision, ram, crash into, bump into, smash into
police, cop, policeman, policemen, law enforcement
resident, inhabitant, villager, locals, people living there, townspeople, neighbours, neighbors
citizen, ordinary people, member of the public, folk
indigenous, aboriginal, native people, traditional owners, tribe, tribal
landowner, landholder, property owner, land owner
activist, campaigner, ngo, environmentalist, pressure group, green group, civil society
official, civil servant, bureaucrat, public servant, functionary
lawmaker, legislator, senator, congressman, congresswoman, parliamentarian, member of parliament, deputy, politician
politician, statesman, political leader, policymaker
minister, cabinet member, government minister, secretary of state
ministry, department, government department, govt department
regulator, watchdog, supervisory authority, licensing authority, oversight body
agency, government body, public body, govt office
government, govt, administration, cabinet
president, head of state, presidential, commander in chief
prime minister, premier, pm, head of government
parliament, legislature, congress, national assembly, senate, house of representatives
junta, military regime, military government, military rulers, ruling generals
ruler, dictator, strongman, regime, autocrat
election, vote, poll, ballot, go to the polls, went to the polls
coup, putsch, overthrow, overthrew, overthrown, seize power, regime change, power grab, topple
rebel, rebellion, insurgent, militia, guerrilla, armed group, warlord, gunman, gunmen
war, warfare, conflict, hostilities, fighting, armed conflict
invade, invasion, incursion, march into, occupy, occupation
attack, assault, raid, strike, offensive, bombing, bombardment
military, army, armed forces, troops, soldier
defence, defense, military, arms industry, defence industry, defense industry
weapon, arms, weaponry, armament, munition
defence department, defense department, department of defense, department of war, war department, defence ministry
civilian, civil, non-military
national security, state security, security interest
ally, friendly country, friendly nation, partner country, like-minded country
enemy, adversary, foe, rival
bloc, alliance, coalition
diplomat, ambassador, envoy, embassy, consul
diplomacy, diplomatic, foreign relations, foreign policy, foreign affairs
ties, relations, relationship, links
summit, conference, gathering, get-together, leaders' meeting, top-level meeting
talks, negotiation, discussion, dialogue, bargaining, haggle, at the table
meet, met, sit down with, sat down with, get together, got together
visit, trip, tour, travel to, fly to, flew to, drop by
delegation, envoy, emissary
treaty, convention, pact, international agreement
sovereignty, self-rule, home rule, self-government, autonomy
foreign, overseas, abroad, other countries, out of the country
international, intl, cross-border
domestic, at home, homegrown, in-country, home-made
neighbour, neighbor, next door
join, sign up to, become a member, became a member, membership, accede, get on board
leave out, left out, exclude, exclusion, shut out, frozen out
committee, panel, task force, taskforce, working group
sanction, blacklist, punitive measure, restrictive measure
entity list, blacklist, export control list, sanctions list
retaliate, retaliatory, revenge, hit back, strike back, payback, tit for tat, countermeasure, reprisal, get even, get back at
threaten, threat, ultimatum, menace, intimidate, bully
pressure, coerce, coercion, lean on, arm-twisting, blackmail, strong-arm, bully
weaponise, use as a weapon, political weapon, economic coercion
compulsory, mandatory, obligatory, obliged
persuade, persuasion, convince, talk into, win over, won over, sway, coax
lobby, lobbyist, push for, press for, campaign for, advocate
protest, protestor, take to the streets, took to the streets, outcry, backlash, uproar
oppose, opposition, object to, objection, resist, resistance to, fight against, fought against, push back against, up in arms
support, endorse, in favour of, in favor of, stand behind, stood behind, get behind, backed by, throw weight behind
help, assist, aid, lend a hand, give a hand
harm, hurt, damage, injure, detrimental, bad for
undermine, weaken, sap, erode, chip away at
disrupt, interrupt, throw into disarray, upset, disturb
hinder, hamper, impede, obstruct, hold back, held back, get in the way, got in the way, stand in the way
obstacle, hurdle, barrier, stumbling block, roadblock, snag, hitch, sticking point, bottleneck
block, veto, prevent, stop, bar
prevent, avert, avoid, head off, stave off, ward off, forestall
win, won, winner, victory, triumph, come out on top, came out on top, prevail
lose, lost, loser, defeat, beaten, come off worst
beat, outdo, outdid, overtake, overtook, overtaken, surpass, outstrip, get ahead of, got ahead of
leverage, lever, bargaining chip, bargaining power, upper hand, whip hand
advantage, head start, upside, benefit
benefit, gain, profit from, cash in on, reap, do well out of
drawback, downside, disadvantage, shortcoming, weakness, weak point
incentive, inducement, sweetener, perk, encouragement
encourage, promote, foster, boost, spur, stimulate, stimulus
punish, penalty, penalise, penalize, fine
agreement, deal, pact, contract, arrangement
memorandum, memoranda, memorandum of understanding, mou, letter of intent, preliminary agreement
letter of intent, declaration of intent, expression of interest, statement of intent, letter of interest
framework agreement, framework, outline deal, framework deal, agreement in principle
sign, ink, put pen to paper, conclude, seal, clinch, strike a deal, struck a deal, shake hands on, shook hands on
agree, agreement, consent, accept, say yes, said yes, go along with, went along with, come to terms, came to terms
finalise, conclude, wrap up, close the deal, complete the deal, seal the deal
binding, legally binding, enforceable, definitive, ironclad
non-binding, not binding, voluntary, no obligation
condition, strings attached, proviso, stipulation, clause, small print, fine print
breach, break the contract, broke the contract, violate, infringe, flout
terminate, tear up, tore up, torn up, cancel, annul, rescind, call off
renegotiate, reopen talks, revise the terms, new terms, rework the deal
renew, extend, extension, prolong, roll over
mining right, mining licence, mining license, mining permit, concession, mining lease
settle, settlement, resolve, patch up, sort out, iron out, out-of-court deal
dispute, row, quarrel, spat, feud, disagreement, fall out, fell out, argument, clash, bust-up
tension, friction, strained relations, bad blood, standoff, stand-off
approve, green light, go-ahead, give the nod, gave the nod, sign off on, authorise, wave through, rubber-stamp, consent, thumbs up
permit, permission, licence, license, authorisation, clearance, go-ahead
allow, let, permit, give permission, gave permission, legalise, let through
refuse, reject, turn down, say no, said no, knock back, rebuff, spurn, snub, thumbs down
revoke, revocation, strip of, take away, took away, taken away, withdraw, withdrew, withdrawn, rescind, lose the licence, lost the licence
ban, prohibit, forbid, forbade, forbidden, outlaw, bar, not allowed
illegal, unlawful, illicit, against the law, unauthorised, unlicensed, outlawed
legal, legitimate, legit, above board, allowed by law
law, legislation, statute, bill, regulation, legislative act
rule, regulation, requirement, guideline
decree, edict, executive order, proclamation, presidential order
red tape, bureaucracy, bureaucratic, paperwork, formalities
amend, revise, rewrite, rewrote, rewritten, rework
take effect, took effect, enter into force, come into force, came into force, in force, kick in, go into effect, went into effect
implement, carry out, put into practice, put in place, enact, enforce
comply, compliance, obey, abide by, stick to the rules, play by the rules, adhere to, follow the rules
exempt, waiver, carve-out, exception, let off
court, tribunal, judge, courtroom, judiciary
arbitration, arbitral tribunal, sue, lawsuit, legal dispute, dispute settlement
lawsuit, sue, suit, litigation, legal action, take to court, took to court, court case, legal battle, legal proceedings, go to court
claimant, plaintiff, complainant, the one suing
verdict, ruling, judgment, judgement, court decision, court order
appeal, challenge, contest
overturn, set aside, throw out, threw out, thrown out, quash, annul, strike down, struck down, nullify, overrule, toss out
evidence, proof, prove, corroborate
investigate, probe, inquiry, enquiry, look into, inspect
arrest, picked up, pick up, detain, detention, custody, nab, apprehend, lock up, nick, take into custody, took into custody
jail, prison, imprison, behind bars, detention, custody, locked up
release, set free, let go, freed, free again
crime, criminal, offence, offense, felony, wrongdoing
blame, at fault, culprit, point the finger, responsible for
liable, on the hook, legally responsible, liability
accuse, allege, point the finger at, denounce, charge against
deny, denial, rebut, refute, contradict, disclaim
admit, admission, acknowledge, concede, confess, own up, come clean, came clean
confirm, verify, verification, corroborate
claim, assert, insist, allege, contend, maintain
comment, remark, statement, have to say
announce, declare, unveil, proclaim, make known, made known
reveal, disclose, disclosure, divulge, make public, made public, come to light, came to light
press release, media release, communique, official statement, public statement
warn, caution, sound the alarm, raise the alarm, alert, red flag
predict, forecast, foresee, foresaw, outlook
expect, anticipate, bank on, count on, look forward to
think, thought, believe, belief, reckon, opinion, view
reason, motive, rationale, how come
complain, complaint, grumble, moan, gripe, grievance, resentment
praise, hail, applaud, laud, compliment, welcome
promise, pledge, vow, commit, undertake, undertook, give its word, gave its word
propose, suggest, put forward, recommend
answer, reply, respond, react
urge, call on, call for, plead, exhort, appeal to
request, ask for, apply for, petition
rumour, rumor, hearsay, gossip, unconfirmed report, speculation, grapevine
false, untrue, misleading, misinformation, inaccurate, hoax
hint, signal, indicate, imply, insinuate
secret, secrecy, confidential, hush-hush, under wraps, behind closed doors, covert
anonymous, unnamed, unidentified, not named, nameless
silent, silence, no comment, tight-lipped, keep mum, kept mum, stay quiet, decline to comment
intend, intention, plan to, aim to, set out to
goal, target, aim, objective, ambition
programme, program, scheme, initiative
strategy, roadmap, road map, blueprint, master plan, game plan, action plan
schedule, timetable, timeline, calendar
deadline, due date, cut-off date, time limit, ultimatum
delay, postpone, put off, hold up, held up, push back, defer, behind schedule, overdue, setback
cancel, call off, ditch, abandon, shelve, axe, pull the plug, bin, kill off, was scrapped, scrap the plan
withdraw, withdrew, withdrawn, pull out, walk away, back out, bow out, exit, quit, ditch, retreat
suspend, suspension, halt, pause, freeze, froze, frozen, put on hold, put on ice, moratorium
stop, halt, cease, discontinue, break off, broke off, put an end to, stoppage
close, shut, shut down, closure, shutdown, wind down, wound down, mothball
resume, resumption, restart, reopen, start again, back up and running, relaunch
start, begin, began, begun, commence, launch, kick off, get going, got going, get under way
start up, come online, came online, come on stream, came on stream, put into operation, go live, went live, up and running, begin production, began production
inaugurate, opening ceremony, ribbon-cutting, open
build, built, construct, erect, rebuild, rebuilt
groundbreaking, ground-breaking, break ground, broke ground, foundation stone, start of construction, begin construction, began construction
finish, complete, wrap up, finalise, get done
expand, expansion, enlarge, scale up, ramp up, step up, build out
go ahead, went ahead, press ahead, proceed, forge ahead, push ahead, move forward
continue, carry on, keep going, kept going, press on, persist
stall, stuck, standstill, bogged down, in limbo, deadlock, stalemate, going nowhere, gridlock
fail, failure, flop, fall through, fell through, fizzle out, come to nothing, came to nothing, go wrong, went wrong
success, succeed, pull off, pay off, paid off
attempt, try, effort, have a go, endeavour, endeavor
struggle, have trouble, in trouble, difficulty, hard time
decide, decision, choose, chose, chosen, choice, make up mind, made up mind, opt
select, pick, choose, chose, chosen, single out
investment decision, final investment decision, fid
undecided, up in the air, unclear, uncertain, uncertainty, unresolved, in doubt
keen, eager, ready to, happy to, prepared to
doubt, sceptic, skeptic, unconvinced, dubious
worry, concern, fear, afraid, anxious, anxiety, uneasy, scared
angry, anger, furious, outrage, resentment, fury, fed up
hope, optimistic, optimism, upbeat, confident
patent, intellectual property, ip rights
end user, final user, final customer
sovereign wealth fund, sovereign fund, state fund, national wealth fund
pit, open pit, open-pit, opencast, open-cast, strip mine, quarry, surface mine
dig, dug, digging, dig up, dug up, excavate, mine, extract, extraction, unearth
dig for, drill, bore, borehole, drill hole, sink a shaft
mine, mine site, quarry, diggings, colliery
deep, depth, deeper, deepest, how far down
deposit, ore body, orebody, ore deposit, lode, mineral occurrence
discover, discovery, discovered, find, found, come across, came across, stumble upon
explore, exploration, prospecting, search for ore, geological search
ore, rock, raw ore, ore-bearing rock
rock, stone, bedrock, boulder
untapped, undeveloped, unmined, unexploited, still in the ground
illegal mine, illegal mining, unregulated mine, unlicensed mine, wildcat mining, illicit mining, rogue mine
open a mine, start mining, begin mining, first ore, bring into production
reopen, restart, resume, revive, revival, start again, started again, back in operation, comeback
idle, mothballed, standstill, shut down, not running, out of action, dormant
abandon, disused, derelict
operate, operation, up and running, in operation, operational
mine life, life of the mine, lifespan, years of mining
bastnaesite, bastnasite, bastnäsite, bastnesite
mineral sands, beach sand, heavy-mineral sands, heavy mineral sand, black sand
ionic clay, ion-adsorption clay, ion-adsorbed, ion-adsorption
volcano, volcanic, igneous, magma, lava, carbonatite
hard rock, hard-rock, solid rock
weathered, weathering, eroded, decomposed rock
geology, geological, geologist, geoscience, earth science
sample, specimen, drill core, rock sample
grade, ore grade, richness
high-grade, high grade, rich ore, rich deposit, richest
low-grade, low grade, poor ore, thinly spread, thinly concentrated
concentrate, ore concentrate, concentrated ore
beneficiation, enrichment, ore dressing, concentrator, upgrade the ore
crush, crushing, grind, ground up, grinding, pulverise, pulverize, mill
refine, refining, refinery, refiner, refineries
refinery, processing plant, separation plant, refining plant, separation facility
purify, purification, purity, pure
separate, separation, isolate, pull apart, split into, sort out
process, processing, treat, treatment, processor
smelt, smelter, smelting, melt down
furnace, kiln, oven, blast furnace
leach, leaching, dissolve, wash out, flush out, acid bath
solvent, solvent extraction, dissolving agent
chemical, chemistry, reagent, chemist
sulphate, sulfate, sulphates, sulfates
aluminium, aluminum, alu
tungsten, wolfram, tungsten metal
lanthanide, lanthanoid, rare earth element, ree
treo, total rare earth oxide, rare earth oxide, rare-earth oxide, reo
ndpr, neodymium-praseodymium, nd-pr, neodymium and praseodymium, neodymium praseodymium
neodymium, nd, neodym
neodymium-iron-boron, ndfeb, neodymium magnet, neodymium iron boron
samarium-cobalt, samarium cobalt, smco, samarium magnet
magnet maker, magnet manufacturer, magnet producer, magnet factory, magnet plant, magnet company
magnet, permanent magnet, permanent-magnet, supermagnet
magnetism, magnetic, magnetic force, magnetic field
demagnetise, demagnetize, demagnetisation, demagnetization, lose magnetism, stop being magnetic
rare-earth-free, without rare earths, free of rare earths, no rare earths, rare earth free
alloy, metal mix, metal blend, mixture of metals
powder, dust, micropowder, powdered
sinter, sintered, baked powder
mixture, mix, blend, cocktail, combination
made of, consist of, composed of, composition, make-up, contain
ingredient, component, constituent, building block
raw material, feedstock, input material, primary material, starting material
unprocessed, raw form, untreated, unrefined, semi-processed
finished product, end product, final product, finished goods
by-product, byproduct, side product, offshoot
tailings, tailings pond, tailings dam, mine waste, sludge, slurry, waste pond, sludge lake
sludge, slurry, residue, muck, slime
overburden, waste rock, spoil heap, stripped soil
waste, garbage, rubbish, trash, residue, leftover, tailings, tailing
radioactive waste, nuclear waste, waste dump, radioactive dump, radioactive residue
scrap, junk, e-waste, electronic waste, old electronics, swarf
recycle, recycling, recycler, reuse, re-use, reclaim, salvage
end-of-life, worn-out, old magnets, used magnets, scrap magnets
remove, take out, took out, taken out, strip out
dump, landfill, disposal, dispose, get rid of, throw away, repository
coal ash, fly ash, ash, coal waste
phosphogypsum, gypsum, gypsum stack, fertiliser waste, fertilizer waste
fertiliser, fertilizer, phosphate
wastewater, waste water, effluent, sewage, runoff, run-off
leak, spill, seep, leakage, seepage
clean-up, cleanup, clean up, cleaned up, decontaminate, decontamination, remediation, rehabilitate
pollute, pollution, pollutant, contaminate, contamination, poison, taint, foul
toxic, poisonous, poison, noxious, toxin, hazardous
dangerous, hazardous, harmful, unsafe, risky, perilous
danger, risk, hazard, peril, threat
radioactive, radioactivity, radiation, radionuclide, thorium-bearing
air pollution, smog, fumes, dirty air, smell, stink
water pollution, dirty water, polluted water, contaminated water, poisoned river, contaminated river
groundwater, water table, aquifer, well water, drinking water
drinking water, tap water, water supply, well water
river, stream, creek, waterway, tributary, tributaries
lake, pond, lagoon, reservoir
brine, salt water, saltwater, salty water
flood, flooding, inundate, deluge
soil, dirt, topsoil, subsoil
farmland, cropland, agricultural land, farm, paddy field
crop, rice, vegetable, harvest, farming, agriculture
fish, shrimp, seafood, fishery, fisheries
animal, creature, wildlife, fauna, critter, species
beetle, insect, bug, animal, creature
bats, animal, mammal
flora, moss, mosses, mushroom, fungus, fungi, plant life
endangered, endanger, extinct, protected species, threatened species, rare species
habitat, nature reserve, protected area, national park, nature area
environment, environmental, ecology, ecosystem, natural world
environmentalist, conservationist, green group, environmental group, green activist, eco-activist
environmental damage, ecological damage, damage to nature, environmental harm, environmental destruction, ecological disaster
sustainable, sustainability, eco-friendly, environmentally friendly
emission, greenhouse gas, carbon dioxide, co2, exhaust, carbon footprint
decarbonise, decarbonisation, decarbonization, energy transition, green transition, climate change, go green
renewable, renewables, renewable energy, clean energy, green energy, clean power, green power
disease, illness, sickness, ill, sick, ailment
cancer, tumour, tumor, leukaemia, leukemia
leukaemia, leukemia, blood cancer
birth defect, deformity, deformed baby, congenital, malformation
itching, itch, rash, skin problem, skin irritation
health, well-being, wellbeing, medical
die, died, death, dead, fatal, killed, deadly
injure, injury, injuries, hurt, wounded, harmed
accident, mishap, disaster, catastrophe
collide, collided, collision, crash into, crashed into, rammed, ran into
trawler, fishing boat, fishing vessel, fishing ship
vessel, ship, boat
earthquake, quake, tremor, seismic
pandemic, covid, covid-19, coronavirus
damage, harm, hurt, spoil
destroy, destruction, devastate, devastating, ruin, wreck, wipe out
protect, protection, safeguard, shield
restore, repair, rebuild, rebuilt, fix
seabed, sea floor, seafloor, ocean floor, ocean bed, bottom of the sea, bottom of the ocean, sea bottom
undersea, underwater, deep-sea, deep sea, subsea, marine
mud, sediment, ooze, silt, muck
nodule, polymetallic nodule, potato-sized, lump
sea, ocean, high seas
retrieve, bring up, brought up, haul up, hauled up, scoop up, pump up, hoist
pipe, tube, hose, pipeline
electric vehicle, electric-vehicle, ev, electric car, battery car, e-car, battery-powered car
car, automobile, vehicle, auto, automotive
hybrid, hybrid car, plug-in
carmaker, car maker, automaker, car company, car companies, car manufacturer, auto industry, car industry
truck, lorry, lorries, trucking, haulier
bicycle, bike, cycling
motor, engine, electric motor, traction motor
power steering, electric steering, steering
jet engine, aircraft engine, plane engine, turbofan
aircraft, airplane, aeroplane, plane, jet
fighter jet, jet fighter, fighter plane, warplane, combat aircraft, fighter aircraft, combat jet
aerospace, aviation, aircraft industry, space industry
helicopter, chopper, rotorcraft
drone, uav, unmanned aircraft, unmanned aerial vehicle, quadcopter
missile, cruise missile, guided missile, rocket
submarine, u-boat, attack submarine
warship, destroyer, naval ship, navy ship
weapon, arms, weaponry, munitions, armament, military equipment, military hardware, munition
bomb, smart bomb, precision-guided, guided bomb
ammunition, ammo, bullet, weapon, munitions
battle tank, armoured vehicle, armored vehicle, army tank
night vision, infrared, thermal imaging, thermal camera, heat-seeking
targeting system, laser targeting, rangefinder, range finder
satellite, spacecraft, space probe, orbiter
outer space, space, spaceflight, space travel
wind turbine, windmill, wind power, wind-power, wind farm, wind energy
battery, batteries, accumulator, power pack
fuel cell, solid-oxide, hydrogen cell
electricity, electric power, power supply, mains
power grid, electric grid, power line, electricity network
nuclear reactor, nuclear plant, nuclear power plant, nuclear power station, atomic power
petroleum, crude oil, oil, crude
oil refining, petroleum refining, catalytic cracking, oil refinery, cracking catalyst
catalyst, catalytic converter, catalytic
smartphone, mobile phone, cell phone, cellphone, iphone, phone, handset
computer, laptop, pc, computing
hard disk, hard drive, disk drive, hard disc
semiconductor, chip, microchip, computer chip, chipmaking, chipmaker, microelectronics
artificial intelligence, ai, machine learning
robot, humanoid, automation, android, robotics
electronics, electronic device, gadget, consumer electronics
device, gadget, appliance, gizmo
loudspeaker, headphone, headset, earphone, earbud, audio speaker
television, tv, telly, flat screen
touchscreen, display, screen
lamp, light bulb, lightbulb, fluorescent, energy-saving lamp, lighting
phosphor, glow, luminescent, luminous, fluorescent, phosphorescent
laser, laser beam, laser crystal
lens, optics, optical, optic
fibre-optic, fibre optic, fiber optic, optical fibre, optical fiber, glass fibre
amplifier, repeater, amplify, signal booster
telecommunications, telecoms, telecom, phone network, data cable
colour, color, pigment, dye, tint
polish, polishing, abrasive, buff
ceramic, ceramics, porcelain, pottery
coating, protective layer, thermal barrier, plating
heat-resistant, heat resistant, withstand heat, high temperature, high-temperature, heat resistance
heat, hot, temperature, thermal
mri, magnetic resonance, medical imaging, body scan, scanner
x-ray, xray, radiography
radiotherapy, radiation therapy, cancer treatment, cancer therapy
medicine, medical, healthcare, health care, hospital
sports equipment, sporting goods, golf club, baseball bat, sport
counterfeit, counterfeiting, fake money, forged banknote, forgery
everyday product, everyday item, household item, consumer goods
used for, used in, application, end use, useful for, good for
product, goods, item, merchandise
equipment, machinery, machine, gear, kit
technology, technologies, tech, know-how
know-how, expertise, skills, knowledge
method, technique, procedure, way of doing
high-tech, hi-tech, cutting-edge, state-of-the-art, advanced technology
substitute, substitution, replacement, replace, alternative
supply chain, value chain, production chain, supply line, mine-to-magnet, mine to magnet
factory, plant, facility, factories, production site
produce, production, make, made, manufacture, fabricate, turn out
output, production, amount produced, volume produced
capacity, throughput, production capability, nameplate
transport, transportation, haul, freight, logistics, carriage
shipment, consignment, cargo, delivery, deliveries, load
deliver, delivery, send, sent, dispatch, ship out
railway, railroad, rail, train line, rail line
stockpile, hoard, stash, strategic reserve, emergency stock, national reserve, stock up
big, large, huge, giant, massive, enormous, vast, sizeable, sizable
bigger, larger, greater
biggest, largest, greatest, number one
second-largest, second largest, second-biggest, second biggest, number two
third-largest, third largest, third-biggest, third biggest, number three
small, tiny, little, modest, minor
highest, maximum, peak, top, record high
size, extent, dimension, how big, area
weight, weigh, mass
amount, quantity, quantities, volume
small amount, tiny amount, traces, trace amount, pinch
plenty, plentiful, abundant, abundance, ample, lots of
common, widespread, abundant, everywhere
scarce, scarcity, scarcer, hard to find, hard to come by, uncommon
shortage, scarcity, shortfall, short supply, bottleneck, run out, ran out, dearth
surplus, oversupply, glut, excess, overcapacity
enough, sufficient, adequate
percentage, share, proportion, portion, fraction
half, halve, one in two, fifty percent
double, doubled, twice, twofold
triple, tripled, threefold, three times
average, averaged, on average, typical
total, altogether, overall, in all, combined
whole, entire, full
nearly, almost, virtually, just under
roughly, approximately, approx, more or less
mostly, mainly, chiefly, largely, primarily, predominantly
sole, single, lone, the only
rise, rose, risen, increase, go up, went up, gone up, climb
surge, soar, jump, spike, skyrocket, shoot up, shot up
grow, grew, grown, growth, expand, expansion, enlarge, get bigger
boost, ramp up, step up, scale up, amplify, crank up
widen, broaden, extend, expand
fall, fell, fallen, drop, decline, decrease, go down, went down, slide, slid
plunge, plummet, tumble, collapse, nosedive, slump
reduce, reduction, cut, lower, lessen, trim, slash, cut back, cut down
shrink, shrank, shrunk, shrinking, dwindle, get smaller, diminish
revise, revision, correct, correction, adjust, update
change, alter, shift, modify
stable, stability, steady, unchanged, flat
improve, improvement, enhance, upgrade, make better
stronger, strengthen, reinforce, toughen
stop, halt, suspend, suspension, pause, freeze, froze, frozen
disrupt, disruption, interrupt, interruption, outage
same, identical, equal, equivalent
similar, comparable, alike
ranking, rank, league table, pecking order
dominate, dominance, dominant, monopoly, near-monopoly, stranglehold, chokehold, iron grip
dependence, dependency, depend, reliance, rely, relied, hooked on, at the mercy of
self-sufficient, self-sufficiency, self-reliant, self-reliance, independent, stand on its own feet
essential, crucial, indispensable, key, must-have
need, require, requirement, necessary
strong, powerful, potent, mighty
lightweight, light-weight, low weight
modern, contemporary, up-to-date, advanced
fast, quick, quickly, rapid, swift, speedy
slow, sluggish, gradual, slowly
speed up, sped up, accelerate, hasten, fast-track
difficult, hard, tough, tricky, challenging
easy, easier, simple, simpler, straightforward
complex, complicated, complexity, intricate
obstacle, hurdle, barrier, stumbling block, hindrance
feasible, viable, workable, realistic, doable
feasibility study, pre-feasibility, feasibility, viability study
valuable, precious, worth a lot
false, untrue, wrong, incorrect, hoax, bogus
misleading, mislead, misled, deceptive
exaggerate, hype, overblown, overstate
evidence, proof, prove, proven
secret, secrecy, undisclosed, confidential, unpublished, hush-hush, under wraps, quietly
hide, hid, hidden, conceal, cover up
reveal, disclose, uncover, unveil, expose, bring to light
surprise, surprising, unexpected, out of the blue, sudden
cause, lead to, led to, bring about, brought about, trigger, result in
result, outcome, consequence, upshot, end up, ended up
impact, effect, influence, affect
obtain, acquire, get hold of, got hold of, procure
lack, missing, absence, do without
dispersed, scattered, spread out, spread over
consume, consumption, usage, use up
estimate, reckon, guess, ballpark, rough figure
forecast, predict, prediction, foresee, foresaw, outlook
data, statistics, stats, figures
study, research, scientific paper, research paper
scientist, researcher, academic, professor, boffin
university, uni, college, institute
laboratory, lab, research centre, research center
experiment, test, trial run, try out, tried out
pilot plant, demonstration plant, demo plant, test plant, pilot
invent, invention, inventor, devise, come up with, came up with
breakthrough, milestone, landmark, turning point
inspect, inspection, check, examine, monitor
search, seek, sought, look for, hunt for
photo, photograph, picture, image, satellite image
website, web page, web site, homepage, online
newspaper, magazine, daily, periodical, newsletter
publish, release, put out, come out, came out, make public, made public
broadcast, broadcaster, television, tv channel, tv station
now, today, currently, nowadays, at the moment, at present, these days
recently, recent, lately, not long ago
annual, annually, yearly, per year, per annum, every year, each year
half-year, six months, six-month, half a year
decade, ten years, ten-year
long-term, long term, in the long run, long-lasting
temporary, temporarily, interim, provisional, for now, short-term
historic, historical, history, past
record, unprecedented, all-time, never before
near, nearby, next to, close to, close by, beside, neighbouring, neighboring
border, frontier, boundary, crossing
coast, coastal, shore, seaside, coastline, waterfront
island, isle, atoll, islet
mountain, mountainous, hill, highlands
remote, isolated, far-flung, middle of nowhere, hard to reach, inaccessible
village, hamlet, rural community
region, province, district, area, territory
abroad, overseas, foreign, other countries
domestic, home-grown, homegrown, at home, within the country
worldwide, world, global, globally, around the world, internationally
northern, north, up north
southern, south, down south
underground, subsurface, below ground, beneath the surface, below the surface, subsoil
location, located, situated, site
infrastructure, utilities, roads and power, basic services
hydrochloric, hydrochloric acid, muriatic acid, acid
sulphuric, sulfuric, sulphuric acid, sulfuric acid, acid
cyanide, toxic chemical, poison
arsenic, toxic metal, poison
begin, began, begun, start, commence, kick off, got going
different, differ, difference, distinct
kind, type, sort, variety
superalloy, high-temperature alloy, heat-resistant alloy
aussie, australia, australian, down under
brit, british, britain, united kingdom
shave off, shave, knock off, wipe off, reduce, lower, fall, shrink, dent
gdp, gross domestic product, economic output, national income
excuse, pretext, justification, justify, reason given, rationale
grounds, reason, motive, basis, justification
folks, people, persons, workers, employees
lady, woman, women, female
bloke, guy, man, men, gentleman
quit, stop, cease, halt, no longer, give up, gave up, discontinue
privilege, prerogative, first opportunity, first refusal, preferential right
keep quiet, kept quiet, stay silent, mouths shut, mouth shut, not reveal, not disclose, conceal
nickname, nicknamed, dub, dubbed, call, known as, sobriquet
roll into, rolled into, fold into, folded into, merge, combine, bring together
pencilled in, pencil in, slated, due, plan, schedule, earmarked
fire up, fired up, restart, switch on, crank up
drag on, dragged on, take so long, slow, delay, held up
open its gates, open its doors, open their doors, start work, go into operation, start operating
paper, document, memorandum, agreement, pact
memo, memorandum, note
pact, agreement, accord, deal, treaty
accept, agree, approve, sign up to
haul up, haul in, bring up, brought up, lift, recover, raise
bring in, brought in, import, ship in, buy in
send abroad, sent abroad, sell abroad, sold abroad, ship abroad, export
send, sent, ship, dispatch, supply
buyer, customer, client, purchaser, offtaker
supplier, source, vendor, provider, provenance
top, largest, biggest, leading, main, number one
rich, wealthy, richest, billionaire
split, divide, division, divided, share out, separate
swallow, swallowed, take over, took over, acquire, absorb
bankruptcy court, chapter 11, bankruptcy protection
putsch, putschist, coup, coup leaders, junta
lump together, group, count as, include, classify
cover, include, comprise, take in, encompass
belong to, belonged to, member, part of
untouched, undeveloped, unmined, untapped, not mined
myth, legend, doubt, untrue, cast doubt
scrap, scrapped, lift, abolish, repeal, do away with
nearby, next door, adjacent, adjoining
get rid of, rid, sell, dispose, shed
feed, fed, feedstock, raw material, input
carmaker, car maker, car company, automaker, car manufacturer
arm, division, business, subsidiary, unit
outfit, firm, company, group
hit, reach, achieve, attain
yield, produce, output, turn out
content, concentration, proportion, level
close, end, ending
tonnage, tonnes, volume, weight, quantity
price tag, worth, cost, value
club, alliance, partnership, group
promise, pledge, commit, undertake
allowance, quota, allocation, ration
forbid, forbidden, ban, illegal, outlaw
know-how, knowhow, technology, expertise
talks, negotiations, meeting, summit
take home, earn, wage, pay
take the place of, took the place of, take over from, took over from, replace, succeed, successor
fall behind, fell behind, delay, slip
put in charge, in charge, appoint, head, chairman
rich list, billionaire, richest
worst case, at worst, up to, at most
at best, at most, up to, maximum
at least, no less than, minimum, more than
especially, esp, particularly, above all
quarter, qtr, three months
2, two
3, three
4, four
5, five
6, six
7, seven
8, eight
9, nine
10, ten
11, eleven
12, twelve
15, fifteen
20, twenty
30, thirty
40, forty
50, fifty
100, hundred`;
