import type { Workbook } from 'exceljs';

import { withFixedBytes } from './fixed-bytes';
import { progressWorkbook } from './progress-sheet';
import { quotaWorkbook } from './quota-sheet';
import { HUONG_TRA, TRA_VINH } from './table-facts';

/** Fixed, because a sample made twice must be the same file. */
const MADE_ON = new Date(Date.UTC(2023, 10, 23, 1, 0, 0));

/**
 * Makes every sample workbook in memory.
 *
 * @returns file name to the bytes of the .xlsx, the same bytes each time
 * @example for (const [name, bytes] of await makeSamples()) await writeFile(name, bytes)
 */
export async function makeSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const workbooks: readonly (readonly [string, Workbook])[] = [
    ['huong-tra.xlsx', progressWorkbook(HUONG_TRA, 'entered')],
    ['huong-tra-published.xlsx', progressWorkbook(HUONG_TRA, 'published')],
    ['tra-vinh.xlsx', quotaWorkbook(TRA_VINH)],
  ];
  const files = new Map<string, Uint8Array>();
  for (const [name, workbook] of workbooks) {
    workbook.creator = 'Tiến độ BHXH';
    workbook.lastModifiedBy = 'Tiến độ BHXH';
    workbook.created = MADE_ON;
    workbook.modified = MADE_ON;
    files.set(name, withFixedBytes(new Uint8Array(await workbook.xlsx.writeBuffer())));
  }
  return files;
}
