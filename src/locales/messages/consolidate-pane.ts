import type { IsoDate } from '../../core/text/date';

/** The words of the tool that brings many files together. */
export interface ConsolidatePaneMessages {
  /** What the tool does, and that nothing leaves the machine. */
  readonly intro: string;
  readonly choose: string;
  readonly chooseMore: string;
  /** Beside the button: files may be dragged here too. */
  readonly drop: string;
  /** Said while files are read: the one at work, and how many there are. */
  readonly reading: (file: number, files: number) => string;
  readonly stop: string;
  /** How many files can be used, and what they hold together. */
  readonly found: (found: {
    readonly used: number;
    readonly files: number;
    readonly units: number;
    readonly asOf: IsoDate | null;
  }) => string;
  /** Above the files that cannot be used. */
  readonly unusable: (files: number) => string;
  /** Places in the other files that should be looked at. */
  readonly remarks: (remarks: number, notesSheet: string) => string;
  /** What will be written, said before it is. */
  readonly announced: (sheet: string, notesSheet: string) => string;
  readonly nothing: string;
  readonly confirm: string;
  readonly startAnew: string;
}
