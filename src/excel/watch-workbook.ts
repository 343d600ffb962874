/**
 * Tells when the person changes something that the pane shows: a cell, the sheet in front, the list of sheets. What
 * the add-in itself wrote does not count, where Excel says who wrote it (ExcelApi 1.14).
 * @param changed called without details: fast edits drop events (office-js #1760) and big ones have none (#5347), so
 * the listener has to read again anyway.
 */
export async function watchWorkbook(changed: () => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      const own: string = 'ThisLocalAddin';
      if (String(event.triggerSource) !== own) changed();
      return Promise.resolve();
    });
    const anyway = (): Promise<void> => {
      changed();
      return Promise.resolve();
    };
    worksheets.onActivated.add(anyway);
    worksheets.onDeleted.add(anyway);
    await context.sync();
  });
}
