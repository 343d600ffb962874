/** What was changed in a way that the file cannot take. */
export type UnwritableChangeCode =
  'arrayFormula' | 'table' | 'dateSystem' | 'workbookProtection' | 'chartKinds' | 'chart';

const SENTENCES: Readonly<Record<UnwritableChangeCode, string>> = {
  arrayFormula: 'Không thể sửa một phần của công thức mảng',
  table: 'Không thể lưu việc thêm, bớt hoặc dời bảng (Table)',
  dateSystem: 'Không thể lưu việc đổi hệ thống ngày 1900/1904',
  chartKinds: 'Không thể lưu biểu đồ ghép những kiểu không đi cùng nhau',
  chart: 'Không thể lưu việc sửa biểu đồ có những phần chưa biết đến',
  workbookProtection: 'Không thể lưu việc đổi bảo vệ cấu trúc sổ tính',
};

/**
 * A change that would damage the file if it were written. Nothing is written then; `where` says which cells.
 */
export class UnwritableChange extends Error {
  readonly code: UnwritableChangeCode;
  /** Sheet and address, e.g. `Tiến độ!B2:B9`; empty for the workbook. */
  readonly where: string;

  constructor(code: UnwritableChangeCode, where = '') {
    super(where === '' ? `${SENTENCES[code]}.` : `${SENTENCES[code]}: ${where}.`);
    this.name = 'UnwritableChange';
    this.code = code;
    this.where = where;
  }
}
