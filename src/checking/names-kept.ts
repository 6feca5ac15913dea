import { homeOf } from '../text/countries.ts';
import type { Name } from '../text/names.ts';
import { stemOf } from '../text/terms.ts';
import type { Evidence } from './evidence.ts';
import { whyMissing } from './finding.ts';
import type { Finding } from './finding.ts';

/** A finding for every name of a sentence of which a word is in no passage and no context of one. */
export function namesNotIn(names: readonly Name[], passages: readonly Evidence[]): Finding[] {
  const findings: Finding[] = [];
  for (const name of names) {
    const missing = name.words.filter((word) => !passages.some((passage) => holds(passage, word)));
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

function holds({ stems, initials }: Evidence, word: string): boolean {
  return (
    stems.has(stemOf(homeOf(word))) || initials.has(word) || initials.has(word.replace('.', ''))
  );
}
