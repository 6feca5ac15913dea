import { homeOf, shortened } from '../text/countries.ts';
import type { Name } from '../text/names.ts';
import { stemOf } from '../text/terms.ts';
import type { Evidence } from './evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from './finding.ts';
import type { Finding } from './finding.ts';

/** A finding for every name of a sentence of which a word is in no passage and no context of one. */
export function namesNotIn(names: readonly Name[], passages: readonly Evidence[]): Finding[] {
  const findings: Finding[] = [];
  for (const name of names) {
    if (findings.length === FINDINGS_SHOWN) break;
    const missing = missingOf(name.words, passages);
    if (missing.length > 0 && missingOf(shortened(name.words), passages).length === 0) continue;
    if (missing.length === 0) continue;
    const sources = passages.map(({ source }) => source);
    const isWhole = missing.length === name.words.length;
    const why = isWhole
      ? whyMissing(name.text, sources, [])
      : `${whyMissing(missing.join(' '), sources, [])}: "${name.text}"`;
    findings.push({ kind: 'name', text: name.text, why });
  }
  return findings;
}

function missingOf(words: readonly string[], passages: readonly Evidence[]): string[] {
  return words.filter((word) => !passages.some((passage) => holds(passage, word)));
}

function holds({ stems, initials }: Evidence, word: string): boolean {
  const home = homeOf(word);
  return stems.has(stemOf(home)) || initials.has(word) || initials.has(home);
}
