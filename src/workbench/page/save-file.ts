const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Lets the browser save a file, as a link with `download` does.
 *
 * @param bytes - the file
 * @param name - proposed to the person
 * @example saveFile(bytes, 'huong-tra.xlsx')
 */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
