import type { ColumnView, Session, SessionState, SheetView } from '../../src/commands/session-state';
import type { ChangeMismatch } from '../../src/core/checks/finding';
import type { CellAddress } from '../../src/core/grid/address';
import type { RankedUnit, Ranking } from '../../src/core/reports/ranking';
import { standardSettings } from '../../src/core/settings/office-settings';
import type { IsoDate } from '../../src/core/text/date';

const asOf = '2023-11-18' as IsoDate;

export const rateColumn: ColumnView = {
  letters: 'E',
  address: 'E6' as CellAddress,
  header: 'BHXH tự nguyện · Tỷ lệ (%)',
  role: 'rate',
  insurance: 'bhxhTuNguyen',
  date: asOf,
  evidence: [
    { by: 'header', text: 'Tỷ lệ (%)' },
    { by: 'arithmetic', text: 'E = 100 × D / C trong 9/9 dòng' },
  ],
  doubtful: false,
  weighty: false,
};

/** Figures under a header that says nothing. */
export const doubtfulColumn: ColumnView = {
  letters: 'K',
  address: 'K6' as CellAddress,
  header: 'Đợt 2',
  role: 'other',
  insurance: 'none',
  date: null,
  evidence: [],
  doubtful: true,
  weighty: false,
};

export const sheet: SheetView = {
  name: 'Tiến độ',
  kind: 'progress',
  units: 9,
  unitNames: ['Hương Toàn', 'Hương Xuân'],
  held: [],
  asOf,
  priorAsOf: '2023-05-31' as IsoDate,
  kinds: ['bhxhTuNguyen', 'bhytHoGiaDinh'],
  movingKinds: ['bhxhTuNguyen'],
  targets: [],
  columns: [rateColumn, doubtfulColumn],
};

/** A sheet of something else. */
export const otherSheet: SheetView = {
  ...sheet,
  name: 'Sổ tay',
  kind: 'other',
  units: 0,
  asOf: null,
  priorAsOf: null,
  kinds: [],
  targets: [],
  columns: [],
};

/** A unit whose rate and gap follow from its plan and actual at a threshold of 80 %. */
export function unit(rank: number, name: string, plan: number, actual: number): RankedUnit {
  return {
    rank,
    unit: name,
    row: rank + 6,
    column: 2,
    group: null,
    plan,
    actual,
    rate: (actual * 100) / plan,
    threshold: 80,
    below: actual * 100 < plan * 80,
    gapToThreshold: Math.ceil((plan * 8) / 10) - actual,
    gapToPlan: plan - actual,
    change: null,
    perWeek: null,
  };
}

export const voluntary: Ranking = {
  sheet: 'Tiến độ',
  quotas: [],
  insurance: 'bhxhTuNguyen',
  by: 'plan',
  threshold: 80,
  differ: false,
  asOf,
  convention: 'pointsPublished',
  priorAsOf: '2023-05-31' as IsoDate,
  deadline: '12-31',
  units: 9,
  below: 2,
  lists: 'lagging',
  grouped: false,
  rows: [unit(1, 'Hương Toàn', 455, 213), unit(2, 'Hương Xuân', 432, 333)],
};

export const household: Ranking = {
  ...voluntary,
  insurance: 'bhytHoGiaDinh',
  threshold: 93,
  below: 0,
  rows: [],
};

export const wrongChange: ChangeMismatch = {
  code: 'change-mismatch',
  severity: 'error',
  sheet: 'Tiến độ',
  address: 'G16' as CellAddress,
  repair: null,
  found: 57.7,
  expected: 9.01,
  insurance: 'bhxhTuNguyen',
  row: 'sum',
  looksLike: 'priorRate',
  lookalike: 57.7,
};

/** A progress sheet in front, read, nothing done yet. */
export const atRest: SessionState = {
  place: 'excel',
  working: null,
  sheet,
  workbook: null,
  recognised: ['Tiến độ'],
  ownSheets: ['Tiến độ'],
  quotas: [],
  findings: [],
  ignored: [],
  rankings: [voluntary, household],
  upToDate: false,
  fillable: false,
  filling: null,
  settings: standardSettings,
  paste: null,
  staleReports: [],
  editsHeard: 'file-open',
  outcome: null,
  takeBack: null,
  problem: null,
};

/** A session that does nothing but show what it is given and write down what it is asked. */
export interface FakeSession extends Session {
  /** What was asked for, in order: `recalculate`, `showCell Tiến độ!G16` … */
  readonly asked: readonly string[];
  /** Shows another state, as a real session does when a command goes on. */
  show(changes: Partial<SessionState>): void;
}

export function fakeSession(changes: Partial<SessionState> = {}): FakeSession {
  let state: SessionState = { ...atRest, ...changes };
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const ask = (intent: string) => (): Promise<void> => {
    asked.push(intent);
    return Promise.resolve();
  };
  return {
    asked,
    state: () => state,
    show(next) {
      state = { ...state, ...next };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: ask('refresh'),
    follow: () => ask('follow')().then(() => true),
    recalculate: ask('recalculate'),
    makeSummary: ask('makeSummary'),
    makeRanking: ask('makeRanking'),
    updateReport: (report) => ask(`updateReport ${report}`)(),
    allocateOnSheet: (request) => ask(`allocateOnSheet ${JSON.stringify(request)}`)(),
    makeAllocation: (request) => ask(`makeAllocation ${JSON.stringify(request)}`)(),
    makeContribution: (request) => ask(`makeContribution ${JSON.stringify(request)}`)(),
    savesFiles: () => true,
    changeSettings: (change) => ask(`changeSettings ${JSON.stringify(change)}`)(),
    readPaste: (request) => ask(`readPaste ${JSON.stringify(request)}`)(),
    answerPaste: (answer) => ask(`answerPaste ${JSON.stringify(answer)}`)(),
    sayRows: (rows, answer) => void asked.push(`sayRows ${rows.join(', ')}: ${answer ?? 'null'}`),
    applyPaste: ask('applyPaste'),
    dropPaste: () => void asked.push('dropPaste'),
    proposeFilling: ask('proposeFilling'),
    fillColumns: (choice) => ask(`fillColumns ${JSON.stringify(choice)}`)(),
    addConsolidation: ({ units, files }) => ask(`addConsolidation ${units.length} of ${files.length}`)(),
    openPeriod: (date) => ask(`openPeriod ${date}`)(),
    correctColumn: ({ sheet: name, address, role, insurance }) =>
      ask(`correctColumn ${name}!${address} ${role} ${insurance}`)(),
    repair: (wanted) =>
      ask(
        `repair ${wanted.map(({ id, reading }) => `${id}${reading === null ? '' : ` = ${reading}`}`).join(', ')}`,
      )(),
    repairAllSafe: ask('repairAllSafe'),
    ignore: (ids) => ask(`ignore ${ids.join(', ')}`)(),
    restore: (ids) => ask(`restore ${ids.join(', ')}`)(),
    writeFindingsSheet: ask('writeFindingsSheet'),
    takeBack: ask('takeBack'),
    showCell: (name, address) => ask(`showCell ${name}!${address}`)(),
    showSheet: (name) => ask(`showSheet ${name}`)(),
  };
}
