import type { IsoDate } from '../../../src/core/text/date';
import { closeAll, contentOf, contents, PATIENCE, type } from '../../excel/opened-addin';
import { SHEET, nextFriday, opened, read, matchOf, fates, rowOf, actuals, saidOf } from './pasting';

jest.setTimeout(PATIENCE);
afterEach(closeAll);

describe('next Friday’s block on the Hương Trà sheet', () => {
  it('is matched by names, and nothing is written before the person says so', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await read(session, nextFriday);
    expect(fates(session)).toEqual([
      'Tứ Hạ: fill D13',
      'Phú Bài: notFound',
      'Bình Thành: fill D14',
      'Hương Chữ: near',
      'Hương Xuân: fill D12',
      'Hương Vân: fill D11',
      'Bình Tiến: fill D10',
      'Hương Văn: fill D9',
      'Hương Toàn: fill D7',
    ]);
    const match = matchOf(session);
    expect(match.rows[3]?.candidates).toEqual(['D8']);
    expect(match.units.filter(({ free }) => free).map(({ unit }) => unit)).toEqual([
      'UBND phường Hương Chử',
      'UBND xã Hương Bình',
    ]);
    expect(match).toMatchObject({ letters: ['D'], toFill: 7, open: 2, written: false, notice: null });
    expect(match.passedOver).toMatchObject([{ label: 'Tổng cộng', why: 'total' }]);
    expect(session.state().takeBack).toBeNull();
    expect(await contentOf(excel.engine)).toEqual(before);
  });

  it('is filled in by unit; what is left stays listed until it is dealt with', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await session.applyPaste();
    expect(await actuals()).toEqual([220, 203, 190, 140, 175, 240, 270, 130, 145]);
    expect(session.state()).toMatchObject({ problem: null, takeBack: 'paste' });
    expect(saidOf(session.state())).toBe(
      'Đã điền 7 đơn vị vào cột D (BHXH tự nguyện). Còn 2 dòng chưa điền, xem ở Dán số liệu BHXH. Chưa có số: UBND phường Hương Chử; UBND xã Hương Bình. Bước tiếp theo: nhấn Tính lại.',
    );
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2, written: true });

    // Other work in between, and the tool folded: the rows wait.
    await session.recalculate();
    await session.refresh();
    expect(fates(session).filter((fate) => !fate.includes('done'))).toEqual([
      'Phú Bài: notFound',
      'Hương Chữ: near',
    ]);

    session.sayRows([rowOf(session, 'Phú Bài')], 'none');
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 1 });
    const [likeliest = 'none' as const] =
      matchOf(session).rows.find(({ unit }) => unit === 'Hương Chữ')?.candidates ?? [];
    session.sayRows([rowOf(session, 'Hương Chữ')], likeliest);
    expect(matchOf(session)).toMatchObject({ toFill: 1, open: 0 });
    expect(await actuals()).toEqual([220, 203, 190, 140, 175, 240, 270, 130, 145]);
    await session.applyPaste();
    expect(await actuals()).toEqual([220, 210, 190, 140, 175, 240, 270, 130, 145]);
    expect(saidOf(session.state())).toContain('Đã điền thêm 1 đơn vị vào cột D (BHXH tự nguyện).');
    expect(saidOf(session.state())).toContain(
      'Không điền theo anh/chị chọn: Phú Bài. Chưa có số: UBND xã Hương Bình.',
    );
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 0, written: true });
  });

  it('writes the column of its kind and nothing else, and is taken back as it was', async () => {
    const { excel, session } = await opened();
    const before = await contentOf(excel.engine);
    await read(session, nextFriday);
    session.sayRows([rowOf(session, 'Phú Bài')], 'none');
    await session.applyPaste();
    await session.takeBack();
    expect(session.state()).toMatchObject({
      problem: null,
      outcome: { command: 'takeBack', what: 'paste' },
      takeBack: null,
    });
    expect(await contentOf(excel.engine)).toEqual(before);
    // What was said before the write is still said: it can be corrected and written again.
    expect(matchOf(session)).toMatchObject({ toFill: 7, open: 1, written: false });
  });

  it('a total that was typed is said not to follow', async () => {
    const { session } = await opened();
    await type(SHEET, 'D16', 1667);
    await read(session, nextFriday);
    await session.applyPaste();
    expect(await contents(SHEET, 'D16')).toEqual([[1667]]);
    expect(saidOf(session.state())).toContain('Tổng ở ô D16 là số gõ tay, không tự cộng theo số mới.');
  });

  it('taken back while another block is there: that one stays', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await session.applyPaste();
    await read(session, 'Tứ Hạ\t275');
    await session.takeBack();
    expect(await actuals()).toEqual([213, 203, 182, 135, 170, 232, 262, 125, 145]);
    expect(fates(session)).toEqual(['Tứ Hạ: fill D13']);
  });

  it('what is said of a row while a write is under way counts for the next', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    const writing = session.applyPaste();
    session.sayRows([rowOf(session, 'Hương Chữ')], matchOf(session).rows[3]?.candidates[0] ?? 'none');
    await writing;
    expect(await actuals()).toEqual([220, 203, 190, 140, 175, 240, 270, 130, 145]);
    expect(matchOf(session)).toMatchObject({ toFill: 1, open: 1, written: true });
  });

  it('the sheet that was filled comes to the front', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Ghi chép').activate();
      await context.sync();
    });
    await session.applyPaste();
    expect(session.state().sheet?.name).toBe(SHEET);
  });

  it('an answer is taken back with null', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    const row = rowOf(session, 'Phú Bài');
    session.sayRows([row], 'none');
    session.sayRows([row], null);
    expect(matchOf(session)).toMatchObject({ toFill: 7, open: 2 });
  });

  it('pasted once more it finds nothing to write', async () => {
    const { session } = await opened();
    await read(session, nextFriday);
    await session.applyPaste();
    await read(session, nextFriday);
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2, written: false });
    await session.applyPaste();
    expect(session.state()).toMatchObject({ outcome: { command: 'paste', filled: 0, unchanged: 7 } });
  });

  it('a new period does not bring the written rows back', async () => {
    const { session } = await opened();
    await session.recalculate();
    await read(session, nextFriday);
    await session.applyPaste();
    await session.openPeriod('2023-11-24' as IsoDate);
    await session.refresh();
    expect(matchOf(session)).toMatchObject({ toFill: 0, open: 2 });
  });
});

describe('a figure that is none', () => {
  it('is shown and left, until the person sets it aside', async () => {
    const { session } = await opened();
    await read(
      session,
      'Đơn vị\tSố người tham gia\nTứ Hạ\t270\nHương Toàn\tchưa có\nBình Tiến\t140,5\nHương Xuân\t240',
    );
    expect(fates(session)).toEqual([
      'Tứ Hạ: fill D13',
      'Hương Toàn: no-figure D7',
      'Bình Tiến: no-figure D10',
      'Hương Xuân: fill D12',
    ]);
    await session.applyPaste();
    expect(await actuals()).toEqual([213, 203, 182, 135, 170, 240, 270, 125, 145]);
    session.sayRows(
      matchOf(session)
        .rows.filter(({ fate }) => fate === 'no-figure')
        .map(({ row }) => row),
      'none',
    );
    expect(matchOf(session)).toMatchObject({ open: 0, toFill: 0 });
  });
});
