/** A vector of length 1 from the letters of a text: texts that share words are near, always the same. */
function embeddingOf(text: string, dimensions: number, seed = ''): number[] {
  const vector = new Float64Array(dimensions);
  for (const gram of gramsOf(text)) {
    const hash = fnv(seed + gram);
    const at = hash % dimensions;
    vector[at] = (vector[at] ?? 0) + (hash & 0x40000000 ? 1 : -1);
  }
  // No text is without a direction.
  vector[0] = (vector[0] ?? 0) + 0.01;
  const length = Math.hypot(...vector);
  return Array.from(vector, (value) => value / length);
}

/** Three letters and more, with the ends of words. */
function* gramsOf(text: string): Generator<string> {
  for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
    yield word;
    const padded = `<${word}>`;
    for (let i = 0; i + 3 <= padded.length; i++) yield padded.slice(i, i + 3);
  }
}

// http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 32 bits), its high bits mixed down.
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 1;
}

export type BadVectors =
  | 'wrong-dimensions'
  | 'empty-vectors'
  | 'nan-vectors'
  | 'null-vectors'
  | 'infinite-vectors'
  | 'zero-vectors'
  | 'too-few-vectors';

/** The answer's text: some of these can't be had from JSON.stringify. */
export function embeddingsBody(
  texts: readonly string[],
  {
    model,
    dimensions,
    noise = 0,
    seed,
    bad,
  }: Readonly<{
    model: string;
    dimensions: number;
    seed?: string | undefined;
    noise?: number;
    bad?: BadVectors | undefined;
  }>,
): string {
  const vectors = texts.map((text) =>
    embeddingOf(text, dimensions, seed).map((value) => value + noise * (2 * Math.random() - 1)),
  );
  const shown = bad === 'too-few-vectors' ? vectors.slice(1) : vectors;
  const data = shown.map(
    (vector, index) =>
      `{"object":"embedding","index":${index},"embedding":[${spoilt(vector, bad).join(',')}]}`,
  );
  const tokens = tokensOf(texts.join(''));
  const usage = JSON.stringify({ prompt_tokens: tokens, total_tokens: tokens });
  return `{"object":"list","data":[${data.join(',')}],"model":${JSON.stringify(model)},"usage":${usage}}`;
}

function spoilt(vector: readonly number[], bad: BadVectors | undefined): (number | string)[] {
  switch (bad) {
    case 'wrong-dimensions':
      return vector.slice(0, -1);
    case 'empty-vectors':
      return [];
    // What Python's json writes.
    case 'nan-vectors':
      return ['NaN', ...vector.slice(1)];
    case 'null-vectors':
      return ['null', ...vector.slice(1)];
    case 'infinite-vectors':
      return ['1e999', ...vector.slice(1)];
    case 'zero-vectors':
      return vector.map(() => 0);
    case 'too-few-vectors':
    case undefined:
      return [...vector];
  }
}

/** As many as a provider would count, nearly. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}
