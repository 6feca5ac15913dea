import { deu } from 'stopword/src/stopwords_deu.js';
import { fra } from 'stopword/src/stopwords_fra.js';
import { rus } from 'stopword/src/stopwords_rus.js';
import { spa } from 'stopword/src/stopwords_spa.js';
import { vie } from 'stopword/src/stopwords_vie.js';
import { isFrameWord } from './frame-words.ts';
import { eastAsianOf, LANGUAGE_SIGNS } from './language-signs.ts';
import { isStopWord } from './stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** A language that questions come in; `other` for those of which we know no words. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'ja' | 'ru' | 'vi' | 'zh' | 'other';

const FUNCTION_WORDS = {
  de: foldedSet(deu, 'welchem welchen welcher viel viele wieviel'),
  es: foldedSet(spa, 'cuanto cuantos cuanta cuantas'),
  fr: foldedSet(
    fra,
    "combien comment pourquoi quand où qui quel quelle quels quelles est-ce d l qu d'après selon",
  ),
  ru: foldedSet(rus, 'сколько когда где кто какой какая какое какие каком какую котором'),
  vi: foldedSet(vie, 'bao nhiêu nào gì ai họ vậy thì nếu không được bị này đó của và là có cho'),
} as const;

type Spaced = keyof typeof FUNCTION_WORDS;

const isSpaced = (language: Language): language is Spaced =>
  Object.hasOwn(FUNCTION_WORDS, language);

/** A single word of another language proves nothing: "die", "war", "an". */
const ENOUGH = 2;
/** But in letters that English has none of it does: "когда". */
const ENOUGH_CYRILLIC = 1;
/** What a word says that no other language has. */
const TELLING = 2;

/**
 * The language that most of a text's words speak for: its function words, words of such questions that
 * no other language has, and letters of its own; English where none has more.
 */
export function languageOf(text: string): Language {
  // A question is asked for its language by one after the other.
  if (text !== last.text) last = { text, language: spokenIn(text) };
  return last.language;
}

let last: Readonly<{ text: string; language: Language }> = { text: '', language: 'other' };

function spokenIn(text: string): Language {
  const words = wordsOf(text).map(({ word, start, end }) => ({
    word,
    raw: text.slice(start, end),
  }));
  const english = sumOf(words, ({ word, raw }) => {
    if (LANGUAGE_SIGNS.en.word.test(raw)) return TELLING;
    return isStopWord(word) || isFrameWord(word) ? 1 : 0;
  });
  const isEnglish = words.some(({ word }) => isStopWord(word));
  const eastAsian = isEnglish ? undefined : eastAsianOf(text);
  if (eastAsian) return eastAsian;
  let best: { language: Language; count: number } = { language: 'en', count: english };
  for (const language of ['fr', 'de', 'es', 'ru', 'vi'] as const) {
    const count = sumOf(words, (word) => saidFor(language, word));
    const enough = language === 'ru' ? ENOUGH_CYRILLIC : ENOUGH;
    if (count >= enough && count > best.count) best = { language, count };
  }
  if (best.count > 0) return best.language;
  const isLatin = /\p{sc=Latin}/u.test(text.replace(/\p{Lu}[\p{L}\p{N}]*/gu, ''));
  if (isLatin) return 'en';
  return /\p{sc=Cyrillic}/u.test(text) ? 'ru' : 'other';
}

type Read = Readonly<{ word: string; raw: string }>;

/** How much a word of a text speaks for a language; a name, by its capital, only for its function words. */
function saidFor(language: Spaced, { word, raw }: Read): number {
  const { word: telling, letter } = LANGUAGE_SIGNS[language];
  const own = raw.normalize('NFC');
  const isName = /^\p{Lu}/u.test(own);
  if (telling.test(isName ? own.toLowerCase() : own)) return TELLING;
  return FUNCTION_WORDS[language].has(word) || (!isName && letter.test(own)) ? 1 : 0;
}

function sumOf(words: readonly Read[], said: (word: Read) => number): number {
  return words.reduce((sum, word) => sum + said(word), 0);
}

/** Whether a word, as it is written, is one of those that only this language has, and no name. */
export function isWordOf(raw: string, language: Language): boolean {
  if (!isSpaced(language)) return false;
  const { word, letter } = LANGUAGE_SIGNS[language];
  const own = raw.normalize('NFC');
  return word.test(own) || (language === 'vi' && letter.test(own));
}

/** Whether a folded word says nothing of what a text in this language is about. */
export function isFunctionWord(word: string, language: Language): boolean {
  if (isStopWord(word)) return true;
  return isSpaced(language) && FUNCTION_WORDS[language].has(word);
}

function foldedSet(words: readonly string[], more: string): ReadonlySet<string> {
  return new Set([...words, ...more.split(' ')].flatMap((word) => word.split(/[\s'-]/)).map(fold));
}
