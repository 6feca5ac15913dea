/**
 * Text of unknown make as Discord shows it letter by letter: on one line, with no markup, mention,
 * timestamp, link or preview of its own making, and nothing that cannot be seen or turns the
 * direction of reading.
 */
export function escapeText(text: string): string {
  return visible(text)
    .replace(MARKUP, String.raw`\$&`)
    .replace(AT_LINE_START, String.raw`$1\$2`)
    .replace(BREAKABLE, `$&${BREAK}`);
}

/** What `escapeText` was made from, but for what it took out. */
export function unescapeText(escaped: string): string {
  return escaped.replaceAll(BREAK, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Without mentions, emoji, times and commands in Discord's own writing: their ids say nothing to anybody. */
export function withoutTags(text: string): string {
  return text.replace(TAG, ' ');
}

const TAG = /<(?:a?:\w{1,32}:|@[!&]?|#|t:|id:|\/[^<>\n]{1,64}:)[\w:-]{0,40}>/g;

/** On one line, without control characters, marks of direction and other things unseen. */
export function visible(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

/**
 * A link that shows no preview. The label is text of any make; an address that is not a plain https
 * one of at most `URL_LENGTH` is left out, and the label stays.
 */
export function linkTo(label: string, url: string): string {
  const href = hrefOf(url);
  // A bracket that is escaped still ends a label for some clients.
  const text = escapeText(label.replace(/[[\]]/g, ''));
  return href === undefined || text === '' ? text : `[${text}](<${href}>)`;
}

/** The number of a citation, linked: "[1]" in blue. */
export function citationLink(n: number, url: string): string {
  const href = hrefOf(url);
  return href === undefined ? String.raw`\[${n}\]` : `[[${n}]](<${href}>)`;
}

/** The address in a form that can stand in a link; none where it is no address of ours. */
export function hrefOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' || !/^[a-z0-9.-]+$/.test(parsed.hostname)) return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  const href = parsed.href.replace(
    /[()<>\\[\]*_~`|"']/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return href.length > URL_LENGTH ? undefined : href;
}

/** Cut to so many code points, at a blank where one is near; "…" says that there was more. */
export function shorten(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) return text;
  const cut = points.slice(0, limit - 1).join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > 0 && blank > cut.length - WORD ? cut.slice(0, blank) : cut}…`;
}

/** `escapeText` of as much of the beginning as takes at most so many code points once escaped. */
export function escapeUpTo(text: string, limit: number): string {
  return escapeCut(text, limit, shorten);
}

/** `escapeUpTo` from the end. */
export function escapeFromEnd(text: string, limit: number): string {
  return escapeCut(text, limit, tailOf);
}

function escapeCut(text: string, limit: number, cut: typeof shorten): string {
  for (let points = limit; points > 0; points = Math.floor(points * TIGHTER)) {
    const escaped = escapeText(cut(text, points));
    if (lengthOf(escaped) <= limit) return escaped;
  }
  return '';
}

/** The last code points of a text, from a blank where one is near; "…" says that there was more. */
function tailOf(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) return text;
  const cut = points.slice(points.length - limit + 1).join('');
  const blank = cut.indexOf(' ');
  return `…${blank >= 0 && blank < WORD ? cut.slice(blank + 1) : cut}`;
}

/** Discord counts code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Longer ones would leave no room for words. */
const URL_LENGTH = 400;
const WORD = 20;
/** How much less is tried where a text grew too much in escaping. */
const TIGHTER = 0.9;

/** Zero width space: breaks what is found without looking at backslashes. */
const BREAK = '\u200b';

/**
 * What cannot be seen, but for a joiner or a non-joiner between two letters of a script in which it
 * changes how they look: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
const JOINED = String.raw`[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}]`;
const JOINER = String.raw`(?<=${JOINED})[\u200c\u200d](?=${JOINED})`;
const UNSEEN = new RegExp(
  String.raw`(?!${JOINER})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]`,
  'gu',
);

const MARKUP = /[\\*_~`|<>[\]()]/g;
/** Headings, lists and subtext; ">" is among the markup. Our own line may begin with the text. */
const AT_LINE_START = /^(\d*)([#+.-])/;
/**
 * After these a break is put: tags, mentions of everybody, schemes of addresses, names of emoji, and
 * the hosts of invites, which need no scheme.
 */
const BREAKABLE =
  /<|@(?=everyone|here)|:(?=\/)|:(?=[A-Za-z_][A-Za-z0-9_\\~]*:)|(?:discord|discordapp|dsc)(?=\.[a-z]{2,}\/)/gi;
