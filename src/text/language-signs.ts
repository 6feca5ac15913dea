/** What tells a language from all others that questions come in, however short the question is. */
type Signs = Readonly<{
  /** Words of questions on mines, prices and owners that no other of the languages has. */
  word: RegExp;
  /** Letters of its own; a name in an English question may have them too. */
  letter?: RegExp;
}>;

const wordsAs = (source: string): RegExp =>
  new RegExp(`^(?:${source.replaceAll(/\s+/g, '')})$`, 'u');

export const LANGUAGE_SIGNS = {
  en: {
    word: wordsAs(`owns?|owned|owners?|company|companies|countr(?:y|ies)|deposits?|prices?|projects?|
      output|mining|mined|largest|biggest|highest|producers?|rare|earths?|ores?|laws?|bans?|how|who|
      arrest(?:s|ed)?|trials?|court|jail(?:ed)?|plants?|deals?|agreements?|exports|imports|shares?|
      stakes?|bought|sold|buyers?|supply|demand|loans?|grants?|grades?|licen[cs]es?|permits?|oxides?|
      latest|news|years?|forecast|estimates?|refiner(?:y|ies)|magnets|makers?|costs?|worth|built`),
  },
  de: {
    word: wordsAs(`besitz(?:t|en|er)?|eigentümer|gehör(?:t|en|te)|gehoert|kostete?n?|preise?n?|reserven|
      vorkommen|lagerstätten?|förder(?:t|te|ten|menge|quote|ung)|foerder(?:t|te|ung)|abbau|abgebaut|
      \\p{L}*produktion|produzent(?:en)?|produzier(?:t|te|ten|en)|größte?[nrs]?|groesste?[nrs]?|
      meisten?|länder[ns]?|seltene[nr]?|erden|liegt|baut|welche[mnrs]?|wieviel|wem|wann|warum|
      \\p{L}+oxids?|ausfuhr(?:en)?|einfuhr(?:en)?|bergwerk|unternehmen|firm(?:a|en)|weltweit|anteil|
      höchste[nrs]?|teuerste[nrs]?|vergleich|mehr|weniger`),
    letter: /[äöüß]/,
  },
  es: {
    word: wordsAs(`reservas|producción|precios?|tierras|dueñ[oa]|quién(?:es)?|cuánt[oa]s?|dónde|
      cuándo|cuál(?:es)?|país(?:es)?|yacimientos?|cuesta`),
    letter: /[ñ¿¡]/,
  },
  fr: {
    word: wordsAs(`prix|réserves?|gisements?|possèd(?:e|ent)|appart(?:ient|iennent)|pays|premiers?|
      premières?|terres|product(?:eur|rice)s?|produi(?:t|ts|sent)|coût(?:e|ent|s)?|où|chinoise?s?|
      minière?s?|miniers?|usines?|extraits?|combien|pourquoi|quels?|quelles?|propriétaires?|
      dét(?:ient|iennent)|trouvent?|situé[es]*|cinq|actionnaires?|mondiale?s?|aimants?|oxydes?`),
    letter: /[èêçœùî]/,
  },
  vi: {
    word: /^(?:đất|hiếm|mỏ|nước|giá|năm|lượng|nhất|nhà|máy|khai|thác)$/u,
    letter: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/u,
  },
  ru: { word: /^$/, letter: /\p{sc=Cyrillic}/u },
} as const satisfies Readonly<Record<string, Signs>>;

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
/** So many letters of a Latin word say as much as one sign. */
const LETTERS = 3;

/** The language of a text most of which is in Chinese or Japanese signs, names in Latin letters aside. */
export function eastAsianOf(text: string): 'ja' | 'zh' | undefined {
  const signs = text.match(EAST_ASIAN)?.length ?? 0;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (signs === 0 || signs * LETTERS < latin) return undefined;
  return /[\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? 'ja' : 'zh';
}
