import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCounterpart } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import type { Followed } from './followed.ts';
import { rawRequest } from './raw-request.ts';

const V2 = 32_768;
const ASTRAL = '\u{1F9F2}';

const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Press',
  custom_id: id,
  ...more,
});
const link = (more: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Open',
  url: 'https://example.org',
  ...more,
});
const option = (value: string) => ({ label: value, value });
const menu = (...values: string[]) => ({ type: 3, custom_id: 'menu', options: values.map(option) });
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const v2 = (...components: object[]) => ({ flags: V2, components });
const rows = (...components: object[]) => ({
  content: 'x',
  components: components.map((each) => row(each)),
});
const embeds = (...given: object[]) => ({ embeds: given });
// 40 in all: a container, 12 sections of 3, and 3 texts.
const forty = {
  type: 17,
  components: [
    ...many(12, (at) => ({
      type: 9,
      components: [text('x')],
      accessory: button(`b${at}`),
    })),
    ...many(3, () => text('x')),
  ],
};

let discord: Counterpart;
let asked: Followed;

beforeAll(async () => {
  discord = await startCounterpart({ rate: { limit: 10_000, windowMs: 1000 } });
  discord.register([
    { name: 'ask', description: 'Ask' },
    {
      name: 'source',
      description: 'Show',
      options: [{ type: 3, name: 'id', description: 'Which?', autocomplete: true }],
    },
  ]);
});

afterAll(() => discord.stop());

function callback(followed: Pick<Followed, 'id' | 'token'>, body: unknown) {
  const path = `/interactions/${followed.id}/${followed.token}/callback`;
  return rawRequest(discord, { method: 'POST', path, body });
}

const webhook = ({ token }: Followed): string => `/webhooks/${discord.applicationId}/${token}`;

/** Answers a fresh interaction with this message. */
async function reply(data: object): Promise<string> {
  asked = discord.alice.slash(discord.general, 'ask');
  return (await callback(asked, { type: 4, data })).verdict;
}

