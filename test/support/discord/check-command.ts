import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
} from 'discord-api-types/v10';
import { checkSchema } from './check-schema.ts';
import { lengthOf } from './code-points.ts';
import { refusalOf, refuseIfAny } from './errors.ts';
import type { FormError } from './errors.ts';

type Texts = Readonly<Record<string, string>> | null;

/** An option as it is registered. */
export type OptionBody = Readonly<{
  type: ApplicationCommandOptionType;
  name: string;
  description: string;
  name_localizations?: Texts;
  description_localizations?: Texts;
  required?: boolean;
  autocomplete?: boolean;
  choices?: readonly Readonly<{ name: string; value: string | number }>[];
  options?: readonly OptionBody[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
}>;

/** A command as it is registered. */
export type CommandBody = Readonly<{
  name: string;
  type?: ApplicationCommandType;
  description?: string;
  name_localizations?: Texts;
  description_localizations?: Texts;
  options?: readonly OptionBody[];
  default_member_permissions?: string | null;
  contexts?: readonly number[] | null;
  integration_types?: readonly number[];
  nsfw?: boolean;
}>;

type Path = readonly (string | number)[];

const MOST_OF_TYPE = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);
const LONGEST_COMMAND = 8000;

/** Ends the request if Discord would not register this list. */
export function checkCommands(json: unknown): readonly CommandBody[] {
  if (!Array.isArray(json)) {
    refuseIfAny([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used.' }]);
  }
  const commands = json as readonly CommandBody[];
  for (const [at, command] of commands.entries()) {
    checkSchema(ApplicationCommandUpdateRequestSchema, numbered(command), [at]);
  }
  for (const [type, most] of MOST_OF_TYPE) {
    if (commands.filter((command) => typeOf(command) === type).length > most) {
      throw refusalOf(30_032);
    }
  }
  refuseIfAny([
    ...commands.flatMap((command, at) => problemsOfCommand(command, [at])),
    ...duplicatesIn(
      commands.map((command) => `${typeOf(command)} ${command.name}`),
      [],
    ),
  ]);
  return commands;
}

/** A command without a type is a slash command. */
export function typeOf({ type }: Pick<CommandBody, 'type'>): ApplicationCommandType {
  return type ?? ApplicationCommandType.ChatInput;
}

// The documentation wants a decimal string, the schema a number: the number stands for the string.
function numbered(command: CommandBody): object {
  const permissions = command.default_member_permissions;
  if (typeof permissions !== 'string') return command;
  const isDecimal = /^\d+$/.test(permissions);
  return { ...command, default_member_permissions: isDecimal ? Number(permissions) : permissions };
}

function problemsOfCommand(command: CommandBody, path: Path): FormError[] {
  const isSlash = typeOf(command) === ApplicationCommandType.ChatInput;
  const problems = isSlash ? problemsOfNames(command, path) : problemsOfContextMenu(command, path);
  problems.push(...problemsOfOptions(command.options ?? [], [...path, 'options']));
  if (sizeOf(command) > LONGEST_COMMAND) {
    const message = `Command exceeds maximum size (${LONGEST_COMMAND})`;
    problems.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return problems;
}

function problemsOfContextMenu(command: CommandBody, path: Path): FormError[] {
  const problems = problemsOfLocales(command, path);
  if (command.description) {
    const message = 'Context menu commands cannot have description';
    const code = 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID';
    problems.push({ path: [...path, 'description'], code, message });
  }
  if (command.options?.length) {
    const message = 'Context menu commands cannot have options';
    const code = 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID';
    problems.push({ path: [...path, 'options'], code, message });
  }
  return problems;
}

function problemsOfNames(named: CommandBody | OptionBody, path: Path): FormError[] {
  const names = [named.name, ...Object.values(named.name_localizations ?? {})];
  const problems = problemsOfLocales(named, path);
  if (!names.every((name) => SLASH_NAME.test(name) && name === name.toLowerCase())) {
    const message = 'Command name is invalid';
    problems.push({ path: [...path, 'name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message });
  }
  if (!named.description) {
    const message = 'This field is required';
    problems.push({ path: [...path, 'description'], code: 'BASE_TYPE_REQUIRED', message });
  }
  return problems;
}

function problemsOfLocales(named: CommandBody | OptionBody, path: Path): FormError[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(named[field] ?? {})
      .filter((locale) => !LOCALES.includes(locale))
      .map((locale) => {
        const message = `Unknown locale ${locale}`;
        return { path: [...path, field], code: 'ENUM_TYPE_COERCE', message };
      }),
  );
}

function problemsOfOptions(options: readonly OptionBody[], path: Path): FormError[] {
  let isOptionalSeen = false;
  const problems = options.flatMap((option, at): FormError[] => {
    const here = [...path, at];
    const own = problemsOfNames(option, here);
    if (option.required && isOptionalSeen) {
      const message = 'Required options must be placed before non-required options';
      own.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    isOptionalSeen ||= !option.required;
    if (option.autocomplete && option.choices?.length) {
      const message = 'Autocomplete and choices cannot both be set';
      own.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message });
    }
    own.push(
      ...duplicatesIn(
        (option.choices ?? []).map(({ name }) => name),
        [...here, 'choices'],
      ),
    );
    return [...own, ...problemsOfOptions(option.options ?? [], [...here, 'options'])];
  });
  return [
    ...problems,
    ...problemsOfMixture(options, path),
    ...duplicatesIn(
      options.map(({ name }) => name),
      path,
    ),
  ];
}

function problemsOfMixture(options: readonly OptionBody[], path: Path): FormError[] {
  const subcommands = options.filter(({ type }) => isSubcommand(type)).length;
  if (subcommands === 0 || subcommands === options.length) return [];
  const message =
    'Sub-command and sub-command group option types are mutually exclusive to all other types';
  return [{ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
}

/** Whether an option of this type holds options of its own. */
export function isSubcommand(type: ApplicationCommandOptionType): boolean {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return type === Subcommand || type === SubcommandGroup;
}

function duplicatesIn(names: readonly string[], path: Path): FormError[] {
  return names.flatMap((name, at): FormError[] => {
    if (names.indexOf(name) === at) return [];
    const message = `The name "${name}" is already in use`;
    return [{ path: [...path, at], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
}

// The longest of each text's translations counts, for the command, its options and choices.
function sizeOf(part: CommandBody | OptionBody): number {
  const options: number[] = (part.options ?? []).map(sizeOf);
  const choices =
    'choices' in part
      ? (part.choices ?? []).map(({ name, value }) => lengthOf(`${name}${value}`))
      : [];
  const own =
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations);
  return [...options, ...choices].reduce((sum, size) => sum + size, own);
}

function longest(text: string, translations: Texts | undefined): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map(lengthOf));
}
