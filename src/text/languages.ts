import { deu } from 'stopword/src/stopwords_deu.js';
import { fra } from 'stopword/src/stopwords_fra.js';
import { rus } from 'stopword/src/stopwords_rus.js';
import { spa } from 'stopword/src/stopwords_spa.js';
import { vie } from 'stopword/src/stopwords_vie.js';
import { isStopWord } from './stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** A language that questions come in; `other` for those of which we know no words. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'ru' | 'vi' | 'other';

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

/** A single word of another language proves nothing: "die", "war", "an". */
const ENOUGH = 2;
/** But in letters that English has none of it does: "когда". */
const ENOUGH_CYRILLIC = 1;

/** The language most of whose function words are in a text; English where none has more. */
export function languageOf(text: string): Language {
  const words = wordsOf(text).map(({ word }) => word);
  let best: { language: Language; count: number } = {
    language: 'en',
    count: words.filter(isStopWord).length,
  };
  for (const language of ['de', 'es', 'fr', 'ru', 'vi'] as const) {
    const count = words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
    const enough = language === 'ru' ? ENOUGH_CYRILLIC : ENOUGH;
    if (count >= enough && count > best.count) best = { language, count };
  }
  if (best.count > 0) return best.language;
  const isLatin = /\p{sc=Latin}/u.test(text.replace(/\p{Lu}[\p{L}\p{N}]*/gu, ''));
  return isLatin ? 'en' : 'other';
}

/** Whether a folded word says nothing of what a text in this language is about. */
export function isFunctionWord(word: string, language: Language): boolean {
  if (isStopWord(word)) return true;
  return language !== 'en' && language !== 'other' && FUNCTION_WORDS[language].has(word);
}

function foldedSet(words: readonly string[], more: string): ReadonlySet<string> {
  return new Set([...words, ...more.split(' ')].flatMap((word) => word.split(/[\s'-]/)).map(fold));
}
