import type { CellModel } from '../../../../src/workbench/model/workbook-model';
import { readWorkbook } from '../../../../src/workbench/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/workbench/xlsx/write-workbook';
import { cellAt, firstSheet, makePackage, unzip, withCells, withSheet, type Cells } from '../packages';
import { richPackage } from '../rich-package';
import { written } from './written';

describe('styles', () => {
  const styles = (change: (style: CellModel['style']) => Partial<CellModel['style']>): string => {
    const style = cellAt(firstSheet(richPackage()), 1, 2)?.style;
    if (!style) throw new Error('no style');
    return written(richPackage(), [[1, 2, { style: { ...style, ...change(style) } }]], 'xl/styles.xml');
  };
  const last = (text: string, list: string): string => {
    const inside = text.slice(text.indexOf(`<${list}`), text.indexOf(`</${list}>`));
    return inside.slice(
      Math.max(inside.lastIndexOf('<xf '), inside.lastIndexOf('<font>'), inside.lastIndexOf('<border')),
    );
  };

  test('a format keeps what the model does not know', () => {
    const text = styles(() => ({ numberFormat: '0.00' }));
    expect(text).toContain('<cellXfs count="5">');
    expect(last(text, 'cellXfs')).toBe(
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"><protection hidden="1"/></xf>',
    );
  });

  test('a font keeps colour and family, and leaves the theme with its name', () => {
    const text = styles(({ font }) => ({ font: { ...font, name: 'Arial', bold: true } }));
    expect(text).toContain('<fonts count="3">');
    expect(last(text, 'fonts')).toBe(
      '<font><b/><sz val="12"/><color theme="1"/><name val="Arial"/><family val="1"/></font>',
    );
  });

  test('a border keeps its diagonal', () => {
    const text = styles(({ borders }) => ({
      borders: { ...borders, bottom: { style: 'thick', color: '#00FF00' } },
    }));
    expect(last(text, 'borders')).toBe(
      '<border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="thick"><color rgb="FF00FF00"/></bottom><diagonal style="hair"/></border>',
    );
  });

  test('ten thousand cells that change alike share one format', () => {
    const sheet = firstSheet(richPackage());
    const style = cellAt(sheet, 1, 2)?.style;
    if (!style) throw new Error('no style');
    const cells: Cells = Array.from(
      { length: 10_000 },
      (_, row) => [row + 100, 8, { style: { ...style, numberFormat: '0.0' }, value: row }] as const,
    );
    expect(written(richPackage(), cells, 'xl/styles.xml')).toContain('<cellXfs count="5">');
  });

  test('a workbook without styles gets a part of its own', () => {
    const original = makePackage({
      sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    });
    const before = readWorkbook(original);
    const style = before.defaultStyle;
    if (!style) throw new Error('no default style');
    const after = withSheet(before, 0, {
      cells: withCells(firstSheet(original), [[0, 0, { style: { ...style, fill: '#FF0000' } }]], style),
    });
    const bytes = writeWorkbook(original, before, after);
    expect(cellAt(firstSheet(bytes), 0, 0)?.style.fill).toBe('#FF0000');
    expect(unzip(bytes)['[Content_Types].xml']).toContain('PartName="/xl/styles.xml"');
  });
});
