import type { ReportCell, ReportColumn } from '../../../core/edits/report-content';
import { cellAddress } from '../../../core/grid/address';
import type { RankedUnit, Ranking } from '../../../core/reports/ranking';
import type { Messages } from '../../../locales';
import { linkTo } from '../link-to-cell';

/** What the columns of a ranking sheet depend on: all its kinds have the same, so that they stand under each other. */
export interface ColumnShape {
  /** A column for the group. */
  readonly grouped: boolean;
  /** A column for the threshold, where units have their own. */
  readonly own: boolean;
  /** Kinds stand beside each other: only what is read first, and narrow. */
  readonly beside: number;
}

/** One column of a ranking. */
export interface RankingColumn extends ReportColumn {
  /** In characters. */
  readonly width: number;
  readonly cell: (unit: RankedUnit) => ReportCell;
  /** What it has in a row that adds up. */
  readonly total: 'sum' | 'rate' | 'nothing' | 'blankFigure';
}

/** Widths where one kind takes the whole page, and where two or three share it. */
const widths = {
  rank: [6, 6, 5],
  unit: [28, 25, 20],
  group: [16, 16, 16],
  people: [11, 10, 9],
  rate: [11, 11, 10],
  gap: [13, 11, 10],
  change: [15, 15, 15],
  threshold: [10, 10, 10],
  perWeek: [14, 14, 14],
  note: [18, 14, 11],
  row: [7, 7, 7],
} as const;

/**
 * The columns of a ranking, from the left. Beside other kinds there are rank, unit, plan, actual, rate, what is missing
 * to the threshold, and the person's note.
 */
export function rankingColumns(
  ranking: Ranking,
  { grouped, own, beside }: ColumnShape,
  { reports }: Messages,
): RankingColumn[] {
  const { columns: words, variantColumns: more } = reports.ranking;
  const ofPlan = ranking.by === 'plan';
  const wide = (key: keyof typeof widths): number => widths[key][Math.min(beside, 3) - 1] ?? widths[key][0];
  const people = (
    key: 'plan' | 'actual' | 'gapToThreshold' | 'gapToPlan' | 'perWeek',
    [named, heading]: readonly [key: string, heading: string],
    width: number,
  ): RankingColumn => ({
    key: named,
    heading,
    width,
    cell: (unit) => ({ value: unit[key] ?? '', style: 'count' }),
    total: 'sum',
  });
  const percent = (key: string, heading: string, width: number): RankingColumn => ({
    key,
    heading,
    width,
    cell: ({ threshold }) => ({ value: threshold, style: 'rate' }),
    total: 'blankFigure',
  });
  const gap = ofPlan ? words.gapToThreshold : words.gapToTarget;
  const first: RankingColumn[] = [
    {
      key: 'rank',
      heading: words.rank,
      width: wide('rank'),
      cell: ({ rank }) => ({ value: rank, style: 'ordinal' }),
      total: 'nothing',
    },
    {
      key: 'unit',
      heading: words.unit,
      width: wide('unit'),
      cell: ({ unit }) => ({ value: unit, style: 'text' }),
      total: 'nothing',
    },
  ];
  const group: RankingColumn = {
    key: 'group',
    heading: more.group,
    width: wide('group'),
    cell: ({ group: name }) => ({ value: name ?? '', style: 'text' }),
    total: 'nothing',
  };
  const figures: RankingColumn[] = [
    people('plan', ofPlan ? ['plan', words.plan] : ['peopleAsked', words.peopleAsked], wide('people')),
    people('actual', ['actual', words.actual], wide('people')),
    {
      key: ofPlan ? 'rate' : 'coverage',
      heading: ofPlan ? words.rate : words.coverage,
      width: wide('rate'),
      cell: ({ rate, below }) => ({ value: rate, style: below ? 'flaggedRate' : 'rate' }),
      total: ofPlan ? 'rate' : 'blankFigure',
    },
    people(
      'gapToThreshold',
      [ofPlan ? 'gapToThreshold' : 'gapToTarget', beside > 1 ? more.shortGap : gap],
      wide('gap'),
    ),
  ];
  const note: RankingColumn = {
    key: 'note',
    heading: more.note,
    width: wide('note'),
    cell: () => ({ value: '', style: 'text' }),
    total: 'nothing',
    isPersons: true,
  };
  if (beside > 1) return [...first, ...figures, note];
  return [
    ...first,
    ...(grouped ? [group] : []),
    ...figures,
    // What is missing to the people asked for is what is missing to the target: said once.
    ofPlan
      ? people('gapToPlan', ['gapToPlan', words.gapToPlan], wide('gap'))
      : percent('target', words.target, wide('gap')),
    {
      key: 'change',
      heading: words.change(ranking),
      width: wide('change'),
      cell: ({ change }) => ({ value: change ?? '', style: 'change' }),
      total: 'blankFigure',
    },
    ...(own ? [percent('threshold', words.threshold, wide('threshold'))] : []),
    people('perWeek', ['perWeek', more.perWeek(ranking.deadline)], wide('perWeek')),
    note,
    {
      key: 'row',
      heading: more.row,
      width: wide('row'),
      cell: ({ row, column }) => ({
        value: { formula: linkTo(ranking.sheet, cellAddress(row, column), String(row)) },
        style: 'link',
      }),
      total: 'nothing',
    },
  ];
}

/** Units are held against different shares of the plan, so that each has to be said. */
export function hasOwn({ by, differ }: Ranking): boolean {
  return by === 'plan' && differ;
}
