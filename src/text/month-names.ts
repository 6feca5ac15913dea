// The forms in which dates have them: nominative, and genitive where a language dates with it.
const NAMES = [
  'january jan январь января januar janvier enero jänner',
  'february feb февраль февраля februar février febrero',
  'march mar март марта märz mars marzo',
  'april apr апрель апреля avril abril',
  'may май мая mai mayo',
  'june jun июнь июня juni juin junio',
  'july jul июль июля juli juillet julio',
  'august aug август августа août agosto',
  'september sep sept сентябрь сентября septembre septiembre',
  'october oct октябрь октября oktober octobre octubre',
  'november nov ноябрь ноября novembre noviembre',
  'december dec декабрь декабря dezember décembre diciembre',
];
const LOCATIVES =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре';

/** The month, 1 to 12, by its name in English, Russian, German, French or Spanish, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
  ...LOCATIVES.split(' ').map((name, i): [string, number] => [name, i + 1]),
]);
