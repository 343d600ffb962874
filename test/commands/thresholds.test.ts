import { createSession } from '../../src/commands/session';
import type { Session } from '../../src/commands/session-state';
import type { OfficeSettings } from '../../src/core/settings/office-settings';
import { messagesFor } from '../../src/locales';
import { evaluateConditionalFormats } from '../../src/workbench/host/conditional-formats/evaluate-conditional-formats';
import type { OpenedExcel } from '../../src/workbench/node/open-workbook';
import { closeAll, openAddIn, PATIENCE, sample, type } from '../excel/opened-addin';
import { type Entry, madeWorkbook } from '../headless/made-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

async function start(bytes: Uint8Array): Promise<{ excel: OpenedExcel; session: Session }> {
  const excel = await openAddIn(bytes);
  const session = createSession(messagesFor('vi'));
  await session.refresh();
  return { excel, session };
}

/** The cells on which a flag holds, as the host works them out. */
async function flagged({ engine }: OpenedExcel): Promise<string[]> {
  const cells = await evaluateConditionalFormats(engine, engine.activeSheet.id);
  return [...cells.keys()].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** The rules of the sheet in front, whatever their order. */
function rulesOn({ engine }: OpenedExcel): string[] {
  return engine.activeSheet.extras.conditionalFormats.map(({ rule }) => JSON.stringify(rule)).sort();
}

const SHEET = 'Trang 1';
const made = (title: string, ...rows: readonly (readonly Entry[])[]): Promise<Uint8Array> =>
  madeWorkbook({ name: SHEET, rows: [[title], ['(Tính đến 30/9/2023)'], ...rows] });

const coverage = (): Promise<Uint8Array> =>
  made(
    'TỶ LỆ BAO PHỦ BHYT NĂM 2023',
    ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu bao phủ (%)', 'Số người tham gia BHYT', 'Tỷ lệ bao phủ (%)'],
    [1, 'Xã Tân Lập', 10000, 97.89, 9788, null],
    [2, 'Xã Đăk Pne', 10000, 97.89, 9789, null],
    [3, 'Xã Đăk Kôi', 2000, 60, 1100, null],
    [4, 'Xã Đăk Tờ Re', 2000, null, 100, null],
  );

const targets = (): Promise<Uint8Array> =>
  made(
    'TIẾN ĐỘ BHXH TỰ NGUYỆN NĂM 2023',
    ['STT', 'Đơn vị', 'Kế hoạch giao', 'Số thực hiện', 'Tỷ lệ (%)', 'Ngưỡng (%)'],
    [1, 'Xã Hương Toàn', 400, 300, null, 75],
    [2, 'Phường Tứ Hạ', 300, 270, null, 91],
    [3, 'Xã Bình Thành', 100, 79, null, null],
    [4, 'Xã Hương Bình', 100, 80, null, null],
  );

describe('coverage with targets', () => {
  it('a person short of the target is flagged, the target itself is not, and no target is none', async () => {
    const { excel, session } = await start(await coverage());
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ command: 'recalculate', filled: 4, flagged: 2 });
    expect(await flagged(excel)).toEqual(['F4', 'F6']);
  });

  it('the flags are live: another target, another figure', async () => {
    const { excel, session } = await start(await coverage());
    await session.recalculate();
    await type(SHEET, 'D6', 55);
    await type(SHEET, 'E5', 9700);
    await type(SHEET, 'D7', 'trên 5');
    expect(await flagged(excel)).toEqual(['F4', 'F5']);
  });

  it('the ranking sheet asks for people by the targets; a second one changes nothing', async () => {
    const { excel, session } = await start(await coverage());
    await session.recalculate();
    await session.makeRanking();
    expect(session.state()).toMatchObject({ problem: null, outcome: { command: 'ranking', count: 2 } });
    const ranking = excel.engine.sheets.find(({ name }) => name === 'Xếp hạng');
    expect(ranking).toBeDefined();
    await session.makeRanking();
    expect(session.state().outcome).toMatchObject({ made: 'unchanged' });
    await session.makeSummary();
    await session.makeSummary();
    expect(session.state()).toMatchObject({ problem: null, outcome: { made: 'unchanged' } });
  });
});

