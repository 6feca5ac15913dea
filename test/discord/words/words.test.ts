import { Locale, type LocalizationMap } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../src/discord/definitions.ts';
import {
  BUTTON_LABEL,
  MODAL_LABEL,
  MODAL_TITLE,
  PLACEHOLDER,
  TEXT_INPUT_PLACEHOLDER,
} from '../../../src/discord/limits.ts';
import { lengthOf } from '../../../src/discord/markdown.ts';
import { textsOf } from '../../../src/discord/words/command-words.ts';
import { COMMANDS_DE } from '../../../src/discord/words/commands-de.ts';
import {
  COMMANDS_EN,
  type CommandKey,
  type Translation,
} from '../../../src/discord/words/commands-en.ts';
import { COMMANDS_ES } from '../../../src/discord/words/commands-es.ts';
import { COMMANDS_FR } from '../../../src/discord/words/commands-fr.ts';
import { COMMANDS_JA } from '../../../src/discord/words/commands-ja.ts';
import { COMMANDS_RU } from '../../../src/discord/words/commands-ru.ts';
import { COMMANDS_VI } from '../../../src/discord/words/commands-vi.ts';
import { COMMANDS_ZH } from '../../../src/discord/words/commands-zh.ts';
import { DE } from '../../../src/discord/words/de.ts';
import { EN, type Words } from '../../../src/discord/words/en.ts';
import { ES } from '../../../src/discord/words/es.ts';
import { FR } from '../../../src/discord/words/fr.ts';
import { JA } from '../../../src/discord/words/ja.ts';
import { RU } from '../../../src/discord/words/ru.ts';
import { VI } from '../../../src/discord/words/vi.ts';
import { languageFor, wordsFor } from '../../../src/discord/words/words.ts';
import { ZH } from '../../../src/discord/words/zh.ts';
import { type CommandBody, checkCommands } from '../../support/discord/check-command.ts';

const TRANSLATED = { vi: VI, zh: ZH, ru: RU, fr: FR, de: DE, es: ES, ja: JA };
const ALL: readonly (readonly [string, Words])[] = Object.entries({ en: EN, ...TRANSLATED });
const COMMANDS: Readonly<Record<string, Translation>> = {
  en: COMMANDS_EN,
  vi: COMMANDS_VI,
  zh: COMMANDS_ZH,
  ru: COMMANDS_RU,
  fr: COMMANDS_FR,
  de: COMMANDS_DE,
  es: COMMANDS_ES,
  ja: COMMANDS_JA,
};

/** Words that a language and English share, not words that somebody forgot to translate. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  fr: ['passages', 'sourceCount'],
};
const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = {
  ru: ['source.show.id'],
  fr: ['ask.question', 'ask.source', 'source', 'source.show.id'],
  de: ['source.show.id'],
  es: ['source.show.id'],
  ja: ['source.show.id'],
};

type Spoken = { [K in keyof Words]: Words[K] extends string ? never : K }[keyof Words];

/** Arguments that stand out in a sentence; the type asks for those of a new function. */
const SAMPLES: { [K in Spoken]: Parameters<Words[K]> } = {
  reading: [71, 43],
  writtenBy: ['a-model'],
  newestSource: ['⟨date⟩', '⟨age⟩'],
  publishedSince: ['⟨date⟩'],
  publishedUntil: ['⟨date⟩'],
  onlyFrom: ['⟨source⟩'],
  notSpokenOf: ['⟨names⟩'],
  basis: [71, 43],
  moreInPassages: [71],
  publishedIn: ['⟨language⟩'],
  noSuchSource: ['⟨typed⟩'],
  noPassageFits: ['⟨words⟩'],
  passagesFor: ['⟨words⟩'],
  sourceCount: [71],
  page: [71, 83],
  clash: ['⟨claimed⟩', '⟨found⟩'],
  claimsLeftOut: [71],
  slowDown: [71],
  longQuestion: [517],
  badDate: ['⟨name⟩', '⟨typed⟩'],
  noDaysBetween: ['⟨since⟩', '⟨until⟩'],
};

const COUNTING = [
  'basis',
  'moreInPassages',
  'sourceCount',
  'claimsLeftOut',
  'slowDown',
  'longQuestion',
] as const;

