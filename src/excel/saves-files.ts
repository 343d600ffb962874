/** Where a download from the pane goes nowhere: the web view of Excel for Mac and for iPad (office-js #2700, #4681). */
const withoutDownloads: ReadonlySet<string> = new Set(['Mac', 'iOS']);

/** True where a file can be saved from the pane. Where Office.js does not know its platform it is taken to be. */
export function savesFiles(): boolean {
  if (typeof Office === 'undefined') return true;
  const context = Office.context as Partial<Office.Context> | undefined;
  return !withoutDownloads.has(String(context?.platform));
}
