import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { z } from 'zod';

const Emoji = z.object({ name: z.string().nullish() });

export type Button = z.infer<typeof Button>;
const Button = z.object({
  type: z.literal(ComponentType.Button),
  style: z.enum(ButtonStyle),
  label: z.string().optional(),
  emoji: Emoji.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  disabled: z.boolean().optional(),
});

export type StringSelect = z.infer<typeof StringSelect>;
const StringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  placeholder: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(
    z.object({
      label: z.string(),
      description: z.string().optional(),
      emoji: Emoji.optional(),
      default: z.boolean().optional(),
    }),
  ),
});

export type ActionRow = z.infer<typeof ActionRow>;
const ActionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(z.discriminatedUnion('type', [Button, StringSelect])),
});

const TextDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });

export type Thumbnail = z.infer<typeof Thumbnail>;
const Thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  media: z.object({ url: z.string() }),
  description: z.string().nullish(),
});

export type Section = z.infer<typeof Section>;
const Section = z.object({
  type: z.literal(ComponentType.Section),
  components: z.array(TextDisplay),
  accessory: z.discriminatedUnion('type', [Button, Thumbnail]),
});

export type Separator = z.infer<typeof Separator>;
const Separator = z.object({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().default(true),
  spacing: z.enum(SeparatorSpacingSize).default(SeparatorSpacingSize.Small),
});

export type Part = z.infer<typeof Part>;
const Part = z.discriminatedUnion('type', [ActionRow, TextDisplay, Section, Separator]);

export type Container = z.infer<typeof Container>;
const Container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.number().int().min(0).max(0xffffff).nullish(),
  components: z.array(Part),
});

/** What of a message that is sent to Discord can be shown here; what can't is refused. */
export type MessagePayload = z.infer<typeof MessagePayload>;
const MessagePayload = z.object({
  content: z.string().nullish(),
  embeds: z.tuple([]).nullish(),
  flags: z.number().int().default(0),
  components: z.array(z.discriminatedUnion('type', [...Part.options, Container])).default([]),
});

/** @throws {Error} where something of the message has no picture here */
export function parseMessage(message: unknown): MessagePayload {
  const parsed = MessagePayload.safeParse(message);
  if (!parsed.success) {
    throw new Error(`Cannot show the message: ${z.prettifyError(parsed.error)}`);
  }
  const { components, flags } = parsed.data;
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  if (!isV2 && components.some(({ type }) => type !== ComponentType.ActionRow)) {
    throw new Error('Cannot show the message: it has components of V2 without their flag');
  }
  return parsed.data;
}

export function isEphemeral({ flags }: MessagePayload): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
