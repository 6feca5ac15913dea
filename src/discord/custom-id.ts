import { CUSTOM_ID } from './limits.ts';

/**
 * What a button, select or modal asks for, written into its `custom_id`: messages outlive the process,
 * so nothing about them may be kept in it. The number is the form's version.
 */
export type CustomId = Readonly<{ action: string; args: readonly string[] }>;

const VERSION = 'v1';

/** @throws RangeError where it would be longer than Discord takes. */
export function customIdOf(action: string, ...args: readonly string[]): string {
  const id = [VERSION, action, ...args].join('|');
  if (id.length > CUSTOM_ID || args.some((arg) => arg.includes('|'))) {
    throw new RangeError(
      `Cannot make a custom id of "${id}": ${CUSTOM_ID} characters are the most`,
    );
  }
  return id;
}

/** `undefined` where it is of another version, or not ours. */
export function parseCustomId(id: string): CustomId | undefined {
  const [version, action, ...args] = id.split('|');
  return version === VERSION && action ? { action, args } : undefined;
}
