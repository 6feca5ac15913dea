// Those of the pictures that Discord gives to members who have chosen none.
const COLOURS = ['#5865f2', '#3ba55c', '#c27c0e', '#ed4245', '#eb459e'] as const;

const BOT_COLOUR = '#2f9e8f';

/** A member's picture, as a data address: one colour with the name's first letter. */
export function avatarOf(name: string): string {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return pictureOf(name, COLOURS[sum % COLOURS.length] ?? COLOURS[0]);
}

export function botAvatarOf(name: string): string {
  return pictureOf(name, BOT_COLOUR);
}

function pictureOf(name: string, colour: string): string {
  const letter = (Array.from(name)[0] ?? '?').toUpperCase().replaceAll(/[&<>]/g, '?');
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="Noto Sans, sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
