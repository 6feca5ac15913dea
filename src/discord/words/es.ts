import type { Words } from './en.ts';

/** The fixed words around an answer, in Spanish as understood on both sides of the Atlantic. */
export const ES: Words = {
  // While it works
  searching: 'Buscando en las fuentes…',
  reading: (passages, publishers) =>
    `Leyendo ${many(passages, 'pasaje')} de ${publishersOf(publishers)}…`,
  writing: 'Redactando…',

  // Around an answer
  understoodAs: 'entendida como',
  publishedSince: (date) => `publicado desde ${date}`,
  publishedUntil: (date) => `publicado hasta ${date}`,
  onlyFrom: (source) => `solo de ${source}`,
  notInSources: 'Las fuentes disponibles no responden a esa pregunta.',
  notSpokenOf: (names: string) => `Ninguna de las fuentes disponibles menciona ${names}.`,
  nearestSources: 'Lo más cercano en las fuentes',
  newestSource: (date, age) => `Fuente más reciente: ${date} (${age})`,
  basis: (passages, publishers) => `${many(passages, 'pasaje')} de ${publishersOf(publishers)}`,
  withoutModel: 'respuesta elaborada sin modelo de lenguaje',
  writtenBy: (model: string) => `redactado por ${model}, cada frase comprobada con sus pasajes`,
  fromMemory: 'ya dada a la misma pregunta',
  modelOut: 'el modelo de lenguaje no ha podido responder esta vez',
  byWordsAlone:
    'Esta vez se buscó solo por palabras: pueden faltar pasajes que lo dicen de otro modo',
  summaries: 'las fuentes se muestran en resúmenes propios',
  moreInPassages: (sentences) =>
    `${many(sentences, 'frase')} más: abra los pasajes para seguir leyendo.`,

  // Buttons and forms
  passages: 'Pasajes',
  followUp: 'Seguir preguntando',
  share: 'Compartir aquí',
  openSource: 'Abrir la fuente',
  choosePassage: 'Elija un pasaje',
  yourQuestion: 'Su pregunta',
  followUpHint: 'Por ejemplo: ¿y en 2024?',
  back: 'Anterior',
  next: 'Siguiente',
  thanks: 'Gracias. Su voto se guarda sin su nombre.',

  // The passage card
  ourSummary: 'nuestro resumen de la fuente, no sus palabras',
  theSourceItself: 'las palabras de la propia fuente',
  publishedIn: (language) => `publicado en ${language}`,
  before: 'Justo antes',
  after: 'Justo después',
  passageGone:
    'Este pasaje ya no está en nuestras fuentes. A continuación figura lo que decía cuando se dio la respuesta.',
  answerGone: 'Ya no se conserva aquello en que se basó esa respuesta. Vuelva a hacer la pregunta.',

  // /source
  noSuchSource: (typed) =>
    `No hay ninguna fuente ni pasaje «${typed}». Elija una de las opciones que aparecen al escribir o consulte /source list.`,
  noPassageFits: (words) =>
    `Ningún pasaje coincide con «${words}». Pruebe con menos palabras o con otras.`,
  noSourceFits: 'Ninguna fuente coincide. Quite una de las condiciones.',
  passagesFor: (words) => `Pasajes para «${words}»`,
  sourceCount: (count) => many(count, 'fuente'),
  page: (page, pages) => `página ${page} de ${pages}`,
  readOn: 'Seguir leyendo',

  // Check this message
  checkTitle: 'Lo que dicen nuestras fuentes sobre este mensaje',
  supported: 'Respaldado',
  contradicted: 'Contradicho',
  both: 'Las fuentes discrepan',
  notFound: 'No está en nuestras fuentes',
  asPlan: 'como plan',
  asEstimate: 'como estimación',
  asClaim: 'como afirmación',
  clash: (claimed, found) => `aquí «${claimed}», allí «${found}»`,
  noClaims:
    'En este mensaje no hay nada que se pueda verificar: ninguna afirmación con una cifra, una fecha o un nombre.',
  claimsLeftOut: (count) =>
    count === 1
      ? `${count} afirmación más sin verificar.`
      : `${count} afirmaciones más sin verificar.`,

  // What can't be done
  tooManyAtOnce:
    'En este momento se están respondiendo muchas preguntas. Vuelva a preguntar en un minuto.',
  slowDown: (seconds) =>
    `Ha sido muy rápido. Puede volver a preguntar en ${many(seconds, 'segundo')}.`,
  tooLong: 'Ha tardado demasiado. Vuelva a preguntar, quizá por menos cosas a la vez.',
  restarting: 'Me están reiniciando. Vuelva a preguntar en un minuto.',
  failed: 'Algo ha fallado por nuestra parte. Vuelva a preguntar en un minuto.',
  outdated: 'Este botón es de una versión anterior de este bot. Vuelva a hacer la pregunta.',
  emptyQuestion:
    'Esa pregunta no contiene palabras. Pregunte, por ejemplo: ¿quién extrae disprosio?',
  longQuestion: (limit) =>
    `Esa pregunta es demasiado larga: el máximo es de ${limit} caracteres. Pregunte una sola cosa a la vez.`,
  badDate: (name, typed) =>
    `«${typed}» no es una fecha para ${name}. Escriba 2024, 2024-05 o 2024-05-31.`,
  noDaysBetween: (since, until) =>
    `No hay ningún día entre ${since} y ${until}. Intercambie las dos fechas.`,
  filtered: 'El filtro de este servidor no dejó pasar la respuesta.',
  mentionHint: 'Hágame una pregunta después de mi nombre o use /ask.',
  checkHint:
    'Para comprobar ese mensaje, abra su menú, elija Aplicaciones y luego la comprobación del mensaje. O pregúnteme lo que quiera saber.',
};

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function publishersOf(count: number): string {
  return count === 1 ? `${count} entidad editora` : `${count} entidades editoras`;
}
