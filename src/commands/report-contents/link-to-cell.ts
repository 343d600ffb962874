/**
 * A link that is kept by every spreadsheet program, printed as what it shows: the address unless told.
 * @param shown without quotation marks: an address, or the number of a row.
 * @example linkTo("Bảng 'A'", 'G16') // `=HYPERLINK("#'Bảng ''A'''!G16","G16")`
 */
export function linkTo(sheet: string, address: string, shown: string = address): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${shown}")`;
}
