import { answer, Folder, PATIENCE } from './command-line-run';
import { type Consolidated, folderOf, MADE_SHEET, notesIn } from './commune-files';
import { readByExcelJs, sheetOf, shownAt } from './independent-reading';
import { type Entry, madeWorkbook } from './made-workbook';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

const TITLE = 'TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)';
const PRIOR = 'Thực hiện (31/10/2023)';
const file = (header: readonly Entry[], ...units: readonly (readonly Entry[])[]): Promise<Uint8Array> =>
  madeWorkbook({
    rows: [[TITLE], header, ...units.map((unit, index) => [index + 1, ...unit]), [null, 'Tổng cộng']],
  });

/** Columns of the made sheet: C plan, D actual, E rate, F earlier figure, G change; two units, the total in row 9. */
describe('the total of what not all communes gave stays empty, and a recalculation leaves it so', () => {
  it.each([
    ['an earlier figure', ['Xã Bình Tiến', 100, 50], [300, 200, (200 * 100) / 300, null, '']],
    ['a plan and an earlier figure', ['Xã Bình Tiến', null, 50], [null, 200, '', null, '']],
  ] as const)('%s', async (name, unit, total) => {
    const named = await folderOf(folder, name, {
      'a.xlsx': await file(
        ['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', PRIOR],
        ['Xã Hương Toàn', 100, 70, 60],
        ['Phường Hương Chữ', 100, 80, 60],
      ),
      'b.xlsx': await file(['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'], unit),
    });
    const out = folder.at(`${name}.xlsx`);
    const { json } = await answer<Consolidated>('consolidate', named, '--out', out);
    expect(json.units).toBe(3);
    expect((await notesIn(folder, `${name}.xlsx`)).at(-1)?.[2]).toBe(
      '1 đơn vị chưa có số kỳ trước BHXH tự nguyện nên mức tăng giảm của các đơn vị đó để trống; ở dòng tổng cộng, số kỳ trước và mức tăng giảm cũng để trống.',
    );
    await answer('recalculate', out, '--out', folder.at('tinh-lai.xlsx'));
    const sheet = sheetOf(await readByExcelJs(await folder.bytes('tinh-lai.xlsx')), MADE_SHEET);
    expect(['C9', 'D9', 'E9', 'F9', 'G9'].map((address) => shownAt(sheet, address) ?? null)).toEqual(
      total.map((figure) => (figure === '' ? null : figure)),
    );
  });
});
