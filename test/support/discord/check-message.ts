import { MessageFlags } from 'discord-api-types/v10';
import type { APIAllowedMentions, APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { problemsOfComponents } from './check-components.ts';
import { lengthOf } from './code-points.ts';
import { componentsWithin } from './component.ts';
import type { Component } from './component.ts';
import type { FormError } from './errors.ts';
import { refusalOf, refuseIfAny } from './errors.ts';
import type { Shown } from './message.ts';
import type { Upload } from './request-body.ts';

/** A body that makes or edits a message, after the schema has passed it. */
export type MessageBody = Readonly<{
  content?: string | null;
  embeds?: readonly APIEmbed[] | null;
  components?: readonly Component[] | null;
  attachments?: readonly Readonly<{ id: string; description?: string; filename?: string }>[] | null;
  flags?: number | null;
  poll?: unknown;
  sticker_ids?: readonly string[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  message_reference?: Readonly<{ message_id: string; fail_if_not_exists?: boolean }> | null;
}>;

const LONGEST_CONTENT = 2000;
const LONGEST_EMBEDS = 6000;
const LARGEST_FILE_BYTES = 10 * 1024 * 1024;
const V2 = MessageFlags.IsComponentsV2;

export const EMPTY: Shown = { content: '', embeds: [], components: [], attachments: [], flags: 0 };

/** What the message will show after the body; ends the request if Discord would not have it. */
export function shownAfter(given: {
  body: MessageBody;
  before: Shown;
  uploads: readonly Upload[];
  newId: () => string;
  /** Where in the request the message stands. */
  root?: readonly string[];
}): Shown {
  const { body, before, uploads } = given;
  const attachments = attachmentsAfter(given);
  // Of all flags only these two can be set by an edit, and Loading ends with it.
  const settable = V2 | MessageFlags.SuppressEmbeds;
  const kept = before.flags & ~MessageFlags.Loading;
  const shown: Shown = {
    content: body.content === undefined ? before.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []),
    components: body.components === undefined ? before.components : (body.components ?? []),
    attachments,
    flags: kept | ((body.flags ?? 0) & settable),
  };
  const { root = [] } = given;
  const problems = [
    ...problemsOfShown(shown),
    ...problemsOfAsking(body, before),
    ...problemsOfReferences(shown),
  ];
  refuseIfAny(problems.map((problem) => ({ ...problem, path: [...root, ...problem.path] })));
  refuseLargeFiles(uploads);
  if (isEmpty(shown, body)) throw refusalOf(50_006);
  return shown;
}

function refuseLargeFiles(uploads: readonly Upload[]): void {
  if (uploads.some(({ bytes }) => bytes.byteLength > LARGEST_FILE_BYTES)) throw refusalOf(40_005);
}

function isEmpty(shown: Shown, body: MessageBody): boolean {
  if (shown.flags & V2) return shown.components.length === 0;
  if (body.poll || body.sticker_ids?.length) return false;
  return shown.content.trim() === '' && shown.embeds.length === 0 && shown.attachments.length === 0;
}

function problemsOfShown(shown: Shown): FormError[] {
  const isV2 = (shown.flags & V2) !== 0;
  const problems = problemsOfComponents(shown.components, isV2);
  if (lengthOf(shown.content) > LONGEST_CONTENT) {
    const message = `Must be ${LONGEST_CONTENT} or fewer in length.`;
    problems.push({ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  if (shown.attachments.length > 10) {
    const message = 'Must be 10 or fewer in length.';
    problems.push({ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return [...problems, ...problemsOfEmbeds(shown.embeds)];
}

function problemsOfEmbeds(embeds: readonly APIEmbed[]): FormError[] {
  const lengths = embeds.map((embed) =>
    textsOf(embed).reduce((sum, text) => sum + lengthOf(text ?? ''), 0),
  );
  const problems = embeds.flatMap((embed, at): FormError[] => {
    const { image, thumbnail } = embed;
    if (lengths[at] || image || thumbnail) return [];
    const path = ['embeds', at, 'description'];
    return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  });
  if (lengths.reduce((sum, length) => sum + length, 0) > LONGEST_EMBEDS) {
    const message = `Embed size exceeds maximum size of ${LONGEST_EMBEDS}`;
    problems.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return problems;
}

function textsOf({ title, description, author, footer, fields = [] }: APIEmbed) {
  const ofFields = fields.flatMap(({ name, value }) => [name, value]);
  return [title, description, author?.name, footer?.text, ...ofFields];
}

function problemsOfAsking(body: MessageBody, before: Shown): FormError[] {
  const problems: FormError[] = [];
  const wasV2 = (before.flags & V2) !== 0;
  const asksV2 = ((body.flags ?? 0) & V2) !== 0;
  if (wasV2 && typeof body.flags === 'number' && !asksV2) {
    const message = 'The components V2 flag cannot be removed from a message';
    problems.push({ path: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message });
  }
  if (wasV2 || asksV2) problems.push(...problemsOfLegacyFields(body, before));
  const { parse = [], users, roles } = body.allowed_mentions ?? {};
  for (const [kind, ids] of [
    ['users', users],
    ['roles', roles],
  ] as const) {
    if (!(parse as readonly string[]).includes(kind) || !ids?.length) continue;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    const path = ['allowed_mentions'];
    problems.push({ path, code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message });
  }
  return problems;
}

function problemsOfLegacyFields(body: MessageBody, before: Shown): FormError[] {
  const content = body.content === undefined ? before.content : body.content;
  const embeds = body.embeds === undefined ? before.embeds : body.embeds;
  const legacy = {
    content: Boolean(content),
    embeds: Boolean(embeds?.length),
    poll: Boolean(body.poll),
    sticker_ids: Boolean(body.sticker_ids?.length),
  };
  return Object.entries(legacy).flatMap(([field, isThere]): FormError[] => {
    if (!isThere) return [];
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    return [{ path: [field], code, message }];
  });
}

function problemsOfReferences(shown: Shown): FormError[] {
  const names = new Set(shown.attachments.map(({ filename }) => filename));
  const urls = componentsWithin(shown.components).flatMap(({ media, file, items = [] }) => [
    media?.url,
    file?.url,
    ...items.map((item) => item.media.url),
  ]);
  return urls.flatMap((url): FormError[] => {
    const name = url?.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
    if (name === undefined || names.has(name)) return [];
    const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
    return [{ path: ['components'], code, message: `The attachment "${name}" was not found` }];
  });
}

function attachmentsAfter(given: {
  body: MessageBody;
  before: Shown;
  uploads: readonly Upload[];
  newId: () => string;
}): APIAttachment[] {
  const { body, before, uploads, newId } = given;
  // Without the field all earlier files stay, with it only those that it names.
  const kept = body.attachments
    ? before.attachments.filter(({ id }) => body.attachments?.some((named) => named.id === id))
    : before.attachments;
  const added = uploads.map(({ index, name, type, bytes }): APIAttachment => {
    const id = newId();
    const named = body.attachments?.find((attachment) => attachment.id === index);
    const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(name)}`;
    return {
      id,
      filename: named?.filename ?? name,
      size: bytes.byteLength,
      url,
      proxy_url: url,
      ...(type === '' ? {} : { content_type: type }),
      ...(named?.description === undefined ? {} : { description: named.description }),
    };
  });
  return [...kept, ...added];
}
