import { answer, Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { withPart } from './made-workbook';

jest.setTimeout(PATIENCE);

interface All {
  readonly recalculate: {
    readonly written: unknown[];
    readonly replaced: unknown[];
    readonly findings: { readonly severity: string }[];
  };
}

const folder = new Folder();
afterAll(() => folder.remove());
beforeAll(async () => {
  expect((await headless('all', SAMPLE, '--out', folder.at('first.xlsx'))).code).toBe(0);
});

async function again(name: string): Promise<All['recalculate']> {
  const { code, json } = await answer<All>('all', folder.at(name), '--out', folder.at('again.xlsx'));
  expect(code).toBe(0);
  return json.recalculate;
}

describe('all on its own output', () => {
  it('writes nothing: the copy has the same bytes', async () => {
    const { written, replaced, findings } = await again('first.xlsx');
    expect([written, replaced]).toEqual([[], []]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(await folder.bytes('again.xlsx')).toEqual(await folder.bytes('first.xlsx'));
  });

  it('knows the sheets again after a person renamed them', async () => {
    const renamed = withPart(await folder.bytes('first.xlsx'), 'xl/workbook.xml', (part) =>
      part
        .replaceAll("'Tổng hợp'", "'Báo cáo'")
        .replaceAll("'Xếp hạng'", "'Danh sách chậm'")
        .replace('name="Tổng hợp"', 'name="Báo cáo"')
        .replace('name="Xếp hạng"', 'name="Danh sách chậm"'),
    );
    await folder.put('renamed.xlsx', renamed);
    const { json } = await answer<{ sheets: { name: string; kind: string }[] }>(
      'recognise',
      folder.at('renamed.xlsx'),
    );
    expect(json.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Tiến độ 2023', 'progress'],
      ['Báo cáo', 'other'],
      ['Danh sách chậm', 'other'],
    ]);
    expect(await again('renamed.xlsx')).toMatchObject({ written: [], replaced: [] });
    expect(await folder.bytes('again.xlsx')).toEqual(await folder.bytes('renamed.xlsx'));
  });

  it.each(['check', 'recalculate', 'summary', 'ranking'])(
    '%s looks at the person’s sheet only',
    async (command) => {
      const one = await answer<object>(command, SAMPLE);
      const two = await answer<object>(command, folder.at('first.xlsx'));
      const told = ({ json }: { json: object }): unknown => ({
        ...json,
        ...(command === 'recalculate'
          ? {
              written: null,
              bytesUp: null,
              bytesDown: null,
              roundTrips: null,
            }
          : {}),
      });
      expect(told(two)).toEqual(told(one));
    },
  );

  it('updates a report after the figures changed, in its own sheet', async () => {
    const changed = withPart(await folder.bytes('first.xlsx'), 'xl/worksheets/sheet1.xml', (part) =>
      part.replace(/(<c r="D7"[^>]*><v>)213(<\/v>)/, '$1400$2'),
    );
    await folder.put('changed.xlsx', changed);
    const { json } = await answer<{ rankings: { rows: { unit: string }[] }[] }>(
      'ranking',
      folder.at('changed.xlsx'),
      '--out',
      folder.at('again.xlsx'),
    );
    expect(json.rankings[0]?.rows.map(({ unit }) => unit)[0]).toBe('UBND phường Hương Chử');
    const { json: sheets } = await answer<{ sheets: { name: string }[] }>(
      'recognise',
      folder.at('again.xlsx'),
    );
    expect(sheets.sheets.map(({ name }) => name)).toEqual(['Tiến độ 2023', 'Tổng hợp', 'Xếp hạng']);
  });
});
