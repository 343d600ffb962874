import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { firstSheet, unzip, withCells, withSheet, type Cells } from '../packages';
import { richPackage } from '../rich-package';

describe('headers of tables', () => {
  const table = (cells: Cells): [string, string] => {
    const before = readWorkbook(richPackage());
    const after = withSheet(before, 0, {
      cells: withCells(firstSheet(richPackage()), cells, before.defaultStyle),
    });
    const parts = unzip(writeWorkbook(richPackage(), before, after));
    return [parts['xl/tables/table1.xml'] ?? '', parts['xl/worksheets/sheet1.xml'] ?? ''];
  };

  test.each([
    ['text', { value: 'Đơn vị & "xã"' }, 'name="Đơn vị &amp; &quot;xã&quot;"', 'Đơn vị &amp; "xã"'],
    ['a number', { value: 2023 }, 'name="2023"', '2023'],
    ['the name of another column', { value: 'số' }, 'name="số2"', 'số2'],
    ['two lines', { value: 'a\nb' }, 'name="a_x000a_b"', 'a\nb'],
  ])('%s', (_, cell, name, shown) => {
    const [part, sheet] = table([[19, 0, cell]]);
    expect(part).toContain(`<tableColumn id="1" ${name}/><tableColumn id="2" name="Số"/>`);
    expect(sheet).toContain(`>${shown}</t>`);
  });

  test('a cell below the header is only a cell', () => {
    expect(table([[20, 0, { value: 'x' }]])[0]).toContain('<tableColumn id="1" name="Tên"/>');
  });
});
