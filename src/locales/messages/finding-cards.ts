/** The words of the pane about findings: their cards, what can be done with them, and those that are hidden. */
export interface FindingCardMessages {
  readonly title: string;
  readonly none: string;
  /** In place of `none` where findings are hidden, so that nobody takes the sheet for clean. */
  readonly noneButIgnored: string;
  /** Said before a finding on a sheet other than the one in front. */
  readonly onSheet: (sheet: string) => string;
  /** The name of the filter, and its entry for all of them. */
  readonly filter: string;
  readonly all: (count: number) => string;
  /** The head of a kind of finding, with how many there are. */
  readonly kind: (name: string, count: number) => string;
  /** The head of several cells of one column. */
  readonly cells: (letters: string, count: number) => string;
  readonly repair: string;
  /** The same with the cell and what it changes, for those who hear it: begins with `repair`. */
  readonly repairCell: (address: string, change: string) => string;
  readonly repairCells: (count: number) => string;
  /** A button's label with the column, for those who hear it: begins with the label. */
  readonly inColumn: (label: string, letters: string) => string;
  readonly repairAll: (count: number) => string;
  /** The name of the tick beside one of several cells. */
  readonly select: (address: string, change: string) => string;
  /** The name of the list of readings, and its entry when none is chosen. */
  readonly chooseReading: (address: string) => string;
  readonly undecided: string;
  readonly ignore: string;
  readonly ignoreCell: (address: string) => string;
  readonly ignoreCells: (count: number) => string;
  readonly ignored: (count: number) => string;
  readonly restore: string;
  readonly restoreCell: (address: string) => string;
  readonly copy: string;
  readonly copyCell: (address: string) => string;
  readonly copied: string;
  /** Where the clipboard is closed to the pane. */
  readonly copyByHand: string;
  readonly writeSheet: string;
}
