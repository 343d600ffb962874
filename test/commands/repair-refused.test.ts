import { closeAll, contentOf, contents, PATIENCE, type } from '../excel/opened-addin';
import type { MadeSheet } from '../headless/made-workbook';
import { asked, SHEET, valueOf, wrong, wrongCells } from './wrong-workbook';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('what is no longer as it was shown is not repaired', () => {
  it.each<[string, string, string | number]>([
    ['the cell itself was put right', 'C6', 900],
    ['it holds another wrong figure', 'C6', 905],
    ['a figure that it depends on changed', 'C3', 410],
  ])('%s', async (_name, address, content) => {
    const { excel, session } = await wrong();
    await type(SHEET, address, content);
    const before = await contentOf(excel.engine);
    await session.repair(asked(session, 'E3', 'C6'));
    expect(session.state()).toMatchObject({
      outcome: null,
      takeBack: null,
      problem: { code: 'changed-since', sheet: SHEET, wanted: 'repair' },
    });
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('what changed elsewhere does not matter', async () => {
    const { session } = await wrong();
    await type(SHEET, 'B3', 'Xã An Bình Đông');
    await session.repair(asked(session, 'E4'));
    expect(session.state().problem).toBeNull();
    expect(wrongCells(session)).toEqual(['E3', 'C6']);
  });

  it('a button pressed twice repairs once and is no problem', async () => {
    const { session } = await wrong();
    const wanted = asked(session, 'E3');
    await Promise.all([session.repair(wanted), session.repair(wanted)]);
    expect(session.state().problem).toBeNull();
    await session.takeBack();
    expect(session.state()).toMatchObject({ takeBack: null, problem: null });
    expect(wrongCells(session)).toEqual(['E3', 'E4', 'C6']);
  });
});

describe('a protected sheet', () => {
  const locked = (dress: MadeSheet['dress']) => wrong({ ...(dress === undefined ? {} : { dress }) });

  it('whose cell is locked is left as it is', async () => {
    const { session } = await locked((sheet) => void sheet.protect('', {}));
    await session.repair(asked(session, 'E3'));
    expect(session.state().problem).toEqual({ code: 'protected-sheet', sheet: SHEET, address: 'E3' });
    expect(await contents(SHEET, 'E3')).toEqual([[55]]);
  });

  it('whose text format may not be changed too: the formula would stay text', async () => {
    const { session } = await locked((sheet) => {
      sheet.getCell('E3').numFmt = '@';
      sheet.getCell('E3').protection = { locked: false };
      return void sheet.protect('', {});
    });
    await session.repair(asked(session, 'E3'));
    expect(session.state().problem).toEqual({ code: 'protected-sheet', sheet: SHEET, address: 'E3' });
  });

  it('whose cell is not locked is repaired', async () => {
    const { session } = await locked((sheet) => {
      sheet.getCell('E3').protection = { locked: false };
      return void sheet.protect('', {});
    });
    await session.repair(asked(session, 'E3'));
    expect(session.state().problem).toBeNull();
    expect(await valueOf('E3')).toBe(50);
  });
});
