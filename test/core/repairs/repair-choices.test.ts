import type { Finding, Repair } from '../../../src/core/checks/finding';
import type { CellAddress } from '../../../src/core/grid/address';
import { beforeAfter } from '../../../src/core/repairs/before-after';
import { figuresOf, findingId } from '../../../src/core/repairs/finding-id';
import { certainlyRepairable, repairChoices } from '../../../src/core/repairs/repair-choices';

const G16 = 'G16' as CellAddress;
const formula: Repair = { address: G16, formula: '=E16-F16' };

const change: Finding = {
  code: 'change-mismatch',
  severity: 'error',
  sheet: 'Tiến độ',
  address: G16,
  repair: formula,
  found: 57.7,
  expected: 9.01,
  insurance: 'bhxhTuNguyen',
  row: 'sum',
  looksLike: 'priorRate',
  lookalike: 57.7,
};
const total: Finding = {
  code: 'total-mismatch',
  severity: 'error',
  sheet: 'Tiến độ',
  address: 'C16' as CellAddress,
  repair: { address: 'C16' as CellAddress, value: 2499 },
  found: 2500,
  expected: 2499,
  insurance: 'bhxhTuNguyen',
  rows: 9,
};
const ambiguous = { ...total, repair: null, readings: [1234, 1.234] } as Finding;

describe('the ways to repair', () => {
  it.each<[string, Finding, readonly Repair[]]>([
    ['the finding’s own', change, [formula]],
    ['none', { ...change, repair: null }, []],
    [
      'each reading, where there are several',
      ambiguous,
      [
        { address: total.address, value: 1234 },
        { address: total.address, value: 1.234 },
      ],
    ],
  ])('%s', (_name, finding, expected) => expect(repairChoices(finding)).toEqual(expected));
});

describe('what is repaired without looking at each', () => {
  it.each<[string, readonly Finding[], readonly Finding[]]>([
    ['one reading', [change], [change]],
    ['not what cannot be repaired', [{ ...change, repair: null }], []],
    ['not what the person has to choose', [ambiguous], []],
    ['not a total: perhaps a unit is wrong', [total, change], [change]],
    [
      'not where two findings want different things of a cell',
      [change, { ...change, repair: { address: G16, value: 9.01 } }],
      [],
    ],
    ['two that want the same of a cell', [change, { ...change }], [change, change]],
    [
      'the same address of another sheet is another cell',
      [change, { ...change, sheet: 'Quý I', repair: { address: G16, value: 1 } }],
      [change, { ...change, sheet: 'Quý I', repair: { address: G16, value: 1 } }],
    ],
  ])('%s', (_name, findings, expected) => expect(certainlyRepairable(findings)).toEqual(expected));
});

describe('before and after, as the person reads them', () => {
  it.each<[string, Finding, Repair, unknown]>([
    ['a formula by what it gives', change, formula, { was: 57.7, now: 9.01 }],
    ['a number by what the finding expects', total, total.repair!, { was: 2500, now: 2499 }],
    ['a reading by itself', ambiguous, { address: total.address, value: 1.234 }, { was: 2500, now: 1.234 }],
  ])('%s', (_name, finding, repair, expected) => expect(beforeAfter(finding, repair)).toEqual(expected));
});

describe('what a finding is known by', () => {
  it('its place and its code', () => expect(findingId(change)).toBe('Tiến độ!G16 change-mismatch'));

  it.each<[string, Partial<Finding>, boolean]>([
    ['another figure is another', { found: 57.71 }, false],
    ['another expectation too', { expected: 9 }, false],
    ['another row is the same', { address: 'G17' as CellAddress, repair: null }, true],
    ['another severity is the same', { severity: 'warning' }, true],
  ])('figures: %s', (_name, changes, same) => {
    expect(figuresOf({ ...change, ...changes } as Finding) === figuresOf(change)).toBe(same);
  });

  it('figures of a finding that names other cells stay when these move', () => {
    const near = (row: number): Finding => ({
      code: 'similar-unit',
      severity: 'warning',
      sheet: 'Tiến độ',
      address: `B${row + 1}` as CellAddress,
      repair: null,
      found: 'Hương Vân',
      expected: null,
      other: { unit: 'Hương Văn', sheet: 'Tiến độ', address: `B${row}` as CellAddress },
    });
    expect(figuresOf(near(8))).toBe(figuresOf(near(9)));
  });
});
