/** What the command line says on stderr; each is one sentence. File names are said as the person typed them. */
export interface CommandLineMessages {
  readonly noCommand: (commands: readonly string[]) => string;
  readonly unknownCommand: (command: string, commands: readonly string[]) => string;
  readonly unknownOption: (option: string) => string;
  /** The option is known, but not to this command. */
  readonly notOfCommand: (option: string, command: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badLanguage: (value: string) => string;
  /** The value is not `KIND=PERCENT`, the kind is unknown, or the percent is not above 0 and at most 100. */
  readonly badThreshold: (value: string, kinds: readonly string[]) => string;
  /** The option knows only some words, and this is none of them. */
  readonly badChoice: (option: string, value: string, allowed: readonly string[]) => string;
  readonly noFile: string;
  readonly outputNeeded: (command: string) => string;
  /** The output of the dispatch is a Word file and has to be named as one. */
  readonly notADocx: (file: string) => string;
  readonly outputIsInput: (file: string) => string;
  readonly outputNotWritable: (file: string) => string;
  /** Of many files each has an output of its own, in a folder that is there. */
  readonly outputNotFolder: (named: string) => string;
  /** Two files whose outputs would be one. */
  readonly outputsOfOneName: (file: string, other: string) => string;
  readonly fileMissing: (file: string) => string;
  readonly fileIsFolder: (file: string) => string;
  readonly fileNotReadable: (file: string) => string;
  readonly fileEmpty: (file: string) => string;
  readonly fileTruncated: (file: string) => string;
  readonly fileEncrypted: (file: string) => string;
  readonly fileOldExcel: (file: string) => string;
  readonly fileNotExcel: (file: string) => string;
  readonly sheetNotFound: (sheet: string, sheets: readonly string[]) => string;
  /** A change that the file's writer would rather refuse than damage the file with; `where` may be `''`. */
  readonly changeNotWritable: Readonly<
    Record<
      'arrayFormula' | 'table' | 'dateSystem' | 'workbookProtection' | 'chartKinds' | 'chart',
      (where: string) => string
    >
  >;
  /** An error that nobody foresaw; the detail is for whoever is asked for help. */
  readonly unexpected: (detail: string) => string;
  /** What a command says on stdout without `--json`. */
  readonly report: {
    readonly noFindings: string;
    readonly findings: (errors: number, warnings: number) => string;
    readonly writtenTo: (file: string) => string;
    readonly nothingWritten: string;
    /** How many of the files could be done. */
    readonly filesDone: (done: number, files: number) => string;
    /** No file could be done: how many there were, and why the first could not. */
    readonly noneDone: (files: number, first: string, why: string) => string;
  };
  /** How to call the command line, several lines. */
  readonly usage: string;
}
