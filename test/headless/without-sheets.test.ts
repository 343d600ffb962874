import { commands } from '../../src/headless/command-line';
import { answer, Folder, PATIENCE, SAMPLE, headless } from './command-line-run';
import { madeWorkbook } from './made-workbook';
import { refusedSentence } from './refusal';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

/** Workbooks without a sheet that could be worked on. */
const files: readonly (readonly [string, string])[] = [
  ['an empty workbook', 'trong.xlsx'],
  ['a workbook about something else', 'khac.xlsx'],
  ['a workbook of our own sheets', 'bao-cao.xlsx'],
];

beforeAll(async () => {
  await folder.put('trong.xlsx', await madeWorkbook({ rows: [] }));
  const duty = { name: 'Lịch trực', rows: [['Lịch trực tuần'], ['Ngày', 'Người'], [1, 'A']] };
  await folder.put('khac.xlsx', await madeWorkbook(duty, { rows: [] }));
  await headless('all', SAMPLE, '--out', folder.at('bao-cao.xlsx'));
});

describe.each(files)('%s', (_, name) => {
  const own = name === 'bao-cao.xlsx';

  it.each(commands.filter((command) => command !== 'recognise'))('is refused by %s', async (command) => {
    const sheet = own ? ['--sheet', 'Xếp hạng'] : [];
    const args = [command, folder.at(name), ...sheet, '--out', folder.at('out.xlsx')];
    expect(await refusedSentence(folder, args)).toMatch(/chưa (có trang tính nào )?giống bảng chỉ tiêu/);
  });

  it('is told by recognise as what it is', async () => {
    const { code, json } = await answer<{ sheets: { name: string; kind: string; tables: unknown[] }[] }>(
      'recognise',
      folder.at(name),
    );
    expect(code).toBe(0);
    expect(json.sheets.map(({ kind }) => kind)).toEqual(
      { 'trong.xlsx': ['other'], 'khac.xlsx': ['other', 'other'] }[name] ?? ['progress', 'other', 'other'],
    );
    expect(json.sheets.filter(({ kind }) => kind === 'other').flatMap(({ tables }) => tables)).toEqual([]);
  });
});

it('recognise refuses a sheet that there is not', async () => {
  const sentence = await refusedSentence(folder, [
    'recognise',
    folder.at('trong.xlsx'),
    '--sheet',
    'Tháng 13',
  ]);
  expect(sentence).toMatch(/“Tháng 13”/);
});