describe('a message', () => {
  it.each<[string, object]>([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['2,000 astral characters', { content: ASTRAL.repeat(2000) }],
    [
      '6,000 characters in embeds',
      embeds({ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }),
    ],
    ['10 embeds', embeds(...many(10, () => ({ title: 'x' })))],
    [
      '5 rows of 5 buttons',
      { content: 'x', components: many(5, (r) => row(...many(5, (b) => button(`${r}-${b}`)))) },
    ],
    ['a select of 25 options', rows(menu(...many(25, String)))],
    ['40 components, counted with accessories and what is inside', v2(forty)],
    ['4,000 characters of displayed text', v2(text('x'.repeat(2000)), text('x'.repeat(2000)))],
    ['4,000 astral characters of displayed text', v2(text(ASTRAL.repeat(4000)))],
    [
      'a custom id of 100 and a label of 80',
      rows(button('x'.repeat(100), { label: 'x'.repeat(80) })),
    ],
    ['a url of 512', rows(link({ url: `https://e.org/${'x'.repeat(498)}` }))],
    [
      '100 users to mention',
      { content: 'x', allowed_mentions: { users: many(100, (at) => `${10 ** 17 + at}`) } },
    ],
  ])('may have %s', async (_, data) => {
    expect(await reply(data)).toBe('accepted');
  });

  it.each<[string, object, string]>([
    ['no content', { content: '' }, '50006'],
    ['blank content', { content: ' \n ' }, '50006'],
    ['components alone', { components: [row(button('a'))] }, '50006'],
    ['2,001 characters', { content: 'x'.repeat(2001) }, '50035 data.content BASE_TYPE_MAX_LENGTH'],
    [
      '2,001 astral characters',
      { content: ASTRAL.repeat(2001) },
      '50035 data.content BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6,001 characters in embeds',
      embeds({ description: 'x'.repeat(4000) }, { title: 'x', description: 'x'.repeat(2000) }),
      '50035 data.embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an empty embed', embeds({}), '50035 data.embeds.0.description BASE_TYPE_REQUIRED'],
    [
      'a title of 257',
      embeds({ title: 'x'.repeat(257) }),
      '50035 data.embeds.0.title BASE_TYPE_MAX_LENGTH',
    ],
    [
      '11 embeds',
      embeds(...many(11, () => ({ title: 'x' }))),
      '50035 data.embeds BASE_TYPE_BAD_LENGTH',
    ],
    [
      '6 rows',
      rows(...many(6, (at) => button(`${at}`))),
      '50035 data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an empty row',
      { content: 'x', components: [row()] },
      '50035 data.components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      '6 buttons in a row',
      { content: 'x', components: [row(...many(6, (at) => button(`${at}`)))] },
      '50035 data.components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a select beside a button',
      { content: 'x', components: [row(menu('a'), button('b'))] },
      '50035 data.components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'parts of V2 without the flag',
      { content: 'x', components: [text('x')] },
      '50035 data.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'content beside V2',
      { ...v2(text('x')), content: 'x' },
      '50035 data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside V2',
      { ...v2(text('x')), ...embeds({ title: 'x' }) },
      '50035 data.embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 components',
      v2(forty, text('x')),
      '50035 data.components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,001 characters of displayed text',
      v2(text('x'.repeat(4000)), text('x')),
      '50035 data.components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      '4,001 astral characters of displayed text',
      v2(text(ASTRAL.repeat(4001))),
      '50035 data.components.0.content BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty text display', v2(text('')), '50035 data.components.0.content BASE_TYPE_BAD_LENGTH'],
    [
      'a section without accessory',
      v2({ type: 9, components: [text('x')] }),
      '50035 data.components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a file that was not sent',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      '50035 data.components UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'the same custom id twice',
      rows(button('a'), button('a', { disabled: true })),
      '50035 data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'the same component id twice',
      v2({ ...text('x'), id: 7 }, { ...text('x'), id: 7 }),
      '50035 data.components.1.id COMPONENT_ID_DUPLICATED',
    ],
    [
      'the same option twice',
      rows(menu('a', 'a')),
      '50035 data.components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      '26 options',
      rows(menu(...many(26, String))),
      '50035 data.components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id of 101',
      rows(button('x'.repeat(101))),
      '50035 data.components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label of 81',
      rows(button('a', { label: 'x'.repeat(81) })),
      '50035 data.components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without custom id',
      rows(button('a', { custom_id: undefined })),
      '50035 data.components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a link with a custom id',
      rows(link({ custom_id: 'a' })),
      '50035 data.components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a url of 513',
      rows(link({ url: `https://e.org/${'x'.repeat(499)}` })),
      '50035 data.components.0.components.0.url BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a url that is none',
      rows(link({ url: 'nowhere' })),
      '50035 data.components.0.components.0.url URL_TYPE_INVALID_URL',
    ],
    [
      'users to mention beside all users',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['100000000000000000'] } },
      '50035 data.allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'mentions of an unknown kind',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      '50035 data.allowed_mentions.parse.0 BASE_TYPE_CHOICES',
    ],
  ])('may not have %s', async (_, data, verdict) => {
    expect(await reply(data)).toBe(verdict);
    expect(asked.current()).toBeUndefined();
    expect((await callback(asked, { type: 5 })).verdict).toBe('accepted');
  });

  it('of components V2 stays one', async () => {
    expect(await reply(v2(text('x')))).toBe('accepted');
    const path = `${webhook(asked)}/messages/@original`;
    const edit = (body: object) => rawRequest(discord, { method: 'PATCH', path, body });

    const removal = await edit({ flags: 0, content: 'x', components: [] });
    expect(removal.body.errors).toHaveProperty('flags');
    expect((await edit({ content: 'x' })).body.errors).toHaveProperty('content');
    expect((await edit({ components: [] })).verdict).toBe('50006');
    expect((await edit({ components: [text('y')] })).verdict).toBe('accepted');
    expect(asked.current()).toMatchObject({ text: 'y' });
  });
});

