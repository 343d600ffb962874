import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkManifest } from '../../scripts/manifest/check-manifest';
import { offerCommands } from '../../src/commands/ribbon';
import type { Session } from '../../src/commands/session-state';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

function readFile(path: string): Uint8Array | null {
  const full = join(ROOT, path);
  return existsSync(full) ? readFileSync(full) : null;
}

function rulesBroken(text: string): string[] {
  return [...new Set(checkManifest(text, readFile).map(({ rule }) => rule))];
}

test('the manifest has no problem', () => {
  expect(checkManifest(MANIFEST, readFile)).toEqual([]);
});

test('the manifest’s buttons are the pane, and just the commands that the ribbon offers', () => {
  const offered: string[] = [];
  const office = { actions: { associate: (id: string) => offered.push(id) } };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Office');
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
  try {
    offerCommands({} as Session);
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'Office');
    else Object.defineProperty(globalThis, 'Office', before);
  }
  const named = [...MANIFEST.matchAll(/<FunctionName>(\w+)/g)].map(([, name]) => name);
  expect(named).toEqual(['recalculate', 'makeSummary', 'makeRanking']);
  expect([...offered].sort()).toEqual([...named].sort());
  expect(MANIFEST.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
});

const LONG = 'ă'.repeat(126);
const VERY_LONG = 'ă'.repeat(251);

test.each<[rule: string, fault: string, from: string | RegExp, to: string]>([
  ['well-formed', 'a tag not closed', '</DefaultLocale>', ''],
  ['well-formed', 'a bare ampersand', 'BHXH, BHYT ngay', 'BHXH & BHYT ngay'],
  ['guid', 'an id cut short', '3f0d7c1e8b46</Id>', '3f0d7c1e8b4</Id>'],
  ['version', 'a version with a letter', '<Version>1.0.0.0', '<Version>1.0.0b'],
  ['requirement-set', 'no ExcelApi set', '<Set Name="ExcelApi"', '<Set Name="DialogApi"'],
  ['requirement-set', 'a set without a minor version', 'MinVersion="1.9"', 'MinVersion="1"'],
  [
    'order',
    'hosts after the requirements',
    /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)([^]*?<\/Requirements>)/,
    '$2$1',
  ],
  ['missing-element', 'no permissions', '<Permissions>ReadWriteDocument</Permissions>', ''],
  [
    'order',
    'the icon before the label',
    /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[^]*?<\/Icon>)/,
    '$3$2$1',
  ],
  [
    'unknown-element',
    'a tag misspelt',
    /FunctionName>recalculate<\/FunctionName/,
    'FunctionNames>recalculate</FunctionNames',
  ],
  ['control-id', 'two buttons with one id', 'id="TienDoBhxh.Summary"', 'id="TienDoBhxh.Ranking"'],
  [
    'shared-page',
    'commands on a page of their own',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Other.Url"/>',
  ],
  ['resid', 'a label that leads nowhere', '<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>'],
  [
    'resid',
    'a tip taken from the short strings',
    '<Description resid="Open.Tip"/>',
    '<Description resid="Open.Label"/>',
  ],
  ['resid-length', 'a resid of 33 characters', /Summary\.Tip/g, `Summary.${'x'.repeat(25)}`],
  ['duplicate-id', 'two strings with one id', '<bt:String id="Ranking.Tip"', '<bt:String id="Summary.Tip"'],
  [
    'unused',
    'a string nobody shows',
    '<Description resid="Ranking.Tip"/>',
    '<Description resid="Summary.Tip"/>',
  ],
  ['default-locale', 'English by default', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US'],
  ['override', 'a label without English', '<bt:Override Locale="en-US" Value="Ranking"/>', ''],
  [
    'override',
    'a locale without its region',
    'Locale="en-US" Value="Recalculate"',
    'Locale="en" Value="Recalculate"',
  ],
  ['empty-text', 'an empty English label', 'Value="Summary"', 'Value=""'],
  ['text-length', 'a label of 126 characters', 'DefaultValue="Xếp hạng"', `DefaultValue="${LONG}"`],
  [
    'text-length',
    'an English description of 251 characters',
    /Value="Works out[^"]*"/,
    `Value="${VERY_LONG}"`,
  ],
  [
    'https',
    'the pane over plain http',
    'Url" DefaultValue="https://localhost',
    'Url" DefaultValue="http://localhost',
  ],
  ['icon-file', 'an icon that is not there', 'icons/open-16.png', 'icons/open-15.png'],
  ['icon-size', 'a 32 icon where 16 is declared', 'icons/open-16.png', 'icons/open-32.png'],
  ['icon-size', 'a small high-resolution icon', 'icons/app-64.png', 'icons/app-32.png'],
  ['icon-sizes', 'a button without the size 80', '<bt:Image size="80" resid="Icon.Open.80"/>', ''],
])('%s: %s', (rule, _fault, from, to) => {
  const planted = MANIFEST.replace(from, to);
  expect(planted).not.toBe(MANIFEST);
  expect(rulesBroken(planted)).toContain(rule);
});

test('a text of just the length that Office takes is no fault', () => {
  const planted = MANIFEST.replace('DefaultValue="Xếp hạng"', `DefaultValue="${LONG.slice(1)}"`);
  expect(checkManifest(planted, readFile)).toEqual([]);
});

test('a problem says where', () => {
  const planted = MANIFEST.replace('<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>');
  const line = planted.slice(0, planted.indexOf('Open.Lable')).split('\n').length;
  expect(checkManifest(planted, readFile)).toContainEqual({
    rule: 'resid',
    line,
    message: '<Label resid="Open.Lable"> is not in ShortStrings',
  });
});
