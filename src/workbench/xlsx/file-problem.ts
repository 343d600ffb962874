/** Why a file cannot be opened as a workbook. */
export type FileProblemCode = 'empty' | 'truncated' | 'encrypted' | 'legacyXls' | 'notXlsx' | 'damaged';

/** One plain sentence each: what is wrong, and what the person can do about it. */
const SENTENCES: Readonly<Record<FileProblemCode, string>> = {
  empty: 'Tệp rỗng, không có dữ liệu; hãy lấy lại tệp từ nơi gửi.',
  truncated: 'Tệp bị cắt ngang, chưa tải hoặc chép xong; hãy tải lại tệp.',
  encrypted: 'Tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
  legacyXls: 'Tệp ở định dạng .xls cũ; hãy mở bằng Excel rồi lưu thành .xlsx.',
  notXlsx: 'Tệp này không phải là bảng tính Excel (.xlsx).',
  damaged: 'Tệp bị hỏng, không đọc được; hãy mở bằng Excel để sửa chữa rồi lưu lại.',
};

/**
 * A file that is not a readable .xlsx workbook. The message is the Vietnamese sentence for the person; `code` is for
 * programs, `detail` for whoever looks into the file.
 *
 * @example
 * try { readWorkbook(bytes); } catch (error) { if (error instanceof FileProblem && error.code === 'encrypted') … }
 */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  /** What exactly was met, in English, for a log; never shown to the person. */
  readonly detail: string;

  constructor(code: FileProblemCode, detail = '') {
    super(SENTENCES[code]);
    this.name = 'FileProblem';
    this.code = code;
    this.detail = detail;
  }
}
