import type { PasteMatch, PasteQuestion, PasteRow } from '../../../src/commands/paste/paste-state';
import type { ColumnView } from '../../../src/commands/session-state';
import type { CellAddress } from '../../../src/core/grid/address';
import type { InsuranceKind } from '../../../src/core/layout/vocabulary';
import { rateColumn, sheet } from '../fake-session';

export const at = (address: string): CellAddress => address as CellAddress;
const actual = (letters: string, insurance: InsuranceKind): ColumnView => ({
  ...rateColumn,
  letters,
  role: 'actual',
  insurance,
});
/** A sheet with results of one kind, and one with two. */
export const one = { ...sheet, columns: [actual('D', 'bhxhTuNguyen')] };
export const two = { ...sheet, columns: [actual('D', 'bhxhTuNguyen'), actual('I', 'bhytHoGiaDinh')] };

export const row = (number: number, unit: string, more: Partial<PasteRow>): PasteRow => ({
  row: number,
  unit,
  group: null,
  figure: { kind: 'people', people: 200 + number },
  match: 'matched',
  fate: 'fill',
  place: null,
  candidates: [],
  said: null,
  ...more,
});

const units = ['Tứ Hạ', 'Hương Chử', 'Hương Văn', 'Hương Bình'].map((unit, index) => ({
  address: at(`D${index + 7}`),
  unit,
  group: null,
  content: 100 + index,
  free: index > 0,
}));

/** One row that fits, one that is near, one that is not found; nothing written yet. */
export const match: PasteMatch = {
  step: 'match',
  sheet: 'Tiến độ',
  insurance: 'bhxhTuNguyen',
  source: { from: 'text' },
  letters: ['D'],
  figures: { column: 2, header: [], insurance: 'none', examples: [] },
  rows: [
    row(1, 'P. Tứ Hạ', { place: at('D7') }),
    row(2, 'Hương Chữ', { match: 'near', fate: 'near', candidates: [at('D8'), at('D9')] }),
    row(3, 'Phú Bài', { match: 'notFound', fate: 'notFound' }),
  ],
  units,
  passedOver: [{ row: 4, label: 'Tổng cộng', why: 'total' }],
  missing: units.slice(1).map(({ unit, address, content }) => ({ unit, address, content })),
  typedTotals: [{ address: at('D16'), content: 1667 }],
  toFill: 1,
  open: 2,
  written: false,
  notice: null,
};

export const question = (asked: PasteQuestion['question']): PasteQuestion => ({
  step: 'question',
  sheet: 'Tiến độ',
  insurance: 'bhxhTuNguyen',
  source: { from: 'text' },
  question: asked,
});
