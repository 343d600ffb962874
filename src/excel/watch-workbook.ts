/** A person at this Excel changed the contents of cells. */
export interface PersonEdit {
  /** Excel's own id of the sheet (`ReadSheet.id`). */
  readonly sheetId: string;
  /** As Excel tells it: `D7`, `D7:E15`, `5:6`, `D:E`, several with commas. */
  readonly address: string;
}

/**
 * How far this Excel tells what a person edits: not at all, where it does not say who wrote a cell (before ExcelApi
 * 1.14); as long as the pane is open; or as long as the workbook is, where pane and ribbon share a runtime that outlives
 * the pane.
 */
export function editsHeard(): 'never' | 'pane-open' | 'file-open' {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.14')) return 'never';
  return requirements.isSetSupported('SharedRuntime', '1.1') ? 'file-open' : 'pane-open';
}

/**
 * Tells when something changes that the pane shows: a cell, the sheet in front, the list of sheets. What the add-in
 * itself wrote does not count, where Excel says who wrote it (ExcelApi 1.14).
 * @param changed with the edit where a person at this Excel made one; null for everything else: what a co-author did, rows
 * that came or went, an edit of which Excel does not say whose it is. Fast edits drop events (office-js #1760), so what
 * an edit tells is where to look, never all that changed: the listener has to read again anyway.
 */
export async function watchWorkbook(changed: (edit: PersonEdit | null) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (!isOwn(event)) changed(personEdit(event));
      return Promise.resolve();
    });
    const anyway = (): Promise<void> => {
      changed(null);
      return Promise.resolve();
    };
    worksheets.onActivated.add(anyway);
    worksheets.onDeleted.add(anyway);
    await context.sync();
  });
}

/** What comes from Excel may lack what the types promise: an older one says less. */
type Told = Partial<Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'worksheetId'>> & {
  readonly source?: string;
  readonly triggerSource?: string;
};

function isOwn({ triggerSource }: Told): boolean {
  return triggerSource === 'ThisLocalAddin';
}

function personEdit({ address, changeType, source, triggerSource, worksheetId }: Told): PersonEdit | null {
  if (triggerSource === undefined || source !== 'Local' || String(changeType) !== 'RangeEdited') return null;
  if (address === undefined || worksheetId === undefined) return null;
  return { sheetId: worksheetId, address };
}
