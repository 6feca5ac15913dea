import { isUtf8 } from 'node:buffer';

/** The text of a file, its line ends made `\n`; or what stands where UTF-8 was expected. */
export type DecodedText =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'invalid'; field?: string; message: string }>;

export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { kind: 'invalid', message: 'found UTF-16; expected UTF-8' };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `found a NUL at byte ${nul} (a binary file, or UTF-16); expected UTF-8 text`;
    return { kind: 'invalid', message };
  }
  if (!isUtf8(bytes)) {
    const message = 'found bytes that are not UTF-8 (Latin-1, or a binary file); expected UTF-8';
    return { kind: 'invalid', field: `line ${badLineOf(bytes)}`, message };
  }
  // The decoder drops a byte order mark.
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { kind: 'text', text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}

/** A line end is one byte that is in no longer character: each line is UTF-8 or not for itself. */
function badLineOf(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
