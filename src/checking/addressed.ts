/**
 * Whether a text speaks to whoever reads it (a person or a model), or carries an address or markup, in
 * place of saying something of the world: it is then nobody's statement, and never shown as one.
 */
export function isAddressed(text: string): boolean {
  return CARRIES.test(text) || ROLE.test(text) || ORDER.test(text) || ABOUT_ITSELF.test(text);
}

/** Mentions, addresses, tags, and the marks between which models are spoken to. */
const CARRIES = /(?:^|\s)@\p{L}|\w:\/\/|[<‹]\/?[a-z|]|\[\/?[A-Z]{3,}\]|```|^\s*[{[]\s*["{[]/u;

/** "SYSTEM: …", "### Instruction: …" */
const ROLE =
  /^[\s#*>[-]*(?:begin |end |new |the )?(?:system|assistant|admin|developer|user|instructions?|prompt)(?: \w+){0,2}\s*[:\]]/i;

/** An order at the beginning of a sentence, in the languages that members write. */
const ORDER =
  /(?:^|[.:;,!?»”"]\s*|\b(?:please|and|must|should) )(?:ignore|disregard|forget|reveal|pretend|ignorez|oubliez|ignoriere|vergiss|ignora|olvida|игнорируй|забудь|bỏ qua|hãy)(?![\p{L}])|忽略|無視|无视|^(?:please )?(?:say|write|answer|reply|print|output|repeat|translate|ping)\b/iu;

/** What only who speaks to a model speaks of. */
const ABOUT_ITSELF =
  /\b(?:(?:your|all|previous|system|api|any) (?:\w+ )?(?:instructions?|prompts?|rules|keys?)|you (?:are now|must|have to|should)|as an? (?:ai|language model))\b/i;
