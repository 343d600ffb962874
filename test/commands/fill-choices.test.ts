import { closeAll, contents, PATIENCE, type } from '../excel/opened-addin';
import { allOf, asked, opened, said, SHEET } from './two-kinds';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('figures in place of formulas', () => {
  it('are written, kept with the workbook, and brought up to date by the next recalculation', async () => {
    const { session } = await opened();
    await session.fillColumns(asked({ fillWith: 'values' }));
    expect((await contents(SHEET, 'E7:J7')).flat()).toEqual([
      46.81,
      158,
      12.08,
      6000,
      5941,
      (5941 * 100) / 6000,
    ]);
    expect(session.state()).toMatchObject({ upToDate: true, settings: { fillWith: 'values' } });
    await type(SHEET, 'D7', 214);
    await session.recalculate();
    expect((await contents(SHEET, 'E7')).flat()).toEqual([(214 * 100) / 455]);
    expect(said(session)).toMatch(/^Đã điền \d+ ô số/);
    await session.fillColumns(asked({ columns: [], fillWith: 'formulas' }));
    expect((await contents(SHEET, 'E7')).flat()).toEqual([
      '=IF(AND(ISNUMBER(C7),ISNUMBER(D7),N(C7)>0),D7*100/C7,"")',
    ]);
  });
});

describe('a convention that the person chose', () => {
  const chosen = asked({
    columns: [],
    sums: { total: false, group: false },
    conventions: { bhxhTuNguyen: 'growth' },
  });

  it('replaces the figures, is kept, and is what checks go by', async () => {
    const { session } = await opened();
    await session.fillColumns(chosen);
    expect((await contents(SHEET, 'G7')).flat()).toEqual([
      '=IF(AND(ISNUMBER(D7),ISNUMBER(F7),N(F7)>0),(D7-F7)*100/F7,"")',
    ]);
    expect(session.state()).toMatchObject({
      upToDate: true,
      settings: { changeConventions: { bhxhTuNguyen: 'growth' } },
    });
    expect(said(session)).toContain('G7: 12,08 → 34,81');
    expect(session.state().findings.filter(({ code }) => code === 'change-mismatch')).toEqual([]);
  });

  it('is taken back with what it replaced', async () => {
    const { excel, session } = await opened();
    const before = await allOf(excel);
    await session.fillColumns(chosen);
    await session.takeBack();
    expect(await allOf(excel)).toEqual(before);
    expect(session.state().settings.changeConventions).toEqual({});
  });
});
