import type { ReportCell, ReportColumn } from '../../../core/edits/report-content';
import { cellAddress } from '../../../core/grid/address';
import type { RankedUnit, Ranking } from '../../../core/reports/ranking';
import type { Messages } from '../../../locales';
import { reportMessagesFor } from '../../../locales/reports';
import { linkTo } from '../link-to-cell';

/** What the columns of a ranking sheet depend on: all its kinds have the same, so that they stand under each other. */
export interface ColumnShape {
  /** A column for the group. */
  readonly grouped: boolean;
  /** A column for the change, where some kind has earlier figures. */
  readonly changes: boolean;
  /** A column for the threshold, where units have their own. */
  readonly own: boolean;
  /** How many kinds stand beside each other; of several only what is read first, and narrow. */
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

/** Widths where one kind takes the whole page, and where two share it: a bold 102.720 has to fit. */
const widths = {
  rank: [6, 6],
  unit: [28, 25],
  group: [16, 16],
  people: [11, 10],
  rate: [11, 11],
  gap: [13, 11],
  change: [15, 15],
  threshold: [10, 10],
  perWeek: [14, 14],
  note: [18, 18],
  row: [7, 7],
} as const;

/**
 * The columns of a ranking, from the left. Beside other kinds there are rank, unit, plan, actual, rate and what is missing
 * to the threshold; no notes, for there a row belongs to several units and what is written could not go with one.
 */
export function rankingColumns(
  ranking: Ranking,
  { grouped, changes, own, beside }: ColumnShape,
  { language }: Messages,
): RankingColumn[] {
  const reports = reportMessagesFor(language);
  const { columns: words, variantColumns: more } = reports.ranking;
  const ofPlan = ranking.by === 'plan';
  const wide = (key: keyof typeof widths): number => widths[key][beside > 1 ? 1 : 0];
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
  const change: RankingColumn = {
    key: 'change',
    heading: words.change(ranking),
    width: wide('change'),
    cell: ({ change }) => ({ value: change ?? '', style: 'change' }),
    total: 'blankFigure',
  };
  if (beside > 1) return [...first, ...figures];
  return [
    ...first,
    ...(grouped ? [group] : []),
    ...figures,
    // What is missing to the people asked for is what is missing to the target: said once.
    ofPlan
      ? people('gapToPlan', ['gapToPlan', words.gapToPlan], wide('gap'))
      : percent('target', words.target, wide('gap')),
    ...(changes ? [change] : []),
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
