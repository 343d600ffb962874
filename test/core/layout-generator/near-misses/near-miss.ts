import type { CellContent } from '../../../../src/core/grid/grid';
import type { Draw } from '../draw';

/** A sheet of the same offices, or of others, that is about something else. */
export interface NearMiss {
  readonly name: string;
  /** Short enough to stand under a table of ours. */
  readonly small: boolean;
  readonly rows: (draw: Draw) => readonly (readonly CellContent[])[];
}

/** As many rows as `count`, numbered from 1. */
export function numbered(count: number, row: (nth: number) => readonly CellContent[]): CellContent[][] {
  return Array.from({ length: count }, (_, index) => [index + 1, ...row(index + 1)]);
}

/** A person's name. */
export function personName(draw: Draw): string {
  return `${draw.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi'])} ${draw.pick(['Văn', 'Thị', 'Minh', 'Đức', 'Thanh', 'Hữu'])} ${draw.pick(['An', 'Bình', 'Hoa', 'Hùng', 'Lan', 'Mai', 'Nam', 'Phúc', 'Sơn', 'Tâm', 'Trang', 'Yến'])}`;
}
