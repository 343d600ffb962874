import type { Finding } from '../checks/finding';

/** Tells the findings of one workbook apart, for as long as no rows are inserted. */
export type FindingId = string & { readonly brand: 'FindingId' };

/**
 * The id of a finding: where it is and what it is.
 * @example findingId(finding) // 'Tiến độ!G16 change-mismatch'
 */
export function findingId({ sheet, address, code }: Pick<Finding, 'sheet' | 'address' | 'code'>): FindingId {
  return `${sheet}!${address} ${code}` as FindingId;
}

/** Fields that say where a finding is or how it is shown, not what it found. */
const notFigures: ReadonlySet<string> = new Set(['sheet', 'address', 'severity', 'repair', 'group']);
const anAddress = /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/;

/**
 * What a finding found, as text that changes when its figures do. Addresses are left out: a row inserted above moves
 * them and changes no figure.
 * @example figuresOf(finding) // '{"code":"change-mismatch","found":57.7,"expected":9.01,…}'
 */
export function figuresOf(finding: Finding): string {
  return JSON.stringify(finding, (name, value: unknown) =>
    notFigures.has(name) || (typeof value === 'string' && anAddress.test(value)) ? undefined : value,
  );
}
