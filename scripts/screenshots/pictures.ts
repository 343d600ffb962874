import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../test/e2e/workbench-page';

/** One picture of the documents: what is open, what is done first (nothing when absent), what is shown. */
export interface Picture {
  /** Without `.png`. */
  readonly name: string;
  readonly file: 'huong-tra.xlsx' | 'huong-tra-published.xlsx';
  /** Done before the picture is taken; the pane has read the workbook by then. */
  readonly prepare?: (workbench: WorkbenchPage) => Promise<unknown>;
  /** The part that is shown; the whole page when absent. */
  readonly part?: (workbench: WorkbenchPage) => Locator;
  /** Pixels of the picture for one of the page: parts are shown at their own size and stay sharp with 2. */
  readonly scale: 1 | 2;
  /** Height of the page, for parts that need more of it than a screen has. */
  readonly height?: number;
}

/** Another order than the sheet's, a name of another spelling, a unit that the sheet does not have. */
const pastedBlock = [
  'Xã Bình Thành\t131',
  'Phường Tứ Hạ\t271',
  'Xã Hương Toàn\t222',
  'Phường Hương Chữ\t210',
  'Phường Hương Văn\t190',
  'Xã Phú Bài\t400',
  'Xã Bình Tiến\t139',
  'Phường Hương Vân\t176',
  'Phường Hương Xuân\t240',
].join('\n');

const pane = (workbench: WorkbenchPage): Locator => workbench.page.locator('.pane');

async function report(workbench: WorkbenchPage, button: string, sheet: string): Promise<void> {
  await workbench.recalculate();
  await workbench.button(button).click();
  await workbench.pane.getByText(`“${sheet}”`).first().waitFor();
}

/** Every picture of README.md and README.vi.md. */
export const pictures: readonly Picture[] = [
  {
    name: 'workbench',
    file: 'huong-tra.xlsx',
    prepare: (workbench) => workbench.recalculate(),
    scale: 1,
  },
  {
    name: 'sheet-before',
    file: 'huong-tra.xlsx',
    part: ({ page }) => page.getByRole('main'),
    scale: 1,
    height: 740,
  },
  {
    name: 'ribbon',
    file: 'huong-tra.xlsx',
    part: ({ page }) => page.locator('.ribbon-group'),
    scale: 2,
  },
  {
    name: 'pane-opened',
    file: 'huong-tra.xlsx',
    part: pane,
    scale: 2,
    height: 450,
  },
  {
    name: 'pane-columns',
    file: 'huong-tra.xlsx',
    prepare: (workbench) => workbench.pane.getByText('Xem bố cục').click(),
    part: pane,
    scale: 2,
    height: 864,
  },
  {
    name: 'pane',
    file: 'huong-tra.xlsx',
    prepare: (workbench) => workbench.recalculate(),
    part: pane,
    scale: 2,
    height: 1000,
  },
  {
    name: 'finding',
    file: 'huong-tra-published.xlsx',
    prepare: async (workbench) => {
      await workbench.button('Đến ô G16').click();
      await workbench.page.waitForFunction(() => window.workbench!.selection === 'G16');
    },
    scale: 1,
  },
  {
    name: 'summary',
    file: 'huong-tra.xlsx',
    prepare: (workbench) => report(workbench, 'Tạo bảng tổng hợp', 'Tổng hợp'),
    scale: 1,
  },
  {
    name: 'ranking',
    file: 'huong-tra.xlsx',
    prepare: (workbench) => report(workbench, 'Tạo bảng xếp hạng', 'Xếp hạng'),
    scale: 1,
  },
  {
    name: 'pane-dispatch',
    file: 'huong-tra.xlsx',
    prepare: async (workbench) => {
      await workbench.recalculate();
      await workbench.openTool('Soạn công văn');
    },
    part: pane,
    scale: 2,
    height: 1350,
  },
  {
    name: 'pane-paste',
    file: 'huong-tra.xlsx',
    prepare: async (workbench) => {
      await workbench.recalculate();
      const tool = await workbench.openTool('Dán số liệu BHXH');
      await tool.getByRole('combobox').selectOption({ label: 'BHXH tự nguyện' });
      await tool.getByRole('textbox').fill(pastedBlock);
      await workbench.button('Đối chiếu').click();
      await workbench.button('Điền số liệu').waitFor();
    },
    part: ({ pane: page }) => page.getByRole('region', { name: 'Dán số liệu BHXH', exact: true }),
    scale: 2,
    height: 1400,
  },
  {
    name: 'pane-pace',
    file: 'huong-tra.xlsx',
    prepare: async (workbench) => {
      await workbench.recalculate();
      await workbench.openTool('Tiến độ và dự báo');
      await workbench.pane.getByText('người/tuần').first().waitFor();
    },
    part: pane,
    scale: 2,
    height: 1250,
  },
];
