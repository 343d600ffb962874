import { createEngine } from '../../../src/workbench/engine/create-engine';
import type { SpreadsheetEngine } from '../../../src/workbench/engine/spreadsheet-engine';
import type { ChartCorner, ChartModel } from '../../../src/workbench/model/chart-model';
import { sheetOf, workbookOf } from './workbook-builder';

let engine: SpreadsheetEngine;
afterEach(() => {
  engine.dispose();
});

const axis = {
  title: null,
  visible: true,
  minimum: null,
  maximum: null,
  numberFormat: null,
  majorGridlines: false,
};

/** Figures in B3:B5 of the first sheet; a chart over C8:F12, and one beyond the last cell that it begins in. */
function chart(id: string, from: Partial<ChartCorner>, to: Partial<ChartCorner>): ChartModel {
  const corner = { row: 0, column: 0, down: 0, across: 0 };
  return {
    id,
    name: id,
    from: { ...corner, ...from },
    to: { ...corner, ...to },
    content: {
      type: 'line',
      title: null,
      series: [
        {
          name: "='Tổng hợp'!$B$2",
          type: 'line',
          values: "='Tổng hợp'!$B$3:$B$5",
          categories: "='Tổng hợp'!$A$3:$A$5",
          fill: null,
          line: null,
          marker: 'none',
          dataLabels: false,
        },
      ],
      categoryAxis: axis,
      valueAxis: axis,
      legend: null,
      gapWidth: null,
    },
  };
}

async function open(): Promise<void> {
  const charts = [chart('lưới', { row: 7, column: 2 }, { row: 12, column: 6 })];
  const loose = [
    chart('lệch', { row: 7, column: 2, down: 5, across: 9 }, { row: 12, column: 6, down: 4, across: 8 }),
  ];
  engine = await createEngine(
    null,
    workbookOf([
      sheetOf(
        'Tổng hợp',
        [
          ['', ''],
          ['', 'Tỷ lệ'],
          ['Hương An', 65],
          ['Hương Vân', 72],
          ['Tứ Hạ', 90],
        ],
        {
          charts,
        },
      ),
      sheetOf('Khác', [['a']], { charts: loose }),
    ]),
  );
}

const first = '{Tổng hợp}';
const second = '{Khác}';

/** Where the charts lie, as row:column of both corners, and what the first one shows. */
function now(): string[] {
  return engine.model().sheets.flatMap(({ charts }) =>
    charts.map(({ from, to, content }) => {
      const [series] = content?.series ?? [];
      const at = ({ row, column, down, across }: ChartCorner): string =>
        `${row}${down > 0 ? `+${down}` : ''}:${column}${across > 0 ? `+${across}` : ''}`;
      return [at(from), at(to), series?.name, series?.categories, series?.values].join(' ');
    }),
  );
}

const shows = (name: string, categories: string, values: string): string =>
  `='Tổng hợp'!${name} ='Tổng hợp'!${categories} ='Tổng hợp'!${values}`;
const same = shows('$B$2', '$A$3:$A$5', '$B$3:$B$5');
const grid = '7:2 12:6';
const loose = '7+5:2+9 12+4:6+8';

describe('charts follow', () => {
  test.each<[string, () => Promise<void> | void, string[]]>([
    [
      'rows put in above',
      () => engine.structure.insertRows(first, 0, 1),
      [
        `9:2 14:6 ${shows('$B$4', '$A$5:$A$7', '$B$5:$B$7')}`,
        `${loose} ${shows('$B$4', '$A$5:$A$7', '$B$5:$B$7')}`,
      ],
    ],
    [
      'rows put in among the figures',
      () => engine.structure.insertRows(first, 3, 3),
      [
        `8:2 13:6 ${shows('$B$2', '$A$3:$A$6', '$B$3:$B$6')}`,
        `${loose} ${shows('$B$2', '$A$3:$A$6', '$B$3:$B$6')}`,
      ],
    ],
    [
      'rows put in under the chart',
      () => engine.structure.insertRows(first, 9, 9),
      [`7:2 13:6 ${same}`, `${loose} ${same}`],
    ],
    [
      'a row right below the chart, not',
      () => engine.structure.insertRows(first, 12, 12),
      [`${grid} ${same}`, `${loose} ${same}`],
    ],
    [
      'a row where a chart ends within it',
      () => engine.structure.insertRows(second, 12, 12),
      [`${grid} ${same}`, `7+5:2+9 13+4:6+8 ${same}`],
    ],
    [
      'columns put in before',
      () => engine.structure.insertColumns(first, 0, 0),
      [
        `7:3 12:7 ${shows('$C$2', '$B$3:$B$5', '$C$3:$C$5')}`,
        `${loose} ${shows('$C$2', '$B$3:$B$5', '$C$3:$C$5')}`,
      ],
    ],
    [
      'a row of figures that is deleted',
      () => engine.structure.deleteRows(first, 3, 3),
      [
        `6:2 11:6 ${shows('$B$2', '$A$3:$A$4', '$B$3:$B$4')}`,
        `${loose} ${shows('$B$2', '$A$3:$A$4', '$B$3:$B$4')}`,
      ],
    ],
    [
      'all their figures being deleted, with an error',
      () => engine.structure.deleteRows(first, 2, 4),
      [`4:2 9:6 ${shows('$B$2', '#REF!', '#REF!')}`, `${loose} ${shows('$B$2', '#REF!', '#REF!')}`],
    ],
    [
      'their first row being deleted',
      () => engine.structure.deleteRows(second, 6, 8),
      [`${grid} ${same}`, `6:2+9 9+4:6+8 ${same}`],
    ],
    [
      'all their rows being deleted, with no height',
      () => engine.structure.deleteRows(first, 7, 12),
      [`7:2 7:6 ${same}`, `${loose} ${same}`],
    ],
    [
      'their sheet being renamed',
      () => engine.renameSheet(first, 'TH'),
      [`${grid} ${same.replaceAll("'Tổng hợp'", 'TH')}`, `${loose} ${same.replaceAll("'Tổng hợp'", 'TH')}`],
    ],
    [
      'the sheet of their figures being deleted',
      () => engine.deleteSheet(first),
      [`${loose} =#REF! =#REF! =#REF!`],
    ],
    ['their own sheet being deleted', () => engine.deleteSheet(second), [`${grid} ${same}`]],
  ])('%s', async (_, change, expected) => {
    await open();
    await change();
    await engine.calculate();
    expect(now()).toEqual(expected);
  });
});
