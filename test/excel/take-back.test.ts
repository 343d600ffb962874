import { makeRanking, makeSummary } from '../../src/commands/make-report';
import { recalculate } from '../../src/commands/recalculate';
import { defaultThresholds, type Thresholds } from '../../src/core/measures/threshold';
import type { AppliedPlan } from '../../src/excel/apply-plan';
import { ProblemError } from '../../src/excel/problem-error';
import { takeBack } from '../../src/excel/take-back';
import { messagesFor } from '../../src/locales';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { HEADER, madeWorkbook, text, withPart } from '../headless/made-workbook';
import { richWorkbook } from '../headless/rich-workbook';
import { closeAll, contentOf, contents, openAddIn, PATIENCE, sample, type } from './opened-addin';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const SHEET = 'Tiến độ 2023';
const options = { only: null, thresholds: defaultThresholds, messages: messagesFor('vi'), show: true };
const writes: Readonly<
  Record<string, (thresholds?: Thresholds) => Promise<{ applied: AppliedPlan | null }>>
> = {
  recalculate: (thresholds = defaultThresholds) => recalculate(null, thresholds),
  summary: (thresholds = defaultThresholds) => makeSummary({ ...options, thresholds }),
  ranking: (thresholds = defaultThresholds) => makeRanking({ ...options, thresholds }),
};

/** Sheets with all kinds of contents in the cells that are written. */
const books: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'the sample': async () => sample('huong-tra'),
  'the published sample, every figure a constant': async () => sample('huong-tra-published'),
  'constants, formulas, texts and no number formats': () =>
    madeWorkbook({
      rows: [
        ...HEADER,
        [1, 'Xã A', 455, 213, '=D3/C3*10'],
        [2, 'Xã B', 354, 203, text('57,34')],
        [3, 'Xã C', 300, 150, text('=D5')],
        [4, 'Xã D', 300, 100, 51],
        [5, 'Xã E', 0, 100, true],
      ],
    }),
  'text cells': () =>
    madeWorkbook({
      rows: [...HEADER, [1, 'Xã A', 455, 213, text('0046')], [2, 'Xã B', 354, 203, null]],
      formats: { E: '@' },
    }),
  'a rich workbook': richWorkbook,
  'a filtered sheet': filteredWorkbook,
};

/** Units under a filter that hides one of them: blocks over hidden rows are refused there. */
async function filteredWorkbook(): Promise<Uint8Array> {
  const bytes = await madeWorkbook({
    rows: [...HEADER, [1, 'Xã A', 455, 213, 1], [2, 'Xã B', 354, 203, null], [3, 'Xã C', 300, 150, null]],
    dress: (sheet) => {
      sheet.autoFilter = 'A2:E5';
      sheet.getRow(4).hidden = true;
    },
  });
  const filters =
    '<filterColumn colId="1"><filters><filter val="Xã A"/><filter val="Xã C"/></filters></filterColumn>';
  return withPart(bytes, 'xl/worksheets/sheet1.xml', (part) =>
    part.replace('<autoFilter ref="A2:E5"/>', `<autoFilter ref="A2:E5">${filters}</autoFilter>`),
  );
}

async function written(write: Promise<{ applied: AppliedPlan | null }>): Promise<AppliedPlan> {
  const { applied } = await write;
  if (applied === null) throw new Error('nothing was written');
  return applied;
}

describe.each(Object.entries(books))('%s', (_, make) => {
  it.each(Object.entries(writes))('is exactly as before after %s was taken back', async (_command, write) => {
    const { engine } = await openAddIn(await make());
    const before = await contentOf(engine);
    const applied = await written(write());
    expect(await contentOf(engine)).not.toEqual(before);
    await takeBack(applied);
    expect(await contentOf(engine)).toEqual(before);
  });
});

