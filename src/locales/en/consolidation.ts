import type { ConsolidationMessages } from '../messages/consolidation';
import { consolidation as vietnamese } from '../vi/consolidation';
import { shortList } from '../short-list';
import { consolidatePane } from './consolidate-pane';
import { layout } from './layout';
import { numbers } from './numbers';
import { plural } from './plural';

const { count, date } = numbers;
const { insurance } = layout;

function listed(words: readonly string[]): string {
  const { names, more } = shortList(words);
  return more === 0 ? names : `${names} and ${count(more)} more`;
}

const sheetsOf = (sheets: readonly string[]): string => listed(sheets.map((sheet) => `“${sheet}”`));

const unreadable: ConsolidationMessages['unreadable'] = {
  missing: 'The file was not found; check its path.',
  notReadable: 'The file cannot be read; check its permissions, or close it if it is open elsewhere.',
  empty: 'The file is empty; get the original again.',
  damaged: 'The file is cut short or damaged; ask for it again.',
  encrypted: 'The file needs a password to open; open it in Excel, remove the password and save it.',
  legacyXls: 'The file is of an old Excel (.xls); open it in Excel and save it as Excel Workbook (.xlsx).',
  notXlsx: 'The file is not an Excel file (.xlsx); choose the right file.',
  tooLarge:
    'The file is too large to be read here; copy the progress sheet alone into a new file and send that.',
  unforeseen: 'Something unforeseen stopped the reading; open the file in Excel, save it and try again.',
};

export const consolidation: ConsolidationMessages = {
  // Whatever language the person is spoken to in, the sheet is one of the field: offices and our recogniser read it.
  sheet: vietnamese.sheet,
  notes: {
    name: 'Notes on the files',
    title: 'THE FILES AND WHAT TO LOOK AT',
    columns: { ordinal: 'No.', file: 'File', units: 'Rows taken', note: 'Note' },
    none: 'Every file was used and there is nothing to look at.',
  },
  done: (used, files, units) =>
    `${plural(units, 'unit')} from ${used === files ? plural(used, 'file') : `${count(used)} of ${plural(files, 'file')}`} brought together.`,
  nothingUsable: (files, first, why) =>
    files === 1
      ? `File “${first}” cannot be used: ${why}`
      : `None of ${count(files)} files can be used; the first is “${first}”: ${why}`,
  noFileFound: (named) => `There is no file in “${named}”; check the folder.`,
  unreadable,
  pane: consolidatePane,
  note: {
    unreadable: ({ reason }) => unreadable[reason],
    'no-table': () => 'No sheet looks like a progress table; it needs columns of units, plan and actual.',
    'quota-only': ({ sheets }) => `There are only quotas (${sheetsOf(sheets)}), no actual figures.`,
    'no-figures': ({ sheets }) =>
      `The progress table (${sheetsOf(sheets)}) has no plan and no actual figures.`,
    'earlier-result': () =>
      'It was made by an earlier consolidation, so it was left out; name the file to use it.',
    'same-content': ({ other }) => `It is the same as file “${other}”, so it was not used a second time.`,
    'no-new-unit': ({ units, other }) =>
      `All of its ${plural(units, 'unit')} came already in “${other}” or another file, so it was not used.`,
    'other-date': ({ asOf, common }) =>
      `Its figures are of ${date(asOf)}, those of the others of ${date(common)}; they were used.`,
    'no-date': ({ common }) => `It does not say of which day it is; it was used as of ${date(common)}.`,
    'other-prior-date': ({ priorAsOf, common }) =>
      priorAsOf === null
        ? `It does not say of which day its earlier figures are; they were used as of ${date(common)}.`
        : `Its earlier figures are of ${date(priorAsOf)}, those of the others of ${date(common)}; they were used.`,
    'repeated-unit': ({ unit, sheet, address, other }) =>
      `Unit “${unit}” (sheet “${sheet}”, cell ${address}) came already in “${other.file}”${other.unit === unit ? '' : ` as “${other.unit}”`}; this row was not used, check which one is right.`,
    'older-sheets': ({ sheets, asOf }) =>
      `Only the figures of ${date(asOf)} were used, not those of ${sheetsOf(sheets)}.`,
    'read-as-meant': ({ sheet, cells }) =>
      `On sheet “${sheet}” ${plural(cells.length, 'figure')} stood as text or with wrong marks, read as meant: ${listed(cells)}.`,
    'doubtful-figures': ({ sheet, cells }) =>
      `On sheet “${sheet}” it is not clear what ${plural(cells.length, 'figure')} should be, please look: ${listed(cells)}.`,
    'without-figure': ({ role, insurance: kind, units }) =>
      `${plural(units, 'unit')} without ${role === 'plan' ? 'a plan' : 'an earlier figure'} of ${insurance[kind]}: what follows from it stays empty; in the total, so does its sum.`,
  },
};
