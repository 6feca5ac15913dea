import { type Client, GatewayDispatchEvents, MessageFlags, MessageType, Routes } from 'discord.js';
import { z } from 'zod';
import { isAboutSomethingBefore } from '../answering/follow-up.ts';
import type { Logger } from '../log.ts';
import { type AnswerOnMessage, answerOnMessage } from './answer-parts.ts';
import { withoutSecrets } from './explain-failure.ts';
import { assertFits } from './fits.ts';
import { withoutTags } from './markdown.ts';
import { type Message, noteOf } from './message.ts';
import { createReply, type EditPace } from './reply.ts';
import type { IsFirst } from './seen.ts';
import { DIRECT, type Facts, type Turn } from './turn.ts';
import type { Turns } from './turns.ts';
import type { Words } from './words/en.ts';
import { languageFor, wordsFor } from './words/words.ts';

/** Answers what was said to the bot; `before` is the answer of ours that it replies to. */
export type Mentioned = (
  said: Readonly<{ text: string; before?: AnswerOnMessage }>,
  turn: Turn,
) => Promise<Facts>;

type Deps = Readonly<{
  client: Client;
  answer: Mentioned;
  turns: Turns;
  isFirst: IsFirst;
  pace: EditPace;
  log: Logger;
}>;

const User = z.looseObject({ id: z.string(), bot: z.boolean().optional() });
const Said = z.looseObject({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  type: z.enum(MessageType),
  author: User,
  webhook_id: z.string().optional(),
  content: z.string(),
  mentions: z.array(User),
  referenced_message: z.looseObject({ author: User, components: z.unknown() }).nullish(),
});
type Said = z.infer<typeof Said>;
const Packet = z.looseObject({ t: z.literal(GatewayDispatchEvents.MessageCreate), d: Said });

/**
 * Takes raw events, not discord.js' messages: those need the channel to be cached, which a thread may
 * not be, and don't bring along the message that is replied to. Never rejects.
 */
export function createOnMessage(deps: Deps): (packet: unknown) => Promise<void> {
  return async (packet) => {
    const parsed = Packet.safeParse(packet);
    const me = deps.client.user?.id;
    if (!parsed.success || me === undefined) return;
    const said = parsed.data.d;
    if (!isForUs(said, me) || !deps.isFirst(said.id)) return;
    await answer(said, me, deps);
  };
}

/** Said by a person, in a direct message or with the bot's own name or a reply that pings it. */
function isForUs({ author, webhook_id, type, mentions, guild_id }: Said, me: string): boolean {
  const isPerson = author.bot !== true && webhook_id === undefined;
  const isSpoken = type === MessageType.Default || type === MessageType.Reply;
  return isPerson && isSpoken && (guild_id === undefined || mentions.some(({ id }) => id === me));
}

async function answer(said: Said, me: string, deps: Deps): Promise<void> {
  const { client, turns, pace } = deps;
  const guild = said.guild_id ?? DIRECT;
  const locale = client.guilds.cache.get(guild)?.preferredLocale ?? 'en-GB';
  const words = wordsFor(locale);
  const reply = createReply({ show: createShow(said, client), pace });
  const facts = { id: said.id, guild, kind: 'mention' };
  const text = said.content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();
  const before = ownAnswer(said, me);
  await turns.run({ reply, words, facts }, async (signal) => {
    const hint = hintFor(said, text, me, words);
    if (hint !== undefined) {
      await reply.finish(noteOf(hint));
      return { refused: 'empty' };
    }
    showTyping(said, deps);
    const member = said.author.id;
    const turn = { member, guild, words, language: languageFor(locale), reply, signal };
    return deps.answer({ text, ...(before && { before }) }, turn);
  });
}

/** What to do, where nothing was asked; Discord shows us no message of others that are replied to. */
function hintFor(
  { referenced_message: message }: Said,
  text: string,
  me: string,
  words: Words,
): string | undefined {
  const isOfOthers = message && message.author.id !== me;
  if (isOfOthers && isAboutThat(withoutTags(text))) return words.checkHint;
  return text === '' ? words.mentionHint : undefined;
}

/** "Is that true?": of a Chinese or Japanese question the words alone don't show it, but for these. */
function isAboutThat(text: string): boolean {
  const isHan = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
  return isHan
    ? /^\s*.{0,6}(?:真的|真吗|真嗎|属实|對嗎|对吗|本当|事実).{0,6}\s*$/u.test(text)
    : isAboutSomethingBefore(text);
}

function ownAnswer({ referenced_message: message }: Said, me: string): AnswerOnMessage | undefined {
  return message?.author.id === me ? answerOnMessage(message.components) : undefined;
}

/** The acknowledgement of a message: "… is typing". It matters to nobody else when it fails. */
function showTyping({ channel_id }: Said, { client, log }: Deps): void {
  client.rest
    .post(Routes.channelTyping(channel_id))
    .catch((error: unknown) => log.debug('typing not shown', { error: withoutSecrets(error) }));
}

const Created = z.looseObject({ id: z.string() });

/** The first message is a reply to what was said; the next ones take its place. */
function createShow(said: Said, { rest }: Client): (message: Message) => Promise<void> {
  let own: string | undefined;
  let isFirstTry = true;
  return async (message) => {
    assertFits(message);
    const body = {
      flags: MessageFlags.IsComponentsV2,
      components: message.components,
      allowed_mentions: { parse: [], replied_user: false },
    };
    if (own !== undefined) {
      await rest.patch(Routes.channelMessage(said.channel_id, own), { body });
      return;
    }
    const isAgain = !isFirstTry;
    isFirstTry = false;
    const created = await rest.post(Routes.channelMessages(said.channel_id), {
      body: {
        ...body,
        message_reference: { message_id: said.id, fail_if_not_exists: false },
        // Where the answer to a first try is lost, the second must not be a second message.
        nonce: said.id,
        enforce_nonce: true,
      },
    });
    own = Created.parse(created).id;
    // The answer to an earlier try may be what was lost: then this is its message, as it was.
    if (isAgain) await rest.patch(Routes.channelMessage(said.channel_id, own), { body });
  };
}
