/**
 * A set of replacements in one text, all given in positions of the text as it was. They are carried out together at
 * the end, so that a sheet of many megabytes is copied once and not once an edit.
 */
export class TextEdits {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];

  constructor(private readonly source: string) {}

  /** Puts `text` in place of what stands from `start` to `end`; the same position twice keeps the order of the calls. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  /**
   * The text with every edit carried out.
   *
   * @throws Error when two edits overlap: that is a fault of the caller, and silence would damage a file.
   */
  apply(): string {
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const edit of sorted) {
      if (edit.start < at) throw new Error('overlapping edits of one text');
      pieces.push(this.source.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join('');
  }
}
