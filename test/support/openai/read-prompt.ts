/** A passage as the model is shown it. */
export type ShownPassage = Readonly<{
  number: number;
  publisher: string;
  date: string;
  title: string;
  heading: string;
  text: string;
}>;

/** What a request asks of a model, read from its text as a model would. */
export type ReadPrompt = Readonly<{
  question: string;
  passages: readonly ShownPassage[];
  /** Statements that are sent back, to be written again. */
  failed: readonly Readonly<{ number: number; text: string }>[];
  /** All that was sent, instructions included. */
  whole: string;
}>;

/** @throws where there are no numbered passages: the counterpart knows another prompt. */
export function readPrompt(body: unknown): ReadPrompt {
  const whole = textsOf(body).join('\n\n');
  const passages = Array.from(whole.matchAll(PASSAGE), ({ groups = {} }) => ({
    number: Number(groups['number']),
    publisher: groups['publisher'] ?? '',
    date: groups['date'] ?? '',
    title: groups['title'] ?? '',
    heading: groups['heading'] ?? '',
    text: (groups['text'] ?? '').trim(),
  }));
  const question = /<question>\n(?<question>.*?)\n<\/question>/s.exec(whole)?.groups?.['question'];
  const failed = Array.from(whole.matchAll(FAILED), ({ groups = {} }) => ({
    number: Number(groups['number']),
    text: (groups['text'] ?? '').trim(),
  }));
  return { question: question ?? '', passages, failed, whole };
}

const PASSAGE =
  /<passage number="(?<number>\d+)" publisher="(?<publisher>[^"]*)" date="(?<date>[^"]*)" title="(?<title>[^"]*)" heading="(?<heading>[^"]*)">\n(?<text>.*?)\n<\/passage>/gs;
const FAILED = /<statement number="(?<number>\d+)">\n(?<text>.*?)\n<\/statement>/gs;

/** Every text of a request's messages, in Chat Completions' form and in that of Responses. */
function textsOf(body: unknown): string[] {
  const { messages, input } = body as { messages?: Message[]; input?: Message[] };
  return (messages ?? input ?? []).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : content.map(({ text = '' }) => text),
  );
}

type Message = Readonly<{ content: string | readonly Readonly<{ text?: string }>[] }>;
