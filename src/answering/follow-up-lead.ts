/** A follow-up without the words that only tie it to what was said before. */
export type Led = Readonly<{
  /** "in 2024" of "and what about in 2024?" */
  rest: string;
  /** Whether it began as only a follow-up does: "and …", "what about …", "… 呢". */
  isLed: boolean;
}>;

const POLITE =
  /^[\s¿¡]*(?:(?:ok(?:ay)?|so|well|hm+|ah|oh|thanks|thank you|thx|cool|great|nice|right|alright|yes|no|merci|danke|gracias|спасибо|cảm ơn|谢谢|ありがとう)(?![\p{L}\p{N}])[\s,.!…，。！]*){1,3}/iu;
const TIES =
  /^[\s¿¡]*(?:(?:and|but|or|also|plus|then|et|mais|ou|puis|und|aber|oder|dann|y|pero|а|и|но|ну|còn|thế còn|vậy còn|và|thế|vậy)(?![\p{L}\p{M}\p{N}'’])|&|\+|那么|那麼|那|还有|では|じゃあ?|それでは|そして)[\s,…，、]*/iu;
const ABOUT =
  /^[\s¿¡]*(?:(?:(?:what|how) (?:about|of)|(?:the )?same (?:question |thing )?(?:for|but(?: for)?|with)|qu['’]en est-il|quid|was ist mit|wie (?:ist|sieht) es mit|wie (?:ist es|war es|steht es um)|qué (?:hay|pasa|tal|sucede)|(?:как|что)(?: там)? (?:насчёт|насчет|касательно|по поводу|про)|как дела (?=[вс] )|que dire|thì)(?![\p{L}\p{M}\p{N}])(?:\s+(?:de la|de l['’]|du|des|de|d['’]|con|с)(?=\s|(?<=['’])))?|关于|關於)\s*/iu;
const TAIL =
  /\s*(?:(?<=\s)(?:aus|too|as well|then|instead|though|thì sao|thì thế nào|thế nào|ra sao|aussi|auch|también|тоже)|呢|怎么样|怎麼樣|怎样|如何|はどうですか|はどう|はいかがですか|はどうでしょうか|は)$/iu;
const END = /[\s?？!.。…¿]+$/u;

/** Takes off "and", "what about", "thì sao", "呢" and their like, and the question mark. */
export function ledOf(followUp: string): Led {
  const polite = followUp.replace(POLITE, '');
  const tied = polite.replace(TIES, '');
  const about = tied.replace(ABOUT, '');
  const open = about.replace(END, '');
  const rest = open.replace(TAIL, '');
  const isTailed = rest !== open && rest !== '';
  return {
    rest: isTailed ? rest.replace(END, '') : open,
    isLed: tied !== polite || about !== tied || isTailed,
  };
}