describe('a column of the plan’s shares to be reached', () => {
  it('holds row by row, and where it is blank the office’s threshold; nothing is written into it', async () => {
    const { excel, session } = await start(await targets());
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ filled: 4, replaced: [], flagged: 2 });
    expect(await flagged(excel)).toEqual(['E5', 'E6']);
    expect(session.state().sheet?.held).toEqual([
      {
        insurance: 'bhxhTuNguyen',
        by: 'plan',
        units: 4,
        bySheet: 2,
        byUnit: 0,
        common: { percent: 80, by: 'standard' },
      },
    ]);
  });
});

describe('thresholds of the office on the Hương Trà sheet', () => {
  const facts: readonly (readonly [string, Partial<OfficeSettings>, readonly string[], number])[] = [
    [
      'one unit with less to reach',
      { unitThresholds: [{ unit: 'Hương Toàn', insurance: 'bhxhTuNguyen', percent: 45 }] },
      ['E8', 'E9', 'E10', 'E11', 'E12'],
      3,
    ],
    [
      'two units with more: 81 and 91 %',
      {
        unitThresholds: [
          { unit: 'phường Tứ Hạ', insurance: 'bhxhTuNguyen', percent: 81 },
          { unit: 'Xã Hương Bình', insurance: 'bhxhTuNguyen', percent: 91 },
        ],
      },
      ['E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E15'],
      4,
    ],
    [
      'a milestone ahead, for BHYT',
      { milestones: [{ day: '11-30', percents: { bhyt: 95.26 } }] },
      ['E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'J11'],
      2,
    ],
    [
      'a milestone that is past',
      { milestones: [{ day: '06-30', percents: { bhxhTuNguyen: 20, bhyt: 20 } }] },
      ['E7', 'E8', 'E9', 'E10', 'E11', 'E12'],
      2,
    ],
  ];

  it.each(facts)('%s', async (_what, settings, cells, rules) => {
    const { excel, session } = await start(sample('huong-tra'));
    await session.recalculate();
    await session.changeSettings(settings);
    await session.recalculate();
    expect(await flagged(excel)).toEqual(cells);
    expect(session.state()).toMatchObject({ upToDate: true, outcome: { flagged: cells.length } });
    const rulesOf = (): number => excel.engine.sheets[0]?.extras.conditionalFormats.length ?? 0;
    expect(rulesOf()).toBe(rules);
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ changed: false });
    expect(rulesOf()).toBe(rules);
  });

  it('a change says that the flags wait, and is taken back with them', async () => {
    const { excel, session } = await start(sample('huong-tra'));
    await session.recalculate();
    const before = rulesOn(excel);
    await session.changeSettings({ thresholds: { bhxhTuNguyen: 60 } });
    expect(session.state()).toMatchObject({
      upToDate: false,
      outcome: { command: 'settings', changed: true, flagsWait: true },
    });
    await session.recalculate();
    expect(await flagged(excel)).toEqual(['E7', 'E8', 'E9']);
    await session.takeBack();
    await session.takeBack();
    expect(await flagged(excel)).toEqual(['E7', 'E8', 'E9', 'E10', 'E11', 'E12']);
    expect(session.state().settings.thresholds).toEqual({});
    // What is put back stands behind the others; rules over different cells know no order.
    expect(rulesOn(excel)).toEqual(before);
  });

  it('a deadline changes no flag', async () => {
    const { session } = await start(sample('huong-tra'));
    await session.recalculate();
    await session.changeSettings({ deadline: '12-15' });
    expect(session.state()).toMatchObject({ upToDate: true, outcome: { flagsWait: false } });
  });
});
