import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { isSubcommand } from './check-command.ts';
import type { OptionBody } from './check-command.ts';
import { lengthOf } from './code-points.ts';
import type { RegisteredCommand } from './platform.ts';

export type OptionValue = string | number | boolean;

/** What a person filled in, by the names of the options. */
export type GivenOptions = Readonly<Record<string, OptionValue>>;

export type SentOption = {
  name: string;
  type: ApplicationCommandOptionType;
  value?: OptionValue;
  focused?: boolean;
  options?: SentOption[];
};

type Filling = Readonly<{
  command: RegisteredCommand;
  subcommand: readonly string[];
  given: GivenOptions;
  /** While typing, the option under the cursor; required ones may still be missing then. */
  focused?: string;
}>;

/** The options as the event brings them. @throws where Discord's app would not let the person send them. */
export function sentOptionsOf({ command, subcommand, given, focused }: Filling): SentOption[] {
  let defined = (command.options ?? []) as readonly OptionBody[];
  const path: OptionBody[] = [];
  for (const name of subcommand) {
    const option = defined.find((each) => each.name === name && isSubcommand(each.type));
    if (!option) throw new Error(`Cannot use "/${command.name}": it has no subcommand "${name}"`);
    path.push(option);
    defined = option.options ?? [];
  }
  if (defined.some(({ type }) => isSubcommand(type))) {
    throw new Error(`Cannot use "/${command.name}": it must be used with a subcommand`);
  }
  const leaves = filledIn(command, defined, { given, focused });
  return path.reduceRight<SentOption[]>(
    (options, { name, type }) => [{ name, type, options }],
    leaves,
  );
}

function filledIn(
  command: RegisteredCommand,
  defined: readonly OptionBody[],
  { given, focused }: { given: GivenOptions; focused: string | undefined },
): SentOption[] {
  const fail = (why: string): never => {
    throw new Error(`Cannot use "/${command.name}": ${why}`);
  };
  for (const name of Object.keys(given)) {
    if (!defined.some((option) => option.name === name)) fail(`it has no option "${name}"`);
  }
  return defined.flatMap((option): SentOption[] => {
    const { name, type, required } = option;
    const value = given[name];
    if (value === undefined) {
      if (required && focused === undefined) fail(`the option "${name}" is required`);
      return [];
    }
    // Half-typed values are not held to the rules yet.
    const why = focused === undefined ? whyNot(option, value) : undefined;
    if (why !== undefined) fail(`the option "${name}" ${why}`);
    return [{ name, type, value, ...(focused === name ? { focused: true } : {}) }];
  });
}

function whyNot(option: OptionBody, value: OptionValue): string | undefined {
  const { type, choices } = option;
  const { String: Text, Integer } = ApplicationCommandOptionType;
  const wanted = kindOf(type);
  if (typeof value !== wanted) return `takes a ${wanted}`;
  if (choices?.length && !choices.some((choice) => choice.value === value)) {
    return `has no choice "${value}"`;
  }
  if (type === Text) {
    const { min_length: least = 1, max_length: most = 6000 } = option;
    const length = lengthOf(String(value));
    if (length > most) return `takes at most ${most} characters`;
    if (length < least) return `takes at least ${least} characters`;
  }
  if (typeof value === 'number' && type === Integer && !Number.isInteger(value)) {
    return 'takes a whole number';
  }
  if (typeof value === 'number' && value > (option.max_value ?? Infinity)) return 'is too large';
  if (typeof value === 'number' && value < (option.min_value ?? -Infinity)) return 'is too small';
  return undefined;
}

function kindOf(type: ApplicationCommandOptionType): 'number' | 'boolean' | 'string' {
  const { Integer, Boolean: YesNo, Number: Decimal } = ApplicationCommandOptionType;
  if (type === Integer || type === Decimal) return 'number';
  return type === YesNo ? 'boolean' : 'string';
}
