/** Discord's colours and measures for what the library of elements lacks or has from older days. */
export const PAGE_STYLE = `
body {
  margin: 0;
  --fonts: 'gg sans', 'Noto Sans', 'Noto Sans CJK JP', 'Helvetica Neue', Helvetica, Arial, 'Noto Color Emoji', sans-serif;
  --page: #313338;
  --text: #dbdee1;
  --strong: #f2f3f5;
  --muted: #949ba4;
  --link: #00a8fc;
  --box: #2b2d31;
  --edge: #3f4147;
  --line: #4e505880;
  --code: #1e1f22;
  --code-edge: #1e1f22;
  --mention: #c9cdfb;
  --mention-box: #5865f24d;
  --time-box: #ffffff0f;
  --quote: #4e5058;
  --spoiler: #202225;
  --secondary: #4e5058;
  background: var(--page);
}
body.light {
  --page: #ffffff;
  --text: #313338;
  --strong: #060607;
  --muted: #5c5e66;
  --link: #006ce7;
  --box: #f9f9fa;
  --edge: #dfe1e5;
  --line: #d4d7dc;
  --code: #f2f3f5;
  --code-edge: #e3e5e8;
  --mention: #505cdc;
  --mention-box: #5865f226;
  --time-box: #0000000f;
  --quote: #c4c9ce;
  --spoiler: #c4c9ce;
  --secondary: #6d6f78;
}
discord-messages {
  max-width: 720px;
  box-sizing: border-box;
  padding-block: 1px 16px;
  border: 0;
  background: var(--page);
  font-family: var(--fonts);
}
discord-messages > discord-message {
  margin: 4px 0;
  padding-block: 4px;
  color: var(--text);
  font-family: var(--fonts);
}
discord-messages > .caption {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 24px 16px 8px;
  color: var(--muted);
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
}
discord-messages > .caption:first-child { margin-top: 16px; }
.caption::before, .caption::after {
  content: '';
  flex: 1;
  border-top: 1px solid var(--line);
}
.caption span { max-width: 80%; }

.components {
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-top: 2px;
}
.container {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 8px;
  max-width: 600px;
  box-sizing: border-box;
  padding: 16px;
  overflow: hidden;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--box);
}
.container::before {
  content: '';
  position: absolute;
  inset: 0 auto 0 0;
  width: 4px;
  background: var(--accent, transparent);
}
.section { display: flex; gap: 16px; align-items: flex-start; }
.section .texts { flex: 1; display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.section discord-action-row { flex: none; margin-right: -8px; }
.thumbnail {
  flex: none;
  width: 85px;
  height: 85px;
  border-radius: 8px;
  object-fit: cover;
}
div.thumbnail { display: grid; place-items: center; background: var(--edge); font-size: 32px; }
.separator.large { padding-block: 8px; }
.separator:not(:has(hr)) { height: 1px; }
.separator hr { margin: 0; border: 0; border-top: 1px solid var(--line); }
.emoji + span { margin-left: 6px; }

.text {
  color: var(--text);
  font-size: 16px;
  line-height: 22px;
  white-space: break-spaces;
  overflow-wrap: anywhere;
}
.text a { color: var(--link); text-decoration: none; }
.text a:hover { text-decoration: underline; }
.text strong, .text h1, .text h2, .text h3 { font-weight: 700; }
.text h1, .text h2, .text h3 { margin: 8px 0; color: var(--strong); line-height: 1.375; }
.text h1 { font-size: 24px; }
.text h2 { font-size: 20px; }
.text h3 { font-size: 16px; }
.text > :is(h1, h2, h3):first-child { margin-top: 0; }
.text > :is(h1, h2, h3):last-child { margin-bottom: 0; }
.text small { display: block; color: var(--muted); font-size: 13px; line-height: 18px; }
.text ul, .text ol { margin: 4px 0 0; padding-left: 24px; }
.text li { margin-bottom: 4px; }
.text blockquote {
  position: relative;
  margin: 0;
  padding: 0 8px 0 16px;
}
.text blockquote::before {
  content: '';
  position: absolute;
  inset: 0 auto 0 0;
  width: 4px;
  border-radius: 4px;
  background: var(--quote);
}
.text code {
  padding: 0 0.2em;
  border: 1px solid var(--code-edge);
  border-radius: 4px;
  background: var(--code);
  font: 13.6px/18px Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace;
}
.text pre { margin: 6px 0 0; }
.text pre code { display: block; padding: 8px; font-size: 14px; white-space: pre-wrap; }
.text .mention {
  padding: 0 2px;
  border-radius: 3px;
  background: var(--mention-box);
  color: var(--mention);
  font-weight: 500;
}
.text .time { padding: 0 2px; border-radius: 3px; background: var(--time-box); }
.text .spoiler { border-radius: 3px; background: var(--spoiler); color: transparent; }
`;
