import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Planted {
  readonly file: string;
  readonly code: string;
}

/** Lints texts as if they stood in those files, with the rules of the layers only, in one process of its own. */
function rulesBroken(planted: readonly Planted[]): string[][] {
  const script = `
    const { ESLint } = require('eslint');
    const planted = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    (async () => {
      const eslint = new ESLint({
        ruleFilter: ({ ruleId }) => /no-restricted|office-addins/.test(ruleId),
        // Without types the rules asked for are the same, and a text needs no file.
        overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
      });
      const broken = [];
      for (const { file, code } of planted) {
        const [result] = await eslint.lintText(code, { filePath: file });
        const errors = result.messages.filter(({ severity }) => severity === 2);
        broken.push(errors.map(({ ruleId, message }) => ruleId ?? message));
      }
      console.log(JSON.stringify(broken));
    })();`;
  const output = execFileSync(process.execPath, ['--eval', script], {
    cwd: ROOT,
    input: JSON.stringify(planted),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}

const IMPORT = '@typescript-eslint/no-restricted-imports';
const GLOBAL = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

const CASES: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  ['src/core/grid/a.ts', "import { a } from './b';", null],
  ['src/core/grid/a.ts', "import { a } from '../text/b';", null],
  ['src/core/grid/a.ts', "import { a } from '../../excel/b';", IMPORT],
  ['src/core/grid/a.ts', "import type { A } from '../../commands/b';", IMPORT],
  ['src/core/a.ts', "import { a } from '../locales/b';", IMPORT],
  ['src/core/grid/a.ts', "import { readFile } from 'node:fs';", IMPORT],
  ['src/core/grid/a.ts', "import { useState } from 'react';", IMPORT],
  ['src/core/grid/a.ts', "export * from '../../workbench/b';", IMPORT],
  ['src/core/grid/a.ts', 'export const a = document.title;', GLOBAL],
  ['src/core/grid/a.ts', 'export const a = (range: Excel.Range) => range;', SYNTAX],
  ['src/core/grid/a.ts', 'export const a = fetch;', GLOBAL],
  ['src/core/grid/a.ts', 'export const a = process.env;', GLOBAL],
  ['src/core/grid/a.ts', 'export const a = Date.now();', 'no-restricted-properties'],
  ['src/core/grid/a.ts', 'export const a = new Date();', SYNTAX],
  ['src/core/grid/a.ts', 'export const a = new Date(2023, 10, 18);', null],
  ['src/locales/vi/a.ts', "import type { A } from '../../core/b';", null],
  ['src/locales/vi/a.ts', "import { a } from '../../core/b';", IMPORT],
  ['src/locales/vi/a.ts', "import { a } from '../../commands/b';", IMPORT],
  ['src/locales/vi/a.ts', "import { a } from '../../excel/b';", IMPORT],
  ['src/excel/a.ts', "import { a } from '../core/b';", null],
  ['src/excel/a.ts', "import { a } from '../commands/b';", IMPORT],
  ['src/excel/a.ts', 'export const a = (range: Excel.Range) => range;', null],
  [
    'src/excel/a.ts',
    'export const a = async (context: Excel.RequestContext) => { for (;;) await context.sync(); };',
    'office-addins/no-context-sync-in-loop',
  ],
  ['src/commands/a.ts', "import { a } from '../excel/b';", null],
  ['src/commands/a.ts', "import { a } from '../taskpane/b';", IMPORT],
  ['src/workbook-file/a.ts', "import { a } from '../excel/b';", null],
  ['src/workbook-file/a.ts', "import { a } from '../workbench/b';", IMPORT],
  ['src/workbook-file/a.ts', "import { a } from '../commands/b';", IMPORT],
  ['src/workbook-file/a.ts', 'export const a = Excel.run;', GLOBAL],
  ['src/taskpane/a.tsx', "import { a } from '../commands/b';", null],
  ['src/taskpane/a.tsx', "import { a } from '../workbench/b';", IMPORT],
  ['src/taskpane/a.tsx', 'export const a = Office.context;', GLOBAL],
  ['src/taskpane/a.tsx', 'export const a = (range: Excel.Range) => <p>{range.address}</p>;', SYNTAX],
  ['src/word/a.ts', "import { a } from '../core/b';", null],
  ['src/word/a.ts', "import { Paragraph } from 'docx';", null],
  ['src/word/a.ts', "import { a } from '../locales/b';", IMPORT],
  ['src/word/a.ts', "import { useState } from 'react';", IMPORT],
  ['src/commands/a.ts', "import { a } from '../word/b';", IMPORT],
  ['src/workbench/host/a.ts', "import { a } from '../../core/b';", IMPORT],
  ['src/workbench/host/a.ts', "import { a } from '../model/b';", null],
  ['src/workbench/host/a.ts', 'export const a = Excel.run;', null],
  ['src/headless/a.ts', "import { a } from '../workbench/b';", null],
  ['src/headless/a.ts', "import { a } from '../commands/b';", null],
  ['src/headless/a.ts', 'export const a = Excel.run;', GLOBAL],
  ['src/headless/a.ts', 'export type A = Office.Error;', SYNTAX],
  ['src/excel/a.ts', "// eslint-disable-next-line\nimport { a } from '../commands/b';", IMPORT],
];

let broken: string[][];
beforeAll(() => {
  broken = rulesBroken(CASES.map(([file, code]) => ({ file, code })));
}, 60_000);

test.each(CASES.map(([file, code, rule], index) => ({ file, code, rule, index })))(
  '$file: $code',
  ({ rule, index }) => {
    expect([...new Set(broken[index])]).toEqual(rule === null ? [] : [rule]);
  },
);
