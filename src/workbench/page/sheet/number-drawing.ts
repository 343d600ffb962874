import { CellValueType, HorizontalAlign, InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { ERRORS } from '../../engine/cell-data';
import { generalText, roundedFor } from './displayed-number';

/** Univer's default font size in points, and how wide a digit is for its height in common fonts. */
const DEFAULT_POINTS = 11;
const DIGIT_WIDTH = 0.556 * (96 / 72);
const CELL_PADDING = 5;

/**
 * Draws numbers as Excel does on a Vietnamese system where Univer does not: numbers without a format get a decimal
 * comma and fit their column, formatted ones are rounded on their decimal digits, errors stand in the middle.
 *
 * @param injector - of the Univer instance that draws
 * @returns how to stop
 * @example const numbers = drawNumbers(univer.__getInjector())
 */
export function drawNumbers(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    // After conditional formats have had their say in the format, before it is applied.
    priority: InterceptCellContentPriority.NUMFMT + 0.25,
    handler: (cell, place, next) => {
      if (cell?.f && typeof cell.v === 'string' && ERRORS.has(cell.v)) {
        const style = place.workbook.getStyles().getStyleByCell(cell);
        const centred = { ...style, ht: style?.ht ?? HorizontalAlign.CENTER };
        return next({ ...place.rawData, ...cell, s: centred });
      }
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return next(cell);
      const style = place.workbook.getStyles().getStyleByCell(cell);
      const pattern = style?.n?.pattern;
      if (pattern && !isDefaultFormat(pattern)) {
        return next({ ...place.rawData, ...cell, v: roundedFor(cell.v, pattern) });
      }
      const width = place.worksheet.getColumnWidth(place.col);
      const room = Math.floor((width - CELL_PADDING) / ((style?.fs ?? DEFAULT_POINTS) * DIGIT_WIDTH));
      return next({ ...place.rawData, ...cell, v: generalText(cell.v, room) });
    },
  });
}
