import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in French. */
export const COMMANDS_FR: Translation = {
  ask: {
    name: 'demander',
    description: 'Interrogez-nous sur la course aux terres rares ; chaque phrase indique sa source',
  },
  'ask.question': { name: 'question', description: 'Votre question, avec vos propres mots' },
  'ask.since': {
    name: 'depuis',
    description: 'Seulement les sources à partir de cette date : 2024, 2024-05 ou 2024-05-31',
  },
  'ask.until': {
    name: "jusqu'à",
    description: 'Seulement les sources jusqu’à cette date : 2024, 2024-05 ou 2024-05-31',
  },
  'ask.source': { name: 'source', description: 'Seulement cette source' },
  'ask.private': { name: 'privé', description: 'Vous seul voyez la réponse' },
  source: { name: 'source', description: 'Consulter les sources elles-mêmes' },
  'source.show': { name: 'afficher', description: 'Afficher une source ou un passage' },
  'source.show.id': { name: 'id', description: 'Commencez à saisir un titre ou un identifiant' },
  'source.search': { name: 'rechercher', description: 'Trouver des passages par mots' },
  'source.search.words': { name: 'mots', description: 'Ce dont les passages doivent parler' },
  'source.list': { name: 'liste', description: 'Lister les sources, les plus récentes d’abord' },
  'source.list.topic': { name: 'thème', description: 'Seulement les sources sur ce thème' },
  'source.list.place': {
    name: 'lieu',
    description: 'Seulement les sources sur ce lieu, par son code, comme CN ou EU',
  },
  'source.list.publisher': { name: 'éditeur', description: 'Seulement les sources de cet éditeur' },
  reindex: { name: 'réindexer', description: 'Mettre l’index à jour selon les sources' },
  'reindex.start': { name: 'lancer', description: 'Voir ce qui changerait, puis réindexer' },
  'reindex.rollback': {
    name: 'rétablir',
    description: 'Revenir à la version précédente de l’index',
  },
  'reindex.history': {
    name: 'historique',
    description: 'Qui a réindexé, quand et avec quel résultat',
  },
  help: { name: 'aide', description: 'Ce que ce bot sait faire, et comment' },
  privacy: {
    name: 'confidentialité',
    description: 'Ce qui est conservé, ce qui quitte le serveur, comment le faire supprimer',
  },
  check: { name: 'Vérifier ce message', description: 'Ce que nos sources disent d’un message' },
};
