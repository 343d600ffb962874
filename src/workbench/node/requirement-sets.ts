/** The requirement sets that a host says it has, and the newest version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel LTSC 2021: the oldest in support that this add-in aims at. */
export const LTSC_2021: RequirementSets = { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2' };

/**
 * Whether a set is there in this version or a newer one.
 *
 * @param sets what the host has
 * @param name e.g. `ExcelApi`; capitals do not matter
 * @param version e.g. `1.9`; the first version when not given
 * @example isSetSupported({ ExcelApi: '1.14' }, 'ExcelApi', '1.9') // true
 */
export function isSetSupported(
  sets: RequirementSets,
  name: string,
  version: string | number = '1.1',
): boolean {
  const found = Object.entries(sets).find(([own]) => own.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  const has = parts(found[1]);
  const wants = parts(String(version));
  return has[0] > wants[0] || (has[0] === wants[0] && has[1] >= wants[1]);
}

function parts(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}
