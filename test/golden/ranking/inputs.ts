import type { Worksheet } from 'exceljs';
import { type Entry, madeWorkbook, type MadeSheet } from '../../headless/made-workbook';

/** Sheets as offices keep them, of places that are invented; the figures are chosen for what is ranked. */

const font = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' } as const;

/** Titles over the whole width, a bold header with borders, as a clerk leaves it. */
function dressed(
  header: readonly [first: number, last: number],
  lastColumn: string,
  merges: readonly string[],
) {
  return (sheet: Worksheet): void => {
    sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 };
    sheet.getColumn(1).width = 6;
    sheet.getColumn(2).width = 34;
    for (let row = 1; row < header[0]; row += 1) {
      sheet.mergeCells(`A${row}:${lastColumn}${row}`);
      sheet.getCell(`A${row}`).alignment = { horizontal: 'center' };
    }
    for (let row = header[0]; row <= header[1]; row += 1) sheet.getRow(row).height = 36;
    for (const area of merges) sheet.mergeCells(area);
    sheet.eachRow((row, number) =>
      row.eachCell((cell) => {
        const inHeader = number >= header[0] && number <= header[1];
        cell.font = { ...font, bold: number <= header[1] };
        if (number >= header[0]) cell.border = { top: thin, bottom: thin, left: thin, right: thin };
        if (inHeader) cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      }),
    );
  };
}

/** One kind, with an earlier day: of 60, 90 and 120 people the same three quarters, and two units at one third. */
const ties: MadeSheet = {
  name: 'BHXH TN 30-9',
  rows: [
    ['TIẾN ĐỘ PHÁT TRIỂN NGƯỜI THAM GIA BHXH TỰ NGUYỆN NĂM 2025'],
    ['(Tính đến ngày 30/9/2025)'],
    [
      'STT',
      'Đơn vị',
      'Kế hoạch giao',
      'Thực hiện 30/9/2025',
      'Thực hiện 30/6/2025',
      'Tăng giảm (người)',
      'Ghi chú',
    ],
    ...(
      [
        ['Xã Vĩnh Hòa Đông', 120, 90, 81],
        ['Xã Tân Phú Trung', 60, 45, 40],
        ['Phường An Thới Bắc', 150, 150, 122],
        ['Xã Mỹ Lộc Thượng', 90, 30, 33],
        ['Xã Hòa Khánh Tây', 90, 67, 51],
        ['Phường Long Tuyền', 200, 160, 140],
        ['Xã Thạnh Phú Nam', 48, 16, 9],
        ['Xã Bình Ninh', 84, 63, 60],
        ['Đặc khu Hòn Ngang', 7, 5, 5],
      ] as const
    ).map((figures, index): Entry[] => {
      const [unit, plan, actual, prior] = figures;
      const row = index + 4;
      return [index + 1, unit, plan, actual, prior, `=D${row}-E${row}`, null];
    }),
    ['Tổng cộng', null, '=SUM(C4:C12)', '=SUM(D4:D12)', '=SUM(E4:E12)', '=SUM(F4:F12)', null],
  ],
  dress: dressed([3, 3], 'G', ['A13:B13']),
};

/** Communes in three cụm, sums of each above its units; the same name stands in two of them. */
const groups: MadeSheet = {
  name: 'Theo cụm',
  rows: [
    ['TIẾN ĐỘ BHYT HỘ GIA ĐÌNH CÁC CỤM THI ĐUA'],
    ['(Số liệu đến hết ngày 31/10/2025)'],
    ['TT', 'Xã, phường', 'Kế hoạch năm 2025', 'Thực hiện', 'Tỷ lệ (%)'],
    ['I', 'Cụm Đồng bằng', '=SUM(C5:C8)', '=SUM(D5:D8)', null],
    [1, 'Xã Đông Hải Lăng', 4120, 3296, null],
    [2, 'Xã Trung Giang Hạ', 2850, 2708, null],
    [3, 'Phường Bến Nghè', 5300, 4823, null],
    [4, 'Xã Tân Lập', 1980, 1584, null],
    ['II', 'Cụm Gò đồi', '=SUM(C10:C12)', '=SUM(D10:D12)', null],
    [5, 'Xã Cam Nghĩa Thượng', 1750, 1680, null],
    [6, 'Xã Hải Sơn Đông', 2200, 2090, null],
    [7, 'Xã Vĩnh Tú', 1620, 1555, null],
    ['III', 'Cụm Miền núi', '=SUM(C14:C17)', '=SUM(D14:D17)', null],
    [8, 'Xã Tân Lập', 1260, 1021, null],
    [9, 'Xã Hướng Sơn Bắc', 980, 588, null],
    [10, 'Xã A Ngo Thượng', 1100, 660, null],
    [11, 'Xã Ba Lòng Tây', 760, 707, null],
    ['Cộng', null, '=C4+C9+C13', '=D4+D9+D13', null],
  ],
  dress: dressed([3, 3], 'E', ['A18:B18']),
};

