import { formCodesOf } from './errors.ts';
import type { Event, LoggedRequest } from './evidence.ts';
import type { Message } from './message.ts';
import type { Platform } from './platform.ts';

/** All that happened and all that is to be seen, without times; ids and tokens give way to names. */
export function renderPlatform(platform: Platform): string {
  const events = platform.evidence.events.map(renderEvent);
  const channels = [...platform.world.channels.values()].filter(
    ({ messages }) => messages.length > 0,
  );
  const seen = channels.flatMap(({ name, messages }) => [
    '',
    `── ${name}`,
    ...messages.flatMap(renderMessage),
  ]);
  return withNames(platform, [...events, ...seen].join('\n'));
}

function renderEvent(event: Event): string {
  if (event.kind === 'act') return event.text;
  if (event.kind === 'gateway') return `  gateway: ${event.text}`;
  return `  ${renderRequest(event.request)}`;
}

function renderRequest({ method, path, body, status, fault, errorBody }: LoggedRequest): string {
  const type = (body as { type?: number } | undefined)?.type;
  const ofType = path.endsWith('/callback') && type !== undefined ? ` type ${type}` : '';
  const became = status === 0 ? 'no answer' : String(status);
  const why = errorBody ? ` ${[errorBody.code, ...formCodesOf(errorBody.errors)].join(' ')}` : '';
  return `${method} ${path}${ofType} → ${became}${why}${fault ? ` (fault: ${fault})` : ''}`;
}

function renderMessage(message: Message): string[] {
  const { author, revisions, pings, isEphemeral, isDeleted, visibleTo } = message;
  const marks = [
    isEphemeral && visibleTo !== 'everyone' ? `only for ${visibleTo.join(', ')}` : '',
    revisions.length > 1 ? `revision ${revisions.length}` : '',
    message.isLoading ? 'is thinking…' : '',
    isDeleted ? 'deleted' : '',
    pings.length > 0 ? `pings ${pings.join(' ')}` : '',
  ].filter(Boolean);
  const head = `${author.name}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}:`;
  return [head, ...message.text.split('\n').map((line) => `  ${line}`)];
}

function withNames(platform: Platform, text: string): string {
  const names = new Map<string, string>([[platform.applicationId, 'app']]);
  const { users, guilds, channels } = platform.world;
  for (const { id, name } of users.values()) names.set(id, name);
  for (const { id, name } of guilds.values()) names.set(id, name);
  for (const { id, name } of channels.values()) names.set(id, name);
  for (const [at, { id, token }] of [...platform.interactions.values()].entries()) {
    names.set(id, `interaction-${at + 1}`);
    names.set(token, `token-${at + 1}`);
  }
  const messages = [...channels.values()].flatMap((channel) => channel.messages);
  for (const [at, { id }] of messages.toSorted(byId).entries()) {
    // A thread has the id of its message and keeps its name.
    if (!names.has(id)) names.set(id, `message-${at + 1}`);
  }
  return text.replaceAll(/[\w-]{60,70}|\d{17,19}/g, (found) => names.get(found) ?? found);
}

function byId(one: Message, other: Message): number {
  return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}
