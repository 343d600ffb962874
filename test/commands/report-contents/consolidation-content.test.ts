import { consolidationContent } from '../../../src/commands/report-contents/consolidation-content';
import { consolidationNotesContent } from '../../../src/commands/report-contents/consolidation-notes-content';
import type { Consolidation } from '../../../src/core/consolidation/consolidate';
import { unitsOfFile } from '../../../src/core/consolidation/file-units';
import { type FigureRole, figureRoles } from '../../../src/core/consolidation/sent-unit';
import type { ReportContent } from '../../../src/core/edits/report-content';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import { type InsuranceKind, insuranceKinds } from '../../../src/core/layout/vocabulary';
import type { IsoDate } from '../../../src/core/text/date';
import { reportContents } from '../../../src/excel/write-report';
import { consolidationMessagesFor } from '../../../src/locales/consolidation';

const words = consolidationMessagesFor('vi');
const kinds = insuranceKinds.filter((kind) => kind !== 'none');
const [asOf, priorAsOf] = ['2023-11-18', '2023-05-31'] as unknown as [IsoDate, IsoDate];

/** The sheet before it is calculated: formulas show nothing yet. */
function gridOf(content: ReportContent): Grid {
  const formulas = reportContents(content);
  const isFormula = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=IF(');
  return {
    sheet: words.sheet.name,
    top: 1,
    left: 1,
    rowCount: formulas.length,
    columnCount: formulas[0]?.length ?? 0,
    values: formulas.map((row) => row.map((value) => (isFormula(value) ? '' : value))),
    formulas,
    numberFormats: formulas.map((row) => row.map(() => 'General')),
    font: 'Times New Roman',
  };
}

function made(some: readonly InsuranceKind[], roles: readonly FigureRole[], dated: boolean): Consolidation {
  const names = ['Xã Hương Toàn', 'Phường Hương Chữ', 'Thôn 1 (xã Bình Tiến)', 'Thôn 1 (xa-002)'];
  return {
    asOf: dated ? asOf : null,
    priorAsOf: dated ? priorAsOf : null,
    kinds: some.map((insurance) => ({ insurance, roles, incomplete: [] })),
    units: names.map((unit, row) => ({
      unit,
      file: `xa-${row}.xlsx`,
      figures: new Map(
        some.map((insurance, kind) => [
          insurance,
          Object.fromEntries(roles.map((role, at) => [role, 1000 * (kind + 1) - 100 * at + 7 * row])),
        ]),
      ),
    })),
    files: names.map((_, row) => ({ file: `xa-${row}.xlsx`, units: 1, notes: [] })),
  };
}

/** What comes out has to go in again: a province brings together what districts brought together. */
describe('the made sheet is understood by our own recogniser', () => {
  it.each<[string, readonly InsuranceKind[], readonly FigureRole[], boolean]>([
    ...kinds.map((kind): [string, InsuranceKind[], readonly FigureRole[], boolean] => [
      kind,
      [kind],
      figureRoles,
      true,
    ]),
    ['all kinds at once', kinds, figureRoles, true],
    ['all kinds, plan and actual', kinds, ['plan', 'actual'], true],
    ['two kinds without any day', ['bhxhTuNguyen', 'bhyt'], figureRoles, false],
    ['actual figures alone', ['bhxhTuNguyen', 'bhyt'], ['actual'], true],
    ['no plan', ['bhxhTuNguyen', 'bhyt'], ['actual', 'prior'], true],
  ])('%s', (_, some, roles, dated) => {
    const wanted = made(some, roles, dated);
    const grid = gridOf(consolidationContent(wanted, words));
    const layout = recogniseSheet(grid);
    expect([layout.kind, layout.asOf]).toEqual(['progress', wanted.asOf]);
    if (roles.includes('prior')) expect(layout.priorAsOf).toBe(wanted.priorAsOf);
    const again = unitsOfFile({ file: 'gop.xlsx', sheets: [{ grid, layout }] });
    if ('code' in again) throw new Error(again.code);
    expect(again.units.map(({ unit, figures }) => [unit, Object.fromEntries(figures)])).toEqual(
      wanted.units.map(({ unit, figures }) => [unit, Object.fromEntries(figures)]),
    );
  });

  it('and the sheet of notes is taken for no table of the field', () => {
    const files = [
      { file: 'a.xlsx', units: 0, notes: [{ code: 'no-table' } as const] },
      { file: 'b.xlsx', units: 30, notes: [{ code: 'no-date', common: asOf } as const] },
    ];
    const content = consolidationNotesContent({ ...made(['bhyt'], figureRoles, true), files }, words);
    expect(recogniseSheet(gridOf(content)).kind).toBe('other');
  });
});
