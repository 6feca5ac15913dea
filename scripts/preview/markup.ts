/** Text that is HTML already. Whatever else comes into a page is escaped on its way. */
export type Html = Readonly<{ html: string }>;

type Part = string | number | Html | readonly Html[];

/** A template of HTML, in which only `Html` stays as it is. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: String.raw({ raw: strings }, ...parts.map(htmlOf)) };
}

/** An attribute that is there or is not, such as `disabled`. */
export function flag(name: string, state: Readonly<{ isOn: boolean | undefined }>): Html {
  return { html: state.isOn ? ` ${name}` : '' };
}

function htmlOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('html' in part) return part.html;
  return part.map(({ html }) => html).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
