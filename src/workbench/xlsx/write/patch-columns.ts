import type { ColumnModel, SheetModel } from '../../model/workbook-model';
import { attributesOf, childTexts, withAttributes, withInner } from '../xml/element-text';
import type { SheetText } from './sheet-text';

/** A `<col>`: the columns it speaks of, counted from 1, and its text. */
interface Run {
  readonly min: number;
  readonly max: number;
  readonly xml: string;
  readonly changed: boolean;
}

/** Excel's width of a column nobody set, in characters, with the room it adds beside them. */
const STANDARD_WIDTH = 9.140625;

function readRuns(cols: string | undefined): Run[] {
  return (cols === undefined ? [] : childTexts(cols, 'col')).map((xml) => {
    const { min, max } = attributesOf(xml);
    return { min: Number(min), max: Number(max), xml, changed: false };
  });
}

/** The style number that each column gives to cells without one of their own. */
export function columnStyles(sheet: SheetText): (column: number) => number {
  const styled = readRuns(sheet.get('cols'))
    .map(({ min, max, xml }) => ({ min, max, style: Number(attributesOf(xml).style ?? 0) }))
    .filter(({ style }) => style !== 0);
  return (column) => styled.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style ?? 0;
}

function changedText(
  xml: string,
  before: ColumnModel | undefined,
  after: ColumnModel | undefined,
  standard: number,
): string {
  const values: Record<string, string | null> = {};
  if (before?.width !== after?.width) {
    values.width = String(after?.width ?? standard);
    values.customWidth = after?.width === undefined ? null : '1';
    values.bestFit = null;
  }
  if ((before?.hidden ?? false) !== (after?.hidden ?? false))
    values.hidden = after?.hidden === true ? '1' : null;
  const changed = withAttributes(xml, values);
  // A column without a width is drawn with none at all by some readers.
  return attributesOf(changed).width === undefined
    ? withAttributes(changed, { width: String(standard) })
    : changed;
}

function spread(run: Run, min: number, max: number): Run {
  if (min === run.min && max === run.max) return run;
  return { ...run, min, max, xml: withAttributes(run.xml, { min: String(min), max: String(max) }) };
}

/** Joins neighbours that came out alike, so that ten columns of one width stay one entry. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (
      last?.changed &&
      run.changed &&
      last.max + 1 === run.min &&
      spread(run, last.min, run.max).xml === spread(last, last.min, run.max).xml
    ) {
      result[result.length - 1] = spread(last, last.min, run.max);
    } else result.push(run);
  }
  return result;
}

/** Writes changed widths and hidden columns; what a column else has (style, outline) stays. */
export function patchColumns(sheet: SheetText, before: SheetModel, after: SheetModel): void {
  const changes = [...new Set([...before.columns.keys(), ...after.columns.keys()])]
    .filter((column) => {
      const [was, is] = [before.columns.get(column), after.columns.get(column)];
      return was?.width !== is?.width || (was?.hidden ?? false) !== (is?.hidden ?? false);
    })
    .sort((a, b) => a - b);
  if (changes.length === 0) return;
  const standard = after.defaultColumnWidth ?? STANDARD_WIDTH;
  let runs = readRuns(sheet.get('cols'));
  for (const column of changes) {
    const number = column + 1;
    const [was, is] = [before.columns.get(column), after.columns.get(column)];
    const run = runs.find(({ min, max }) => number >= min && number <= max);
    const own = run
      ? spread(run, number, number)
      : {
          min: number,
          max: number,
          xml: `<${sheet.prefix}col min="${String(number)}" max="${String(number)}"/>`,
          changed: true,
        };
    const rest = run
      ? [
          ...(run.min < number ? [spread(run, run.min, number - 1)] : []),
          ...(run.max > number ? [spread(run, number + 1, run.max)] : []),
        ]
      : [];
    const made = { ...own, changed: true, xml: changedText(own.xml, was, is, standard) };
    runs = [...runs.filter((candidate) => candidate !== run), ...rest, made].sort((a, b) => a.min - b.min);
  }
  sheet.put(
    'cols',
    withInner(
      sheet.getOrEmpty('cols'),
      joined(runs)
        .map(({ xml }) => xml)
        .join(''),
    ),
  );
}
