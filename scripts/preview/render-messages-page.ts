import { createHash } from 'node:crypto';
import { bundleElements } from './bundle-elements.ts';
import type { Exchange, Viewing } from './exchange.ts';
import { flag, markup } from './markup.ts';
import { PAGE_STYLE } from './page-style.ts';
import { renderExchange } from './render-exchange.ts';

type MessagesPage = Viewing & Readonly<{ theme: 'light' | 'dark'; exchanges: readonly Exchange[] }>;

/**
 * A page that shows messages as Discord's client does. It needs nothing beside itself, and loads
 * nothing: it looks the same from the disk, without a network and in a year.
 *
 * @throws {Error} where something of a message has no picture here
 */
export async function renderMessagesPage(page: MessagesPage): Promise<string> {
  const { theme, botName, exchanges } = page;
  const script = await bundleElements();
  const isLight = theme === 'light';
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width">
<title>${botName}: messages, ${theme}</title>
<style>${{ html: PAGE_STYLE }}</style>
<script>${{ html: script }}</script>
</head>
<body class="${theme}">
<discord-messages${flag('light-theme', { isOn: isLight })}>
${exchanges.map((exchange) => renderExchange(exchange, page))}
</discord-messages>
</body>
</html>
`;
  return html;
}

/** Of scripts only ours, and of pictures only those in the page, whatever a message says. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:`;
}
