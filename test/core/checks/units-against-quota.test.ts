import { progress, quota } from '../quota/typed-workbook';
import { findingsOf } from '../../../src/core/checks/sheet-checks';
import type { RecognisedSheet } from '../../../src/core/recognised-sheet';

const assigned = ['Xã Hương Toàn', 'Phường Hương Chử', 'Phường Hương Văn', 'Xã Bình Tiến', 'Phường Tứ Hạ'];
const quotaOf = (units: readonly string[], title = 'CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA NĂM 2023') =>
  quota(
    units.map((unit, index) => [unit, 100 + index, 1000 + index]),
    { title },
  );
const progressOf = (units: readonly string[]): RecognisedSheet =>
  progress(units.map((unit, index) => [unit, 50 + index, '']));

function said(sheet: RecognisedSheet, ...others: RecognisedSheet[]): string[] {
  return findingsOf(sheet.grid, sheet.layout, { quotas: [], others }).flatMap((finding) => {
    const { code, severity, address } = finding;
    if (code === 'unknown-unit') return [`${code} ${severity} ${address} ${finding.near?.unit ?? '–'}`];
    if (code === 'missing-unit') return [`${code} ${severity} ${address} ${finding.expected}`];
    return code === 'similar-unit' ? [code] : [];
  });
}

describe('units of a progress sheet beside the quota sheet of its workbook', () => {
  it.each([
    ['all of them', assigned, []],
    ['spelled another way', ['UBND xã Hương Toàn', 'P. Hương Chử', 'Hương Văn', 'X. Bình Tiến', 'TỨ HẠ'], []],
    ['in another order', [...assigned].reverse(), []],
    ['one more', [...assigned, 'Xã Hồng Tiến'], ['unknown-unit warning B8 –']],
    ['one fewer', assigned.slice(0, 4), ['missing-unit warning B2 Phường Tứ Hạ']],
    ['two fewer', assigned.slice(0, 3), ['missing-unit warning B2 Xã Bình Tiến; Phường Tứ Hạ']],
    [
      'one under a near name: it is offered, and not said to be missing as well',
      assigned.map((unit) => unit.replace('Chử', 'Chữ')),
      ['unknown-unit warning B4 Phường Hương Chử'],
    ],
    [
      'one under quite another name',
      assigned.map((unit) => unit.replace('Hương Chử', 'Thuận An')),
      ['missing-unit warning B2 Phường Hương Chử', 'unknown-unit warning B4 –'],
    ],
    ['a part only: the others are not missing', assigned.slice(0, 2), []],
    ['mostly others: it is not its quota', ['Xã Hương Toàn', 'Xã Một', 'Xã Hai', 'Xã Ba'], []],
  ])('%s', (_what, units, expected) => {
    expect(said(progressOf(units), quotaOf(assigned))).toEqual(expected);
  });

  it('names that are near and both assigned are two units', () => {
    const both = [...assigned, 'Phường Hương Vân'];
    expect(said(progressOf(both), quotaOf(both))).toEqual([]);
    expect(said(progressOf(both))).toEqual(['similar-unit']);
  });

  it('a quota of another year, another progress sheet, and the quota sheet itself say nothing', () => {
    const shorter = progressOf(assigned.slice(0, 4));
    expect(said(shorter, quotaOf(assigned, 'CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA NĂM 2021'))).toEqual([]);
    expect(said(shorter, progressOf(assigned))).toEqual([]);
    expect(said(quotaOf(assigned.slice(0, 4)), quotaOf(assigned))).toEqual([]);
  });
});
