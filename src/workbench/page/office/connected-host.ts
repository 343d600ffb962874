import type { SpreadsheetEngine } from '../../engine/spreadsheet-engine';
import { ExcelHost } from '../../host/excel-host';
import type { Culture } from '../../host/session';
import type { AddInWindow } from './pane-frame';

/** What went between the add-in and the host. */
export interface Counters {
  readonly roundTrips: number;
  /** UTF-8 bytes of the requests, and of their answers. */
  readonly bytesUp: number;
  readonly bytesDown: number;
}

/** The host of one workbook, as the page uses it. */
export interface ConnectedHost {
  /** A copy of the figures at this moment. */
  readonly counters: Counters;
  resetCounters(): void;
  /** Puts the way to the host into the add-in's window, before Office.js looks for it. */
  install(target: AddInWindow): void;
  dispose(): void;
}

/** What Office.js looks for in its window: a bridge that carries text. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

const VIETNAMESE: Culture = { name: 'vi-VN', decimalSeparator: ',', thousandsSeparator: '.' };

/** The page around the host. */
export interface HostSurroundings {
  /** Runs one piece of work after the other: whatever calculates must not run beside a request. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Whether the person is in the middle of typing into a cell; Excel then refuses every request. */
  readonly isEditing: () => boolean;
  /** Called after each request was carried out. */
  readonly answered: () => void;
  /** Shows the pane, or hides it: what the add-in asks for through `Office.addin`. */
  readonly showPane: (shown: boolean) => void;
}

/**
 * Starts the host of a workbook.
 *
 * @param engine - holds the workbook
 * @param surroundings - what it needs of the page
 * @returns the host
 * @example const host = connectHost(engine, { inTurn, isEditing: () => false, answered: () => undefined, showPane: () => undefined })
 */
export function connectHost(
  engine: SpreadsheetEngine,
  { inTurn, isEditing, answered, showPane }: HostSurroundings,
): ConnectedHost {
  const host = new ExcelHost(engine, { culture: VIETNAMESE, showPane });
  let bridge: NativeBridge | null = null;
  // Events come between the answers, never inside one.
  host.connect((event) => setTimeout(() => bridge?.onMessageFromHost?.(event)));
  return {
    get counters() {
      const { roundTrips, bytesUp, bytesDown } = host.counters;
      return { roundTrips, bytesUp, bytesDown };
    },
    resetCounters: () => host.counters.reset(),
    install: (target) => {
      const installed: NativeBridge = {
        onMessageFromHost: null,
        sendMessageToHost: (text) => {
          void inTurn(() =>
            isEditing() ? Promise.resolve(refusedWhileEditing(text)) : host.handle(text),
          ).then((answer) => {
            answered();
            // A page that was reloaded meanwhile has another bridge.
            if (bridge === installed) installed.onMessageFromHost?.(answer);
          });
        },
      };
      bridge = installed;
      Object.assign(target, { _richApiNativeBridge: installed });
    },
    dispose: () => {
      bridge = null;
      host.dispose();
    },
  };
}

/** Excel's answer to anything that is asked while a cell is being edited. */
function refusedWhileEditing(request: string): string {
  const { id } = JSON.parse(request) as { id: number };
  const error = {
    Code: 'InvalidOperationInCellEditMode',
    Message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    Location: null,
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  const body = JSON.stringify({ Results: [], TraceIds: [], Error: error });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
