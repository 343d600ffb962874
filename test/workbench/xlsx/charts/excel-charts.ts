import { makePackage } from '../packages';

/** Charts as Excel itself writes them, with looks that the model has no place for. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

export const RICH_TITLE =
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="vi-VN" i="1"/><a:t>Tiến </a:t></a:r><a:r><a:rPr lang="vi-VN" b="1"/><a:t>độ</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>';
const SERIES =
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Thực hiện</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  '<c:spPr><a:gradFill><a:gsLst/></a:gradFill></c:spPr><c:invertIfNegative val="0"/><c:dPt><c:idx val="1"/><c:spPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></c:spPr></c:dPt>' +
  '<c:cat><c:strRef><c:f>S1!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val>' +
  '<c:extLst><c:ext uri="{C3380CC4}" xmlns:c16="x"><c16:uniqueId val="{0}"/></c:ext></c:extLst></c:ser>';
const AXES =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:crossAx val="2"/><c:auto val="1"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0.0" sourceLinked="0"/><c:crossAx val="1"/></c:valAx>';
const BARS = `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${SERIES}<c:gapWidth val="182"/><c:overlap val="-27"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
const LEGEND = '<c:legend><c:legendPos val="tr"/></c:legend>';

const space = (inside: string): string =>
  `<?xml version="1.0"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="c14"/></mc:AlternateContent><c:chart>${inside}<c:plotVisOnly val="1"/></c:chart><c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></c:spPr></c:chartSpace>`;
export const PLAIN = space(
  `${RICH_TITLE}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${BARS}${AXES}</c:plotArea>${LEGEND}`,
);
export const PIE = space(
  `<c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S1!$B$1</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea>`,
);

const frame = (id: number, name: string, link: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const corner = (name: string, [column, row]: readonly [number, number]): string =>
  `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
export const PICTURE = `<xdr:twoCellAnchor editAs="oneCell">${corner('from', [0, 8])}${corner('to', [2, 12])}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Dấu"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
export const BETWEEN = (link: string): string =>
  `<xdr:twoCellAnchor>${corner('from', [4, 1])}${corner('to', [9, 15])}${frame(2, 'Biểu đồ 1', link)}</xdr:twoCellAnchor>`;
export const SIZED = `<xdr:oneCellAnchor>${corner('from', [4, 20])}<xdr:ext cx="1219200" cy="571500"/>${frame(3, 'Biểu đồ 2', 'rId2')}</xdr:oneCellAnchor>`;
export const FIXED = `<xdr:absoluteAnchor><xdr:pos x="609600" y="190500"/><xdr:ext cx="609600" cy="190500"/>${frame(3, 'Biểu đồ 2', 'rId2')}</xdr:absoluteAnchor>`;

/** A sheet with a picture, a chart, and whatever more is to lie on it. */
export function file(chartText: string, more = '', second = PIE): Uint8Array {
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (text: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  return makePackage({
    sheets: [
      '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Thực hiện</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Xã A</t></is></c><c r="B2"><v>46.8</v></c></row></sheetData><drawing r:id="rId1"/>',
    ],
    sheetRelationships: link('rId1', 'drawing', '../drawings/drawing1.xml'),
    overrides:
      type('drawings/drawing1.xml', 'drawing') +
      type('charts/chart1.xml', 'drawingml.chart') +
      type('charts/chart2.xml', 'drawingml.chart'),
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${PICTURE}${BETWEEN('rId1')}${more}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': links(
        link('rId1', 'chart', '../charts/chart1.xml') + link('rId2', 'chart', '../charts/chart2.xml'),
      ),
      'xl/charts/chart1.xml': chartText,
      'xl/charts/chart2.xml': second,
      'xl/charts/_rels/chart1.xml.rels': links(link('rId1', 'chartStyle', 'style1.xml')),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="x"/>',
    },
  });
}
