import type { Words } from './en.ts';

/** The fixed words around an answer, in Russian. */
export const RU: Words = {
  // While it works
  searching: 'Поиск в источниках…',
  reading: (passages, publishers) =>
    `Чтение: ${fragments(passages)} от ${ofPublishers(publishers)}…`,
  writing: 'Составление ответа…',

  // Around an answer
  understoodAs: 'вопрос понят так',
  publishedSince: (date) => `опубликовано с ${date}`,
  publishedUntil: (date) => `опубликовано до ${date}`,
  onlyFrom: (source) => `только из ${source}`,
  notInSources: 'В имеющихся источниках ответа на это нет.',
  notSpokenOf: (names: string) => `В имеющихся источниках об этом нет речи: ${names}.`,
  nearestSources: 'Ближайшее в источниках',
  newestSource: (date, age) => `Самый новый источник: ${date} (${age})`,
  basis: (passages, publishers) => `${fragments(passages)} от ${ofPublishers(publishers)}`,
  withoutModel: 'составлено без языковой модели',
  writtenBy: (model: string) =>
    `написано моделью ${model}, каждое предложение проверено по фрагментам`,
  fromMemory: 'уже был дан на тот же вопрос',
  modelOut: 'языковая модель на этот раз не смогла ответить',
  byWordsAlone:
    'На этот раз поиск шёл только по словам: места, где сказано иначе, могли не найтись',
  summaries: 'источники показаны в нашем изложении',
  moreInPassages: (sentences) =>
    `Ещё ${many(sentences, 'предложение', 'предложения', 'предложений')}: откройте фрагменты, чтобы читать дальше.`,

  // Buttons and forms
  passages: 'Фрагменты',
  followUp: 'Дополнительный вопрос',
  share: 'Поделиться здесь',
  openSource: 'Открыть источник',
  choosePassage: 'Выберите фрагмент',
  yourQuestion: 'Ваш вопрос',
  followUpHint: 'Например: а в 2024 году?',
  back: 'Назад',
  next: 'Далее',
  thanks: 'Спасибо. Ваша оценка хранится без вашего имени.',

  // The passage card
  ourSummary: 'наше изложение источника, а не его текст',
  theSourceItself: 'текст самого источника',
  publishedIn: (language) => `язык оригинала: ${language}`,
  before: 'Перед ним',
  after: 'После него',
  passageGone: 'Этого фрагмента больше нет в наших источниках. Ниже его текст на момент ответа.',
  answerGone:
    'То, на чём основан этот ответ, больше не хранится. Пожалуйста, задайте вопрос ещё раз.',

  // /source
  noSuchSource: (typed) =>
    `Источника или фрагмента «${typed}» нет. Выберите один из предложенных при вводе или воспользуйтесь /source list.`,
  noPassageFits: (words) =>
    `По запросу «${words}» фрагментов не найдено. Попробуйте меньше слов или другие слова.`,
  noSourceFits: 'Подходящих источников нет. Уберите одно из условий.',
  passagesFor: (words) => `Фрагменты по запросу «${words}»`,
  sourceCount: (count) => many(count, 'источник', 'источника', 'источников'),
  page: (page, pages) => `страница ${page} из ${pages}`,
  readOn: 'Читать дальше',

  // Check this message
  checkTitle: 'Что говорят наши источники об этом сообщении',
  supported: 'Подтверждается источниками',
  contradicted: 'Противоречит источникам',
  both: 'Источники расходятся',
  notFound: 'Нет в наших источниках',
  asPlan: 'как план',
  asEstimate: 'как оценка',
  asClaim: 'как заявление',
  clash: (claimed, found) => `здесь «${claimed}», там «${found}»`,
  noClaims: 'В этом сообщении нечего проверять: нет утверждений с числом, датой или названием.',
  claimsLeftOut: (count) =>
    `Не проверено ещё ${many(count, 'утверждение', 'утверждения', 'утверждений')}.`,

  // What can't be done
  tooManyAtOnce: 'Сейчас обрабатывается много вопросов. Пожалуйста, спросите ещё раз через минуту.',
  slowDown: (seconds) =>
    `Слишком быстро. Вы сможете спросить снова через ${many(seconds, 'секунду', 'секунды', 'секунд')}.`,
  tooLong: 'Это заняло слишком много времени. Пожалуйста, спросите ещё раз, возможно, о меньшем.',
  restarting: 'Идёт перезапуск. Пожалуйста, спросите ещё раз через минуту.',
  failed: 'На нашей стороне произошла ошибка. Пожалуйста, спросите ещё раз через минуту.',
  outdated: 'Эта кнопка осталась от прежней версии бота. Пожалуйста, задайте вопрос ещё раз.',
  emptyQuestion: 'В вопросе нет слов. Спросите, например: кто добывает диспрозий?',
  longQuestion: (limit) =>
    `Вопрос слишком длинный: допускается не более ${many(limit, 'символа', 'символов', 'символов')}. Спрашивайте о чём-то одном.`,
  badDate: (name, typed) =>
    `«${typed}» не является датой для ${name}. Напишите 2024, 2024-05 или 2024-05-31.`,
  noDaysBetween: (since, until) =>
    `Между ${since} и ${until} нет ни одного дня. Поменяйте даты местами.`,
  filtered: 'Фильтр этого сервера не пропустил ответ.',
  mentionHint: 'Задайте вопрос после моего имени или воспользуйтесь /ask.',
  checkHint:
    'Чтобы проверить то сообщение, откройте его меню, выберите «Приложения», а затем проверку сообщения. Или спросите меня о том, что хотите узнать.',
};

const PLURAL = new Intl.PluralRules('ru');

/** 1 and 21 take the first form, 2 to 4 and 22 to 24 the second, 5 to 20 the third. */
function many(count: number, one: string, few: string, rest: string): string {
  const category = PLURAL.select(count);
  if (category === 'one') return `${count} ${one}`;
  return `${count} ${category === 'few' ? few : rest}`;
}

function fragments(count: number): string {
  return many(count, 'фрагмент', 'фрагмента', 'фрагментов');
}

/** In the genitive, where two take the form of five. */
function ofPublishers(count: number): string {
  return many(count, 'издателя', 'издателей', 'издателей');
}
