import { closeAll, contents, PATIENCE } from '../excel/opened-addin';
import { allOf, asked, merges, missing, opened, SHEET } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

it('a heading that spans blanks beside merged ones is not merged, and everything is taken back', async () => {
  const { excel, session } = await opened({
    dress: (sheet) => {
      for (const area of ['A1:I1', 'A4:A5', 'B4:B5', 'A10:B10']) sheet.mergeCells(area);
    },
  });
  const before = await allOf(excel);
  await session.fillColumns(
    asked({ columns: [missing('rate', 'bhytHoGiaDinh'), missing('remaining', 'bhytHoGiaDinh')] }),
  );
  expect((await contents(SHEET, 'H4:K5')).map((row) => row.join('|'))).toEqual([
    'BHYT hộ gia đình|||',
    'Kế hoạch giao|Số thực hiện|Đạt tỷ lệ (%)|Còn thiếu',
  ]);
  expect(merges(excel)).toEqual(['1,1:1,11', '10,1:10,2', '4,1:5,1', '4,2:5,2']);
  expect(session.state().sheet?.columns.slice(-2)).toMatchObject([
    { role: 'rate', insurance: 'bhytHoGiaDinh' },
    { role: 'remaining', insurance: 'bhytHoGiaDinh' },
  ]);
  await session.takeBack();
  expect(session.state().problem).toBeNull();
  expect(await allOf(excel)).toEqual(before);
});
