/** How a member called on the bot. */
export type Invocation =
  /** A slash command (`/ask`), or one from a message's menu (`Check this message`) upon `target`. */
  | Readonly<{ user: string; command: string; target?: MemberMessage }>
  /** A message that the bot answers by a reply, such as a mention. */
  | MemberMessage;

export type MemberMessage = Readonly<{ user: string; text: string }>;

/** A call on the bot and the message that came back, as it was sent to Discord. */
export type Exchange = Readonly<{
  caption: string;
  invocation: Invocation;
  message: unknown;
  at: Date;
}>;

/** Whose messages are looked at, and when. */
export type Viewing = Readonly<{
  botName: string;
  /** The moment that "Today at …" and "2 hours ago" are counted from. */
  now: Date;
  /** The names of those who are mentioned, by their ids. */
  names?: Readonly<Record<string, string>>;
}>;
