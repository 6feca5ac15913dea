// The irregular verbs of English: the base, then its other forms that are not some other word's own.
const VERBS = `arise arose arisen
awake awoke awoken
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
feed fed
fight fought
flee fled
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hide hid hidden
hold held
keep kept
know knew known
lead led
lend lent
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise risen
run ran
say said
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sink sank sunk
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written`;

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The base of a folded word that is an irregular form of a verb: "take" of "took"; others stay as they are. */
export const baseOf = (word: string): string => BASES.get(word) ?? word;

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ...VERBS.split('\n').map((line): [string, string] => {
    const forms = line.split(' ');
    return [forms[0] ?? '', forms.at(-1) ?? ''];
  }),
  ...['become', 'come', 'cut', 'put', 'run', 'set', 'shut'].map((verb): [string, string] => [
    verb,
    verb,
  ]),
  ['find', 'found'],
]);

/** "Owned" of "owns" and "owned", "taken" of "takes" and "took"; `word` is a folded form of a verb. */
export function participleOf(word: string): string {
  const base = BASES.get(word) ?? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  const irregular = PARTICIPLES.get(base) ?? PARTICIPLES.get(base.replace(/e$/, ''));
  if (irregular !== undefined) return irregular;
  if (/ed$|^(?:found)$/.test(base)) return base;
  return `${base.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i')}ed`;
}
