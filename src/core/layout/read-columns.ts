import { type Grid, isDateFormatted, isPercentFormatted, numberAt, valueAt } from '../grid/grid';
import { figureOfText } from '../text/figure';
import { folded } from '../text/fold';
import { dateOfSerial, datesIn, type IsoDate } from '../text/date';
import { type Sample, sampleColumn, sampleRows } from './column-arithmetic';
import { relationsOf } from './column-relations';
import type { Corrections } from './corrections';
import { asCoverage } from './coverage-title';
import { countRoles, type Draft, firmWords } from './draft';
import type { TableFrame } from './table-frame';
import { headerPaths } from './header-paths';
import { headerWords } from './header-words';
import { withEarlierYears } from './earlier-years';
import { withInputs } from './infer-inputs';
import { insuranceKindsIn, insuranceOfPath } from './insurance-words';
import { roleByWords } from './role-words';
import { partsOfRates, withoutRivals } from './rivals';
import { type Said, saidOf } from './said-columns';
import { settleColumns } from './settle-columns';
import type { ColumnLayout, Evidence } from './sheet-layout';
import type { Title } from './title';
import { type ColumnRole, type InsuranceKind, kindlessRoles, parentKind } from './vocabulary';
import { weigh } from './weigh-drafts';
import { withFractions } from './stored-fractions';

/**
 * Reads what each column of a table means: the words of its header, then of the title, weighed with what the numbers
 * themselves show; what a person said before of the same header comes first of all.
 * @returns the columns, and which of them (1-based) the figures show the completion rates to be made of.
 */
export function readColumns(
  grid: Grid,
  frame: TableFrame,
  bodyRows: readonly number[],
  title: Title,
  corrections: Corrections,
): { columns: ColumnLayout[]; partsOfRates: ReadonlySet<number> } {
  const paths = headerPaths(grid, frame.headerRows, frame.left, frame.right);
  const drafts = [...paths].flatMap(([column, path]): Draft[] => {
    const isLabel = column === frame.unitColumn || column === frame.ordinalColumn;
    return path.length > 0 || isLabel || frame.headerRows.length === 0
      ? [{ column, path, ...wordsOf(frame, column, path, title) }]
      : [];
  });
  const samples = samplesOf(grid, frame, bodyRows);
  const relations = relationsOf(samples);
  const fitting = drafts.map((draft) => (isUnfit(grid, bodyRows, draft) ? unfit(draft) : draft));
  const read = asCoverage(weigh(withInputs(fitting, relations), relations), samples, title);
  const weighed = withSaid(grid.sheet, frame, read, corrections);
  const columns = weighed.map((draft): ColumnLayout => {
    const evidence = [...draft.evidence];
    const insurance = insuranceSaid(draft.said, () =>
      kindlessRoles.has(draft.role) ? 'none' : insuranceOf(draft, title, evidence),
    );
    return {
      column: draft.column,
      role: draft.role,
      insurance,
      date: dateOfPath(grid, frame, draft.column, draft.path, title),
      confidence: draft.confidence,
      evidence,
      headerPath: draft.path,
      fraction: false,
    };
  });
  const settled = withEarlierYears(withoutRivals(settleColumns(columns, title), relations), title);
  return {
    columns: withFractions(grid, sampleRows(bodyRows), settled, samples, relations),
    partsOfRates: partsOfRates(settled, relations),
  };
}

function samplesOf(grid: Grid, frame: TableFrame, bodyRows: readonly number[]): Map<number, Sample> {
  const rows = sampleRows(bodyRows);
  const samples = new Map<number, Sample>();
  for (let column = frame.unitColumn + 1; column <= frame.right; column += 1) {
    samples.set(column, sampleColumn(grid, rows, column));
  }
  return samples;
}

function wordsOf(
  frame: TableFrame,
  column: number,
  path: readonly string[],
  title: Title,
): Pick<Draft, 'role' | 'confidence' | 'evidence'> {
  if (column === frame.unitColumn || column === frame.ordinalColumn) {
    return {
      role: column === frame.unitColumn ? 'unit' : 'ordinal',
      confidence: path.length > 0 ? 0.98 : 0.9,
      evidence: [{ by: 'header', text: path.join(' · ') }],
    };
  }
  if (frame.headerRows.length === 0) return byTitle(title, []);
  const words = roleByWords(path);
  if (words !== null && words.role !== 'unit' && words.role !== 'ordinal') {
    return { role: words.role, confidence: words.confidence, evidence: [{ by: 'header', text: words.text }] };
  }
  const named = [...path].reverse().find((text) => insuranceKindsIn(text, speaksOfHealth(title)).length > 0);
  if (named !== undefined && title.speaksOf !== null) {
    const byKind = byTitle(title, [{ by: 'header', text: named }]);
    // "Số thẻ BHYT do NSNN cấp" names a kind, and says something else that is not known.
    const below = path.slice(path.lastIndexOf(named) + 1);
    return [named, ...below].some(saysMoreThanKind) ? { ...byKind, confidence: unsureWords } : byKind;
  }
  // "Cả năm" beside the quarters, below a title that gives one quota.
  const leaf = path.at(-1) ?? '';
  if (title.speaksOf === 'quota' && title.kinds.length === 1 && headerWords(leaf).words === 'ca nam') {
    return byTitle(title, [{ by: 'header', text: leaf }]);
  }
  // "Tham gia BHYT" counts those who take part, whatever the title leaves unsaid.
  if (named !== undefined && /tham gia/.test(folded(named)) && !saysMoreThanKind(named)) {
    return { role: 'actual', confidence: 0.8, evidence: [{ by: 'header', text: named }] };
  }
  if (path.some((text) => /người/i.test(text.normalize('NFC')))) {
    return { role: 'actual', confidence: 0.65, evidence: [{ by: 'header', text: path.join(' · ') }] };
  }
  return { role: 'other', confidence: 0.6, evidence: [] };
}

