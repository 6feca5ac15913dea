import type { IncomingMessage } from 'node:http';
import { refusalOf } from './errors.ts';

const LARGEST_REQUEST_BYTES = 25 * 1024 * 1024;

/** A file as it was uploaded; its index is how the JSON refers to it. */
export type Upload = Readonly<{ index: string; name: string; type: string; bytes: Uint8Array }>;

export type RequestBody = Readonly<{ json: unknown; uploads: readonly Upload[] }>;

/** The whole of what was sent, unparsed, so that a fault may still have its way. */
export async function readRequest(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** JSON, or a form with `payload_json` and `files[n]`. */
export async function parseRequest(raw: Buffer, contentType: string): Promise<RequestBody> {
  if (raw.byteLength > LARGEST_REQUEST_BYTES) throw refusalOf(40_005);
  if (raw.byteLength === 0) return { json: undefined, uploads: [] };
  if (!contentType.startsWith('multipart/form-data')) {
    return { json: parseJson(raw.toString()), uploads: [] };
  }
  const answer = new Response(new Uint8Array(raw), { headers: { 'Content-Type': contentType } });
  const form = await answer.formData().catch(() => {
    throw refusalOf(50_109);
  });
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    uploads.push({ index, name: value.name, type: value.type, bytes });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusalOf(50_109);
  }
}