describe.each(ALL)('the words of %s', (language, words) => {
  it('have every key of English and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(EN).toSorted());
  });

  it('name what they are given', () => {
    const silent = Object.entries(SAMPLES).flatMap(([key, args]) =>
      args.filter((arg) => !said(words, key).includes(String(arg))).map((arg) => [key, arg]),
    );

    expect(silent).toEqual([]);
  });

  it('have no blank ends, invisible characters or typewriter quotes', () => {
    const odd = allOf(words).filter(
      ([, text]) =>
        text === '' || text !== text.trim() || text !== text.normalize('NFC') || ODD.test(text),
    );

    expect(odd).toEqual([]);
  });

  it('are translated', () => {
    const english = new Map(allOf(EN));
    const same = allOf(words).filter(([key, text]) => english.get(key) === text);

    expect(same.map(([key]) => key)).toEqual(
      language === 'en' ? [...english.keys()] : (SHARED[language] ?? []),
    );
  });

  it('name commands and dates as they are typed', () => {
    expect(words.noSuchSource('x')).toContain('/source list');
    expect(words.mentionHint).toContain('/ask');
    for (const date of ['2024', '2024-05', '2024-05-31']) {
      expect(words.badDate('since', 'x').split(/[^\d-]+/)).toContain(date);
    }
  });

  it('take a colon after what was understood', () => {
    expect(words.understoodAs).not.toMatch(/[:：.。]/);
  });

  it.each([
    ['passages', BUTTON_LABEL],
    ['share', BUTTON_LABEL],
    ['openSource', BUTTON_LABEL],
    ['back', BUTTON_LABEL],
    ['next', BUTTON_LABEL],
    // A button's label and a form's title: the shorter counts.
    ['followUp', MODAL_TITLE],
    ['yourQuestion', MODAL_LABEL],
    ['followUpHint', TEXT_INPUT_PLACEHOLDER],
    ['choosePassage', PLACEHOLDER],
    ['readOn', PLACEHOLDER],
  ] as const)('keep %s within %i characters', (key, limit) => {
    expect(lengthOf(words[key])).toBeLessThanOrEqual(limit);
  });
});

describe('the plural forms', () => {
  it('are right in Russian', () => {
    expect(pluralsOf(RU)).toMatchInlineSnapshot(`
      "Чтение: 1 фрагмент от 1 издателя…
      Чтение: 2 фрагмента от 2 издателей…
      Чтение: 5 фрагментов от 5 издателей…
      Чтение: 21 фрагмент от 21 издателя…
      1 фрагмент от 1 издателя
      2 фрагмента от 2 издателей
      5 фрагментов от 5 издателей
      21 фрагмент от 21 издателя
      Ещё 1 предложение: откройте фрагменты, чтобы читать дальше.
      Ещё 2 предложения: откройте фрагменты, чтобы читать дальше.
      Ещё 5 предложений: откройте фрагменты, чтобы читать дальше.
      Ещё 21 предложение: откройте фрагменты, чтобы читать дальше.
      1 источник
      2 источника
      5 источников
      21 источник
      Не проверено ещё 1 утверждение.
      Не проверено ещё 2 утверждения.
      Не проверено ещё 5 утверждений.
      Не проверено ещё 21 утверждение.
      Слишком быстро. Вы сможете спросить снова через 1 секунду.
      Слишком быстро. Вы сможете спросить снова через 2 секунды.
      Слишком быстро. Вы сможете спросить снова через 5 секунд.
      Слишком быстро. Вы сможете спросить снова через 21 секунду.
      Вопрос слишком длинный: допускается не более 1 символа. Спрашивайте о чём-то одном.
      Вопрос слишком длинный: допускается не более 2 символов. Спрашивайте о чём-то одном.
      Вопрос слишком длинный: допускается не более 5 символов. Спрашивайте о чём-то одном.
      Вопрос слишком длинный: допускается не более 21 символа. Спрашивайте о чём-то одном."
    `);
  });

  it.each([
    ['fr', FR],
    ['de', DE],
    ['es', ES],
  ])('tell one from more in %s', (_, words) => {
    for (const key of COUNTING.filter((one) => one !== 'longQuestion')) {
      const [one, two] = [1, 2].map((count) => say(words, key, [count, count]));

      expect(one?.replaceAll('1', '2')).not.toBe(two);
    }
  });

  it('count none as one in French alone', () => {
    expect(FR.sourceCount(0)).toBe('0 source');
    expect(DE.sourceCount(0)).toBe('0 Quellen');
    expect(ES.sourceCount(0)).toBe('0 fuentes');
    expect(RU.sourceCount(0)).toBe('0 источников');
  });
});

describe('wordsFor', () => {
  it.each([
    ['en-US', EN],
    ['vi', VI],
    ['zh-CN', ZH],
    ['zh-TW', EN],
    ['ru', RU],
    ['fr', FR],
    ['de', DE],
    ['es-ES', ES],
    ['es-419', ES],
    ['ja', JA],
    ['pt-BR', EN],
    ['', EN],
  ])('knows whose words are those of "%s"', (locale, words) => {
    expect(wordsFor(locale).understoodAs).toBe(words.understoodAs);
  });
});

