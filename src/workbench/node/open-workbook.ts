import { createEngine } from '../engine/create-engine';
import type { EngineOptions } from '../engine/spreadsheet-engine';
import { SpreadsheetEngine } from '../engine/spreadsheet-engine';
import { ExcelHost } from '../host/excel-host';
import type { HostOptions } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';
import { loadOfficeLibrary } from './office-library';
import type { Bridge, OfficeLibrary } from './office-library';
import { Commands, officeOutline } from './office-outline';
import { LTSC_2021 } from './requirement-sets';
import type { RequirementSets } from './requirement-sets';

export interface OpenOptions extends HostOptions, EngineOptions {
  /** The requirement sets that this Excel says it has; LTSC 2021 when not given. */
  readonly sets?: RequirementSets;
  /** `Office.context.displayLanguage`; Vietnamese when not given. */
  readonly language?: string;
  /** Milliseconds before a request without an answer becomes an error. */
  readonly patience?: number;
}

/** A workbook that is open in the stand-in for Excel, and the client library that talks to it. */
export interface OpenedExcel extends OfficeLibrary {
  readonly host: ExcelHost;
  readonly engine: SpreadsheetEngine;
  /** Runs a ribbon command that was made known with `Office.actions.associate`. */
  invokeAction(id: string): Promise<void>;
  /** Ids of the ribbon commands that were made known. */
  readonly actionIds: readonly string[];
  /** Lets go of everything, so that the process can end. */
  close(): void;
}

/** A hung request looks like a crash: it is made an error before a test or a person gives up. */
const PATIENCE = 60_000;

/**
 * Opens a workbook in the stand-in for Excel, behind the real Office.js library.
 *
 * @param source the workbook, or an engine that holds one already (it is disposed of with `close`)
 * @param options see `OpenOptions`
 * @throws when the library is not installed or a calculation does not end
 * @example
 * const excel = await openWorkbook(model);
 * await excel.Excel.run(async (context) => { … });
 * excel.close();
 */
export async function openWorkbook(
  source: WorkbookModel | SpreadsheetEngine,
  options: OpenOptions = {},
): Promise<OpenedExcel> {
  const engine = source instanceof SpreadsheetEngine ? source : await createEngine(null, source, options);
  const host = new ExcelHost(engine, options);
  const sets = options.sets ?? LTSC_2021;
  const patience = options.patience ?? PATIENCE;
  const bridge = bridgeTo(host, patience);
  const library = loadOfficeLibrary(bridge);
  const commands = new Commands();
  const office = extendOffice(library, officeOutline(sets, options.language ?? 'vi-VN', commands));
  return {
    Excel: library.Excel,
    Office: office,
    OfficeExtension: library.OfficeExtension,
    host,
    engine,
    invokeAction: (id) => commands.invoke(id, patience),
    get actionIds() {
      return commands.ids;
    },
    close: () => {
      bridge.close();
      host.dispose();
      engine.dispose();
    },
  };
}

/** The library's `Office` with the parts that `office.js` makes in a page; what the library has of its own stays. */
function extendOffice(library: OfficeLibrary, outline: Record<string, unknown>): typeof Office {
  const own: Record<string, unknown> = { ...(library.Office as unknown as Record<string, unknown>) };
  const actions = { ...(own['actions'] as object), ...(outline['actions'] as object) };
  return { ...own, ...outline, actions } as unknown as typeof Office;
}

interface ClosableBridge extends Bridge {
  close(): void;
}

function bridgeTo(host: ExcelHost, patience: number): ClosableBridge {
  let open = true;
  const deliver = (text: string): void => {
    if (open) bridge.onMessageFromHost?.(text);
  };
  const bridge: ClosableBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answered(host, text, patience).then(deliver);
    },
    close: () => {
      open = false;
    },
  };
  // Events come between requests, never inside one, as in Excel.
  host.connect((text) => setImmediate(deliver, text));
  return bridge;
}

/** The host's answer; an error of the same form when there is none in time. */
async function answered(host: ExcelHost, text: string, patience: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure(text, `The workbench did not answer within ${patience} ms.`));
    }, patience);
  });
  try {
    return await Promise.race([host.handle(text), tooLate]);
  } catch (error) {
    return failure(
      text,
      `The workbench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function failure(request: string, message: string): string {
  const { id } = JSON.parse(request) as { id: number };
  const error = {
    Code: 'GeneralException',
    Message: message,
    Location: null,
    ActionIndex: 0,
    HttpStatusCode: 500,
  };
  const body = JSON.stringify({ Results: [], TraceIds: [], Error: error });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

export { installGlobals } from './global-office';
