import type { Milestone } from '../measures/threshold';

/**
 * Milestones that offices have set, to be taken over with one press.
 * - 30/6: Thành phố Trà Vinh, kế hoạch 49/KH-BCĐ, 2023: 80 % of the plan of BHXH tự nguyện and 93 % of BHYT.
 * - 31/12: Huyện Kon Rẫy, 2023: "hết năm 2023 có 100% học sinh tham gia BHYT".
 */
export const readyMilestones: readonly Milestone[] = [
  { day: '06-30', percents: { bhxhTuNguyen: 80, bhyt: 93 } },
  { day: '12-31', percents: { bhytHocSinh: 100 } },
];
