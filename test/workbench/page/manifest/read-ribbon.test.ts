/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../../src/workbench/page/manifest/read-ribbon';

const manifest = readFileSync('manifest.xml', 'utf8');

test('the group of the manifest, in Vietnamese', () => {
  const ribbon = readRibbon(manifest, 'vi-VN');
  expect(ribbon.addInName).toBe('Tiến độ BHXH');
  expect(ribbon.groups.map((group) => group.label)).toEqual(['Tiến độ BHXH']);
  expect(ribbon.groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual([
    ['Mở Tiến độ BHXH', { type: 'showPane' }],
    ['Tính lại', { type: 'function', name: 'recalculate' }],
    ['Tổng hợp', { type: 'function', name: 'makeSummary' }],
    ['Xếp hạng', { type: 'function', name: 'makeRanking' }],
  ]);
});

test('every button has an icon of 32 pixels below the base address, and a tip', () => {
  const ribbon = readRibbon(manifest, 'vi-VN');
  const buttons = ribbon.groups.flatMap((group) => group.buttons);
  expect(buttons.length).toBeGreaterThan(0);
  for (const { icons, tip, tipTitle } of buttons) {
    expect(icons.find(({ size }) => size === 32)?.address.startsWith(ribbon.base)).toBe(true);
    expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
    expect(tip).not.toBe('');
    expect(tipTitle).not.toBe('');
  }
});

test('another language takes the override, and the default where there is none', () => {
  const english = readRibbon(manifest, 'en-US');
  expect(english.groups[0]?.buttons.map(({ label }) => label)).toContain('Recalculate');
  expect(readRibbon(manifest, 'fr-FR').groups).toEqual(readRibbon(manifest, 'vi-VN').groups);
});

test.each([
  ['<OfficeApp', 'The manifest is not well-formed XML.'],
  ['<OfficeApp/>', 'The manifest names no task pane (SourceLocation).'],
])('%s: %s', (text, message) => {
  expect(() => readRibbon(text, 'vi-VN')).toThrow(message);
});
