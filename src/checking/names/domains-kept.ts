import type { Evidence } from '../evidence.ts';
import { FINDINGS_SHOWN, whyMissing } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** "24.kg", "Mining.com": no figure and no word, so that they are looked up as they stand. */
const DOMAIN = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,6}(?![\p{L}\p{N}-]|\.\p{L})/gu;

const INNER_STOP = /\.\p{Ll}/u;

/** A finding for every web address of a sentence that is in no passage and names no publisher of one. */
export function domainsNotIn(sentence: string, passages: readonly Evidence[]): Finding[] {
  if (!INNER_STOP.test(sentence)) return [];
  const domains = Array.from(sentence.matchAll(DOMAIN), ([domain]) => domain);
  return domains
    .filter((domain) => !passages.some((passage) => holds(passage, domain.toLowerCase())))
    .slice(0, FINDINGS_SHOWN)
    .map((domain) => {
      const sources = passages.map(({ source }) => source);
      return { kind: 'name', text: domain, why: whyMissing(domain, sources, []) };
    });
}

// "Nasdaq.com" is "nasdaq" in its source's id, and "24.kg" is "24kg".
function holds({ text, source, publishers }: Evidence, domain: string): boolean {
  if (text.toLowerCase().includes(domain)) return true;
  const joined = domain.replaceAll(/[.-]/g, '');
  const name = domain.replace(/\.[^.]+$/, '').replaceAll(/[.-]/g, '');
  const isLong = /\p{L}{3}/u.test(name);
  return [joined, ...(isLong ? [name] : [])].some(
    (one) => publishers.has(one) || source.startsWith(one),
  );
}
