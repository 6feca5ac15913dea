// Verbs of reporting, verbs that any noun may need, and words of degree: a paraphrase may add or drop them.
const LIGHT: ReadonlySet<string> = new Set(
  `rare earth earths able account accounted accounting accounts according add added adds amount amounted amounts announced announce announces
  apply applies appear appears article around aside became become becomes becoming being believe believes belong belongs
  bring brings brought call called calls came carry carried case cases cite cited cites come comes compare compared
  comparison concern concerned concerning consist consists count counted counts data date dates dated describe described
  describes due effect especially estimate estimated estimates expect expected expects explain explained explains fact figure
  figures find finding finds follow followed following form found give given gives go goes going help helps held hold holds include included
  includes including instead itself judge judged kind known lead leads least less level likely long mainly make makes made
  mean means meant measured mention mentioned mostly much name named names namely near nearly note noted notes number numbers
  one ones order own part parts per period place placed places point pointed possible present previous previously quote
  quoted reach reached reaches recall recalled regard regarded regards remain remains remark report reported reportedly
  reports respectively result results said same saw say saying says see seen sees set sets several show showed shown shows
  since single situated so some speak spoke spoken speaks state stated statement states step still such sum take taken takes term terms
  tell thereby thing things time times told took total turn turned turns upon us use used uses using value view way well
  whole word words work works world worth would write writes written wrote year years month months day days week weeks
  half first last early late mid end start beginning roughly approximately almost close some any each both either another other others
  every merely just only even yet again already now then later earlier ago soon once thus therefore however while whereas whatever whoever whichever wherever whenever
  although though despite toward towards amid among amongst along alongside across within without behind beyond besides via
  thereof hereby total overall altogether alone together apart away back forth means rather quite very too enough up down
  is are was were be been has have had do does did will would shall should can could may might must`.split(
    /\s+/,
  ),
);

/** Whether a folded word may stand in a paraphrase without its passage. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}
