import { CUSTOM_ID } from './limits.ts';

/**
 * What a button, select or modal asks for, written into its `custom_id`: messages outlive the process,
 * so nothing about them may be kept in it. The number is the form's version.
 */
export type CustomId = Readonly<{ action: string; args: readonly string[] }>;

const VERSION = 'v1';

/** @throws RangeError where it would be longer than Discord takes, or be read back as another. */
export function customIdOf(action: string, ...args: readonly string[]): string {
  const id = [VERSION, action, ...args].join('|');
  const problem = problemOf(id, [action, ...args]);
  if (problem !== undefined) throw new RangeError(`Cannot make a custom id of "${id}": ${problem}`);
  return id;
}

function problemOf(id: string, parts: readonly string[]): string | undefined {
  if (parts[0] === '' || parts.some((part) => part.includes('|'))) {
    return 'it would be read back as another';
  }
  const isTooLong = id.length > CUSTOM_ID;
  return isTooLong ? `it has ${id.length} characters, and ${CUSTOM_ID} is the most` : undefined;
}

/** `undefined` where it is of another version, or not ours. */
export function parseCustomId(id: string): CustomId | undefined {
  const [version, action, ...args] = id.split('|');
  return version === VERSION && action ? { action, args } : undefined;
}
