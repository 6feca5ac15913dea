import { compareTexts } from '../../text/compare-texts.ts';
import { chooseRows } from './choose-rows.ts';
import { type DatedFigure, newestOf } from './editions.ts';
import { formOf } from './product-family.ts';
import type { TableQuestion } from './table-question.ts';

/** The prices of products that answer, in their order: of one form, one time and one basis where they are ranked. */
export function chooseProducts(
  question: TableQuestion,
  figures: readonly DatedFigure[],
): readonly DatedFigure[] | undefined {
  switch (question.kind) {
    case 'ranking':
      return rankedProducts(question, figures);
    case 'places':
      return chooseRows(question, figures.map(ofItsForm));
    case 'figure':
      return question.places.length > 1 ? chooseRows(question, figures) : undefined;
    // What a price adds up to, or is a share of, is nothing; of one alone its own series tells.
    case 'times':
    case 'span':
    case 'share':
    case 'rest':
    case 'sum':
    case 'columns':
      return undefined;
  }
}

/** An oxide is come by in another way than a metal. */
function ofItsForm(figure: DatedFigure): DatedFigure {
  return { ...figure, basis: `${figure.basis}; ${formOf(figure.place)}` };
}

type Ranking = Extract<TableQuestion, { kind: 'ranking' }>;

function rankedProducts(question: Ranking, figures: readonly DatedFigure[]) {
  const { heads, year, ...rest } = question;
  const asked = figures.filter(({ place, time }) => {
    const isAsked = heads.some((head) => isForm(head, formOf(place)));
    return (isAsked || heads.every(isAnyForm)) && (year === undefined || time === year);
  });
  const groups = Map.groupBy(asked, ({ time, place, basis }) => {
    return [time, formOf(place), tradeOf(basis)].join('\n');
  });
  const alike = Array.from(groups.values(), newestOfEach).filter((group) => group.length > 1);
  const [group] = alike.toSorted(
    (a, b) => compareTexts(b[0]?.time ?? '', a[0]?.time ?? '') || b.length - a.length,
  );
  // They are of one edition now, whichever publication each is from.
  const one = group?.map((figure) => ({ ...figure, source: '' }));
  const chosen = one && chooseRows({ ...rest, heads, ...(year !== undefined && { year }) }, one);
  return chosen?.flatMap(({ passage }) => group?.find((own) => own.passage === passage) ?? []);
}

function newestOfEach(group: readonly DatedFigure[]): DatedFigure[] {
  const each = Map.groupBy(group, ({ place }) => place);
  return Array.from(each.values()).flatMap((own) => newestOf(own) ?? []);
}

/** A basis without who reports it: "annual average, free on board, Argus" is on board for all who do. */
function tradeOf(basis: string): string {
  return basis
    .split(/[,;]\s*/)
    .filter((part) => /^\p{Ll}\P{N}*$/u.test(part))
    .join(', ');
}

const isAnyForm = (head: string): boolean => /^(?:elements?|earths?|products?)$/.test(head);

function isForm(head: string, form: string): boolean {
  return head === form || head === `${form}s`;
}
