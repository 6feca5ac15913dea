import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf, renderMarkdown } from '../../scripts/preview/render-markdown.ts';

const VIEWING = {
  botName: 'Rare earths',
  now: new Date('2026-11-23T14:02:00Z'),
  names: { 7: 'mira' },
};

function htmlOf(text: string): string {
  return renderMarkdown(text, VIEWING).html.replaceAll(' rel="noreferrer" target="_blank"', '');
}

describe('renderMarkdown', () => {
  it.each([
    ['**b** *i* _i_ __u__ ~~s~~', '<strong>b</strong> <em>i</em> <em>i</em> <u>u</u> <s>s</s>'],
    ['***both***', '<em><strong>both</strong></em>'],
    ['**b *i* b**', '<strong>b <em>i</em> b</strong>'],
    ['snake_case_name', 'snake_case_name'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['||s|| `c **c**`', '<span class="spoiler">s</span> <code>c **c**</code>'],
    ['`` a`b ``', '<code>a`b</code>'],
    ['a\n\nb', 'a<br><br>b'],
  ])('shows the emphasis of %j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    ['\\*\\*b\\*\\*', '**b**'],
    ['\\[x](<https://a.b/>)', '[x](<a href="https://a.b/">https://a.b/</a>)'],
    ['\\# x', '# x'],
    ['1\\. x', '1. x'],
    ['\\<@7> \\\\', '&lt;@7&gt; \\'],
    ['a\\_b C:\\dir', 'a_b C:\\dir'],
  ])('takes what is escaped in %j at its word', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    ['[a](https://a.b/c)', '<a href="https://a.b/c">a</a>'],
    ['[[1]](<https://a.b/c_(d)>)', '<a href="https://a.b/c_(d)">[1]</a>'],
    [
      'x [[1]](<https://a.b/>) [[2]](<https://c.d/>).',
      'x <a href="https://a.b/">[1]</a> <a href="https://c.d/">[2]</a>.',
    ],
    ['[a\\]b](https://a.b/)', '<a href="https://a.b/">a]b</a>'],
    ['[**a**](<https://a.b/?q=*c*>)', '<a href="https://a.b/?q=*c*"><strong>a</strong></a>'],
    ['(see https://a.b/c).', '(see <a href="https://a.b/c">https://a.b/c</a>).'],
    ['<https://a.b/>', '<a href="https://a.b/">https://a.b/</a>'],
  ])('links %j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](http://a.b/)',
    '[a](data:text/html,x)',
    '[https://bank.example](https://evil.example)',
    '[ ](https://)',
  ])('makes no masked link of %j', (text) => {
    expect(htmlOf(text)).not.toMatch(/>a<\/a>|>https:\/\/bank[^<]*<\/a>|href="(?!https:)/);
  });

  it.each([
    ['# One\n## Two\n### *Three*', '<h1>One</h1><h2>Two</h2><h3><em>Three</em></h3>'],
    ['#no\n#### no', '#no<br>#### no'],
    ['a # b', 'a # b'],
    ['-# x **y**\n-# z', '<small>x <strong>y</strong></small><small>z</small>'],
    ['> q\n> - r\ns', '<blockquote>q<br><ul><li>r</li></ul></blockquote>s'],
    ['>>> t\nu', '<blockquote>t<br>u</blockquote>'],
    ['> > q', '<blockquote>&gt; q</blockquote>'],
    ['```js\nx < **y**\n```z', '<pre><code>x &lt; **y**</code></pre>z'],
    ['- a\n  more\n  - b\n- c\nd', '<ul><li>a<br>more<br><ul><li>b</li></ul></li><li>c</li></ul>d'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ])('shows the blocks of %j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    ['<t:1795442400:t>', '2:00 PM'],
    ['<t:1795442400>', 'November 23, 2026 at 2:00 PM'],
    ['<t:1795442400:d>', '11/23/2026'],
    ['<t:1795442400:R>', '2 minutes ago'],
    ['<t:1795701600:R>', 'in 2 days'],
  ])('shows the time %j', (text, time) => {
    // Newer Node puts a narrow space before "PM".
    expect(htmlOf(text).replaceAll(/\s/g, ' ')).toBe(`<span class="time">${time}</span>`);
  });

  it.each([
    ['<@7>', '@mira'],
    ['<@!8>', '@unknown'],
    ['<#9>', '#unknown'],
    ['</ask:1>', '/ask'],
    ['@everyone', '@everyone'],
  ])('shows the mention %j', (text, mention) => {
    expect(htmlOf(text)).toBe(`<span class="mention">${mention}</span>`);
  });

  it('lets no tag and no address through but its own, whatever the text', () => {
    const bits = [
      '<script>',
      '<img src=x onerror=y>',
      '"',
      "'",
      '&',
      '[',
      '](',
      'javascript:',
      '<https://',
      'https://a.b/"',
      ')',
      '*',
      '_',
      '`',
      '```',
      '||',
      '\n',
      '> ',
      '- ',
      '# ',
      '\\',
      'x',
      ' ',
    ];
    const hostile = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 40 });
    const own =
      /<\/?(?:strong|em|u|s|small|h[1-3]|ul|li|blockquote|pre|code|a)>|<br>|<span class="\w+">|<\/span>|<ol start="\d+">|<\/ol>|<a href="https:\/\/[^"<>\s]*" rel="noreferrer" target="_blank">/g;

    fc.assert(
      fc.property(hostile, (parts) => {
        expect(renderMarkdown(parts.join(''), VIEWING).html.replaceAll(own, '')).not.toMatch(
          /[<>"']/,
        );
      }),
    );
  });

  it('keeps every word of a text without marks', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9äöß中,;]+$/), { minLength: 1 });

    fc.assert(
      fc.property(words, (list) => {
        expect(htmlOf(list.join(' '))).toBe(list.join(' '));
      }),
    );
  });
});

describe('plainTextOf', () => {
  it('leaves words alone, in one line', () => {
    const text = '# Head\n<@7> **who** owns [it](https://a.b)?\n- `x`\n- y\n> q';

    expect(plainTextOf(text, VIEWING)).toBe('Head @mira who owns it? x y q');
  });
});
