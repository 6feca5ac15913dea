import type { Piece } from '../reading/reading.ts';
import { trait } from '../reading/traits.ts';

/** Verbs with which somebody says, holds, asks or feels something, in all their forms. */
const VERBS =
  /^(?:acclaim|accus|acknowledg|add|admi|advis|advocat|affirm|agre|air|alleg|announc|answer|anticipat|appeal|applaud|argu|ascrib|ask|assail|assert|assess|assum|assur|attack|attribut|aver|bemoan|belittl|believ|believ|blam|boast|bill|brand|brush|call|castigat|caution|challeng|charg|cheer|cit|claim|comment|compar|complain|conced|conclud|condemn|confess|confid|confirm|conjectur|consider|contend|contest|contradict|counsel|credit|criti[cs]i[sz]|decr|deem|defend|deliver|demand|denounc|den(?:y|i)|deplor|depict|deprecat|describ|detail|diagnos|disagre|disavow|disclaim|disclos|dismiss|disown|disput|divulg|doubt|downplay|dub|echo|emphasi[sz]|endors|enthus|estimat|expect|explain|explicat|expos|express|fault|fear|flag|forecast|foresee|fret|fum|gaug|griev|grumbl|guess|hail|highlight|hint|hop|identif|imply|impli|infer|inferr|deduc|inform|insinuat|insist|interpret|invok|judg|justif|label|lambast|lament|laud|learn|hear|liken|link|trac|connect|list|maintain|mention|moan|mock|not|object|observ|oppos|opin|oversel|paint|perceiv|plead|point|portray|prais|predict|presag|present|presum|proclaim|profess|prophes|propos|protest|put|question|quot|rank|rebuff|rebuk|rebut|recall|reckon|recogni[sz]|recommend|recount|refut|regard|reject|relat|remark|remind|repl|report|reproach|repudiat|respond|retort|reveal|ridicul|rubbish|scoff|scold|scorn|see|signal|speak|specif|speculat|stat|stipulat|stress|strik|submit|suggest|summari[sz]|suppos|surmis|suspect|swear|talk|tell|term|testif|think|tout|treat|trumpet|underlin|underscor|understand|urg|venerat|view|voic|volunteer|vouch|vow|warn|welcom|whin|wonder|worr|writ)(?:e|es|s|ed|d|t|ted|tted|ts|tting|ting|ing|ies|ied|y|ying|en|ten)?$/;
const IRREGULAR =
  /^(?:said|say|saying|says|told|tells?|spoke|spoken|thought|thinks?|wrote|written|held|holds|saw|seen|sees|read|reads|reading|felt|feels?|heard|learnt|found|finds?|took|takes?|taken|made|made|meant|understood|laid|lays|gave|gives|struck|swore|sworn|put|puts|sets?|let|lets)$/;
/** Nouns of what is said and thought, and of where it stands. */
const NOUNS =
  /^(?:account|accounts|accusations?|admission|advice|allegations?|analys[ei]s|announcement|answer|argument|arguments|assertion|assessment|assumption|attack|belief|calculations?|cautions?|charges?|claims?|comments?|comparison|complaints?|concerns?|conclusion|confession|contention|conviction|criticism|denials?|description|diagnosis|disclosure|dismissal|doubts?|estimates?|estimation|evidence|explanation|expectations?|eyes|fears?|feeling|figures?|findings?|forecasts?|hopes?|hunch|idea|impression|insistence|interpretation|interview|judge?ment|label|lament|message|notion|objections?|observations?|opinion|outlook|perception|perspective|position|praise|prediction|premise|presentation|projections?|promise|prognosis|protest|reading|reckoning|recollection|remarks?|reply|reports?|response|retort|rumou?rs?|say|speech|stance|statement|suggestion|suspicions?|talk|telling|testimony|theory|thesis|thinking|thoughts?|threat|verdict|version|view|views|viewpoint|voice|warnings?|word|words|worry|worries|writing)$/;
/** Words that by themselves say that it is somebody's word. */
const ADVERBS =
  /^(?:according|allegedly|reportedly|supposedly|purportedly|ostensibly|avowedly|purported|alleged|supposed|reputed|reputedly|self)$/;

/** Whether a word may say that something is somebody's word or view: a claim with one tells it as no plain fact. */
export const isSpeech = (piece: Piece): boolean =>
  piece.kind !== 'name' && piece.kind !== 'figure' && speaks(piece);

/** Whether a word is a verb with which somebody says or holds something, whatever else it may be. */
export const isSpeechVerb = trait((word) => VERBS.test(word));

/** Whether a word of speech is as often none: "made", "took", "found"; only beside who speaks does it say so. */
export const isFaintSpeech = trait((word) => FAINT.test(word));

const FAINT =
  /^(?:made|takes?|took|taken|sets?|puts?|lets?|held|holds|found|finds?|gave|gives|laid|lays|saw|sees?|seen|struck|read|reads|add(?:s|ed)|deliver(?:s|ed)|rank(?:s|ed)|charge[sd]?|list(?:s|ed)|link(?:s|ed)|traces?|traced|connect(?:s|ed)|object|attack(?:s|ed)|question|relat(?:es?|ed)|treat(?:s|ed)|submit(?:s|ted)|present|figures?|report(?:s|ed)?|evidence|answer)$/;

const speaks = trait((word) =>
  [VERBS, IRREGULAR, NOUNS, ADVERBS].some((words) => words.test(word)),
);
