import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standaloneQuestion } from '../../src/answering/follow-up.ts';
import { QUESTION_LENGTH } from '../../src/answering/question.ts';

const LYNAS = 'How much rare earth did Lynas produce in 2023?';
const VIET = 'Việt Nam xuất khẩu bao nhiêu năm 2023?';
const CHINESE = '中国2023年出口多少稀土？';
const JAPANESE = '中国は2023年に何トン輸出しましたか？';
const FRENCH = 'Combien de terres rares la Chine a-t-elle exporté en 2023 ?';

describe('standaloneQuestion', () => {
  it.each([
    [LYNAS, 'and in 2024?', 'How much rare earth did Lynas produce in 2024?'],
    ['Who owns Lynas?', 'and in 2024?', 'Who owns Lynas in 2024?'],
    [
      'How much did China export in March 2024?',
      'April?',
      'How much did China export in April 2024?',
    ],
    [
      'How much did China export from 2010 to 2014?',
      'and between 2015 and 2020?',
      'How much did China export between 2015 and 2020?',
    ],
    [LYNAS, 'and now?', 'How much rare earth did Lynas produce now?'],
    ['How much did China export?', 'last year?', 'How much did China export last year?'],
    [LYNAS, 'and how much in 2024?', 'How much rare earth did Lynas produce in 2024?'],
  ])('puts another date into "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    [
      'How much rare earth does China have?',
      'what about Vietnam?',
      'How much rare earth does Vietnam have?',
    ],
    [
      'how much dysprosium does china export?',
      'and vietnam?',
      'how much dysprosium does vietnam export?',
    ],
    [
      'What did the Vietnamese government say?',
      'And China?',
      'What did the Chinese government say?',
    ],
    ['How much does the US import?', 'and Vietnam?', 'How much does Vietnam import?'],
    ['How much does Vietnam export?', 'what about the US?', 'How much does the US export?'],
    ['How much does MP Materials produce?', 'and Lynas?', 'How much does Lynas produce?'],
    ['how much does mp materials produce?', 'and lynas?', 'how much does lynas produce?'],
    [
      'How much did MP Materials produce in 2023?',
      'and Lynas in 2024?',
      'How much did Lynas produce in 2024?',
    ],
    [
      'How much neodymium does China export?',
      'and dysprosium?',
      'How much dysprosium does China export?',
    ],
    ['Who owns MP Materials?', 'Lynas?', 'Who owns Lynas?'],
    [
      'Who owns the Nolans project?',
      'what about the Browns Range project?',
      'Who owns the Browns Range project?',
    ],
    [
      'Who mines light rare earths in Vietnam?',
      'and heavy ones?',
      'Who mines heavy rare earths in Vietnam?',
    ],
    [
      'Who mines rare earths in Vietnam?',
      'top three?',
      'Who mines rare earths in Vietnam – top three?',
    ],
    ['who mines dysprosium?', 'in Vietnam', 'who mines dysprosium in Vietnam?'],
    [
      'How much does MP Materials make?',
      'and magnets?',
      'How much does MP Materials make – magnets?',
    ],
  ])('puts another thing into "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    ['Where does Lynas refine its ore?', 'why?', 'Why does Lynas refine its ore?'],
    [LYNAS, 'since when?', 'Since when did Lynas produce rare earth in 2023?'],
    [
      'Did Lynas open a plant in Kalgoorlie?',
      'when?',
      'When did Lynas open a plant in Kalgoorlie?',
    ],
    ['Who funded the Nolans project?', 'how much?', 'How much was the Nolans project funded?'],
    [
      'Who mines rare earths in Vietnam?',
      'which companies?',
      'Which companies mines rare earths in Vietnam?',
    ],
    ['Who built the Narva plant?', 'who paid?', 'Who paid (the Narva plant)?'],
  ])('asks "%s" with what the follow-up asks for: %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    ['who owns nolans', 'since when?', 'Since when is nolans owned'],
    ['Who sold Nolans?', 'for how much?', 'For how much was Nolans sold?'],
    ['who runs the nolans plant', 'where?', 'Where is the nolans plant run'],
    ['which company took nolans', 'when?', 'When was nolans taken'],
    ['who supplies nolans', 'how?', 'How is nolans supplied'],
    ['which country produces the most', 'how much?', 'How much – which country produces the most'],
    ['what happened to nolans', 'why?', 'Why – what happened to nolans'],
  ])('asks "%s", which asks for a doer, with %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    ['who is behind nolans', 'when will it start?', 'When will nolans start?'],
    ['what is happening near bhamo', 'who controls it?', 'Who controls bhamo?'],
    [
      'which country has the biggest reserves',
      'how much do they produce?',
      'How much does the country that has the biggest reserves produce?',
    ],
    [
      'which mine is the largest in vietnam',
      'who owns it?',
      'Who owns the mine that is the largest in vietnam?',
    ],
    [
      'which company owns nolans',
      'where is it based?',
      'Where is the company that owns nolans based?',
    ],
    [
      'what did malm and quorl agree on',
      'is it still valid?',
      'Is it still valid (what did malm and quorl agree on)?',
    ],
    ['what did malm and quorl plan', 'when will they start?', 'When will malm and quorl start?'],
  ])('finds what is meant in "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    [
      'price of terbium oxide in 2025',
      'is that more than dysprosium?',
      'price of terbium oxide in 2025 compared with dysprosium?',
    ],
    [LYNAS, 'was that less than in 2022?', `${LYNAS.slice(0, -1)} compared with 2022?`],
    [
      'how much did china mine in 2025',
      'how much is that of the world?',
      'how much of the world did china mine in 2025',
    ],
    [
      'how many tonnes did lynas produce',
      'what share is that of the total?',
      'What share is that of the total (how many tonnes did lynas produce)?',
    ],
    ['Who owns Lynas?', 'is it bigger than Iluka?', 'Is Lynas bigger than Iluka?'],
  ])('sets the figure of "%s" against another: %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    ['how much did malm invest in nolans', 'and the eu?', 'how much did the eu invest in nolans'],
    ['when did malm buy nolans', 'and vietnam?', 'when did vietnam buy nolans'],
    [
      'how much did malm invest in nolans',
      'and in vietnam?',
      'how much did malm invest in nolans in vietnam?',
    ],
  ])('lets another do what is asked of "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    ['What is the Nolans project?', 'who owns it?', 'Who owns the Nolans project?'],
    [
      'How big was the grant for the estonian magnet factory?',
      'is it still open?',
      'Is the grant still open?',
    ],
    ['How many tonnes did Mountain Pass produce?', 'who owns it?', 'Who owns Mountain Pass?'],
    [
      'What did the EU agree with Kazakhstan?',
      'when did they sign it?',
      'When did the EU sign it?',
    ],
    [
      'Where is the mine in Bayan Obo?',
      'how many people work there?',
      'How many people work in Bayan Obo?',
    ],
    [
      'Who owns the Narva magnet plant?',
      'what is its capacity?',
      'What is the Narva magnet plant’s capacity?',
    ],
    ['When was Jozef Síkela in Tashkent?', 'who is he?', 'Who is Jozef Síkela?'],
    ['Who owns Lynas?', 'ok and who is its CEO?', 'Who is Lynas’ CEO?'],
    ['Who owns Nolans?', 'when does the mine open?', 'When does the mine (Nolans) open?'],
    [
      'Where is the Mountain Pass mine?',
      'Does Lynas own it?',
      'Does Lynas own the Mountain Pass mine?',
    ],
    [
      'Where is the Narva plant?',
      'how many workers does it employ?',
      'How many workers does the Narva plant employ?',
    ],
    [
      'Why did China stop exporting to Japan?',
      'and how did it end?',
      'How did it end (Why did China stop exporting to Japan)?',
    ],
    [
      'Which companies mine in Vietnam?',
      'who are they?',
      'Who are they (Which companies mine in Vietnam)?',
    ],
  ])('says what a pronoun stands for after "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  it.each([
    [FRENCH, 'et en 2024 ?', FRENCH.replace('2023', '2024')],
    [FRENCH, 'et le Vietnam ?', FRENCH.replace('la Chine', 'le Vietnam')],
    ['Wie viel hat Lynas 2023 gefördert?', 'und 2024?', 'Wie viel hat Lynas 2024 gefördert?'],
    ['Wie viel fördert China?', 'und Vietnam?', 'Wie viel fördert Vietnam?'],
    ['Сколько добыла Россия в 2023?', 'а в 2024?', 'Сколько добыла Россия в 2024?'],
    ['Сколько добыла Россия в 2023?', 'а Казахстан?', 'Сколько добыла Казахстан в 2023?'],
    [VIET, 'còn năm 2024?', VIET.replace('2023', '2024')],
    [VIET, 'còn Trung Quốc thì sao?', VIET.replace('Việt Nam', 'Trung Quốc')],
    [CHINESE, '2024年呢？', CHINESE.replace('2023', '2024')],
    [CHINESE, '那越南呢？', CHINESE.replace('中国', '越南')],
    ['¿Cuánto exportó China en 2023?', '¿y en 2024?', '¿Cuánto exportó China en 2024?'],
    [JAPANESE, '2024年は?', JAPANESE.replace('2023', '2024')],
    [JAPANESE, 'ベトナムは？', JAPANESE.replace('中国', 'ベトナム')],
    ['сколько добыла россия в 2024', 'а сша?', 'сколько добыла сша в 2024'],
    ['trung quốc khai thác bao nhiêu', 'còn mỹ?', 'mỹ khai thác bao nhiêu'],
    ['wem gehört nolans', 'und kvanefjeld?', 'wem gehört kvanefjeld'],
    ['qui possède nolans', 'et iluka ?', 'qui possède iluka'],
    ['ai sở hữu nolans', 'còn lynas?', 'ai sở hữu lynas'],
    [VIET, 'tại sao?', `Tại sao – ${VIET}`],
  ])('does so in other languages, "%s": %s', (before, followUp, expected) => {
    expect(standaloneQuestion(followUp, before)).toBe(expected);
  });

  const STANDALONE = [
    'Who owns Lynas?',
    'Is it true that Lynas owns a plant in Malaysia?',
    'What is Lynas and who owns it?',
    'Which mines opened in 2020?',
    'Is there a mine in Vietnam?',
    'And who is the CEO of MP Materials?',
    'list the magnet plants in Europe',
    'Сколько тонн добыла Россия в 2023 году?',
    '谁控制世界上的稀土出口？',
    'Pourquoi la Chine limite-t-elle ses exportations ?',
  ];

  it.each(STANDALONE)('leaves alone what holds its own subject: %s', (question) => {
    expect(standaloneQuestion(question, LYNAS)).toBe(question);
  });

  it('gives for any two texts one short line that says no less than the follow-up', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1500 }),
      fc
        .array(
          fc.constantFrom(
            ...`and what about it they the Lynas China Vietnamese 2024 in since when who ones heavy US one
            呢 2024年 中国 … ? , ' - – é \u202e \u0000 \ud83d 😀 including there its mine mines`.split(
              /\s+/,
            ),
          ),
          { maxLength: 200 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (followUp, before) => {
        const question = standaloneQuestion(followUp, before);

        expect(question.length).toBeLessThanOrEqual(QUESTION_LENGTH);
        expect(question).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
        expect(question.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('stays the same when a standalone question is read again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STANDALONE),
        fc.string({ maxLength: 200 }),
        (question, before) => {
          const once = standaloneQuestion(question, before);

          expect(once).toBe(question);
          expect(standaloneQuestion(once, before)).toBe(once);
        },
      ),
    );
  });
});
