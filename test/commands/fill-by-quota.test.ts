import { createSession } from '../../src/commands/session';
import { closeAll, contents, openAddIn, PATIENCE, type } from '../excel/opened-addin';
import { madeWorkbook } from '../headless/made-workbook';
import { allOf, asked, messages, missing, said } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

const ACTUALS = 'Thực hiện';
const QUOTA = 'Chỉ tiêu';
const workbook = (): Promise<Uint8Array> =>
  madeWorkbook(
    {
      name: ACTUALS,
      rows: [
        ['TIẾN ĐỘ THỰC HIỆN BHXH TỰ NGUYỆN NĂM 2023 (Tính đến 18/11/2023)'],
        [],
        ['STT', 'Đơn vị', 'Thực hiện (18/11/2023)', 'Thực hiện (31/10/2023)'],
        [1, 'Xã An Bình', 50, 40],
        [2, 'Xã Bình Minh', 100, 80],
        [3, 'Xã Cẩm Tú', 120, 120],
        ['Cộng', null, null, null],
      ],
    },
    {
      name: QUOTA,
      rows: [
        ['GIAO CHỈ TIÊU BHXH TỰ NGUYỆN NĂM 2023'],
        [],
        ['STT', 'Đơn vị', 'Chỉ tiêu giao'],
        [1, 'Xã Cẩm Tú', 150],
        [2, 'Xã An Bình', 100],
        [3, 'Xã Bình Minh', 200],
        ['Cộng', null, 450],
      ],
    },
  );

describe('a sheet of figures alone, its plan on a quota sheet', () => {
  it('is offered rate and remaining, which are filled by that plan, and taken back', async () => {
    const excel = await openAddIn(await workbook());
    const session = createSession(messages);
    await session.refresh();
    const before = await allOf(excel);
    await session.proposeFilling();
    expect(session.state().filling).toMatchObject({
      columns: [
        { role: 'rate', after: 'C', likely: true },
        { role: 'change', after: 'D', likely: true },
        { role: 'remaining', after: 'D', likely: false },
      ],
      conventions: [{ letters: null, convention: 'growth', choices: ['growth', 'ratio', 'count'] }],
    });
    await session.fillColumns(
      asked({ columns: [missing('rate', 'bhxhTuNguyen'), missing('remaining', 'bhxhTuNguyen')] }),
    );
    expect(session.state()).toMatchObject({ problem: null, upToDate: true });
    expect((await contents(ACTUALS, 'D3:D5')).flat()).toEqual([
      'Tỷ lệ (%)',
      "=IF(AND(ISNUMBER('Chỉ tiêu'!$C$5),ISNUMBER(C4),N('Chỉ tiêu'!$C$5)>0),C4*100/'Chỉ tiêu'!$C$5,\"\")",
      "=IF(AND(ISNUMBER('Chỉ tiêu'!$C$6),ISNUMBER(C5),N('Chỉ tiêu'!$C$6)>0),C5*100/'Chỉ tiêu'!$C$6,\"\")",
    ]);
    expect(session.state().quotas).toMatchObject([{ outcome: 'used', quota: QUOTA, unmatched: [] }]);
    await session.recalculate();
    expect(session.state().outcome).toMatchObject({ changed: false });
    await session.takeBack();
    expect(await allOf(excel)).toEqual(before);
  });

  it('as figures, which the next recalculation brings up to date and tells of', async () => {
    await openAddIn(await workbook());
    const session = createSession(messages);
    await session.refresh();
    await session.fillColumns(asked({ columns: [missing('rate', 'bhxhTuNguyen')], fillWith: 'values' }));
    expect((await contents(ACTUALS, 'D4:D7')).flat()).toEqual([50, 50, 80, 60]);
    await type(QUOTA, 'C5', 200);
    await session.recalculate();
    expect((await contents(ACTUALS, 'D4:D6')).flat()).toEqual([25, 50, 80]);
    expect(said(session)).toContain('D4: 50 → 25');
  });

  it('its change alone does not take the plan into account', async () => {
    await openAddIn(await workbook());
    const session = createSession(messages);
    await session.refresh();
    await session.fillColumns(asked({ columns: [missing('change', 'bhxhTuNguyen')] }));
    expect(session.state()).toMatchObject({ problem: null, upToDate: true, quotas: [] });
    expect((await contents(ACTUALS, 'E4')).flat()).toEqual([
      '=IF(AND(ISNUMBER(C4),ISNUMBER(D4),N(D4)>0),(C4-D4)*100/D4,"")',
    ]);
  });
});