describe('languageFor', () => {
  it.each(Object.values(Locale))('gives a language that Intl knows for %s', (locale) => {
    const language = languageFor(locale);

    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(Intl.DateTimeFormat.supportedLocalesOf([language])).toEqual([language]);
  });

  it('writes dates in the language of the words', () => {
    expect(languageFor('zh-CN')).toBe('zh');
    expect(languageFor('zh-TW')).toBe('en-GB');
    expect(languageFor('es-419')).toBe('es');
  });
});

describe.each(Object.entries(COMMANDS))('the commands in %s', (language, texts) => {
  const keys = Object.keys(COMMANDS_EN) as CommandKey[];

  it('have every key of English and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
  });

  it('have names that Discord takes', () => {
    const refused = keys.filter((key) => {
      const { name } = texts[key];
      return key === 'check'
        ? !MENU_NAME.test(name)
        : !SLASH_NAME.test(name) || name !== name.toLowerCase();
    });

    expect(refused).toEqual([]);
  });

  it('have descriptions of 1 to 100 characters in one line', () => {
    const refused = keys.filter((key) => !/^\S(.{0,98}\S)?$/u.test(texts[key].description));

    expect(refused).toEqual([]);
  });

  it('have no name twice side by side, nor one that is another’s in English', () => {
    const taken = keys.flatMap((key) =>
      keys
        .filter((other) => other !== key && parentOf(other) === parentOf(key))
        .filter((other) => [texts[other].name, COMMANDS_EN[other].name].includes(texts[key].name))
        .map((other) => [key, other]),
    );

    expect(taken).toEqual([]);
  });

  it('are translated', () => {
    const of = (field: 'name' | 'description') =>
      keys.filter((key) => texts[key][field] === COMMANDS_EN[key][field]);

    expect(of('name')).toEqual(language === 'en' ? keys : (SHARED_NAMES[language] ?? []));
    expect(of('description')).toEqual(language === 'en' ? keys : []);
  });
});

describe('textsOf', () => {
  it('gives the words of every locale that has some, and of both kinds of English', () => {
    expect(textsOf('ask.since').name_localizations).toEqual({
      'en-US': 'since',
      'en-GB': 'since',
      vi: 'từ-ngày',
      'zh-CN': '起始',
      ru: 'с-даты',
      fr: 'depuis',
      de: 'ab',
      'es-ES': 'desde',
      'es-419': 'desde',
      ja: '以降',
    });
  });
});

describe('DEFINITIONS', () => {
  it('are what Discord would register', () => {
    expect(() => checkCommands(JSON.parse(JSON.stringify(DEFINITIONS)))).not.toThrow();
  });

  it.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
    'keep "%s" within 8,000 characters, the longest of each text counted',
    (_, definition) => {
      expect(sizeOf(definition as CommandBody)).toBeLessThanOrEqual(8000);
    },
  );
});

/** No-break spaces, zero widths, joiners, byte order marks, and quotes that only a typewriter has. */
const ODD = /[\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\uFEFF"'\n\t]/u;
// https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
const SLASH_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MENU_NAME = /^\S(.{0,30}\S)?$/u;

function say(words: Words, key: Spoken, args: readonly (string | number)[]): string {
  return (words[key] as (...given: readonly (string | number)[]) => string)(...args);
}

function said(words: Words, key: string): string {
  return say(words, key as Spoken, SAMPLES[key as Spoken]);
}

/** Every text, those of functions with their samples. */
function allOf(words: Words): [string, string][] {
  return Object.entries(words).map(([key, text]) => [
    key,
    typeof text === 'string' ? text : said(words, key),
  ]);
}

function pluralsOf(words: Words): string {
  return ['reading' as const, ...COUNTING]
    .flatMap((key) => [1, 2, 5, 21].map((count) => say(words, key, [count, count])))
    .join('\n');
}

/** Of "source.list.topic" "source.list"; the commands themselves stand side by side. */
function parentOf(key: string): string {
  return key.split('.').slice(0, -1).join('.');
}

type Part = Pick<CommandBody, 'name' | 'description' | 'options'> &
  Readonly<{
    name_localizations?: LocalizationMap | CommandBody['name_localizations'];
    description_localizations?: LocalizationMap | CommandBody['name_localizations'];
    choices?: readonly Readonly<{ name: string; value: string | number }>[];
  }>;

// https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
function sizeOf(part: Part): number {
  const longest = (text: string, others: Part['name_localizations']) =>
    Math.max(...[text, ...Object.values(others ?? {})].map((one) => lengthOf(one ?? '')));
  const inner = [
    ...(part.options ?? []).map(sizeOf),
    ...(part.choices ?? []).map(({ name, value }) => lengthOf(`${name}${value}`)),
  ];
  return inner.reduce(
    (sum, size) => sum + size,
    longest(part.name, part.name_localizations) +
      longest(part.description ?? '', part.description_localizations),
  );
}
