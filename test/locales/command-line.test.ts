import { commandLineMessagesFor } from '../../src/locales/command-line';
import type { Language } from '../../src/locales';

const file = 'C:\\Số liệu\\tiến độ.xlsx';

/** Every complaint of the command line, with the word that it must repeat to the person. */
function complaints(language: Language): readonly (readonly [string, string, string])[] {
  const words = commandLineMessagesFor(language);
  return [
    ['no command', words.noCommand(['check', 'all']), 'check, all'],
    ['unknown command', words.unknownCommand('tinh', ['check', 'all']), '“tinh”'],
    ['unknown option', words.unknownOption('--nhanh'), '“--nhanh”'],
    ['option of others', words.notOfCommand('--sheet', 'consolidate'), '“--sheet”'],
    ['option without a value', words.missingValue('--out'), '“--out”'],
    ['unknown language', words.badLanguage('fr'), '“fr”'],
    ['bad threshold', words.badThreshold('bhyt=abc', ['bhxhTuNguyen', 'bhyt']), '“bhyt=abc”'],
    ['no file', words.noFile, '.xlsx'],
    ['output is no folder', words.outputNotFolder(file), file],
    ['outputs of one name', words.outputsOfOneName('a/xa.xlsx', 'b/xa.xlsx'), '“b/xa.xlsx”'],
    ['no file done', words.report.noneDone(3, file, 'Why.'), file],
    ['the only file not done', words.report.noneDone(1, file, 'Why.'), file],
    ['some files done', words.report.filesDone(2, 3), '3'],
    ['all files done', words.report.filesDone(3, 3), '3'],
    ['no output', words.outputNeeded('dispatch'), '--out'],
    ['output is input', words.outputIsInput(file), file],
    ['output cannot be written', words.outputNotWritable(file), file],
    ['file missing', words.fileMissing(file), file],
    ['folder', words.fileIsFolder(file), file],
    ['unreadable', words.fileNotReadable(file), file],
    ['empty', words.fileEmpty(file), file],
    ['cut short', words.fileTruncated(file), file],
    ['encrypted', words.fileEncrypted(file), file],
    ['old Excel', words.fileOldExcel(file), '.xls'],
    ['not Excel', words.fileNotExcel(file), file],
    ['sheet not there', words.sheetNotFound('Quý I', ['Tiến độ']), '“Tiến độ”'],
    ...Object.entries(words.changeNotWritable).map(([code, say]) => [code, say(''), '; '] as const),
    ['array formula', words.changeNotWritable.arrayFormula('Tiến độ!E7:E9'), '“Tiến độ!E7:E9”'],
    ['table', words.changeNotWritable.table('Tiến độ'), '“Tiến độ”'],
    ['unforeseen', words.unexpected('TypeError.'), 'TypeError'],
  ];
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test.each(complaints(language))('%s is one line that ends as a sentence', (_name, sentence, word) => {
    expect(sentence).toMatch(/^\S[^\n]*\.$/);
    expect(sentence).toContain(word);
    expect(sentence).not.toContain('undefined');
  });

  test('no two complaints are the same', () => {
    const sentences = complaints(language).map(([, sentence]) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('the usage names every command and option', () => {
    const { usage } = commandLineMessagesFor(language);
    for (const word of ['recognise', 'check', 'recalculate', 'summary', 'ranking', 'all', 'consolidate']) {
      expect(usage).toContain(`\n  ${word} `);
    }
    for (const option of ['--sheet', '--out', '--threshold', '--json', '--explain', '--lang']) {
      expect(usage).toContain(`\n  ${option}`);
    }
  });
});
