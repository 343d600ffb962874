import type { FindingMessages } from '../messages/findings';
import { numbers } from './numbers';

const { date } = numbers;

/** What a sheet says of its dates and of how its texts are written. */
export const dateFindings: Pick<FindingMessages, 'date-order' | 'date-ambiguous' | 'legacy-encoding'> = {
  'date-order': ({ address, found, earlier, asOf }) =>
    earlier
      ? `Ô ${address}: ngày của kỳ trước ghi ${date(found)} nhưng số liệu kỳ này tính đến ${date(asOf)}; kỳ trước phải trước kỳ này.`
      : `Ô ${address}: cột này ghi ngày ${date(found)}, sau ngày ${date(asOf)} mà bảng tính đến.`,
  'date-ambiguous': ({ address, found, swapped }) =>
    `Ô ${address}: ngày ${date(found)} có thể đã đảo ngày với tháng; các ngày khác trong bảng cho thấy có lẽ là ${date(swapped)}.`,
  'legacy-encoding': ({ address, encoding, decoded }) =>
    `Ô ${address}: chữ trong trang này gõ bằng bảng mã ${encoding === 'vni' ? 'VNI' : 'TCVN3 (ABC)'}, được đọc là “${decoded}”; trang giữ nguyên, không cần sửa.`,
};
