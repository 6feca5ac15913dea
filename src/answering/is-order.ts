import { isAddressed } from '../checking/addressed.ts';

/** Whether a question tells the bot what to be or to write, in place of asking what the sources say. */
export function isOrder(question: string): boolean {
  return (
    isAddressed(question) ||
    ORDER.test(question) ||
    ABOUT_THE_BOT.test(question) ||
    OF_THE_BOT.test(question) ||
    ELSEWHERE.test(question) ||
    TO_A_MACHINE.test(question)
  );
}

const ORDER =
  /(?:^|[.:;,!?]\s*|\b(?:please|pls|just|and|then|could you|can you|would you) )(?:copy|paste|type|recite|rewrite|roleplay|say that|say this|say it|write|tell me a|sing|act as|output(?= (?:all|every|just|nothing|only|the|this|your)\b)|print|repeat|translate)(?![\p{L}])/iu;

const ABOUT_THE_BOT =
  /\bfrom now on\b|\b(?:text|message|prompt|words|lines?|output) above\b|\babove this (?:message|line|text)\b|\b(?:system|hidden|initial) prompt\b|\byou (?:run|are running) on\b|\b[A-Z]{3,}_(?:[A-Z]+_)*(?:TOKEN|KEY|SECRET|PASSWORD)\b|\bnew orders\b|\b(?:system|admin|developer) (?:note|notice|message|override)\b/iu;

/** What the bot is made of or was told: "your hidden instructions", "the instructions you were given". */
const OF_THE_BOT =
  /\b(?:your|the) (?:(?:hidden|secret|original|system|working|own) )?(?:instructions?|prompt|config|configuration|directory|source code|rules) (?:that )?(?:you (?:were|are|have|got)|files?\b)|\byour (?:hidden|secret|original|system|working) \p{L}+|\byour (?:instructions?|prompt|config(?:uration)?|tools)\b|(?<![\p{L}\p{N}])\.env\b/iu;

/** The same in French, German and Spanish: "forget your instructions", "tell me a story". */
const ELSEWHERE =
  /\b(?:oublie[sz]?|ignore[sz]?|vergiss|vergesst|ignoriere|olvida) (?:tes|vos|toutes|deine|eure|alle|tus|todas)\b|\b(?:raconte|écris|chante|schreib|erzähl)e?[- ](?:moi|mir)\b/iu;

/** Orders to a computer: a command, be it between backticks, a path, what is on "your server". */
const TO_A_MACHINE =
  /(?:^|[.:;!?]\s*|\b(?:please|pls|just|and|then|could you|can you|would you) )(?:run|execute|eval|decode|dump|sudo|curl|wget|ssh|ls|rm|drop table|select \*|delete (?:all|every|your|the index))(?=[\s`"']|$)(?! (?:of|by|out|dry|up)\b)|`(?:(?:cat|curl|dir|echo|ls|ps|rm|sudo|whoami)\b[^`\n]*|[^`\n]*[/|;$&<>\\][^`\n]*)`|(?<![\p{L}\p{N}])\/(?:etc|var|proc|root|home|usr|tmp)\/|\byour (?:server|machine|host|computer|hard drive|disk|database|filesystem|file system|memory|logs?|token|password|api)\b/iu;
