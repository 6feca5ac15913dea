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
  fr: foldedSet(fra, "combien d l qu quelle quel est-ce d'après selon vient met"),
  ru: foldedSet(rus, 'сколько должен должна должны должно котором году'),
  vi: foldedSet(
    vie,
    'bao nhiêu năm nào gì ai họ vậy thì nếu không được bị này đó của và là có cho',
  ),
} as const;

/** A single word of another language proves nothing: "die", "war", "an". */
const ENOUGH = 2;

/** The language most of whose function words are in a text; English where none has more. */
export function languageOf(text: string): Language {
  const words = wordsOf(text).map(({ word }) => word);
  let best: { language: Language; count: number } = {
    language: 'en',
    count: words.filter(isStopWord).length,
  };
  for (const language of ['de', 'es', 'fr', 'ru', 'vi'] as const) {
    const count = words.filter((word) => FUNCTION_WORDS[language].has(word)).length;
    if (count >= ENOUGH && count > best.count) best = { language, count };
  }
  const isLatin = /\p{sc=Latin}/u.test(text.replace(/\p{Lu}[\p{L}\p{N}]*/gu, ''));
  return best.language === 'en' && best.count === 0 && !isLatin ? 'other' : best.language;
}

/** Whether a folded word says nothing of what a text in this language is about. */
export function isFunctionWord(word: string, language: Language): boolean {
  if (isStopWord(word)) return true;
  return language !== 'en' && language !== 'other' && FUNCTION_WORDS[language].has(word);
}

function foldedSet(words: readonly string[], more: string): ReadonlySet<string> {
  return new Set([...words, ...more.split(' ')].flatMap((word) => word.split(/[\s'-]/)).map(fold));
}
