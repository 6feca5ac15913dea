import { plainText } from './plain-text.ts';

/** A line for whoever runs the command, beside its result. */
export function tell(reason: string): void {
  process.stderr.write(`${plainText(reason)}\n`);
}
