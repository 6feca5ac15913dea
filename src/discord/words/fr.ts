import type { Words } from './en.ts';

/** The fixed words around an answer, in French. */
export const FR: Words = {
  // While it works
  searching: 'Recherche dans les sources…',
  reading: (passages, publishers) =>
    `Lecture de ${many(passages, 'passage')} provenant de ${many(publishers, 'éditeur')}…`,
  writing: 'Rédaction…',

  // Around an answer
  understoodAs: 'question comprise ainsi',
  publishedSince: (date) => `publié à partir de ${date}`,
  publishedUntil: (date) => `publié jusqu’à ${date}`,
  onlyFrom: (source) => `seulement de ${source}`,
  notInSources: 'Les sources disponibles ici ne répondent pas à cette question.',
  notSpokenOf: (names: string) => `Aucune des sources disponibles ici ne mentionne ${names}.`,
  nearestSources: 'Le plus proche dans les sources',
  newestSource: (date, age) => `Source la plus récente : ${date} (${age})`,
  basis: (passages, publishers) =>
    `${many(passages, 'passage')} provenant de ${many(publishers, 'éditeur')}`,
  withoutModel: 'réponse établie sans modèle de langage',
  writtenBy: (model: string) => `rédigé par ${model}, chaque phrase vérifiée dans ses passages`,
  fromMemory: 'déjà donnée à la même question',
  modelOut: 'le modèle de langue n’a pas pu répondre cette fois-ci',
  byWordsAlone:
    'Cherché cette fois par les mots seuls : des passages qui le disent autrement peuvent manquer',
  summaries: 'les sources sont présentées dans nos propres résumés',
  moreInPassages: (sentences) =>
    `Encore ${many(sentences, 'phrase')} : ouvrez les passages pour lire la suite.`,

  // Buttons and forms
  passages: 'Passages',
  followUp: 'Poser une autre question',
  share: 'Partager ici',
  openSource: 'Ouvrir la source',
  choosePassage: 'Choisissez un passage',
  yourQuestion: 'Votre question',
  followUpHint: 'Par exemple : et en 2024 ?',
  back: 'Précédent',
  next: 'Suivant',
  thanks: 'Merci. Votre vote est conservé sans votre nom.',

  // The passage card
  ourSummary: 'notre résumé de la source, et non son texte',
  theSourceItself: 'le texte même de la source',
  publishedIn: (language) => `publié en ${language}`,
  before: 'Juste avant',
  after: 'Juste après',
  passageGone:
    'Ce passage ne figure plus dans nos sources. Voici ce qu’il disait au moment de la réponse.',
  answerGone:
    'Ce sur quoi reposait cette réponse n’est plus conservé. Veuillez poser la question à nouveau.',

  // /source
  noSuchSource: (typed) =>
    `Il n’y a ni source ni passage « ${typed} ». Choisissez parmi les propositions qui s’affichent pendant la saisie, ou consultez /source list.`,
  noPassageFits: (words) =>
    `Aucun passage ne correspond à « ${words} ». Essayez avec moins de mots ou avec d’autres.`,
  noSourceFits: 'Aucune source ne correspond. Retirez l’une des conditions.',
  passagesFor: (words) => `Passages pour « ${words} »`,
  sourceCount: (count) => many(count, 'source'),
  page: (page, pages) => `page ${page} sur ${pages}`,
  readOn: 'Lire la suite',

  // Check this message
  checkTitle: 'Ce que nos sources disent de ce message',
  supported: 'Étayé par les sources',
  contradicted: 'Contredit',
  both: 'Sources en désaccord',
  notFound: 'Absent de nos sources',
  asPlan: 'en tant que projet',
  asEstimate: 'en tant qu’estimation',
  asClaim: 'en tant qu’affirmation',
  clash: (claimed, found) => `ici « ${claimed} », là « ${found} »`,
  noClaims:
    'Ce message ne contient rien de vérifiable : aucun énoncé comportant un chiffre, une date ou un nom.',
  claimsLeftOut: (count) =>
    count < 2 ? `${count} autre énoncé non vérifié.` : `${count} autres énoncés non vérifiés.`,

  // What can't be done
  tooManyAtOnce:
    'De nombreuses questions sont en cours de traitement. Veuillez reposer la vôtre dans une minute.',
  slowDown: (seconds) =>
    `C’était un peu rapide. Vous pourrez poser une autre question dans ${many(seconds, 'seconde')}.`,
  tooLong:
    'La réponse a pris trop de temps. Veuillez reposer la question, peut-être en la limitant.',
  restarting: 'Je suis en cours de redémarrage. Veuillez reposer la question dans une minute.',
  failed: 'Un problème est survenu de notre côté. Veuillez reposer la question dans une minute.',
  outdated: 'Ce bouton provient d’une version antérieure du bot. Veuillez reposer la question.',
  emptyQuestion:
    'Cette question ne contient aucun mot. Demandez par exemple : qui extrait du dysprosium ?',
  longQuestion: (limit) =>
    `Cette question est trop longue : ${many(limit, 'caractère')} au maximum. Demandez une seule chose à la fois.`,
  badDate: (name, typed) =>
    `« ${typed} » n’est pas une date pour ${name}. Écrivez 2024, 2024-05 ou 2024-05-31.`,
  noDaysBetween: (since, until) =>
    `Il n’y a aucun jour entre ${since} et ${until}. Inversez les deux dates.`,
  filtered: 'Le filtre de ce serveur n’a pas laissé passer la réponse.',
  mentionHint: 'Posez-moi une question après mon nom, ou utilisez /ask.',
  checkHint:
    'Pour faire vérifier ce message, ouvrez son menu, puis Applications, et choisissez la vérification du message. Ou demandez-moi ce que vous voulez savoir.',
};

/** None is singular in French. */
function many(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? '' : 's'}`;
}
