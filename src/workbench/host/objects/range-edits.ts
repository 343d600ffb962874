import { patchStyle } from '../../engine/cell-style';
import type { CellChange } from '../../engine/engine-sheet';
import { contains, intersection, without } from '../../engine/rectangles';
import type { Rectangle } from '../../model/workbook-model';
import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { refuseArrayPart, refuseLocked, refuseUnlessAllowed } from '../refusals/protection';
import type { RangeSelf } from '../session';
import { isUnbounded } from '../values/range-values';
import { cutConditionalFormats } from './conditional-format-collection';
import { insertOrDelete } from './range-shifts';

/** The methods of a range that change cells. */
export const rangeEdits: Readonly<Record<string, (self: RangeSelf, args: Arguments) => unknown>> = {
  clear: (self, args) => {
    const what = args.word(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
    if (what === 'All' || what === 'Contents') clearContents(self);
    if (what === 'All' || what === 'Formats') clearFormats(self);
    if (what !== 'Contents' && what !== 'Formats') removeLinks(self);
  },
  select: ({ session, sheetId, sheet, area }) => {
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
    session.engine.select(sheetId, area);
  },
  merge: (self, args) => {
    mergeCells(self, args.flag(0, false));
  },
  unmerge: ({ sheet, area }) => {
    refuseUnlessAllowed(sheet, 'formatCells');
    for (const merge of sheet.merges) if (intersection(merge, area)) sheet.removeMerge(merge);
  },
  insert: (self, args) => insertOrDelete(self, 'insert', args.word(0, ['Down', 'Right'])),
  delete: (self, args) => insertOrDelete(self, 'delete', args.word(0, ['Up', 'Left'])),
  calculate: () => undefined,
};

/** The cells of a range that hold something or have a look; a range without end is taken as far as it is used. */
function usedCells({ sheet, area }: RangeSelf): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (const [row, line] of sheet.cells()) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of line.keys())
      if (column >= area.left && column <= area.right) found.push({ row, column });
  }
  return found;
}

function clearContents(self: RangeSelf): void {
  refuseLocked(self.sheet, self.area);
  refuseArrayPart(self.sheet, self.area);
  self.sheet.write(usedCells(self).map((cell) => ({ ...cell, content: { value: null } })));
}

/** Takes looks, merges and conditional formats away, as Excel's own "clear formats" does. */
function clearFormats(self: RangeSelf): void {
  const { sheet, area, session } = self;
  refuseUnlessAllowed(sheet, 'formatCells');
  const style = session.engine.defaultStyle;
  sheet.write(usedCells(self).map((cell) => ({ ...cell, style })));
  for (const merge of sheet.merges) if (intersection(merge, area)) sheet.removeMerge(merge);
  cutConditionalFormats(sheet, [area]);
}

function removeLinks({ sheet, area }: RangeSelf): void {
  sheet.extras.hyperlinks = sheet.extras.hyperlinks.flatMap((link) =>
    without(link.area, area).map((rest) => ({ ...link, area: rest })),
  );
}

/** The first cell that holds something keeps the upper left place; everything else under a merge is lost. */
function mergeCells(self: RangeSelf, across: boolean): void {
  const { sheet, area } = self;
  if (isUnbounded(area)) throw notImplemented('Range.merge of whole rows or columns');
  refuseUnlessAllowed(sheet, 'formatCells');
  if (sheet.extras.protection.enabled) refuseLocked(sheet, area);
  for (const table of sheet.extras.tables) {
    if (intersection(table.range, area))
      throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  refuseArrayPart(sheet, area);
  const blocks: Rectangle[] = [];
  if (!across) blocks.push(area);
  else for (let row = area.top; row <= area.bottom; row += 1) blocks.push({ ...area, top: row, bottom: row });
  for (const block of blocks) mergeBlock(self, block);
}

function mergeBlock({ sheet }: RangeSelf, block: Rectangle): void {
  const touched = sheet.merges.filter((merge) => intersection(merge, block));
  if (touched.some((merge) => !contains(block, merge))) {
    throw new HostError('InvalidOperation', 'The range overlaps a part of a merged area.');
  }
  if (block.top === block.bottom && block.left === block.right) return;
  for (const merge of touched) sheet.removeMerge(merge);
  const first = sheet.cell(block.top, block.left);
  const changes: CellChange[] = [];
  let kept = first && (first.value !== null || first.formula !== undefined) ? first : null;
  const style = sheet.style(block.top, block.left);
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      if (row === block.top && column === block.left) continue;
      const cell = sheet.cell(row, column);
      const filled = cell !== null && (cell.value !== null || cell.formula !== undefined);
      if (filled && kept === null) {
        kept = cell;
        changes.push({ row: block.top, column: block.left, content: cell });
      }
      const look = patchStyle(style, { borders: sheet.style(row, column).borders });
      changes.push({ row, column, style: look, ...(filled ? { content: { value: null } } : {}) });
    }
  }
  sheet.write(changes);
  sheet.addMerge(block);
}
