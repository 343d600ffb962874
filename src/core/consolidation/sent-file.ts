import type { RecognisedSheet } from '../recognised-sheet';

/** Why a file could not be opened. */
export type UnreadableReason =
  | 'missing'
  | 'notReadable'
  | 'empty'
  | 'damaged'
  | 'encrypted'
  | 'legacyXls'
  | 'notXlsx'
  | 'tooLarge'
  | 'unforeseen';

/** A file that a commune sent: what was recognised in it, or why it could not be opened. */
export type SentFile = ReadableFile | UnreadableFile;

export interface UnreadableFile {
  /** As the person named it. */
  readonly file: string;
  readonly unreadable: UnreadableReason;
}

export interface ReadableFile {
  readonly file: string;
  /** The recognised sheets, in tab order; sheets of ours and of other things are not among them. */
  readonly sheets: readonly RecognisedSheet[];
  /** It is what an earlier consolidation made, and was found in a folder, not named. */
  readonly earlierResult?: boolean;
}
