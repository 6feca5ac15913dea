/**
 * Whether a text speaks to whoever reads it (a person or a model), or carries an address or markup, in
 * place of saying something of the world: it is then nobody's statement, and never shown as one.
 */
export function isAddressed(text: string): boolean {
  return (
    CARRIES.test(text) ||
    ROLE.test(text) ||
    ORDER.test(text) ||
    ANSWER_ORDER.test(text) ||
    ABOUT_ITSELF.test(text)
  );
}

/** Mentions, addresses, tags, and the marks between which models are spoken to. */
const CARRIES = /(?:^|\s)@\p{L}|\w:\/\/|[<‹]\/?[a-z|]|\[\/?[A-Z]{3,}\]|```|^\s*[{[]\s*["{[]/u;

/** "SYSTEM: …", "### Instruction: …" */
const ROLE =
  /^[\s#*>[-]*(?:begin |end |new |the )?(?:system|assistant|admin|developer|user|instructions?|prompt)(?: \w+){0,2}\s*[:\]]/i;

/** An order at the beginning of a sentence, in the languages that members write. */
const ORDER =
  /(?:^|[.:;,!?»”"]\s*|\b(?:please|and|must|should|bitte|por favor|пожалуйста) )(?:ignore|disregard|forget|reveal|pretend|ignorez|oubliez|oublie|ignoriere|vergiss|ignora|olvida|esqueça|игнорируй|забудь|bỏ qua|hãy|negeer)(?![\p{L}])|忽略|無視|无视|تجاهل|^(?:please )?(?:say|write|answer|reply|print|output(?=[ :]+(?:["“'‘«]|all|every|just|nothing|only|the|this|your))|repeat|translate|ping)(?![\p{L}])/iu;

/** The same to answer, say or show something, "only" before it or not. */
const ANSWER_ORDER =
  /(?:^|[.:;!?»”"]\s*)(?:nur |bitte |só |solo |sólo |apenas |только |chỉ |ab jetzt |à partir de maintenant[, ]*)?(?:antwort(?:e|et)|schreib(?:e|t)?|sag(?:e|t)?|zeig(?:e|t)?|réponds|répondez|dis|dites|écris|écrivez|montre[sz]?|responda?|di|escrib[ea]|muestra|mostre|rispond[ia]|scriv[ia]|mostra|ответь(?:те)?|отвечай(?:те)?|скажи(?:те)?|напиши(?:те)?|покажи(?:те)?|trả lời|nói|viết|jawab(?:lah)?|antwoord|zeg|odpowied(?:z|zcie)|napisz|відповідай|напиши)(?![\p{L}])|\bantworten[.!]?$|(?:只|请|請)?(?:回复|回覆|回答|输出|輸出)[“「:：你]|答えて(?:ください|下さい)|返事をして|답(?:하세요|해라|하라)|말하세요|أجب|اكشف|cevap ver|yanıtla|उत्तर दे/iu;

/** What only who speaks to a model speaks of. */
const ABOUT_ITSELF =
  /\b(?:(?:your|all|previous|system|api|any) (?:\w+ )?(?:instructions?|prompts?|rules|keys?)|you (?:are now|must|have to|should)|as an? (?:ai|language model))\b/i;
