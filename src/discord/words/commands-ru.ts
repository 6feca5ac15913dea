import type { Translation } from './commands-en.ts';

/** What a member reads of each command and option before using it, in Russian. */
export const COMMANDS_RU: Translation = {
  ask: {
    name: 'спросить',
    description:
      'Вопрос о гонке за редкоземельными металлами; у каждого предложения указан источник',
  },
  'ask.question': { name: 'вопрос', description: 'Ваш вопрос своими словами' },
  'ask.since': {
    name: 'с-даты',
    description: 'Только источники с этого времени: 2024, 2024-05 или 2024-05-31',
  },
  'ask.until': {
    name: 'по-дату',
    description: 'Только источники до этого времени включительно: 2024, 2024-05 или 2024-05-31',
  },
  'ask.source': { name: 'источник', description: 'Только этот источник' },
  'ask.private': { name: 'приватно', description: 'Ответ увидите только вы' },
  source: { name: 'источник', description: 'Заглянуть в сами источники' },
  'source.show': { name: 'показать', description: 'Показать один источник или фрагмент' },
  'source.show.id': { name: 'id', description: 'Начните вводить название или id' },
  'source.search': { name: 'найти', description: 'Найти фрагменты по словам' },
  'source.search.words': { name: 'слова', description: 'О чём должна идти речь во фрагментах' },
  'source.list': { name: 'список', description: 'Список источников, сначала новые' },
  'source.list.topic': { name: 'тема', description: 'Только источники на эту тему' },
  'source.list.place': {
    name: 'место',
    description: 'Только источники об этом месте, по его коду, например CN или EU',
  },
  'source.list.publisher': { name: 'издатель', description: 'Только источники этого издателя' },
  reindex: {
    name: 'переиндексировать',
    description: 'Привести индекс в соответствие с источниками',
  },
  'reindex.start': {
    name: 'начать',
    description: 'Посмотреть, что изменится, и переиндексировать',
  },
  'reindex.rollback': { name: 'откатить', description: 'Вернуться к предыдущей версии индекса' },
  'reindex.history': {
    name: 'история',
    description: 'Кто и когда переиндексировал и что из этого вышло',
  },
  help: { name: 'справка', description: 'Что умеет этот бот и как им пользоваться' },
  privacy: {
    name: 'конфиденциальность',
    description: 'Что хранится, что покидает сервер и как это удалить',
  },
  check: { name: 'Проверить это сообщение', description: 'Что говорят наши источники о сообщении' },
};
