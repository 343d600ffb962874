import type { CommandLineMessages } from '../messages/command-line';
import { plural } from './plural';
import { numbers } from './numbers';

const at = (where: string): string => (where === '' ? '' : ` at “${where}”`);

export const commandLine: CommandLineMessages = {
  noCommand: (commands) => `No command was given; use one of: ${commands.join(', ')}.`,
  unknownCommand: (command, commands) =>
    `There is no command “${command}”; use one of: ${commands.join(', ')}.`,
  unknownOption: (option) => `There is no option “${option}”; check how it is written.`,
  notOfCommand: (option, command) => `Command “${command}” has no option “${option}”; leave it out.`,
  missingValue: (option) => `Option “${option}” lacks its value.`,
  badLanguage: (value) => `There is no language “${value}”; use vi or en.`,
  badThreshold: (value, kinds) =>
    `Threshold “${value}” is not right; write it as bhyt=95, with one of ${kinds.join(', ')} and a number above 0 and at most 100.`,
  badChoice: (option, value, allowed) =>
    `Option “${option}” has no value “${value}”; use ${allowed.join(' or ')}.`,
  noFile: 'No file was given; write the path of an .xlsx file after the command.',
  outputNeeded: (command) => `Command “${command}” needs a place for its result; add --out with a file name.`,
  notADocx: (file) => `A dispatch is a Word file; name the output “${file}” with .docx at its end.`,
  outputIsInput: (file) =>
    `The output “${file}” is the input itself; choose another name so that the original stays.`,
  outputNotWritable: (file) =>
    `File “${file}” cannot be written; check that its folder exists and that it is not open elsewhere.`,
  outputNotFolder: (named) =>
    `“${named}” is not a folder that is there; for many files name a folder after --out.`,
  outputsOfOneName: (file, other) =>
    `“${file}” and “${other}” have the same name, so one result would replace the other; rename one of them, or do one folder at a time.`,
  fileMissing: (file) => `File “${file}” was not found; check its path.`,
  fileIsFolder: (file) => `“${file}” is a folder; name an .xlsx file.`,
  fileNotReadable: (file) =>
    `File “${file}” cannot be read; check its permissions, or close it if it is open elsewhere.`,
  fileEmpty: (file) => `File “${file}” is empty; get the original again.`,
  fileTruncated: (file) => `File “${file}” is cut short or damaged; download or copy it again.`,
  fileEncrypted: (file) =>
    `File “${file}” needs a password to open; open it in Excel, remove the password (File › Info › Protect Workbook) and save it.`,
  fileOldExcel: (file) =>
    `File “${file}” is of an old Excel (.xls); open it in Excel and save it as Excel Workbook (.xlsx).`,
  fileNotExcel: (file) => `File “${file}” is not an Excel file (.xlsx); choose the right file.`,
  sheetNotFound: (sheet, sheets) =>
    `There is no sheet named “${sheet}”; this file has: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  changeNotWritable: {
    arrayFormula: (where) =>
      `Nothing was saved, as part of an array formula${at(where)} would change; make it an ordinary formula and try again.`,
    table: (where) =>
      `Nothing was saved, as a table${at(where)} was added, removed or moved; do that in Excel.`,
    dateSystem: () => 'Nothing was saved, as the 1900/1904 date system was changed; do that in Excel.',
    chartKinds: (where) =>
      `Nothing was saved, as the chart “${where}” combines kinds that do not go together; choose its kind again and try again.`,
    chart: (where) =>
      `Nothing was saved, as the chart “${where}” has parts that cannot be written without loss; do that in Excel.`,
    workbookProtection: () =>
      'Nothing was saved, as the protection of the workbook was changed; do that in Excel.',
  },
  unexpected: (detail) => `Something unforeseen stopped this; details for whoever supports you: ${detail}`,
  report: {
    noFindings: 'Nothing wrong was found.',
    findings: (errors, warnings) => `${plural(errors, 'error')}, ${numbers.count(warnings)} to look at.`,
    writtenTo: (file) => `Saved to “${file}”.`,
    filesDone: (done, files) =>
      done === files
        ? `All ${numbers.count(files)} files are done.`
        : `${numbers.count(done)} of ${numbers.count(files)} files are done.`,
    noneDone: (files, first, why) =>
      files === 1
        ? `“${first}” could not be done: ${why}`
        : `None of the ${numbers.count(files)} files could be done; the first is “${first}”: ${why}`,
    nothingWritten: 'No file was saved; add --out with a file name to save the result.',
  },
  usage: [
    'Usage:',
    '  npm run --silent headless -- <command> <file.xlsx or folder>… [options]',
    'Commands:',
    '  recognise    tell the layout of each sheet',
    '  check        check the figures',
    '  recalculate  work out rates and changes, mark the units below the threshold',
    '  summary      make the summary sheet',
    '  ranking      make the ranking of lagging units',
    '  dispatch     write the reminder dispatch (--out FILE.docx)',
    '  all          recalculate, summary and ranking',
    '  consolidate  bring many files or a folder together in one progress sheet (needs --out)',
    'Options:',
    '  --sheet NAME              this sheet only',
    '  --out FILE                save the result as a new file; for many files a folder that is there',
    '  --threshold KIND=PERCENT  set a threshold, for example bhyt=95',
    '  --units lagging|all       rank the units below the threshold, or all (ranking, all)',
    '  --within sheet|groups     rank over the whole sheet, or within its groups (ranking, all)',
    '  --ties competition|dense  after equal rates skip ranks (1, 2, 2, 4) or not (1, 2, 2, 3)',
    '  --arrange stacked|side-by-side|sheets  kinds under each other, beside each other, or a sheet each',
    '  --json                    print the result as JSON',
    '  --explain                 with the reasons for each column',
    '  --lang vi|en              language of what is said',
  ].join('\n'),
};
