import { Palette, tinted } from '../../../../src/workbench/xlsx/styles/colors';
import { readXml } from '../../../../src/workbench/xlsx/xml/read-xml';

describe('tints as Excel shows them', () => {
  test.each([
    ['FFFFFF', -0.0499893185216834, 'F2F2F2'],
    ['FFFFFF', -0.149998474074526, 'D9D9D9'],
    ['FFFFFF', -0.499984740745262, '808080'],
    ['000000', 0.499984740745262, '7F7F7F'],
    ['000000', 0.249977111117893, '404040'],
    ['5B9BD5', 0.799981688894314, 'DDEBF7'],
    ['5B9BD5', 0.399975585192419, '9BC2E6'],
    ['5B9BD5', -0.249977111117893, '2F75B5'],
    ['4472C4', 0.599993896298105, 'B4C6E7'],
    ['ED7D31', 0.799981688894314, 'FCE4D6'],
    ['70AD47', -0.499984740745262, '375623'],
    ['123456', 0, '123456'],
  ])('%s with %f is %s', (rgb, tint, expected) => {
    const channels = (text: string): number[] => [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16));
    const shown = channels(tinted(rgb, tint));
    // Excel computes in coarser integers than the standard's definition; two steps in 256 are not seen.
    channels(expected).forEach((channel, index) =>
      expect(Math.abs(channel - (shown[index] ?? -9))).toBeLessThanOrEqual(2),
    );
  });
});

const THEME = readXml(
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="EEEEEE"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="DDDDDD"/></a:lt2>' +
    '<a:accent1><a:srgbClr val="0000a1"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
);

describe('colours of a file', () => {
  test.each([
    ['<color rgb="FF9C0006"/>', '#9C0006'],
    ['<color rgb="9c0006"/>', '#9C0006'],
    ['<color theme="0"/>', '#EEEEEE'],
    ['<color theme="1"/>', '#111111'],
    ['<color theme="2"/>', '#DDDDDD'],
    ['<color theme="3"/>', '#222222'],
    ['<color theme="4"/>', '#0000A1'],
    ['<color theme="5"/>', '#ED7D31'],
    ['<color indexed="10"/>', '#FF0000'],
    ['<color indexed="63"/>', '#333333'],
    ['<color indexed="65"/>', '#FFFFFF'],
    ['<color indexed="64"/>', undefined],
    ['<color auto="1"/>', undefined],
    ['<color rgb="nonsense"/>', undefined],
  ])('%s', (xml, expected) => {
    expect(new Palette(THEME).resolve(readXml(xml))).toBe(expected);
  });

  test('a file may redefine the indexed colours', () => {
    const own = readXml(
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>',
    );
    expect(new Palette(undefined, own).resolve(readXml('<color indexed="1"/>'))).toBe('#ABCDEF');
    expect(new Palette(undefined, own).resolve(readXml('<color indexed="2"/>'))).toBe('#FF0000');
  });
});
