import fc from 'fast-check';

/** Texts that try to be more than text when Discord shows them; shared by every test of what is shown. */
export const HOSTILE: readonly string[] = [
  '@everyone buy now',
  '@here look',
  '<@123456789012345678>',
  '<@!123456789012345678> hello',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1700000000:R>',
  '<id:customize>',
  '<a:party:123456789012345678> <:nod:123456789012345678>',
  '[click](https://evil.example/)',
  '[[1]](https://evil.example/)',
  '[a](<https://evil.example/> "title")',
  '[https://good.example](https://evil.example)',
  'https://evil.example/path?x=1',
  'HTTP://EVIL.EXAMPLE',
  '<https://evil.example>',
  'discord.gg/abcdef',
  'https://discord.com/invite/abcdef',
  'discord.com/invite/abcdef',
  'steam://run/1',
  '<mailto:a@evil.example>',
  '# heading',
  '## heading',
  '-# subtext',
  '- item\n- item',
  '* item',
  '1. item\n2. item',
  '> quote\n>>> all quoted',
  '**bold** *it* __under__ ~~gone~~ ||spoiler||',
  '***_~~||all||~~_***',
  '`code` ``co`de`` ```js\nfence```',
  '```',
  '\\[not escaped](https://evil.example)',
  '\\\\<@123456789012345678>',
  '\u202Egnol si siht\u202C',
  'zero\u200Bwidth @\u200Beveryone',
  '\u2066<@123456789012345678>\u2069',
  'line\r\nbreak\u2028and\u2029more',
  '\u0000\u0007\u001B[31m',
  '𝕬stral 👩‍👩‍👧 \uD800 lone',
  '(https://evil.example)',
  'see:https://evil.example.',
  ':skull: :12:',
  'ＨＴＴＰ：//evil.example',
];

const MARKS = Array.from('@<>[]()*_~|`\\#-:/. ');
const PIECES = [...HOSTILE, ...MARKS, 'https://', 'everyone', 'here', '\n', '\u200B', 'a', '1'];

/** Any text, most of it from the pieces of which markup and mentions are made. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
