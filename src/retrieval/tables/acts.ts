import { stemOf } from '../../text/terms.ts';

// What is done with a thing, what comes of it, and who does it, in one: "who produces" asks for production.
const ACTS = `mine=mines,mined,mining,miner,miners,dig,digs,dug,digging,extract,extracts,extracted,extracting,extraction
 produce=produces,produced,producing,producer,producers,production,output,outputs
 refine=refines,refined,refining,refiner,refiners,refinery,process,processes,processed,processing,processor,processors
 separate=separates,separated,separating,separation smelt=smelts,smelted,smelting,smelter,smelters
 reserve=reserves resource=resources quota=quotas share=shares,percent,percentage
 price=prices,priced,pricing,cost,costs,costly,costlier,costliest,dear,dearer,dearest,expensive,cheap,cheaper,cheapest,pricey,pricier,priciest
 export=exports,exported,exporting,exporter,exporters import=imports,imported,importing,importer,importers
 consume=consumes,consumed,consuming,consumer,consumers,consumption`;

const ENTRIES = ACTS.split(/\s+/).map((entry) => {
  const [act = '', words = ''] = entry.split('=');
  return { act, words: [act, ...words.split(',')] };
});
const ACT_OF: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(({ act, words }) => words.map((word): [string, string] => [word, act])),
);
/** "Reservs" has the stem of "reserve", and so is taken for no slip. */
const ACT_OF_STEM: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(({ act }) => [stemOf(act), act]),
);

/** One form for all words of an act; any other word's stem. `word` is folded. */
export function actOf(word: string): string {
  const stem = stemOf(word);
  return ACT_OF.get(word) ?? ACT_OF_STEM.get(stem) ?? stem;
}

/** Acts that make a figure one of another kind: what is allowed, left in the ground or paid is no output. */
const KINDS: ReadonlySet<string> = new Set(
  `quota reserve resource price export import consume capacity target forecast budget stock permit
  licence licens revenue demand plan waste tax loan trade sale stake employ`
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);

export function isKindOfItsOwn(act: string): boolean {
  return KINDS.has(act);
}
