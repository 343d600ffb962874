import type { Workbook } from '@univerjs/core';

/**
 * Lets Univer find a cell's style again by its text. A style whose properties came in another order is one that Univer
 * compares with all that it knows, property by property, and does so again for each cell that gets it: a table of
 * thousands of rows took most of its time there.
 * @param workbook whose styles are asked for from now on.
 */
export function rememberFoundStyles(workbook: Workbook): void {
  const styles = workbook.getStyles();
  const find = styles.setValue.bind(styles);
  const found = new Map<string, string>();
  styles.setValue = (data) => {
    const key = JSON.stringify(data);
    const known = found.get(key);
    if (known !== undefined && styles.get(known)) return known;
    const id = find(data);
    if (id) found.set(key, id);
    return id;
  };
}
