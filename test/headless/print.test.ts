import type { Cell, Row, Worksheet } from 'exceljs';
import { Folder, headless, PATIENCE, SAMPLE } from './command-line-run';
import { printedAt, readByExcelJs, sheetOf, shownAt } from './independent-reading';
import { libreOffice } from './libreoffice';
import { madeWorkbook } from './made-workbook';
import { type PrintedPage, printedPages, readsPdf } from './printed-pages';

jest.setTimeout(PATIENCE * 2);

const program = libreOffice();
const canPrint = program !== null && readsPdf();
if (!canPrint) console.warn('LibreOffice or a reader of PDF is not here: paper is not looked at.');

const REPORTS = ['Tổng hợp', 'Xếp hạng'] as const;
const folder = new Folder();
afterAll(() => folder.remove());

/** Two kinds, so many units, some of them with the longest names there are. */
function progress(units: number): Promise<Uint8Array> {
  const kinds = ['BHXH tự nguyện', 'BHYT hộ gia đình'];
  const headings = kinds.flatMap((kind) => [
    `Kế hoạch ${kind}`,
    `Thực hiện ${kind} (18/11/2025)`,
    `Tỷ lệ ${kind} (%)`,
    `Thực hiện ${kind} (31/05/2025)`,
    `Tỷ lệ tăng giảm ${kind} so với 31/05/2025 (%)`,
  ]);
  const names = ['Hương Chử', 'Thủy Phương', 'Đông Sơn', 'Lộc Vĩnh', 'Phong Chương'];
  const rows = Array.from({ length: units }, (_, at) => {
    const long = at % 7 === 0 ? ' (Ban Chỉ đạo thực hiện chính sách BHXH, BHYT)' : '';
    const figures = [1, 9].flatMap((many) => {
      const plan = (200 + ((at * 37) % 900)) * many;
      const actual = Math.floor((plan * (35 + ((at * 13) % 60))) / 100);
      return [plan, actual, '', Math.floor(actual * 0.9), ''];
    });
    return [at + 1, `UBND phường ${names[at % names.length] ?? ''} ${at + 1}${long}`, ...figures];
  });
  const title = 'TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU NĂM 2025 (Tính đến 18/11/2025)';
  return madeWorkbook({ name: 'Tiến độ', rows: [[title], ['STT', 'Đơn vị', ...headings], ...rows] });
}

/** The pages that a sheet takes up: from the one that its title stands on to the one before the next title. */
function pagesOf(sheet: Worksheet, titles: readonly string[], pages: readonly PrintedPage[]): PrintedPage[] {
  const titleOn = (page: PrintedPage): string | undefined =>
    titles.find((title) => page.words.includes(title));
  const first = pages.findIndex((page) => titleOn(page) === titleOf(sheet));
  if (first < 0) throw new Error(`${titleOf(sheet)} is on no page`);
  // A sheet may repeat its title on each of its pages.
  const isOther = (title: string | undefined): boolean => title !== undefined && title !== titleOf(sheet);
  const after = pages.findIndex((page, at) => at > first && isOther(titleOn(page)));
  return pages.slice(first, after < 0 ? undefined : after);
}

function titleOf(sheet: Worksheet): string {
  return sheet.getCell('A1').text;
}

/** What a cell prints, or null for nothing: the reports' own number formats, as an Excel set to English shows them. */
function printed(sheet: Worksheet, cell: Cell): string | null {
  const shown = shownAt(sheet, cell.address);
  if (shown === null || shown === '' || cell.master.address !== cell.address) return null;
  if (typeof shown !== 'number') return typeof shown === 'string' ? shown.replace(/\s+/g, ' ').trim() : null;
  const [, before = '', format = ''] = /^(?:"([^"]*)")?(.*)$/.exec(cell.numFmt ?? '') ?? [];
  switch (format) {
    case '0.00':
      return before + printedAt(sheet, cell.address);
    case '#,##0':
      return before + shown.toLocaleString('en-US', { maximumFractionDigits: 0 });
    default:
      return before + String(shown);
  }
}

interface Printed {
  readonly sheet: Worksheet;
  readonly pages: readonly PrintedPage[];
}

/** What every cell of a row prints, figures apart from words. */
function rowOf(sheet: Worksheet, row: Row): { figures: string[]; texts: string[] } {
  const [figures, texts]: [string[], string[]] = [[], []];
  row.eachCell((cell) => {
    const text = printed(sheet, cell);
    if (text !== null) (typeof shownAt(sheet, cell.address) === 'number' ? figures : texts).push(text);
  });
  return { figures, texts };
}

function rowsOf(sheet: Worksheet): ReturnType<typeof rowOf>[] {
  const rows: ReturnType<typeof rowOf>[] = [];
  sheet.eachRow((row) => rows.push(rowOf(sheet, row)));
  return rows;
}

const inOrder = (line: string, texts: readonly string[]): boolean => {
  let at = 0;
  return texts.every((text) => {
    const found = line.indexOf(text, at);
    at = found + text.length;
    return found >= 0;
  });
};

(canPrint ? describe : describe.skip).each([
  ['the sample', null],
  ['sixty units of two kinds', 60],
] as const)('%s on paper', (_what, units) => {
  const papers = new Map<string, Printed>();
  beforeAll(async () => {
    const file = units === null ? SAMPLE : await folder.put('vao.xlsx', await progress(units));
    const { code } = await headless('all', file, '--out', folder.at('ra.xlsx'));
    expect(code).toBeLessThan(2);
    const workbook = await readByExcelJs(await folder.bytes('ra.xlsx'));
    const sheets = REPORTS.map((name) => sheetOf(workbook, name));
    const pages = await printedPages(program!, folder.at('ra.xlsx'));
    for (const sheet of sheets)
      papers.set(sheet.name, { sheet, pages: pagesOf(sheet, sheets.map(titleOf), pages) });
  });
  const paper = (name: string): Printed => papers.get(name)!;

  describe.each(REPORTS)('%s', (name) => {
    it('is A4', () => {
      for (const { width, height } of paper(name).pages)
        expect([width, height].sort((a, b) => a - b)).toEqual([210, 297]);
    });

    it('is complete: the words of every cell are there', () => {
      const { sheet, pages } = paper(name);
      const words = pages.map((page) => page.words).join(' ');
      const missing = rowsOf(sheet)
        .flatMap(({ texts }) => texts)
        .filter((text) => !words.includes(text.normalize('NFC')));
      expect(missing).toEqual([]);
    });

    it('is one page wide: the figures of every row stand on one line', () => {
      const { sheet, pages } = paper(name);
      const lines = pages.flatMap((page) => page.lines);
      const rows = rowsOf(sheet).filter(({ figures }) => figures.length > 0);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter(({ figures }) => !lines.some((line) => inOrder(line, figures)))).toEqual([]);
    });

    it('is numbered from the second page on, in the top margin', () => {
      // Of a chart that begins on the page before, a PDF holds the labels above the page's own lines, though none is seen.
      const { pages } = paper(name);
      const numbered = pages.map(({ lines }, at) => lines.slice(0, 10).includes(String(at + 1)));
      expect(numbered).toEqual(pages.map((_, at) => at > 0));
    });
  });
});
