import type { Rectangle } from '../model/workbook-model';

/** Who did it: the person in the page, a program through the host, or somebody else who has the same file open. */
export type ChangeSource = 'person' | 'program' | 'coAuthor';

/** One thing that happened to the workbook, after it happened. */
export type EngineChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'selection';
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated';
      readonly sheetId: string;
      /** The sheet that was active before, for `sheetActivated`. */
      readonly previousSheetId: string | null;
      readonly source: ChangeSource;
    };

export type ChangeListener = (change: EngineChange) => void;
