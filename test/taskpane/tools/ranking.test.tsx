/** @jest-environment jsdom */
import { act } from 'react';
import type { Grid } from '../../../src/core/grid/grid';
import { standardRanking } from '../../../src/core/reports/ranking-options';
import type { ReportKind } from '../../../src/core/edits/report-content';
import { huongTra, typedSheet } from '../../core/typed-sheet';
import { fakeSession, type FakeSession } from '../fake-session';
import { type RenderedPane, renderPane } from '../rendered-pane';
import { workbookOf } from '../workbook-of';

let pane: RenderedPane;
afterEach(() => pane.remove());

const TOOL = 'Kiểu bảng xếp hạng';
const made = (name: string): Grid => typedSheet([['']], { name });

const grouped = typedSheet([
  ['TIẾN ĐỘ BHXH TỰ NGUYỆN (Tính đến 30/9/2024)'],
  ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  ['I', 'Cụm 1', 200, 130, 65],
  [1, 'Xã Yên Hòa', 100, 50, 50],
  [2, 'Xã Tân Lập', 100, 80, 80],
  ['II', 'Cụm 2', 200, 150, 75],
  [3, 'Xã Phú Lộc', 100, 60, 60],
  [4, 'Xã Đại Sơn', 100, 90, 90],
]);

async function opened(
  sheets: readonly (readonly [Grid, ReportKind | null])[] = [[huongTra({ filled: true }), null]],
  settings: string | null = null,
): Promise<FakeSession> {
  const workbook = workbookOf(sheets, settings);
  const session = fakeSession({ workbook, settings: workbook.settings });
  pane = renderPane(session);
  await pane.openTool(TOOL);
  return session;
}

function choose(label: string): void {
  const radios = [...pane.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const found = radios.find((radio) => radio.labels?.[0]?.textContent === label);
  if (found === undefined) throw new Error(`no choice "${label}"`);
  act(() => found.click());
}

const preview = (): string =>
  pane.element.querySelector('[role="group"][aria-label="Bảng sẽ có"]')?.textContent ?? '';

async function make(): Promise<void> {
  await act(async () => {
    pane.button('Tạo bảng theo kiểu này').click();
    await new Promise((done) => setTimeout(done));
  });
}

describe('what the ranking will be is said before it is made', () => {
  it('by default the lagging units, under each other on one new sheet', async () => {
    await opened();
    expect(preview()).toContain('BHXH tự nguyện: 6 trong 9 đơn vị');
    expect(preview()).toContain('BHYT hộ gia đình: cả 9 đơn vị đều đạt, không liệt kê');
    expect(preview()).toContain('Thêm trang tính “Xếp hạng”.');
  });

  it.each([
    ['Mọi đơn vị, cao nhất đứng đầu', 'BHXH tự nguyện: 9 đơn vị, 6 dưới ngưỡng'],
    ['Mọi đơn vị, cao nhất đứng đầu', 'BHYT hộ gia đình: 9 đơn vị, không đơn vị nào dưới ngưỡng'],
    ['Trong từng cụm, có dòng cộng của cụm', 'Bảng không chia cụm nên xếp hạng chung.'],
    ['Mỗi loại một trang tính', 'Thêm trang tính “Xếp hạng BHXH tự nguyện”, “Xếp hạng BHYT hộ gia đình”.'],
  ])('%s: %s', async (answer, said) => {
    await opened();
    choose(answer);
    expect(preview()).toContain(said);
  });

  it('groups are counted where the sheet has some', async () => {
    await opened([[grouped, null]]);
    choose('Trong từng cụm, có dòng cộng của cụm');
    expect(preview()).toContain('BHXH tự nguyện: 2 trong 4 đơn vị trong 2 cụm');
    expect(preview()).not.toContain('không chia cụm');
  });

  it('a sheet that is there is made anew, under the name that the person gave it', async () => {
    await opened([
      [huongTra({ filled: true }), null],
      [made('Danh sách chậm'), 'ranking'],
    ]);
    expect(preview()).toContain('Lập lại trang tính “Danh sách chậm”.');
    choose('Mỗi loại một trang tính');
    expect(preview()).toContain('Trang “Danh sách chậm” lập theo kiểu trước thì giữ nguyên');
  });
});

describe('what is asked for', () => {
  it('a new choice is kept, then the ranking is made', async () => {
    const session = await opened();
    choose('Mọi đơn vị, cao nhất đứng đầu');
    choose('Cùng hạng, hạng sau tính liền: 1, 2, 2, 3');
    await make();
    expect(session.asked).toEqual([
      `changeSettings ${JSON.stringify({ ranking: { ...standardRanking, units: 'all', ties: 'dense' } })}`,
      'makeRanking',
    ]);
  });

  it('nothing is kept where nothing was chosen', async () => {
    const session = await opened();
    await make();
    expect(session.asked).toEqual(['makeRanking']);
  });

  it('what the workbook keeps is what is shown first', async () => {
    await opened(undefined, '{"ranking":{"units":"all","arrange":"sheets"}}');
    const chosen = [...pane.element.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
    expect(chosen.map(({ value }) => value)).toEqual(['all', 'sheet', 'competition', 'sheets']);
  });

  it('a choice that could not be kept makes no ranking', async () => {
    const session = await opened();
    choose('Mọi đơn vị, cao nhất đứng đầu');
    act(() => session.show({ problem: { code: 'editing-cell' } }));
    await make();
    expect(session.asked.map((intent) => intent.split(' ')[0])).toEqual(['changeSettings']);
  });
});
