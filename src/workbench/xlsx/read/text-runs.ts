import { decodeXString } from '../xml/escape';
import { streamXml, type Attributes } from '../xml/read-xml';

/**
 * Puts together the text of one shared or inline string: the runs of rich text joined, phonetic guides left out.
 * Without xml:space="preserve" Excel drops the blanks around a text.
 */
export class TextRuns {
  private pieces = '';
  private run = '';
  private inText = false;
  private preserve = false;
  private phonetic = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    if (name !== 't' || this.phonetic > 0) return;
    this.inText = true;
    this.preserve = attributes['xml:space'] === 'preserve';
    this.run = '';
  }

  text(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    if (name !== 't' || !this.inText) return;
    this.inText = false;
    this.pieces += this.preserve ? this.run : this.run.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  }

  /** The text so far; the next one starts empty. */
  take(): string {
    const whole = decodeXString(this.pieces);
    this.pieces = '';
    return whole;
  }
}

/**
 * The shared strings of a workbook, in order.
 *
 * @throws FileProblem `damaged` when the part is not well-formed.
 */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  const runs = new TextRuns();
  streamXml(text, {
    open: (name, attributes) => runs.open(name, attributes),
    text: (run) => runs.text(run),
    close: (name) => {
      runs.close(name);
      if (name === 'si') strings.push(runs.take());
    },
  });
  return strings;
}

/** A date written as ISO 8601 (`t="d"`) as Excel's serial number; null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = days - epoch / 86_400_000;
  // Excel counts a 29 February 1900 that never was.
  return (date1904 || serial > 60 ? serial : serial - 1) + time;
}
