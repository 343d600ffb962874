/** Brings a cell before the person: its sheet to the front, the cell selected. One round trip. */
export async function showCell(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** Brings a sheet to the front. One round trip. */
export async function showSheet(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}

/**
 * Shows the add-in's pane where ribbon and pane share a runtime (SharedRuntime 1.1); elsewhere nothing happens.
 */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
