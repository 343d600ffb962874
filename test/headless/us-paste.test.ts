import { huongTra } from '../core/typed-sheet';
import { type Commas, pastedInUs } from '../core/checks/us-paste';
import { answer, Folder, PATIENCE } from './command-line-run';
import { madeWorkbook } from './made-workbook';

jest.setTimeout(PATIENCE);

interface Finding {
  readonly code: string;
  readonly address: string;
  readonly found: unknown;
  readonly expected: unknown;
  readonly message: string;
  readonly repair: unknown;
}

const rows = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const folder = new Folder();
afterAll(() => folder.remove());

describe('check on the Hương Trà table pasted into a US Excel', () => {
  const check = async (commas: Commas): Promise<readonly Finding[]> => {
    const { values } = pastedInUs(huongTra({ filled: true }), rows, commas);
    const file = await folder.put(`${commas}.xlsx`, await madeWorkbook({ name: 'Tiến độ', rows: values }));
    const { code, json } = await answer<{ findings: Finding[] }>('check', file);
    expect(code).toBe(1);
    return json.findings;
  };

  it('counts come back as they were published', async () => {
    const found = await check('text');
    expect(found.find(({ address }) => address === 'H7')).toEqual({
      code: 'thousands-misread',
      severity: 'error',
      sheet: 'Tiến độ',
      address: 'H7',
      expected: 6000,
      found: 6,
      message: expect.stringContaining('hẳn là 6.000') as string,
      repair: { address: 'H7', value: 6000 },
    });
    expect(found.filter(({ code }) => code === 'thousands-misread')).toHaveLength(23);
  });

  it.each<[Commas, string, unknown]>([
    ['text', 'number-as-text', '46,81'],
    ['dropped', 'decimal-misread', 4681],
  ])('rates with commas %s are %s', async (commas, code, was) => {
    const found = (await check(commas)).filter((finding) => finding.code === code);
    expect(found).toHaveLength(30);
    expect(found.find(({ address }) => address === 'E7')).toMatchObject({ found: was, expected: 46.81 });
  });
});
