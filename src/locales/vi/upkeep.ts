import type { UpkeepMessages } from '../messages/upkeep';

export const upkeep: UpkeepMessages = {
  recalculatesItself: 'Tự tính lại khi số liệu thay đổi',
  worksWhile: {
    never: 'Bản Excel này không cho biết ô nào anh/chị vừa sửa, nên chưa tự tính lại được.',
    'pane-open': 'Chỉ chạy khi khung bên này đang mở.',
    'file-open': 'Chạy từ lúc mở khung bên này đến khi đóng tệp.',
  },
  stale: {
    summary: 'Bảng tổng hợp lập trước lần sửa cuối.',
    ranking: 'Bảng xếp hạng lập trước lần sửa cuối.',
  },
  update: 'Cập nhật',
  updateReport: { summary: 'Cập nhật bảng tổng hợp', ranking: 'Cập nhật bảng xếp hạng' },
};
