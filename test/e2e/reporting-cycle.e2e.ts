import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onWorkbench, type WorkbenchPage } from './workbench-page';

const SHEET = 'Tiến độ 2023';
const HISTORY = 'Lịch sử tiến độ';

/** Next Friday's figures in another order: Hương Chữ for Hương Chử, one more than the sheet has, without Hương Bình. */
const NEXT_FRIDAY = [
  'STT\tĐơn vị\tSố người tham gia BHXH tự nguyện',
  '1\tPhường Tứ Hạ\t260',
  '2\tXã Phú Bài\t400',
  '3\tXã Bình Thành\t130',
  '4\tPhường Hương Chữ\t210',
  '5\tPhường Hương Xuân\t240',
  '6\tPhường Hương Vân\t175',
  '7\tXã Bình Tiến\t140',
  '8\tPhường Hương Văn\t190',
  '9\tXã Hương Toàn\t220',
  '\tTổng cộng\t1.965',
].join('\n');

/** The raw values of a column, not what is shown of them. */
async function values(
  workbench: WorkbenchPage,
  column: string,
  from: number,
  to: number,
): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let row = from; row <= to; row += 1)
    found.push((await workbench.cell(SHEET, `${column}${row}`)).value);
  return found;
}

for (const file of ['huong-tra.xlsx', 'huong-tra-published.xlsx']) {
  void test(`a week goes by on ${file}: recalculated, next period, pasted, recalculated`, async () => {
    await onWorkbench(
      `cycle-${file}`,
      async (workbench) => {
        const { pane } = workbench;
        await workbench.recalculate();
        const old = await values(workbench, 'D', 7, 15);
        const names = await workbench.shown(SHEET, 'B', 7, 15);

        await workbench.openTool('Sang kỳ mới');
        assert.equal(await pane.getByLabel('Ngày của số liệu mới').inputValue(), '2023-11-24');
        await workbench.button('Sang kỳ').click();
        assert.match(await workbench.said(), /^Đã sang kỳ 24\/11\/2023/);

        const tool = await workbench.openTool('Dán số liệu BHXH');
        await tool.getByLabel('Điền số của loại bảo hiểm').selectOption('BHXH tự nguyện');
        await tool.getByLabel('Số liệu BHXH gửi').fill(NEXT_FRIDAY);
        await workbench.panePicture(`cycle-block-${file}`);
        await workbench.button('Đối chiếu').click();
        await tool.getByText('7 khớp · 1 cần hỏi · 1 không thấy · 2 đơn vị chưa có số').waitFor();
        await workbench.panePicture(`cycle-match-${file}`);
        const near = tool.getByLabel('Phường Hương Chữ là đơn vị nào');
        assert.equal(await near.inputValue(), '', 'nothing is chosen before the person does');
        assert.equal(await near.locator('option').nth(1).innerText(), 'UBND phường Hương Chử');
        assert.deepEqual(await values(workbench, 'D', 7, 15), Array(9).fill(null), 'nothing is written yet');
        await near.selectOption('UBND phường Hương Chử');
        await tool.getByText('8 ô ở cột D').waitFor();
        await workbench.button('Điền số liệu').click();
        const said = await workbench.said();
        assert.match(said, /^Đã điền 8 đơn vị vào cột D \(BHXH tự nguyện\)\. Còn 1 dòng chưa điền/);
        assert.match(said, /Chưa có số: UBND xã Hương Bình\./);
        assert.match(said, /Bước tiếp theo: nhấn Tính lại\./);
        await workbench.panePicture(`cycle-left-${file}`);

        // Folded, the row that is left is still told of, and leads back.
        await tool.getByRole('button', { name: 'Đóng' }).click();
        await pane.getByText('Còn 1 dòng chưa điền.', { exact: true }).waitFor();
        await workbench.panePicture(`cycle-folded-${file}`);
        await workbench.button('Xem').click();
        await tool.getByLabel('Xã Phú Bài là đơn vị nào').selectOption('Không có trong bảng');
        await tool.getByText('Mọi dòng đã dán đều xong.').waitFor();
        await tool.getByRole('button', { name: 'Đóng' }).click();
        assert.equal(await workbench.button('Xem').count(), 0);

        const expected: Readonly<Record<string, number>> = {
          'Tứ Hạ': 260,
          'Bình Thành': 130,
          'Hương Chử': 210,
          'Hương Xuân': 240,
          'Hương Vân': 175,
          'Bình Tiến': 140,
          'Hương Văn': 190,
          'Hương Toàn': 220,
        };
        assert.deepEqual(
          await values(workbench, 'D', 7, 15),
          names.map((name) => {
            const unit = Object.keys(expected).find((one) => name.endsWith(one));
            return unit === undefined ? null : expected[unit];
          }),
          'each figure stands with its unit, whatever its place in the block',
        );

        await workbench.recalculate();
        assert.deepEqual(await values(workbench, 'F', 7, 15), old, 'the prior figures are the old ones');
        const [people, plan, rate] = await Promise.all(
          ['D13', 'C13', 'E13'].map(async (address) => (await workbench.cell(SHEET, address)).value),
        );
        assert.equal(Number(rate).toFixed(9), ((100 * Number(people)) / Number(plan)).toFixed(9));
        assert.equal((await workbench.cell(SHEET, 'E15')).text, '', 'no figure, no rate');

        // The period that went by: each unit and kind, as they were.
        assert.deepEqual(await workbench.shown(HISTORY, 'A', 2, 10), names);
        assert.deepEqual(await workbench.shown(HISTORY, 'C', 2, 19), Array(18).fill('18/11/2023'));
        assert.deepEqual(await workbench.shown(HISTORY, 'E', 2, 10), old.map(String));
        assert.equal((await workbench.cell(HISTORY, 'A20')).text, '');

        const panel = await workbench.openTool('Tiến độ và dự báo');
        const voluntary = panel.getByRole('region', { name: 'BHXH tự nguyện' });
        await voluntary.getByText('Số liệu ngày 24/11/2023 · dự báo theo nhịp từ 18/11/2023').waitFor();
        await voluntary.getByText('Mới có số ngày 24/11/2023 của 8/9 đơn vị', { exact: false }).waitFor();
        await voluntary.getByText('18/11/2023: 1.522 → 24/11/2023: 1.565').waitFor();
        await voluntary.getByText('1.565/2.339 người · theo lịch 2.102').waitFor();
        await voluntary.getByRole('button', { name: 'Xem cả 9' }).click();
        const lines = await voluntary.getByRole('listitem').allInnerTexts();
        assert.equal(lines.length, names.length);
        for (const [index, name] of names.entries()) {
          const line = lines.find((one) => one.startsWith(name))?.replace(/\s+/g, ' ') ?? '';
          const unit = Object.keys(expected).find((one) => name.endsWith(one));
          const before = Number(old[index]);
          const now = unit === undefined ? null : (expected[unit] ?? null);
          if (now === null) {
            assert.match(line, new RegExp(`18/11/2023 có ${before} người · chờ số mới`));
            continue;
          }
          const change = now - before;
          const sign = change > 0 ? `▲ +${change}` : change < 0 ? `▼ ${change}` : '0';
          assert.ok(line.startsWith(`${name} ${sign} ${now}/`), line);
          assert.match(line, /(▼ Dự báo \d+, thiếu \d+ · cần \d+ người\/tuần|✓ (Dự báo|Đã đạt).*)$/);
          const heard = `Diễn biến: 18/11/2023 có ${before} người; 24/11/2023 có ${now} người`;
          await voluntary.getByRole('img', { name: heard, exact: true }).first().waitFor();
        }
        // BHYT has no earlier column on the sheet: its old figures are known from the history alone.
        const household = panel.getByRole('region', { name: 'BHYT hộ gia đình' });
        await household.getByText('Đang chờ số liệu ngày 24/11/2023', { exact: false }).waitFor();
        await household
          .getByText(/^18\/11\/2023 có [\d.]+ người · chờ số mới$/)
          .first()
          .waitFor();
        await panel.scrollIntoViewIfNeeded();
        await workbench.panePicture(`cycle-trend-${file}`);

        await workbench.picture(`cycle-done-${file}`);
      },
      file,
    );
  });
}