const unsureWords = 0.7;

/** Words besides the kind's name and what counts people. */
function saysMoreThanKind(text: string): boolean {
  return !/^((tong|so|nguoi|luong|the|doi tuong|nhom|co|lao dong|khau|dan|tham gia|ho|dien|cua|theo|va|bo sung|toan dan) ?)*$/.test(
    headerWords(text).words,
  );
}

/** Figures that nothing but the title tells planned from done. */
function byTitle(title: Title, said: readonly Evidence[]): Pick<Draft, 'role' | 'confidence' | 'evidence'> {
  const role = title.speaksOf === 'quota' ? 'plan' : 'actual';
  const evidence: Evidence[] = [...said, { by: 'title', text: title.lines.join(' · ') }];
  return { role, confidence: role === 'plan' ? 0.92 : 0.85, evidence };
}

/**
 * Whether a column that only a kind or the title makes one of people holds none: names and telephones in a list below
 * a table, or contribution rates ("17,5%").
 */
function isUnfit(grid: Grid, bodyRows: readonly number[], { column, role, confidence }: Draft): boolean {
  const isPart = role === 'newCount' || role === 'renewedCount';
  if (!isPart && (!countRoles.has(role) || confidence >= firmWords + 0.03)) return false;
  const filled = sampleRows(bodyRows).filter((row) => valueAt(grid, row, column) !== '');
  return (
    filled.length >= 2 &&
    filled.every((row) => {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number') return isPercentFormatted(grid, row, column);
      return typeof value === 'string' && (/%\s*$/.test(value) || figureOfText(value) === null);
    })
  );
}

function unfit(draft: Draft): Draft {
  return { ...draft, role: 'other', confidence: 0.6, evidence: [] };
}

/** What a person said comes before words and figures. The units' column is the frame's: it is moved there, not here. */
function withSaid(
  sheet: string,
  frame: TableFrame,
  drafts: readonly Draft[],
  corrections: Corrections,
): (Draft & { readonly said: Said | null })[] {
  const all = saidOf(
    sheet,
    drafts.map(({ path }) => path),
    corrections,
  );
  return drafts.map((draft, index) => {
    const said = all[index] ?? null;
    const isUnit = draft.column === frame.unitColumn;
    if (said === null || isUnit !== (said.role === 'unit')) return { ...draft, said: null };
    const evidence: Evidence[] = [{ by: 'person', text: draft.path.join(' · ') }];
    return { ...draft, role: said.role, confidence: 1, evidence, said };
  });
}

/** The kind that a person chose; one chosen on another sheet only where this sheet's own words name none. */
function insuranceSaid(said: Said | null, read: () => InsuranceKind): InsuranceKind {
  if (said === null || said.insurance === null) return read();
  if (said.here) return said.insurance;
  const own = read();
  return own === 'none' ? said.insurance : own;
}

function speaksOfHealth({ kinds }: Title): boolean {
  return kinds.some((kind) => kind.startsWith('bhyt'));
}

function insuranceOf({ path, role }: Draft, title: Title, evidence: Evidence[]): InsuranceKind {
  const own = insuranceOfPath(path, speaksOfHealth(title));
  const [first, ...more] = title.kinds;
  // Money is owed and collected for all kinds at once: "Nợ BHXH, BHYT, BHTN".
  const ofAll = more.length > 0 && title.kinds.includes('bhxh') && isMoney(role, path, title);
  const only = ofAll ? 'bhxh' : more.length > 0 ? undefined : first;
  if (only === undefined) return own;
  // "Số HS tham gia BHYT" below a title on BHYT học sinh is about those.
  const isNarrower = parentKind[only] === own && path.some((text) => /\bhs\b|học sinh|hssv/i.test(text));
  if (own !== 'none' && !isNarrower) return own;
  const text = title.lines.find((line) => insuranceKindsIn(line).includes(only)) ?? '';
  if (!evidence.some((one) => one.by === 'title' && one.text === text)) evidence.push({ by: 'title', text });
  return only;
}

function isMoney(role: ColumnRole, path: readonly string[], title: Title): boolean {
  if (role === 'arrears' || role === 'receivable' || role === 'arrearsRate') return true;
  const text = folded(path.join(' | '));
  if (/\bnguoi\b|\bthe\b|lao dong/.test(text)) return false;
  return title.lines.some((line) => /\bthu\b[^|]*bhxh|thu bao hiem|\bno bhxh|cham dong/.test(folded(line)));
}

/** The date in the column's own header: in a text, or in a cell that holds a date; the lowest row decides. */
function dateOfPath(
  grid: Grid,
  frame: TableFrame,
  column: number,
  path: readonly string[],
  title: Title,
): IsoDate | null {
  for (const row of [...frame.headerRows].reverse()) {
    const serial = numberAt(grid, row, column);
    if (serial !== null && isDateFormatted(grid, row, column)) return dateOfSerial(serial);
  }
  for (const text of [...path].reverse()) {
    const found = datesIn(text, title.year).at(-1);
    if (found !== undefined) return found.date;
  }
  return null;
}
