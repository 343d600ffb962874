import fc from 'fast-check';
import {
  decodeXString,
  encodeXString,
  escapeAttribute,
  escapeText,
  unescapeXml,
} from '../../../../src/workbench/xlsx/xml/escape';
import {
  attributesOf,
  childTexts,
  withAttribute,
  withChild,
  withInner,
} from '../../../../src/workbench/xlsx/xml/element-text';
import { childrenOf, rootOf } from '../../../../src/workbench/xlsx/xml/locate';
import { readXml } from '../../../../src/workbench/xlsx/xml/read-xml';
import { TextEdits } from '../../../../src/workbench/xlsx/xml/text-edits';

const anyText = fc.string({ unit: 'binary' });

describe('escapes', () => {
  test('any text survives an attribute and an element', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = `<a b="${escapeAttribute(encodeXString(text))}">${escapeText(encodeXString(text))}</a>`;
        const read = readXml(xml);
        expect(decodeXString(read.text)).toBe(text);
        expect(decodeXString(read.attributes.b ?? '')).toBe(text);
        expect(decodeXString(attributesOf(xml).b ?? '')).toBe(text);
      }),
    );
  });

  test.each([
    ['a\u0001b', 'a_x0001_b'],
    ['a\rb', 'a_x000D_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x41_', '_x41_'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
  ])('%j is kept as %s', (text, kept) => {
    expect(encodeXString(text)).toBe(kept);
  });

  test('references in numbers', () => {
    expect(unescapeXml('&#x41;&#66;&lt;&nope;&#x110000;')).toBe('AB<&nope;&#x110000;');
  });
});

const ODD =
  '\ufeff<?xml version="1.0"?>\r\n<!-- <x> --><x:a p="1>2" q=\'"\'>\r\n<x:b/><!-- </x:a> --><x:c d="/>"><x:b>in</x:b></x:c><![CDATA[<x:b/>]]><x:b >t</x:b ></x:a>\r\n';

describe('elements in a text', () => {
  test('only the level asked for, comments and CDATA passed over', () => {
    const root = rootOf(ODD);
    expect(ODD.slice(root.start, root.openEnd)).toBe('<x:a p="1>2" q=\'"\'>');
    expect(childrenOf(ODD, root).map(({ start, end }) => ODD.slice(start, end))).toEqual([
      '<x:b/>',
      '<x:c d="/>"><x:b>in</x:b></x:c>',
      '<x:b >t</x:b >',
    ]);
  });

  test.each([
    ['<a b="1"/>', 'b', '2', '<a b="2"/>'],
    ['<a b="1"/>', 'c', '2', '<a b="1" c="2"/>'],
    ['<a b="1" c="2"/>', 'b', null, '<a c="2"/>'],
    ['<a>x</a>', 'b', '$&"', '<a b="$&amp;&quot;">x</a>'],
    ["<a x:b='1'/>", 'b', '2', '<a x:b=\'1\' b="2"/>'],
    ['<a c="b=\'1\'"/>', 'b', null, '<a c="b=\'1\'"/>'],
  ])('%s with %s=%s is %s', (xml, name, value, expected) => {
    expect(withAttribute(xml, name, value)).toBe(expected);
  });

  test('what stands inside', () => {
    expect(withInner('<x:a b="1"/>', '<c/>')).toBe('<x:a b="1"><c/></x:a>');
    expect(withInner('<x:a b="1"><c/></x:a>', '')).toBe('<x:a b="1"/>');
    expect(childTexts('<a><b/>text<c>d</c></a>')).toEqual(['<b/>', '<c>d</c>']);
  });

  test.each([
    ['<a/>', 'c', '<c/>', '<a><c/></a>'],
    ['<a><b/><d/></a>', 'c', '<c/>', '<a><b/><c/><d/></a>'],
    ['<a><mc:z/><d/></a>', 'c', '<c/>', '<a><mc:z/><c/><d/></a>'],
    ['<a><b/><c>1</c></a>', 'c', '<c>2</c>', '<a><b/><c>2</c></a>'],
    ['<a><c/></a>', 'c', null, '<a/>'],
    ['<a><b/></a>', 'c', null, '<a><b/></a>'],
  ])('%s with child %s as %s is %s', (xml, name, child, expected) => {
    expect(withChild(xml, name, child, ['b', 'c', 'd'])).toBe(expected);
  });

  test('edits that overlap are refused', () => {
    const edits = new TextEdits('abcdef');
    edits.replace(1, 3, 'X');
    edits.insert(3, 'Y');
    edits.insert(3, 'Z');
    expect(edits.apply()).toBe('aXYZdef');
    edits.replace(2, 4, '');
    expect(() => edits.apply()).toThrow('overlapping');
  });
});
