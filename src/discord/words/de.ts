import type { Words } from './en.ts';

/** The fixed words around an answer, in German. */
export const DE: Words = {
  // While it works
  searching: 'Die Quellen werden durchsucht …',
  reading: (passages, publishers) =>
    `${places(passages)} von ${ofPublishers(publishers)} ${passages === 1 ? 'wird' : 'werden'} gelesen …`,
  writing: 'Die Antwort wird geschrieben …',

  // Around an answer
  understoodAs: 'verstanden als',
  publishedSince: (date) => `veröffentlicht ab ${date}`,
  publishedUntil: (date) => `veröffentlicht bis ${date}`,
  onlyFrom: (source) => `nur aus ${source}`,
  notInSources: 'Die Quellen hier beantworten das nicht.',
  notSpokenOf: (names: string) => `Keine Quelle hier erwähnt ${names}.`,
  nearestSources: 'Am nächsten kommt in den Quellen',
  newestSource: (date, age) => `Neueste Quelle: ${date} (${age})`,
  basis: (passages, publishers) => `${places(passages)} von ${ofPublishers(publishers)}`,
  withoutModel: 'ohne Sprachmodell zusammengestellt',
  writtenBy: (model: string) => `formuliert von ${model}, jeder Satz an seinen Textstellen geprüft`,
  fromMemory: 'zur selben Frage schon gegeben',
  modelOut: 'das Sprachmodell konnte diesmal nicht antworten',
  byWordsAlone: 'Diesmal nur nach Wörtern gesucht: Stellen, die es anders sagen, können fehlen',
  summaries: 'die Quellen sind in unseren eigenen Zusammenfassungen wiedergegeben',
  moreInPassages: (sentences) =>
    `${many(sentences, 'weiterer Satz', 'weitere Sätze')}: Öffnen Sie die Textstellen, um weiterzulesen.`,

  // Buttons and forms
  passages: 'Textstellen',
  followUp: 'Nachfragen',
  share: 'Hier teilen',
  openSource: 'Quelle öffnen',
  choosePassage: 'Textstelle auswählen',
  yourQuestion: 'Ihre Frage',
  followUpHint: 'Zum Beispiel: und 2024?',
  back: 'Zurück',
  next: 'Weiter',
  thanks: 'Danke. Ihre Bewertung wird ohne Ihren Namen gespeichert.',

  // The passage card
  ourSummary: 'unsere Zusammenfassung der Quelle, nicht ihr Wortlaut',
  theSourceItself: 'der Wortlaut der Quelle selbst',
  publishedIn: (language) => `auf ${language} veröffentlicht`,
  before: 'Davor',
  after: 'Danach',
  passageGone:
    'Diese Textstelle ist nicht mehr in unseren Quellen. Unten steht, was sie enthielt, als die Antwort gegeben wurde.',
  answerGone:
    'Worauf diese Antwort beruhte, ist nicht mehr gespeichert. Bitte stellen Sie die Frage noch einmal.',

  // /source
  noSuchSource: (typed) =>
    `Es gibt keine Quelle oder Textstelle „${typed}“. Wählen Sie einen der Vorschläge, die beim Tippen erscheinen, oder sehen Sie mit /source list nach.`,
  noPassageFits: (words) =>
    `Keine Textstelle passt zu „${words}“. Versuchen Sie es mit weniger oder anderen Wörtern.`,
  noSourceFits: 'Keine Quelle passt. Lassen Sie eine der Bedingungen weg.',
  passagesFor: (words) => `Textstellen zu „${words}“`,
  sourceCount: (count) => many(count, 'Quelle', 'Quellen'),
  page: (page, pages) => `Seite ${page} von ${pages}`,
  readOn: 'Weiterlesen',

  // Check this message
  checkTitle: 'Was unsere Quellen zu dieser Nachricht sagen',
  supported: 'Belegt',
  contradicted: 'Im Widerspruch zu Quellen',
  both: 'Quellen sind sich uneinig',
  notFound: 'Nicht in unseren Quellen',
  asPlan: 'als Plan',
  asEstimate: 'als Schätzung',
  asClaim: 'als Behauptung',
  clash: (claimed, found) => `hier „${claimed}“, dort „${found}“`,
  noClaims:
    'In dieser Nachricht gibt es nichts zu prüfen: keine Aussage mit einer Zahl, einem Datum oder einem Namen.',
  claimsLeftOut: (count) => `${many(count, 'weitere Aussage', 'weitere Aussagen')} nicht geprüft.`,

  // What can't be done
  tooManyAtOnce:
    'Im Moment werden viele Fragen beantwortet. Bitte fragen Sie in einer Minute noch einmal.',
  slowDown: (seconds) =>
    `Das war schnell. Sie können in ${many(seconds, 'Sekunde', 'Sekunden')} wieder fragen.`,
  tooLong:
    'Das hat zu lange gedauert. Bitte fragen Sie noch einmal, vielleicht nach weniger auf einmal.',
  restarting: 'Ich werde gerade neu gestartet. Bitte fragen Sie in einer Minute noch einmal.',
  failed: 'Bei uns ist etwas schiefgegangen. Bitte fragen Sie in einer Minute noch einmal.',
  outdated:
    'Diese Schaltfläche stammt aus einer älteren Version von mir. Bitte stellen Sie die Frage noch einmal.',
  emptyQuestion:
    'Diese Frage enthält keine Wörter. Fragen Sie zum Beispiel: Wer fördert Dysprosium?',
  longQuestion: (limit) =>
    `Diese Frage ist zu lang: Höchstens ${limit} Zeichen sind möglich. Fragen Sie nach einer Sache auf einmal.`,
  badDate: (name, typed) =>
    `„${typed}“ ist kein Datum für ${name}. Schreiben Sie 2024, 2024-05 oder 2024-05-31.`,
  noDaysBetween: (since, until) =>
    `Zwischen ${since} und ${until} liegt kein Tag. Vertauschen Sie die beiden.`,
  filtered: 'Der Filter dieses Servers hat die Antwort nicht durchgelassen.',
  mentionHint: 'Stellen Sie mir eine Frage hinter meinem Namen, oder verwenden Sie /ask.',
  checkHint:
    'Um jene Nachricht prüfen zu lassen, öffnen Sie ihr Menü, wählen Sie „Apps“ und dort die Prüfung der Nachricht. Oder fragen Sie mich, was Sie wissen möchten.',
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function places(count: number): string {
  return many(count, 'Textstelle', 'Textstellen');
}

/** In the dative. */
function ofPublishers(count: number): string {
  return many(count, 'Herausgeber', 'Herausgebern');
}
