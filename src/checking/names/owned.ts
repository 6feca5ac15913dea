/** Whether a text calls a thing its owner's: "Alcor's Tarn Mill", and what the mill did, Alcor did. */
export function isOwned(
  thing: string,
  owner: string,
  texts: readonly Readonly<{ text: string }>[],
): boolean {
  const named = new RegExp(
    `\\b${RegExp.escape(owner)}[\\p{L}\\s]*['’]s? ${RegExp.escape(thing)}\\b`,
    'iu',
  );
  return texts.some(({ text }) => named.test(text));
}
