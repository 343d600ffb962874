import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HEADER } from './made-workbook';

/** The smallest picture there is. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Tiến độ'!$E$3:$E$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const FRAME =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="99" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/><a:ext cx="0" cy="0" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></xdr:xfrm><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';

/** A progress sheet and its neighbours with a little of everything that an office keeps in a workbook. */
export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Tiến độ', { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }] });
  const body = [
    [1, 'Xã A', 455, 213],
    [2, 'Xã B', 354, 203],
    [3, 'Xã C', 155, 125],
  ];
  [...HEADER, ...body].forEach((row, index) => (sheet.getRow(index + 1).values = [...row]));
  sheet.getCell('B3').note = 'Đã đối chiếu với đại lý thu';
  sheet.getCell('B4').value = { text: 'Xã B', hyperlink: 'https://example.vn/xa-b?a=1&b=2' };
  sheet.getCell('C3').dataValidation = {
    type: 'whole',
    operator: 'greaterThan',
    formulae: [0],
    allowBlank: true,
  };
  sheet.getCell('A9').value = {
    richText: [{ text: 'Lưu ý: ', font: { bold: true } }, { text: 'số liệu tạm tính' }],
  };
  sheet.getColumn('K').hidden = true;
  sheet.getColumn('C').width = 17.25;
  sheet.getRow(8).hidden = true;
  sheet.getRow(3).height = 31.5;
  sheet.autoFilter = 'A2:E5';
  sheet.properties.tabColor = { argb: 'FF1F7A8C' };
  sheet.headerFooter = { oddFooter: '&C&P/&N' };
  sheet.addConditionalFormatting({
    ref: 'D3:D5',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        formulae: [150],
        priority: 1,
        style: { font: { color: { argb: 'FF9C0006' } } },
      },
      {
        type: 'colorScale',
        priority: 2,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  const image = workbook.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(image, 'G7:H9');
  workbook.definedNames.add("'Tiến độ'!$C$3:$C$5", 'KeHoach');
  const list = workbook.addWorksheet('Danh mục');
  list.addTable({
    name: 'BangXa',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Mã' }, { name: 'Tên' }],
    rows: [
      ['01', 'Xã A'],
      ['02', 'Xã B'],
    ],
  });
  workbook.addWorksheet('Ẩn', { state: 'veryHidden' }).getCell('A1').value = 'riêng';
  return withForeignParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Adds what ExcelJS cannot make: a chart beside the picture, and a part that nobody here understands. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, from: string, to: string): void => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
    parts[path] = strToU8(before.replace(from, to));
  };
  edit('xl/drawings/drawing1.xml', '</xdr:wsDr>', `${FRAME}</xdr:wsDr>`);
  edit(
    'xl/drawings/_rels/drawing1.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId99" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  );
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
  );
  edit(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rId98" Type="${OFFICE}/customXml" Target="customXml/item1.xml"/></Relationships>`,
  );
  return zipSync({
    ...parts,
    'xl/charts/chart1.xml': strToU8(CHART),
    'customXml/item1.xml': strToU8('<so-theo-doi xmlns="urn:van-phong"><ma>170/QĐ-UBND</ma></so-theo-doi>'),
  });
}
