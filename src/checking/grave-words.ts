import type { Piece } from './reading/reading.ts';

/**
 * What calls something untrue (around a true sentence it turns all of it), accuses somebody, or tells of a
 * grave harm: nobody may be told so but by a source. Words on a line stand for each other.
 */
const LINES = `false falsely falsehood falsehoods untrue untruth untruths lying liar liars lied wrong wrongly mistaken mistakenly erroneous misleading
 hoax fake faked sham scam bogus fabricated fabrication propaganda myth nonsense fiction fictional rubbish absurd joke conspiracy
 debunked refuted disproved discredited baseless groundless unfounded
 illegal illegally unlawful unlawfully illicit illicitly criminal criminals crime crimes unlicensed unauthorised unauthorized banned
 corrupt corruption corruptly bribe bribes bribed bribery graft kickbacks
 steal steals stole stolen theft thief thieves looted looting plunder plundered plundering robbed
 smuggle smuggles smuggled smuggling smuggler smugglers contraband
 fraud fraudulent fraudulently embezzle embezzled embezzlement launder laundered laundering cheat cheated cheating
 murder murdered kill kills killed killing killings death deaths dead died dying fatal fatally deadly lethal suicide victims
 slave slaves slavery enslaved
 genocide terrorist terrorists terrorism terror nazi nazis
 rape raped torture tortured abuse abused
 spy spies spied spying espionage
 sabotage sabotaged blackmail blackmailed extort extorted extortion
 jail jailed prison imprisoned arrest arrested arrests detained custody convicted guilty sentenced indicted
 scandal scandals scandalous shameful disgraceful
 poison poisoned poisoning poisonous toxic
 cancer cancers carcinogenic
 child children
 bankrupt bankruptcy insolvent insolvency
 idiot idiots stupid evil incompetent`;

const LINE_OF: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split('\n').flatMap((line) => {
    const words = line.trim().split(' ');
    return words.map((word): [string, string[]] => [word, words]);
  }),
);

/** The first grave word of a claim's that no passage has, nor one that stands for it. */
export function graveIn(
  missing: readonly Piece[],
  isSaid: (word: string) => boolean,
): Piece | undefined {
  return missing.find(({ word }) => {
    const line = LINE_OF.get(word);
    return line !== undefined && !line.some(isSaid);
  });
}
