import type { PasteMatch, PasteQuestion, PasteRow, PasteUnit } from '../../commands/paste/paste-state';
import type { CellContent } from '../../core/grid/grid';
import type { BlockFigure, FiguresColumn, PassedOver } from '../../core/paste/block';

/** Of a question the code that it is told by. */
export type QuestionCode = PasteQuestion['question']['code'];
type Question<Code extends QuestionCode> = PasteQuestion['question'] & { readonly code: Code };

/** The words of *Dán số liệu BHXH*. */
export interface PasteMessages {
  readonly choose: {
    /** What will be written, said before anything is. */
    readonly announced: (sheet: string) => string;
    readonly insurance: string;
    readonly noInsurance: string;
    readonly insuranceWanted: string;
    readonly text: string;
    readonly textHint: string;
    readonly read: string;
    readonly elsewhere: string;
    readonly sheet: string;
    readonly noSheet: string;
    readonly readSheet: string;
    readonly selection: string;
    readonly selectionHint: string;
  };
  /** Why a block cannot be taken as it stands: one sentence that says what to do. */
  readonly question: { readonly [Code in QuestionCode]: (question: Question<Code>) => string };
  readonly answer: {
    /** @param letters of the column, for a sheet; null for a pasted text, whose columns are counted. */
    readonly figures: (column: FiguresColumn, letters: string | null) => string;
    readonly examples: (examples: readonly string[]) => string;
    readonly column: (letters: string, header: readonly string[]) => string;
    /** The label of the rows of one unit that is named twice. */
    readonly whichRow: (unit: string) => string;
    readonly row: (row: number, unit: string, figure: BlockFigure) => string;
    readonly go: string;
    /** In place of the button's work while a choice is missing. */
    readonly wanted: string;
    readonly again: string;
  };
  /** A figure of the block: people, or what stands there. */
  readonly figure: (figure: BlockFigure) => string;
  readonly match: {
    readonly title: string;
    readonly into: (match: PasteMatch) => string;
    /** @param letters of the column of figures. */
    readonly from: (match: PasteMatch, letters: string) => string;
    readonly counts: (
      counts: Readonly<Record<'matched' | 'asked' | 'notFound' | 'missing', number>>,
    ) => string;
    readonly notice: (notice: NonNullable<PasteMatch['notice']>) => string;
    readonly asked: (count: number) => string;
    /** What is to be known of a row that is asked about. */
    readonly why: (row: PasteRow) => string;
    /** The name of a row's list, for those who hear it. */
    readonly list: (unit: string) => string;
    readonly choose: string;
    readonly likely: string;
    readonly others: string;
    readonly none: string;
    readonly unit: (unit: PasteUnit) => string;
    readonly unusable: (count: number) => string;
    readonly unusableRow: (row: PasteRow, unit: PasteUnit | null) => string;
    readonly leave: string;
    readonly leaveUnit: (unit: string) => string;
    readonly left: string;
    readonly takeUp: string;
    readonly takeUpUnit: (unit: string) => string;
    readonly matched: (count: number) => string;
    readonly matchedRow: (row: PasteRow, unit: PasteUnit | null) => string;
    readonly passedOver: (count: number) => string;
    readonly passedOverRow: (passed: PassedOver) => string;
    readonly missing: (count: number) => string;
    readonly missingUnit: (unit: string, content: CellContent) => string;
    readonly typedTotals: (addresses: readonly string[]) => string;
    readonly fill: string;
    readonly fillHint: (match: PasteMatch) => string;
    readonly again: string;
    readonly leaveAll: (count: number) => string;
    readonly another: string;
    readonly settled: string;
  };
}
