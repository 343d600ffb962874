import { answer, Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { inputs } from '../golden/ranking/inputs';
import { refusedSentence } from './refusal';

jest.setTimeout(PATIENCE);

const folder = new Folder();
afterAll(() => folder.remove());

interface Rankings {
  readonly rankings: readonly { insurance: string; rows: readonly { rank: number; unit: string }[] }[];
}

const ranks = ({ rankings }: Rankings): (string | number)[][] =>
  (rankings[0]?.rows ?? []).map(({ rank, unit }) => [rank, unit]);

describe('what --json prints', () => {
  it.each<[options: string[], first: [number, string], last: [number, string], count: number]>([
    [[], [1, 'UBND xã Hương Toàn'], [6, 'UBND phường Hương Xuân'], 6],
    [['--units', 'lagging'], [1, 'UBND xã Hương Toàn'], [6, 'UBND phường Hương Xuân'], 6],
    [['--units', 'all'], [1, 'UBND xã Hương Bình'], [9, 'UBND xã Hương Toàn'], 9],
    [
      ['--units', 'all', '--arrange', 'side-by-side'],
      [1, 'UBND xã Hương Bình'],
      [9, 'UBND xã Hương Toàn'],
      9,
    ],
  ])('%j: from %j to %j', async (options, first, last, count) => {
    const { json } = await answer<Rankings>('ranking', SAMPLE, ...options);
    expect([ranks(json).at(0), ranks(json).at(-1), ranks(json).length]).toEqual([first, last, count]);
  });

  it('rows have the same fields in every variant', async () => {
    const plain = await answer<Rankings>('ranking', SAMPLE);
    const all = await answer<Rankings>('ranking', SAMPLE, '--units', 'all', '--within', 'groups');
    const fields = ['rank', 'unit', 'plan', 'actual', 'rate', 'gapToThreshold', 'gapToPlan', 'change'];
    for (const { json } of [plain, all])
      for (const row of json.rankings.flatMap(({ rows }) => rows)) expect(Object.keys(row)).toEqual(fields);
  });

  it('all takes the same options', async () => {
    const { json } = await answer<{ ranking: Rankings }>('all', SAMPLE, '--units', 'all');
    expect(ranks(json.ranking)).toHaveLength(9);
  });
});

it('what is said on the spot goes before what the workbook keeps, choice by choice', async () => {
  const file = await folder.put('ties.xlsx', await inputs.ties());
  const ranksOf = async (...options: string[]): Promise<number[]> =>
    (await answer<Rankings>('ranking', file, ...options)).json.rankings[0]?.rows.map(({ rank }) => rank) ??
    [];
  expect(await ranksOf()).toEqual([1, 1, 3, 4, 5, 5, 5]);
  expect(await ranksOf('--ties', 'dense')).toEqual([1, 1, 2, 3, 4, 4, 4]);
  expect(await ranksOf('--ties', 'dense', '--ties', 'competition')).toEqual([1, 1, 3, 4, 5, 5, 5]);
});

describe('what is refused, in one sentence', () => {
  it.each<[string, string[], RegExp]>([
    ['units', ['--units', 'some'], /“--units”.*“some”.*lagging hoặc all/],
    ['a name that every object has', ['--units', 'constructor'], /“--units”.*“constructor”/],
    ['within', ['--within', 'cụm'], /“--within”.*sheet hoặc groups/],
    ['ties', ['--ties', '1,2,2,3'], /“--ties”.*competition hoặc dense/],
    ['arrange', ['--arrange', 'sideBySide'], /“--arrange”.*side-by-side/],
    ['an option without a value', ['--units'], /“--units”/],
  ])('%s', async (_, options, words) => {
    expect(await refusedSentence(folder, ['ranking', SAMPLE, ...options])).toMatch(words);
  });

  it.each(['check', 'recognise', 'recalculate', 'summary', 'dispatch', 'consolidate'])(
    'an option of the ranking for %s',
    async (command) => {
      const { code, stderr } = await headless(command, SAMPLE, '--units', 'all');
      expect([code, stderr]).toEqual([2, expect.stringContaining('không dùng tùy chọn “--units”') as string]);
    },
  );
});
