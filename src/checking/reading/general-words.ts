import { stemOf } from '../../text/terms.ts';

// Verbs, adjectives and adverbs that fit any subject: which of them a writer takes is a matter of style.
const GENERAL: ReadonlySet<string> = new Set(
  `able absolute accept accompany accordingly achieve act active actual additional additionally address adequate admittedly advance
  affair affect aforementioned aim allow alongside aspect associated attempt available avoid await aware base basic basically
  basis bear become behalf belong beyond bit broad broadly category cause central certain certainly chance character characterise
  circumstance class clearly combine combined commonly complete completely comprise concerned condition connection consequence
  consequently consider considerable considerably constitute contain context contrast contribute correspond corresponding cover
  create current currently deal decide deep define degree depend derive despite detail determine develop difference different
  difficult direct directly distinct draw drive easily effective effectively effort element emerge enable encounter end enjoy
  ensure entail entire entirely equal equally essentially establish evident evidently exact exactly example except exist existing
  expected experience explicit explicitly extend extent extra extremely face fail fairly fall familiar far feature final finally
  fit fix focus form formal formally former formerly forward free frequent frequently fresh front fully function fundamental
  further furthermore future gain general generally genuine gradual gradually great greatly ground handle happen hard hardly heavily
  high highly hence huge idea identify immediate immediately impact imply important inclined indeed indicate individual initial
  initially inside intend intended interest introduce involve involved issue item join joint jointly justify keep key lack large
  largely last lasting later latter lay leading leave legitimate let lie like likewise limited line link little local locate long
  longer look lot low main maintain major majority manage manner mark massive matter maximum meanwhile meet mere minimum minor
  modern moment moreover move nature necessary need nevertheless new nonetheless normal normally notable notably numerous object
  observe obtain obvious obviously occasion occur offer old open operate opportunity option ordinary original originally
  outright outside overall owing partial partially particular particularly partly pass past people perform perhaps permit person
  piece plain plainly plan plus position practical practically precise precisely prefer presence present presently presumably
  prevent primarily primary principal principally prior probable probably problem process produce prompt proper provide provision
  purpose pursue push put question raise range rapid rapidly rare rarely rate reason reasonable recent recently refer reference
  reflect relate related relation relative relatively relevant rely repeat replace require respect respective responsible rest
  retain return reveal rise role run scale seek seem select separate separately serious seriously serve set share shift short
  shortly show side sign significant significantly similar similarly simple simply simultaneously situation slight slightly small
  solely solid sort special specific specifically spread stage stand start status stay steadily step strict strictly strong
  strongly subject subsequent subsequently substantial substantially succeed successful suddenly sufficient suggest suit suitable
  supply support suppose supposed supposedly surely tackle target task tend testify though thought throughout thus tie tiny topic
  touch trouble true try turn type typical typically ultimate ultimately undergo undertake unit unlike usual usually utterly
  variety various vary vast version virtual virtually whatsoever wide widely widespread willing wish witness yield
  figure intention affect afterwards beforehand henceforth hitherto meantime nowadays simultaneous thereafter`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a word, by its stem, fits any subject, so that it may stand in a paraphrase of any passage. */
export function isGeneral(stem: string): boolean {
  return GENERAL.has(stem);
}
