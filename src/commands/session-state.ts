import type { AllocationTarget } from '../core/allocation/allocation-targets';
import type { Finding } from '../core/checks/finding';
import type { CellAddress } from '../core/grid/address';
import type { ColumnRole, InsuranceKind, SheetKind } from '../core/layout/vocabulary';
import type { QuotaNote } from '../core/quota/quota-plan';
import type { Ranking } from '../core/reports/ranking';
import type { Evidence } from '../core/layout/sheet-layout';
import type { Problem } from '../core/problem';
import type { IsoDate } from '../core/text/date';
import type { FindingId } from '../core/repairs/finding-id';
import type { OfficeSettings } from '../core/settings/office-settings';
import type { editsHeard, PersonEdit } from '../excel/watch-workbook';
import type { SheetThreshold } from '../core/thresholds/sheet-thresholds';
import type { ColumnAnswer } from './correct-column';
import type { FillIntents } from './fill-intents';
import type { FillProposal } from '../core/filling/fill-proposal';
import type { AllocationIntents } from './allocation-intents';
import type { ContributionIntents } from './contribution-intents';
import type { ConsolidationIntents } from './consolidation-intents';
import type { Intent, Outcome, Revocable } from './outcome';
import type { PasteIntents } from './paste-intents';
import type { PasteView } from './paste/paste-state';
import type { RecognisedWorkbook } from './recognised-workbook';
import type { ReportIntents } from './report-intents';
import type { DispatchIntents } from './dispatch-intents';
import type { SettingsIntents } from './settings-intents';
import type { RenewableReport } from './stale-reports';

export type { ColumnAnswer, Problem };

/** One column as the pane explains it. */
export interface ColumnView {
  readonly letters: string;
  /** Its header cell: the columns of one sheet are told apart by it. */
  readonly address: CellAddress;
  /** The header's texts from the top down, joined by ` · `; `''` where it has none. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly insurance: InsuranceKind;
  readonly date: IsoDate | null;
  readonly evidence: readonly Evidence[];
  /** A person should look at it. */
  readonly doubtful: boolean;
  /** Doubtful, and what is worked out may be wrong until they did. */
  readonly weighty: boolean;
}

/** What was recognised on the sheet that the pane is about. */
export interface SheetView {
  readonly name: string;
  readonly kind: SheetKind;
  readonly units: number;
  /** Their names as the sheet shows them, each once. */
  readonly unitNames: readonly string[];
  /** What they are held against, kind by kind. */
  readonly held: readonly SheetThreshold[];
  readonly asOf: IsoDate | null;
  readonly priorAsOf: IsoDate | null;
  readonly kinds: readonly InsuranceKind[];
  /** Those whose present figures become the earlier ones in a new period. */
  readonly movingKinds: readonly InsuranceKind[];
  /** The plan columns that a quota can be split over. */
  readonly targets: readonly AllocationTarget[];
  /** On a sheet of kind `other`: those of what looks most like a table, for the person to say what they are. */
  readonly columns: readonly ColumnView[];
}

/** One finding to be repaired. */
export interface RepairRequest {
  readonly id: FindingId;
  /** The reading that the person chose where several are possible; null for the finding's own repair. */
  readonly reading: number | null;
}

/** Everything that the pane shows. Plain data; a new object at each change. */
export interface SessionState {
  /** `starting` until Office is ready; `outside` when the page is not in Excel. */
  readonly place: 'starting' | 'excel' | 'outside';
  /** The command at work now, or null. */
  readonly working: Intent | 'reading' | null;
  /** The sheet in front, as recognised; null until it was read. A sheet that we made is of kind `other`. */
  readonly sheet: SheetView | null;
  /** What was read last, for the tools that need more than is shown, and only while they are open. */
  readonly workbook: RecognisedWorkbook | null;
  /** Other sheets of the workbook that were recognised, by name in tab order (the one in front included). */
  readonly recognised: readonly string[];
  /** The person's sheets that can be seen, in tab order: figures may be taken from any. */
  readonly ownSheets: readonly string[];
  /** Plans that the sheets shown take from quota sheets of the workbook, and those that could not be taken. */
  readonly quotas: readonly QuotaNote[];
  /** What the person is told of; findings that they chose to ignore are apart. */
  readonly findings: readonly Finding[];
  /** Ignored by the person, and still as they were then. */
  readonly ignored: readonly Finding[];
  readonly rankings: readonly Ranking[];
  /** True when every derived column is filled and right, so that *Tính lại* has nothing to do. */
  readonly upToDate: boolean;
  /** The sheet in front lacks columns or sums that could be put in. */
  readonly fillable: boolean;
  /** What is offered to be put in, once it was asked for; null before. */
  readonly filling: FillProposal | null;
  /** The block that is being pasted; it stays until each of its rows is dealt with. */
  readonly paste: PasteView | null;
  /** Reports of ours that are not what would be written now, in the order of their buttons. */
  readonly staleReports: readonly RenewableReport[];
  /** What the office chose. */
  readonly settings: OfficeSettings;
  /** How far Excel tells what a person edits: *Tính lại* can run by itself as long as it does. */
  readonly editsHeard: ReturnType<typeof editsHeard>;
  readonly outcome: Outcome | null;
  /** What *Hoàn tác* would take back, or null. */
  readonly takeBack: Revocable | null;
  readonly problem: Problem | null;
}

/** What the pane may ask for. Every intent ends in a new state, never in a thrown error. */
export interface Session
  extends
    SettingsIntents,
    PasteIntents,
    FillIntents,
    ReportIntents,
    ContributionIntents,
    AllocationIntents,
    ConsolidationIntents,
    DispatchIntents {
  state(): SessionState;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook again and recognises the sheet in front. */
  refresh(): Promise<void>;
  /**
   * The same because the workbook changed, not because somebody asked: a cell that the person is typing in is no
   * problem to tell them of then. Where the office chose so, *Tính lại* runs on the sheets whose input cells they edited.
   * @param edits what the person did since the last time; none where something else changed.
   * @returns false when it has to be tried again later, because a cell is being typed in.
   */
  follow(edits?: readonly PersonEdit[]): Promise<boolean>;
  recalculate(): Promise<void>;
  makeSummary(): Promise<void>;
  makeRanking(): Promise<void>;
  /** Keeps with the workbook what the person says of a column, and reads the sheets anew with it. */
  correctColumn(answer: ColumnAnswer): Promise<void>;
  /** Repairs findings that are shown, all in one write; refused when one of them is no longer as it was shown. */
  repair(wanted: readonly RepairRequest[]): Promise<void>;
  /** Repairs every finding shown that has one certain repair. */
  repairAllSafe(): Promise<void>;
  /** Hides findings until their figures change; kept with the workbook. */
  ignore(findings: readonly FindingId[]): Promise<void>;
  /** Shows ignored findings again. */
  restore(findings: readonly FindingId[]): Promise<void>;
  /** Lists the findings of every recognised sheet on a sheet of its own. */
  writeFindingsSheet(): Promise<void>;
  /** Opens the period of a later day on the sheet in front, and keeps the present one on the history sheet. */
  openPeriod(date: IsoDate): Promise<void>;
  takeBack(): Promise<void>;
  /** Brings a cell before the person: its sheet to the front, the cell selected. */
  showCell(sheet: string, address: string): Promise<void>;
  /** Brings a sheet to the front. */
  showSheet(sheet: string): Promise<void>;
}
