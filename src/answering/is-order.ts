import { isAddressed } from '../checking/addressed.ts';

/** Whether a question tells the bot what to be or to write, in place of asking what the sources say. */
export function isOrder(question: string): boolean {
  return isAddressed(question) || ORDER.test(question) || ABOUT_THE_BOT.test(question);
}

const ORDER =
  /(?:^|[.:;,!?]\s*|\b(?:please|pls|just|and|then|could you|can you|would you) )(?:copy|paste|type|recite|rewrite|roleplay|say that|say this|say it|write|tell me a|sing|act as|output|print|repeat)(?![\p{L}])/iu;

const ABOUT_THE_BOT =
  /\bfrom now on\b|\b(?:text|message|prompt|words|lines?) above\b|\babove this (?:message|line|text)\b|\b(?:system|hidden|initial) prompt\b|\byou (?:run|are running) on\b|\b[A-Z]{3,}_(?:[A-Z]+_)*(?:TOKEN|KEY|SECRET|PASSWORD)\b/iu;
