import type { DefinedName, Rectangle, SheetModel } from '../../model/workbook-model';
import { readCharts } from '../charts/read-charts';
import { FileProblem } from '../file-problem';
import type { SheetEntry } from '../package/find-workbook';
import type { OfficePackage } from '../package/office-package';
import { child, flag, streamXml, TreeBuilder, type XmlElement } from '../xml/read-xml';
import { CellReader, type CellContext } from './read-cells';
import { readConditionalFormats } from './read-conditional-formats';
import {
  readAutoFilter,
  readColumns,
  readFrozen,
  readMerges,
  readPageLayout,
  readProtection,
} from './read-sheet-parts';
import { readTables } from './read-tables';

interface SheetParts {
  readonly cells: CellReader;
  readonly elements: readonly XmlElement[];
}

/** Cells are read as they stream by; the other elements, all small, as trees. Extension lists are passed over. */
function streamSheet(text: string, context: CellContext): SheetParts {
  const cells = new CellReader(context);
  const builder = new TreeBuilder();
  const elements: XmlElement[] = [];
  let depth = 0;
  let mode: 'tree' | 'cells' | 'skip' = 'tree';
  streamXml(text, {
    open: (name, attributes) => {
      depth += 1;
      if (depth === 1 && name !== 'worksheet') throw new FileProblem('damaged', `a sheet that is a ${name}`);
      if (depth === 2) mode = name === 'sheetData' ? 'cells' : name === 'extLst' ? 'skip' : 'tree';
      if (depth < 2 || mode === 'skip') return;
      if (mode === 'cells') cells.open(name, attributes);
      else {
        const element = builder.open(name, attributes);
        if (depth === 2) elements.push(element);
      }
    },
    text: (run) => {
      if (mode === 'cells') cells.text(run);
      else if (mode === 'tree') builder.text(run);
    },
    close: (name) => {
      if (depth >= 2 && mode === 'cells') cells.close(name);
      else if (depth >= 2 && mode === 'tree') builder.close();
      depth -= 1;
    },
  });
  cells.finish();
  return { cells, elements };
}

function numberOrNull(value: string | undefined): number | null {
  const number = value === undefined ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/**
 * Reads one worksheet.
 *
 * @param path - the sheet's part, known to exist.
 * @param names - the names and print titles that belong to this sheet.
 * @throws FileProblem `damaged`.
 */
export function readSheet(
  file: OfficePackage,
  entry: SheetEntry,
  path: string,
  context: CellContext,
  names: {
    own: readonly DefinedName[];
    titleRows: string | null;
    printAreas: readonly Rectangle[];
  },
): SheetModel {
  const { cells, elements } = streamSheet(file.read(path) ?? '', context);
  const all = (name: string): XmlElement[] => elements.filter((element) => element.name === name);
  const element = (name: string): XmlElement | undefined =>
    elements.find((candidate) => candidate.name === name);
  const view = child(element('sheetViews'), 'sheetView');
  const format = element('sheetFormatPr')?.attributes ?? {};
  const sizes = {
    columns: readColumns(all('cols'), cells.lastColumn),
    rows: cells.rows,
    defaultColumnWidth: numberOrNull(format.defaultColWidth),
    defaultRowHeight: numberOrNull(format.defaultRowHeight),
  };
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.state,
    cells: cells.cells,
    merges: readMerges(element('mergeCells')),
    ...sizes,
    frozen: readFrozen(view),
    showGridlines: flag(view?.attributes.showGridLines, true),
    tabColor: context.styles.palette.resolve(child(element('sheetPr'), 'tabColor')) ?? null,
    conditionalFormats: readConditionalFormats(all('conditionalFormatting'), entry.sheetId, context.styles),
    names: names.own,
    pageLayout: readPageLayout(element, names.titleRows, names.printAreas),
    protection: readProtection(element('sheetProtection')),
    tables: readTables(file, path),
    autoFilter: readAutoFilter(element('autoFilter')),
    charts: readCharts(file, path, entry.sheetId, sizes),
  };
}