/** Two kinds under heads of two rows; a unit exactly at 80 %, one without a figure, one above its plan. */
const twoKinds: MadeSheet = {
  name: 'Tiến độ tháng 11',
  rows: [
    ['BẢNG TIẾN ĐỘ BHXH TỰ NGUYỆN, BHYT HỘ GIA ĐÌNH'],
    ['(Tính đến 15/11/2025)'],
    ['STT', 'Đơn vị', 'BHXH tự nguyện', null, null, 'BHYT hộ gia đình', null, null],
    [null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
    ...(
      [
        ['Phường Trà Nóc Đông', 310, 262, 5210, 5001],
        ['Xã Giai Xuân Hạ', 185, 148, 3120, 2902],
        ['Xã Trường Long Tây', 240, 131, 4475, 3983],
        ['Xã Nhơn Nghĩa', 96, null, 2210, 2055],
        ['Phường Phước Thới Nam', 402, 421, 6800, 6664],
        ['Xã Đông Bình', 133, 106, 2904, 2700],
      ] as const
    ).map((figures, index): Entry[] => {
      const [unit, plan, actual, healthPlan, healthActual] = figures;
      return [index + 1, unit, plan, actual, null, healthPlan, healthActual, null];
    }),
    ['Tổng cộng', null, '=SUM(C5:C10)', '=SUM(D5:D10)', null, '=SUM(F5:F10)', '=SUM(G5:G10)', null],
  ],
  dress: dressed([3, 4], 'H', ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3', 'A11:B11']),
};

/** Three kinds, and the cụm in a column of its own. */
const threeKinds: MadeSheet = {
  name: 'Tổng hợp quý III',
  rows: [
    ['KẾT QUẢ GIAO CHỈ TIÊU THAM GIA BHXH, BHYT'],
    ['(Tính đến hết quý III/2025)'],
    [
      'STT',
      'Đơn vị',
      'Cụm',
      'BHXH tự nguyện',
      null,
      'BHYT hộ gia đình',
      null,
      'BHYT học sinh, sinh viên',
      null,
    ],
    [null, null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    ...(
      [
        ['Xã Nậm Cắt', 1, 88, 61, 1420, 1188, 905, 905],
        ['Xã Bản Phiệt Thượng', 1, 120, 84, 2210, 2144, 1310, 1201],
        ['Phường Cốc Lếu Bắc', 2, 260, 221, 4890, 4303, 2875, 2875],
        ['Xã Quang Kim Đông', 2, 97, 78, 1765, 1694, 1022, 930],
        ['Xã Mường Vi Hạ', 1, 54, 27, 1190, 1023, 660, 615],
        ['Phường Bắc Cường Nam', 2, 301, 199, 5120, 5018, 3340, 3106],
      ] as const
    ).map((figures, index): Entry[] => [index + 1, ...figures]),
    [
      'Tổng cộng',
      null,
      null,
      ...['D', 'E', 'F', 'G', 'H', 'I'].map((letter) => `=SUM(${letter}5:${letter}10)`),
    ],
  ],
  dress: dressed([3, 4], 'I', ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:G3', 'H3:I3', 'A11:C11']),
};

export const inputs = {
  ties: () => madeWorkbook(ties),
  groups: () => madeWorkbook(groups),
  twoKinds: () => madeWorkbook(twoKinds),
  threeKinds: () => madeWorkbook(threeKinds),
} as const;