describe('a first response', () => {
  const modal = (...components: object[]) => ({
    type: 9,
    data: { custom_id: 'modal', title: 'Title', components },
  });
  const input = (id: string, more: object = {}) => ({
    type: 18,
    label: 'Why?',
    component: { type: 4, style: 1, custom_id: id, ...more },
  });

  it.each<[string, object, string]>([
    ['a type that does not exist', { type: 3 }, '50035 type BASE_TYPE_CHOICES'],
    [
      'an update of no message',
      { type: 7, data: { content: 'x' } },
      '50035 type INTERACTION_TYPE_INVALID',
    ],
    ['choices', { type: 8, data: { choices: [] } }, '50035 type INTERACTION_TYPE_INVALID'],
    [
      'a defer with another flag',
      { type: 5, data: { flags: V2 } },
      '50035 data.flags INTERACTION_DEFER_FLAGS_INVALID',
    ],
    [
      '6 parts in a modal',
      modal(...many(6, (at) => input(`${at}`))),
      '50035 data.components BASE_TYPE_BAD_LENGTH',
    ],
    ['no part in a modal', modal(), '50035 data.components BASE_TYPE_BAD_LENGTH'],
    [
      'two inputs of one id',
      modal(input('a'), input('a')),
      '50035 data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('may not be %s', async (_, body, verdict) => {
    asked = discord.alice.slash(discord.general, 'ask');

    expect((await callback(asked, body)).verdict).toBe(verdict);
  });

  it('may be a modal of 5 parts', async () => {
    asked = discord.alice.slash(discord.general, 'ask');

    const body = modal(...many(5, (at) => input(`${at}`)));
    expect((await callback(asked, body)).verdict).toBe('accepted');
  });

  it('of autocomplete is at most 25 choices of at most 100 characters, and nothing else', async () => {
    const choose = async (body: object): Promise<string> => {
      const { general } = discord;
      const before = new Set(discord.interactions());
      void discord.alice.type(general, 'source', {}, { focused: 'id' });
      const typed = discord.interactions().find((one) => !before.has(one));
      return (await callback(typed ?? asked, body)).verdict;
    };
    const choices = (count: number, length = 1) => ({
      type: 8,
      data: { choices: many(count, () => ({ name: 'x', value: 'x'.repeat(length) })) },
    });

    expect(await choose(choices(25, 100))).toBe('accepted');
    expect(await choose(choices(26))).toMatch(/^50035 data/);
    expect(await choose(choices(1, 101))).toBe('50035 data.choices.0.value BASE_TYPE_MAX_LENGTH');
    expect(await choose({ type: 5 })).toBe('50035 type INTERACTION_TYPE_INVALID');
  });
});

describe('the order of things', () => {
  it.each<
    [
      string,
      { path: string; method?: string; body?: unknown; headers?: Record<string, string> },
      string,
    ]
  >([
    ['an unknown route', { path: '/nowhere', headers: { Authorization: 'Bot wrong' } }, '0'],
    [
      'a wrong token',
      {
        path: '/channels/1/messages',
        method: 'POST',
        body: '{',
        headers: { Authorization: 'Bot wrong' },
      },
      '0',
    ],
    ['another user agent', { path: '/gateway/bot', headers: { 'User-Agent': 'node' } }, '40333'],
    ['broken JSON', { path: '/channels/1/messages', method: 'POST', body: '{' }, '50109'],
    [
      'a form before the place',
      { path: '/channels/1/messages', method: 'POST', body: { content: 1 } },
      '50035 content BASE_TYPE_INVALID',
    ],
    [
      'an unknown channel',
      { path: '/channels/1/messages', method: 'POST', body: { content: 'x' } },
      '10003',
    ],
    [
      'an unknown interaction',
      { path: '/interactions/1/2/callback', method: 'POST', body: { type: 5 } },
      '10062',
    ],
    [
      'an unknown token',
      { path: '/webhooks/1/2', method: 'POST', body: { content: 'x' } },
      '10015',
    ],
  ])('refuses %s', async (_, { method = 'GET', ...request }, verdict) => {
    expect((await rawRequest(discord, { method, ...request })).verdict).toBe(verdict);
  });
});

describe('channel messages', () => {
  it('are held to who wrote them, who may write, and who sees them', async () => {
    const { alice, general, elsewhere } = discord;
    const send = (method: string, path: string, body?: object) =>
      rawRequest(discord, { method, path, body }).then(({ verdict }) => verdict);
    const messages = `/channels/${general.id}/messages`;
    const hers = alice.say(general, 'hers');
    await reply({ content: 'hidden', flags: 64 });
    const hidden = asked.current()?.id;

    expect(await send('PATCH', `${messages}/${hers.id}`, { content: 'x' })).toBe('50005');
    expect(await send('DELETE', `${messages}/${hers.id}`)).toBe('50013');
    expect(await send('GET', `${messages}/${hidden}`)).toBe('10008');
    expect(await send('POST', messages, { content: 'x'.repeat(2001) })).toMatch(/^50035 content/);
    expect(await send('POST', `/channels/${elsewhere.id}/messages`, { content: 'x' })).toBe(
      '50001',
    );
    discord.deny(general, 'the bot', 1n << 11n);
    expect(await send('POST', messages, { content: 'x' })).toBe('50013');
    discord.deny(general, 'the bot', 1n << 10n);
    expect(await send('POST', messages, { content: 'x' })).toBe('50001');
    discord.deny(general, 'the bot', 0n);
    expect(await send('POST', messages, { content: 'x' })).toBe('accepted');
    expect(await send('POST', `${messages}/${hers.id}/threads`, { name: 'on it' })).toBe(
      'accepted',
    );
    expect(await send('POST', `${messages}/${hers.id}/threads`, { name: 'on it' })).toBe('160004');
  });
});

describe('followups', () => {
  it('are five where only the person installed the app', async () => {
    discord.register([
      { name: 'ask', description: 'Ask', integration_types: [0, 1], contexts: [0, 1, 2] },
    ]);
    const mine = discord.carol.slash(discord.elsewhere, 'ask');
    await callback(mine, { type: 4, data: { content: 'x' } });
    const verdicts: string[] = [];
    for (const content of many(6, String)) {
      const answer = await rawRequest(discord, {
        method: 'POST',
        path: webhook(mine),
        body: { content },
      });
      verdicts.push(answer.verdict);
    }

    expect(verdicts).toEqual([...many(5, () => 'accepted'), '40094']);
  });

  it('cannot edit what belongs to another interaction', async () => {
    await reply({ content: 'one' });
    const { id } = asked.current() ?? {};
    await reply({ content: 'two' });

    const path = `${webhook(asked)}/messages/${id}`;
    const answer = await rawRequest(discord, { method: 'PATCH', path, body: { content: 'x' } });
    expect(answer.verdict).toBe('10008');
  });
});
