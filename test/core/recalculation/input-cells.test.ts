import { recogniseSheet } from '../../../src/core/layout/recognise-sheet';
import type { QuotaPlan } from '../../../src/core/quota/quota-plan';
import { touchesInputs, touchesPlans } from '../../../src/core/recalculation/input-cells';
import { huongTra } from '../typed-sheet';

const grid = huongTra({ filled: true });
const sheet = { grid, layout: recogniseSheet(grid) };

/** Header in rows 5 and 6, units 7 to 15, total 16; C plan, D actual, E rate, F prior, G change, H plan, I actual, J rate. */
describe('a change of the Hương Trà sheet reaches figures that a person enters', () => {
  it.each([
    ['C7', true, 'a plan'],
    ['D7', true, 'an actual figure'],
    ['F15', true, 'a figure of the period before'],
    ['D16', true, 'a total'],
    ['$I$9', true, 'an address as formulas write it'],
    ['D7:D15', true, 'a pasted column'],
    ['A1:J16', true, 'the whole table'],
    ['E7:F7', true, 'a derived cell and an input'],
    ['7:7', true, 'a whole row'],
    ['D:D', true, 'a whole column'],
    ['L7,D8', true, 'two areas, one of them in the table'],
    ['E7', false, 'a rate'],
    ['G16', false, 'a change'],
    ['E7:E15', false, 'a column of rates'],
    ['B7', false, 'a unit’s name'],
    ['A7', false, 'a running number'],
    ['D5:D6', false, 'a header'],
    ['A1:J4', false, 'the title'],
    ['1:4', false, 'the rows of the title'],
    ['D17', false, 'below the table'],
    ['K7:Z15', false, 'beside the table'],
    ['L:M', false, 'columns beside the table'],
    ['', false, 'no address'],
    ['Tất cả', false, 'what is none'],
  ])('%s: %s (%s)', (address, reached) => {
    expect(touchesInputs(sheet, address)).toBe(reached);
  });
});

it('a unit’s name counts where its plan is looked up by it', () => {
  const [table] = sheet.layout.tables;
  if (table === undefined) throw new Error('no table');
  const quota = {
    table,
    insurance: 'bhxhTuNguyen',
    sheet: 'Chỉ tiêu',
    rows: new Map(),
    areas: [],
    unmatched: [],
  };
  expect(touchesInputs({ ...sheet, quotas: [quota as QuotaPlan] }, 'B7')).toBe(true);
});

it.each([
  ['B7', true, 'a unit’s name'],
  ['C7', true, 'a plan'],
  ['B7:C15', true, 'a list sorted or pasted anew'],
  ['L7', false, 'a note beside'],
  ['B5', false, 'a header'],
])('as a quota sheet that others go by, %s: %s (%s)', (address, reached) => {
  expect(touchesPlans(sheet, address)).toBe(reached);
});
