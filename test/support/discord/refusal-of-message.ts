import { IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import type { Message } from '../../../src/discord/message.ts';
import { EMPTY, type MessageBody, shownAfter } from './check-message.ts';
import { checkSchema } from './check-schema.ts';
import { Refusal } from './errors.ts';

/** Why Discord would not take a message of ours, by its schema and its rules; `undefined` where it would. */
export function refusalOfMessage({ components }: Message): string | undefined {
  const json: unknown = { components, flags: MessageFlags.IsComponentsV2 };
  try {
    checkSchema(IncomingWebhookUpdateRequestPartialSchema, json);
    shownAfter({ body: json as MessageBody, before: EMPTY, uploads: [], newId: () => '1' });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return JSON.stringify(error.body);
  }
}
