import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { ColumnRole, RowKind } from '../../../src/core/layout/vocabulary';
import { huongTra } from '../typed-sheet';
import { judged } from './judge';
import type { MeantColumn, MeantSheet } from './meant-sheet';

const roles: readonly ColumnRole[] = [
  'ordinal',
  'unit',
  'plan',
  'actual',
  'rate',
  'prior',
  'change',
  'plan',
  'actual',
  'rate',
];

/** The Hương Trà sheet as it is meant, with the roles of some columns as told. */
function meantHuongTra(told: Readonly<Record<number, ColumnRole>> = {}): MeantSheet {
  const kind = (row: number): RowKind => (row < 7 ? 'header' : row === 16 ? 'total' : 'body');
  const columns = roles.map((role, index): MeantColumn => ({
    column: index + 1,
    roles: [told[index + 1] ?? role],
    insurance: [index < 2 ? 'none' : index < 7 ? 'bhxhTuNguyen' : 'bhytHoGiaDinh'],
    dates: role === 'actual' ? ['2023-11-18'] : null,
  }));
  const rows = new Map(Array.from({ length: 12 }, (_, index) => [index + 5, kind(index + 5)] as const));
  return {
    kind: 'progress',
    asOf: ['2023-11-18'],
    priorAsOf: ['2023-05-31'],
    tables: [{ columns, rows, top: 5, left: 1, bottom: 16, right: 10 }],
  };
}

const wrong = (meant: MeantSheet): string[] =>
  judged(meant, recogniseSheet(huongTra()))
    .filter(({ right }) => !right)
    .map(
      ({ of, where, expected, got, confidentWrong }) =>
        `${of} ${where}: ${expected} → ${got}${confidentWrong ? '!' : ''}`,
    );

describe('the judge', () => {
  it('finds nothing where all is as meant', () => expect(wrong(meantHuongTra())).toEqual([]));

  it('tells a wrong role', () => {
    expect(wrong(meantHuongTra({ 5: 'coverage' }))).toEqual(['role E: coverage → rate']);
  });

  it('tells a wrong plan that was said with confidence', () => {
    expect(wrong(meantHuongTra({ 3: 'population' }))).toEqual(['role C: population → plan!']);
  });

  it('takes any of several readings', () => {
    const meant = meantHuongTra();
    expect(wrong({ ...meant, asOf: [null, '2023-11-18'] })).toEqual([]);
    expect(wrong({ ...meant, priorAsOf: [null] })).toEqual(['sheet priorAsOf:  → 2023-05-31']);
  });

  it('counts rows that nobody meant, and tables too many', () => {
    const meant = meantHuongTra();
    const [table] = meant.tables;
    const shorter = new Map([...table!.rows].filter(([row]) => row !== 12));
    expect(wrong({ ...meant, tables: [{ ...table!, rows: shorter }] })).toEqual(['row row 12: none → body']);
    expect(wrong({ ...meant, tables: [] })).toEqual(['sheet tables too many:  → A5:J16']);
  });
});