describe('several writes', () => {
  it('are taken back one by one, the last one first', async () => {
    const { engine } = await openAddIn(sample('huong-tra'));
    const states: unknown[] = [];
    const done: AppliedPlan[] = [];
    for (const write of Object.values(writes)) {
      states.push(await contentOf(engine));
      done.push(await written(write()));
    }
    for (const applied of done.reverse()) {
      await takeBack(applied);
      expect(await contentOf(engine)).toEqual(states.pop());
    }
  });

  it.each(['summary', 'ranking'])('an updated %s goes back to what it was, looks and all', async (report) => {
    const { engine } = await openAddIn(sample('huong-tra'));
    await writes[report]?.();
    const before = await contentOf(engine);
    const applied = await written(writes[report]!({ ...defaultThresholds, byKind: { bhxhTuNguyen: 60 } }));
    expect(await contentOf(engine)).not.toEqual(before);
    await takeBack(applied);
    expect(await contentOf(engine)).toEqual(before);
  });

  it('flags of another threshold give way to those of before', async () => {
    const { engine } = await openAddIn(sample('huong-tra'));
    await recalculate(null, defaultThresholds);
    const before = flagsOf(engine);
    const applied = await written(recalculate(null, { byKind: { bhxhTuNguyen: 60 } }));
    expect(flagsOf(engine)).not.toEqual(before);
    await takeBack(applied);
    expect(flagsOf(engine)).toEqual(before);
  });
});

function flagsOf(engine: OpenedExcel['engine']): unknown[] {
  return engine.sheets
    .flatMap((sheet) => [...sheet.extras.conditionalFormats])
    .map(({ rule, ranges, style }) => JSON.stringify({ rule, ranges, style }))
    .sort();
}

describe('what the person changed since', () => {
  async function problemOf(work: Promise<unknown>): Promise<unknown> {
    return work.then(
      () => null,
      (error: unknown) => (error instanceof ProblemError ? error.problem : error),
    );
  }

  it.each<[string, string, string, string | number]>([
    ['a figure typed over a formula', SHEET, 'G16', 57.7],
    ['another formula', SHEET, 'E7', '=1+1'],
    ['a cell made empty', SHEET, 'J16', ''],
  ])('stops taking back: %s', async (_, sheet, address, content) => {
    const { engine } = await openAddIn(sample('huong-tra'));
    const applied = await written(recalculate(null, defaultThresholds));
    await type(sheet, address, content);
    const before = await contentOf(engine);
    expect(await problemOf(takeBack(applied))).toEqual({ code: 'changed-since', sheet, address });
    expect(await contentOf(engine)).toEqual(before);
  });

  it('stops it on a report too', async () => {
    const { engine } = await openAddIn(sample('huong-tra'));
    const applied = await written(makeRanking(options));
    await type('Xếp hạng', 'B7', 'Phường Hương Chữ');
    const before = await contentOf(engine);
    expect(await problemOf(takeBack(applied))).toEqual({
      code: 'changed-since',
      sheet: 'Xếp hạng',
      address: 'B7',
    });
    expect(await contentOf(engine)).toEqual(before);
  });

  it('elsewhere on the sheet is no obstacle, and stays', async () => {
    await openAddIn(sample('huong-tra'));
    const applied = await written(recalculate(null, defaultThresholds));
    await type(SHEET, 'D7', 300);
    await takeBack(applied);
    expect(await contents(SHEET, 'D7:E7')).toEqual([[300, '']]);
  });

  it('below a report: a note that the person put there is not thrown away unasked', async () => {
    await openAddIn(sample('huong-tra'));
    const applied = await written(makeRanking(options));
    await type('Xếp hạng', 'B30', 'Đã gọi điện ngày 20/11');
    expect(await problemOf(takeBack(applied))).toEqual({
      code: 'changed-since',
      sheet: 'Xếp hạng',
      address: 'B30',
    });
  });
});

it('taking back takes two round trips, however much was written', async () => {
  const { host } = await openAddIn(sample('huong-tra'));
  const applied = await written(recalculate(null, defaultThresholds));
  host.counters.reset();
  await takeBack(applied);
  expect(host.counters.roundTrips).toBe(2);
});
