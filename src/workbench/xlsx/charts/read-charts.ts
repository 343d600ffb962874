import type { ChartModel } from '../../model/chart-model';
import { FileProblem } from '../file-problem';
import type { OfficePackage } from '../package/office-package';
import { placeOf, type SheetSizes } from './anchor-place';
import { referencesIn } from './chart-references';
import { readChartPart } from './read-chart-part';
import { chartModelId, readDrawing } from './sheet-drawing';

/** What `read` gives; nothing where a part is damaged: a chart that Excel could not show is no reason to refuse a workbook. */
function unlessDamaged<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem && error.code === 'damaged') return null;
    throw error;
  }
}

/** The charts of a sheet, from the back to the front. Pictures and shapes are not among them, nor charts inside groups. */
export function readCharts(
  file: OfficePackage,
  sheetPath: string,
  sheetId: number,
  sizes: SheetSizes,
): ChartModel[] {
  const drawing = unlessDamaged(() => readDrawing(file, sheetPath));
  return (drawing?.anchors ?? []).flatMap((anchor): ChartModel[] => {
    if (!anchor.chart) return [];
    const text = file.read(anchor.chart.path) ?? '';
    const content = unlessDamaged(() => readChartPart(text));
    const references = content === null ? referencesIn(text) : [];
    return [
      {
        id: chartModelId(sheetId, anchor.index),
        name: anchor.name,
        ...placeOf(anchor, sizes),
        content,
        ...(references.length === 0 ? {} : { references }),
      },
    ];
  });
}
