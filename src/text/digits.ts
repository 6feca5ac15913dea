const PLAIN = /^\d+(?:\.\d+)?$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;
const QUOTE_GROUPS = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;

/**
 * The value of a number in digits. "13.715" and "0,715" read as decimals, "1,500" as thousands:
 * English is what the corpus is in. Only where the words after it are of a language with a decimal
 * comma (`style` 'comma': "13.715 tấn", "13.715 Tonnen") does the full stop divide thousands.
 * `undefined` for what is no number: "5.4.2024", "1,2,3".
 */
export function valueOfDigits(raw: string, style: 'point' | 'comma'): number | undefined {
  if (PLAIN.test(raw) && (style === 'point' || !isDotGroup(raw))) return Number(raw);
  if (COMMA_GROUPS.test(raw) || INDIAN_GROUPS.test(raw)) {
    return raw.startsWith('0,') ? Number(raw.replace(',', '.')) : Number(raw.replaceAll(',', ''));
  }
  if (DOT_GROUPS.test(raw)) return Number(raw.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(raw)) return Number(raw.replace(',', '.'));
  if (QUOTE_GROUPS.test(raw)) return Number(raw.replaceAll(/['’]/g, '').replace(',', '.'));
  return undefined;
}

function isDotGroup(raw: string): boolean {
  return !raw.startsWith('0') && DOT_GROUPS.test(raw);
}
