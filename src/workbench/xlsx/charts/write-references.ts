import type { CellModel, CellValue, WorkbookModel } from '../../model/workbook-model';
import { content, element, valued } from '../xml/build-element';
import { referencedCells } from './referenced-cells';

/** References of a chart with the values that their cells have now, as Excel keeps them: it draws from these first. */

function textOf(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

function point(index: number, text: string): string {
  return element('c:pt', { idx: index }, element('c:v', {}, content(text)));
}

function formulaElement(formula: string): string {
  return element('c:f', {}, content(formula.replace(/^=/, '')));
}

function textReference(workbook: WorkbookModel, formula: string): string {
  const cells = referencedCells(workbook, formula);
  if (cells === null) return element('c:strRef', {}, formulaElement(formula));
  const points = cells.map((cell, index) => {
    const text = textOf(cell?.value ?? null);
    return text === null ? '' : point(index, text);
  });
  const cache = element('c:strCache', {}, valued('c:ptCount', cells.length), ...points);
  return element('c:strRef', {}, formulaElement(formula), cache);
}

function numberReference(workbook: WorkbookModel, formula: string): string {
  const cells = referencedCells(workbook, formula);
  if (cells === null) return element('c:numRef', {}, formulaElement(formula));
  const format = cells.find((cell) => typeof cell?.value === 'number')?.style.numberFormat ?? 'General';
  const points = cells.map((cell, index) =>
    typeof cell?.value === 'number' ? point(index, String(cell.value)) : '',
  );
  const cache = element(
    'c:numCache',
    {},
    element('c:formatCode', {}, content(format)),
    valued('c:ptCount', cells.length),
    ...points,
  );
  return element('c:numRef', {}, formulaElement(formula), cache);
}

function allNumbers(cells: readonly (CellModel | undefined)[] | null): boolean {
  const held = cells?.filter((cell) => cell !== undefined && cell.value !== null) ?? [];
  return held.length > 0 && held.every((cell) => typeof cell?.value === 'number');
}

/** The name of a series: a text, or the cell where it stands. Empty when it has none. */
export function seriesName(workbook: WorkbookModel, name: string): string {
  if (name === '') return '';
  const inner = name.startsWith('=') ? textReference(workbook, name) : element('c:v', {}, content(name));
  return element('c:tx', {}, inner);
}

/** What stands under the axis; figures such as years and dates keep their number format. */
export function seriesCategories(workbook: WorkbookModel, formula: string | null): string {
  if (formula === null) return '';
  const numbers = allNumbers(referencedCells(workbook, formula));
  return element('c:cat', {}, (numbers ? numberReference : textReference)(workbook, formula));
}

export function seriesValues(workbook: WorkbookModel, formula: string | null): string {
  return formula === null ? '' : element('c:val', {}, numberReference(workbook, formula));
}
