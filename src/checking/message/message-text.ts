import { INVISIBLE } from '../../text/visible.ts';

/** So much of a message is read: what Discord takes at most. */
const READ = 4000;

const GONE: readonly (readonly [RegExp, string])[] = [
  [INVISIBLE, ''],
  [/```[\s\S]*?(?:```|$)/g, '\n'],
  [/`[^`\n]*`/g, ' '],
  // Custom emoji, mentions, times, commands.
  [/<(?:a?:\w{1,32}:|@[!&]?|#|t:|id:|\/[^<>\n]{1,64}:)[\w:-]{0,40}>/g, ' '],
  [/@(?:everyone|here)\b/g, ' '],
  [/\[(?<text>[^\][\n]{0,300})\]\([^()\s]{0,500}(?: "[^"\n]{0,100}")?\)/g, '$<text>'],
  [/<?(?:https?|ftp|discord|steam):\/\/[^\s<>]+>?|\bwww\.[^\s<>]+/gi, ' '],
  [/\p{Extended_Pictographic}|\p{RI}|\u{FE0F}|\u{20E3}/gu, ' '],
  // A citation mark is none of the claim.
  [/\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g, ' '],
];

/** The lines of prose in a chat message: without markup, mentions, links, code and emoji; none is empty. */
export function linesOf(message: string): string[] {
  const plain = GONE.reduce((text, [mark, put]) => text.replace(mark, put), message.slice(0, READ));
  return plain
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:>{1,3}|#{1,3}|-#|[-*•·+–]|\d{1,2}[.)])\s+/u, '')
        .replace(/^\s*(?:>{1,3}|[-*•])\s*/u, '')
        .replace(/\*{1,3}|_{2}|~~|\|\||(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
