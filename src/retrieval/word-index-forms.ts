import type { SectionLengths, Sections } from './word-index-layout.ts';

/** The words as they stand in the passages, folded: those of 2 to 31 letters from a to z. */
export type Forms = Readonly<{
  /** How often a word stands in the passages. */
  countOf: (word: string) => number;
  /** Visits all words with the same first letter that are at most so many slips away. */
  visitNear: (word: string, slips: 1 | 2, visit: (form: NearForm) => void) => void;
}>;
export type NearForm = Readonly<{ word: string; count: number; slips: number }>;

/** Forms that share the first letter and the length stand together, in alphabetical order. */
export type FormGroups = readonly (readonly Readonly<{ word: string; count: number }>[])[];

const LETTERS = 26;
const MAX_LENGTH = 31;
const GROUPS = LETTERS * (MAX_LENGTH + 1);
const FORM = new RegExp(`^[a-z]{2,${MAX_LENGTH}}$`);
const A = 97;
const FORMS_A_BREATH = 20_000;

function groupOf(firstLetter: number, length: number): number {
  return (firstLetter - A) * (MAX_LENGTH + 1) + length;
}

export async function groupForms(
  forms: readonly string[],
  counts: readonly number[],
  breathe: () => Promise<void>,
): Promise<FormGroups> {
  const groups = Array.from({ length: GROUPS }, (): { word: string; count: number }[] => []);
  for (let form = 0; form < forms.length; form++) {
    const word = forms[form] ?? '';
    if (form % FORMS_A_BREATH === 0) await breathe();
    if (!FORM.test(word)) continue;
    groups[groupOf(word.charCodeAt(0), word.length)]?.push({ word, count: counts[form] ?? 0 });
  }
  for (const group of groups) {
    group.sort((a, b) => (a.word < b.word ? -1 : 1));
    if (group.length > 0) await breathe();
  }
  return groups;
}

export function formSizes(groups: FormGroups) {
  const forms = groups.reduce((sum, group) => sum + group.length, 0);
  const bytes = groups.reduce((sum, group) => sum + group.length * (group[0]?.word.length ?? 0), 0);
  return {
    formStarts: GROUPS + 1,
    formByteStarts: GROUPS + 1,
    formBytes: bytes,
    formLetters: forms,
    formCounts: forms,
  } satisfies Partial<SectionLengths>;
}

export async function fillForms(
  sections: Sections,
  groups: FormGroups,
  breathe: () => Promise<void>,
): Promise<void> {
  let form = 0;
  let byte = 0;
  for (const [group, forms] of groups.entries()) {
    for (const { word, count } of forms) {
      for (let at = 0; at < word.length; at++) sections.formBytes[byte++] = word.charCodeAt(at);
      sections.formLetters[form] = lettersOf(word);
      sections.formCounts[form++] = count;
    }
    sections.formStarts[group + 1] = form;
    sections.formByteStarts[group + 1] = byte;
    if (forms.length > 0) await breathe();
  }
}

export function createForms(sections: Sections): Forms {
  const { formStarts, formByteStarts, formBytes, formCounts } = sections;
  const countOf: Forms['countOf'] = (word) => {
    if (!FORM.test(word)) return 0;
    const group = groupOf(word.charCodeAt(0), word.length);
    const start = formStarts[group] ?? 0;
    const bytes = formByteStarts[group] ?? 0;
    let low = start;
    let high = formStarts[group + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compared(word, formBytes, bytes + (middle - start) * word.length);
      if (order === 0) return formCounts[middle] ?? 0;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return 0;
  };
  const visitNear: Forms['visitNear'] = (word, slips, visit) => {
    if (!FORM.test(word)) return;
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      if (length < 2 || length > MAX_LENGTH) continue;
      visitLength(sections, word, { length, slips, visit });
    }
  };
  return { countOf, visitNear };
}

function visitLength(
  { formStarts, formByteStarts, formBytes, formLetters, formCounts }: Sections,
  word: string,
  { length, slips, visit }: { length: number; slips: number; visit: (form: NearForm) => void },
): void {
  const group = groupOf(word.charCodeAt(0), length);
  const start = formStarts[group] ?? 0;
  const end = Math.min(formStarts[group + 1] ?? 0, formLetters.length);
  const bytes = formByteStarts[group] ?? 0;
  const letters = lettersOf(word);
  // A letter too many or too few changes one letter of the set, another letter in its place two.
  const most = 2 * slips - Math.abs(length - word.length);
  for (let form = start; form < end; form++) {
    if (bitsOf((formLetters[form] ?? 0) ^ letters) > most) continue;
    const place = bytes + (form - start) * length;
    const found = slipsTo(word, { bytes: formBytes, from: place, length }, slips);
    if (found > slips) continue;
    const near = String.fromCharCode(...formBytes.subarray(place, place + length));
    visit({ word: near, count: formCounts[form] ?? 0, slips: found });
  }
}

type Written = Readonly<{ bytes: Uint8Array; from: number; length: number }>;

/** How many slips make one word of the other: a letter more, less or other, or two swapped. */
function slipsTo(word: string, form: Written, most: number): number {
  let best = most + 1;
  const follow = (i: number, j: number, slips: number): void => {
    if (slips >= best) return;
    let at = i;
    let to = j;
    while (at < word.length && to < form.length && word.charCodeAt(at) === letter(to)) {
      at++;
      to++;
    }
    const left = word.length - at;
    const right = form.length - to;
    if (left === 0 || right === 0) {
      best = Math.min(best, slips + left + right);
      return;
    }
    if (slips + 1 >= best) return;
    const isSwap = word.charCodeAt(at) === letter(to + 1) && word.charCodeAt(at + 1) === letter(to);
    if (isSwap && right > 1) follow(at + 2, to + 2, slips + 1);
    follow(at + 1, to + 1, slips + 1);
    follow(at + 1, to, slips + 1);
    follow(at, to + 1, slips + 1);
  };
  const letter = (at: number): number => form.bytes[form.from + at] ?? 0;
  follow(0, 0, 0);
  return best;
}

function compared(word: string, bytes: Uint8Array, start: number): number {
  for (let at = 0; at < word.length; at++) {
    const order = word.charCodeAt(at) - (bytes[start + at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - A);
  return letters;
}

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
