import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in German. */
export const COMMANDS_DE: Translation = {
  ask: {
    name: 'fragen',
    description: 'Fragen zum Wettlauf um seltene Erden; jeder Satz zeigt seine Quelle',
  },
  'ask.question': { name: 'frage', description: 'Ihre Frage in eigenen Worten' },
  'ask.since': {
    name: 'ab',
    description: 'Nur Quellen ab diesem Zeitpunkt: 2024, 2024-05 oder 2024-05-31',
  },
  'ask.until': {
    name: 'bis',
    description: 'Nur Quellen bis zu diesem Zeitpunkt: 2024, 2024-05 oder 2024-05-31',
  },
  'ask.source': { name: 'quelle', description: 'Nur diese Quelle' },
  'ask.private': { name: 'privat', description: 'Nur Sie sehen die Antwort' },
  source: { name: 'quelle', description: 'In die Quellen selbst hineinsehen' },
  'source.show': { name: 'zeigen', description: 'Eine Quelle oder Textstelle zeigen' },
  'source.show.id': {
    name: 'id',
    description: 'Beginnen Sie, einen Titel oder eine ID einzugeben',
  },
  'source.search': { name: 'suchen', description: 'Textstellen nach Wörtern suchen' },
  'source.search.words': { name: 'wörter', description: 'Wovon die Textstellen handeln sollen' },
  'source.list': { name: 'liste', description: 'Die Quellen auflisten, die neuesten zuerst' },
  'source.list.topic': { name: 'thema', description: 'Nur Quellen zu diesem Thema' },
  'source.list.place': {
    name: 'ort',
    description: 'Nur Quellen zu diesem Ort, nach seinem Kürzel, etwa CN oder EU',
  },
  'source.list.publisher': { name: 'herausgeber', description: 'Nur Quellen dieses Herausgebers' },
  reindex: { name: 'neu-indizieren', description: 'Den Index auf den Stand der Quellen bringen' },
  'reindex.start': {
    name: 'starten',
    description: 'Ansehen, was sich ändern würde, dann neu indizieren',
  },
  'reindex.rollback': {
    name: 'zurückrollen',
    description: 'Zur vorherigen Fassung des Index zurückkehren',
  },
  'reindex.history': {
    name: 'verlauf',
    description: 'Wer wann neu indiziert hat und mit welchem Ergebnis',
  },
  help: { name: 'hilfe', description: 'Was dieser Bot kann und wie' },
  privacy: {
    name: 'datenschutz',
    description: 'Was gespeichert wird, was den Server verlässt, wie Sie es löschen lassen',
  },
  check: {
    name: 'Diese Nachricht prüfen',
    description: 'Was unsere Quellen zu einer Nachricht sagen',
  },
};
