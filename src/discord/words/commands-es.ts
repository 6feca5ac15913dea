import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in Spanish as understood on both sides of the Atlantic. */
export const COMMANDS_ES: Translation = {
  ask: {
    name: 'preguntar',
    description: 'Pregunte por la carrera por las tierras raras; cada frase muestra su fuente',
  },
  'ask.question': { name: 'pregunta', description: 'Su pregunta, con sus propias palabras' },
  'ask.since': {
    name: 'desde',
    description: 'Solo fuentes a partir de esa fecha: 2024, 2024-05 o 2024-05-31',
  },
  'ask.until': {
    name: 'hasta',
    description: 'Solo fuentes hasta esa fecha: 2024, 2024-05 o 2024-05-31',
  },
  'ask.source': { name: 'fuente', description: 'Solo esta fuente' },
  'ask.private': { name: 'privado', description: 'Solo usted ve la respuesta' },
  source: { name: 'fuente', description: 'Consultar las propias fuentes' },
  'source.show': { name: 'mostrar', description: 'Mostrar una fuente o un pasaje' },
  'source.show.id': { name: 'id', description: 'Empiece a escribir un título o un identificador' },
  'source.search': { name: 'buscar', description: 'Buscar pasajes por palabras' },
  'source.search.words': { name: 'palabras', description: 'De qué deben hablar los pasajes' },
  'source.list': {
    name: 'lista',
    description: 'Ver la lista de fuentes, las más recientes primero',
  },
  'source.list.topic': { name: 'tema', description: 'Solo fuentes sobre este tema' },
  'source.list.place': {
    name: 'lugar',
    description: 'Solo fuentes sobre este lugar, por su código, como CN o EU',
  },
  'source.list.publisher': { name: 'editor', description: 'Solo fuentes de esta entidad editora' },
  reindex: { name: 'reindexar', description: 'Poner el índice al día con las fuentes' },
  'reindex.start': { name: 'iniciar', description: 'Ver qué cambiaría y después reindexar' },
  'reindex.rollback': { name: 'revertir', description: 'Volver a la versión anterior del índice' },
  'reindex.history': {
    name: 'historial',
    description: 'Quién reindexó, cuándo y con qué resultado',
  },
  help: { name: 'ayuda', description: 'Qué puede hacer este bot y cómo' },
  privacy: {
    name: 'privacidad',
    description: 'Qué se guarda, qué sale del servidor y cómo hacer que se borre',
  },
  check: {
    name: 'Verificar este mensaje',
    description: 'Lo que dicen nuestras fuentes sobre un mensaje',
  },
};
