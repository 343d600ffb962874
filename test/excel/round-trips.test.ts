import { makeRanking, makeSummary } from '../../src/commands/make-report';
import { recalculate } from '../../src/commands/recalculate';
import { readWorkbook } from '../../src/excel/read-workbook';
import { messagesFor } from '../../src/locales';
import { defaultThresholds } from '../../src/core/measures/threshold';
import { madeWorkbook, type MadeSheet } from '../headless/made-workbook';
import { closeAll, openAddIn, PATIENCE, type } from './opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

/** A progress sheet of so many units, half of them below the threshold. */
function progress(units: number, name = 'Tiến độ'): MadeSheet {
  return {
    name,
    rows: [
      ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 18/11/2023)'],
      [
        'STT',
        'Đơn vị',
        'Kế hoạch',
        'Thực hiện',
        'Tỷ lệ (%)',
        'Cùng kỳ',
        'Tăng trưởng so với cùng kỳ (%)',
        'Còn thiếu',
      ],
      ...Array.from({ length: units }, (_, index) => [
        index + 1,
        `Xã số ${index + 1}`,
        1000,
        index % 2 === 0 ? 900 : 100 + index,
        null,
        400,
        null,
        null,
      ]),
    ],
  };
}

const report = { only: null, thresholds: defaultThresholds, messages: messagesFor('vi'), show: true };
const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
  read: readWorkbook,
  recalculate: () => recalculate(null, defaultThresholds),
  summary: () => makeSummary(report),
  ranking: () => makeRanking(report),
};

/** Round trips of each thing that the add-in does, once on a fresh sheet and once when there is nothing left to do. */
async function tripsOf(...sheets: readonly MadeSheet[]): Promise<Record<string, [number, number]>> {
  const { host } = await openAddIn(await madeWorkbook(...sheets));
  const trips: Record<string, [number, number]> = {};
  for (const [name, task] of Object.entries(tasks)) {
    const counted = [0, 0] as [number, number];
    for (const time of [0, 1] as const) {
      host.counters.reset();
      await task();
      counted[time] = host.counters.roundTrips;
    }
    trips[name] = counted;
  }
  closeAll();
  return trips;
}

const EXPECTED = { read: [2, 2], recalculate: [3, 2], summary: [3, 2], ranking: [3, 2] };

describe('round trips', () => {
  it.each([9, 200])('a report of %i rows that is made anew: one more, for how it looks', async (units) => {
    const { host } = await openAddIn(await madeWorkbook(progress(units)));
    await makeRanking(report);
    await type('Tiến độ', 'D4', 700);
    host.counters.reset();
    const { made } = await makeRanking(report);
    expect([made, host.counters.roundTrips]).toEqual(['updated', 4]);
  });

  it.each<[string, MadeSheet[]]>([
    ['9 rows', [progress(9)]],
    ['900 rows', [progress(900)]],
    ['five sheets of 9 rows', ['a', 'b', 'c', 'd', 'e'].map((name) => progress(9, name))],
  ])('%s: three where something is written, two where nothing is', async (_, sheets) => {
    expect(await tripsOf(...sheets)).toEqual(EXPECTED);
  });

  it('the requests of 900 rows hold no more actions than those of 9', async () => {
    const actions = async (units: number): Promise<number[]> => {
      const { host } = await openAddIn(await madeWorkbook(progress(units)));
      const counted: number[] = [];
      const serve = host.handle.bind(host);
      host.handle = (text) => {
        const body = (JSON.parse(text) as { message?: { body?: { Actions?: unknown[] } | string } }).message
          ?.body;
        const request = typeof body === 'string' ? (JSON.parse(body) as { Actions?: unknown[] }) : body;
        counted.push(request?.Actions?.length ?? 0);
        return serve(text);
      };
      await recalculate(null, defaultThresholds);
      closeAll();
      return counted.filter((count) => count > 5);
    };
    expect(await actions(900)).toEqual(await actions(9));
  });
});
