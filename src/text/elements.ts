// The rare earths, and what stands beside them in magnets, alloys and ores.
const TABLE = `Sc scandium Y yttrium La lanthanum Ce cerium Pr praseodymium Nd neodymium Pm promethium Sm samarium
 Eu europium Gd gadolinium Tb terbium Dy dysprosium Ho holmium Er erbium Tm thulium Yb ytterbium Lu lutetium
 Fe iron B boron Co cobalt Ga gallium Ge germanium Li lithium Ni nickel Cu copper W tungsten Nb niobium Ta tantalum
 Th thorium U uranium Sb antimony Ti titanium Al aluminium Si silicon Zr zirconium Mn manganese Au gold Ag silver`;

const parts = TABLE.trim().split(/\s+/);
const ELEMENTS: ReadonlyMap<string, string> = new Map(
  parts.flatMap((part, at): [string, string][] =>
    at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [],
  ),
);

const NAMES: ReadonlySet<string> = new Set(ELEMENTS.values());

/** Whether a folded word is an element's name. */
export function isElement(word: string): boolean {
  return NAMES.has(word);
}

/** In what form an element is bought and sold. */
export const FORMS: readonly string[] =
  'alloy carbonate chloride concentrate fluoride metal ore oxide'.split(' ');

const SYMBOLS = /^(?:[A-Z][a-z]?-?){1,4}$/;

/** The elements that a symbol or a formula names: "Nd", "NdPr", "Nd-Fe-B"; none for any other word. */
export function elementsOf(text: string): readonly string[] {
  if (text.length > 12 || !SYMBOLS.test(text)) return [];
  const names = (text.match(/[A-Z][a-z]?/g) ?? []).map((symbol) => ELEMENTS.get(symbol));
  // "In", "He", "I": single letters and words are symbols too.
  if (names.length === 1 && text.length < 2) return [];
  return names.every((name) => name !== undefined) ? names : [];
}
