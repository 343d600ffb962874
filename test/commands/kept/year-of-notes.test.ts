import fc from 'fast-check';
import { createSession } from '../../../src/commands/session';
import { messagesFor } from '../../../src/locales';
import { closeAll, contents, openAddIn, PATIENCE, type } from '../../excel/opened-addin';
import { HEADER, madeWorkbook } from '../../headless/made-workbook';

jest.setTimeout(PATIENCE * 2);
afterEach(closeAll);

const UNITS = ['Xã Hải Dương', 'Xã Hương Toàn', 'Phường Tứ Hạ', 'Xã Bình Tiến', 'Xã Bình Thành'] as const;
const SHEET = 'Xếp hạng';

/** One week: some figures change, and a note is written to a unit that is listed. */
const week = fc.record({
  figures: fc.array(fc.record({ unit: fc.nat(UNITS.length - 1), actual: fc.nat(100) }), { maxLength: 4 }),
  noted: fc.nat(UNITS.length - 1),
});

/** All notes on the sheet, with the unit that they stand beside. */
async function notesOnSheet(): Promise<[unit: string, note: string][]> {
  return (await contents(SHEET, 'A1:J40')).flatMap((row): [string, string][] =>
    typeof row[8] === 'string' && row[8].startsWith('n') ? [[String(row[1]), row[8]]] : [],
  );
}

it('whatever a year brings, no note is lost and none stands at another unit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(week, { minLength: 3, maxLength: 5 }), async (weeks) => {
      await openAddIn(
        await madeWorkbook({
          name: 'Tiến độ',
          rows: [...HEADER, ...UNITS.map((unit, index) => [index + 1, unit, 100, 10 + index, null])],
        }),
      );
      const session = createSession(messagesFor('vi'));
      await session.makeRanking();
      await type(SHEET, 'I5', 'Ghi chú');
      const expected = new Map<string, string>();
      for (const [index, { figures, noted }] of weeks.entries()) {
        const rows = await contents(SHEET, 'B6:B10');
        const at = rows.findIndex(([name]) => name === UNITS[noted]);
        if (at !== -1) {
          await type(SHEET, `I${6 + at}`, `n${index}`);
          expected.set(UNITS[noted] ?? '', `n${index}`);
        }
        for (const { unit, actual } of figures) await type('Tiến độ', `D${3 + unit}`, actual);
        await session.makeRanking();
        expect(session.state().problem).toBeNull();
        expect((await notesOnSheet()).sort()).toEqual([...expected].sort());
      }
      closeAll();
    }),
    { numRuns: 6, seed: 7 },
  );
});
