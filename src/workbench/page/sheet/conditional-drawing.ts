import type { IDisposable, IStyleData, Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ConditionalStyle } from '../../model/workbook-model';

/** What conditional formats lay over the cells of one sheet: row index, then column index. */
export type Overlay = ReadonlyMap<number, ReadonlyMap<number, ConditionalStyle>>;

/**
 * Draws what conditional formats lay over cells: colours, and the number format that carries the sign. Univer's own
 * rules know no number format, so nothing of theirs is used here.
 */
export class ConditionalDrawing {
  private overlays: ReadonlyMap<string, Overlay> = new Map();
  private readonly interception: IDisposable;

  /**
   * @param univer - the instance that draws
   * @param unitId - its workbook
   */
  constructor(
    private readonly univer: Univer,
    private readonly unitId: string,
  ) {
    const interceptors = univer.__getInjector().get(SheetInterceptorService);
    this.interception = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      // Before numbers are turned into text, so that the number format laid over is the one used.
      priority: InterceptCellContentPriority.NUMFMT + 0.5,
      handler: (cell, place, next) => {
        const style = this.overlays.get(place.subUnitId)?.get(place.row)?.get(place.col);
        if (!style || place.unitId !== this.unitId) return next(cell);
        const base = place.workbook.getStyles().getStyleByCell(cell);
        return next({ ...place.rawData, ...cell, s: laidOver(base ?? {}, style) });
      },
    });
  }

  /**
   * Takes the overlays of all sheets and redraws the sheet in front where something changed.
   *
   * @param overlays - by sheet id; a sheet that is missing has none
   */
  show(overlays: ReadonlyMap<string, Overlay>): void {
    if (fingerprint(overlays) === fingerprint(this.overlays)) return;
    this.overlays = overlays;
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }

  /** What is laid over a cell now, or `null`. */
  styleAt(sheetId: string, row: number, column: number): ConditionalStyle | null {
    return this.overlays.get(sheetId)?.get(row)?.get(column) ?? null;
  }

  dispose(): void {
    this.interception.dispose();
  }
}

/** The cell's own look with the conditional one over it; what the rule does not say stays. */
function laidOver(base: IStyleData, style: ConditionalStyle): IStyleData {
  return {
    ...base,
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.italic === undefined ? {} : { it: style.italic ? 1 : 0 }),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function fingerprint(overlays: ReadonlyMap<string, Overlay>): string {
  return JSON.stringify(
    [...overlays].map(([sheet, rows]) => [sheet, [...rows].map(([row, cells]) => [row, [...cells]])]),
  );
}
