/**
 * The desktop host's side of `window.external`, as office.js (win32 flavour) looks for it.
 *
 * Office.js believes it is in Excel when `external.GetHostInfo` says so, asks `GetContext` who it is talking to, and
 * registers for ribbon commands through `RegisterEvent`. Everything a spreadsheet is about goes another way, over the
 * rich-API bridge; here is only the frame around it.
 */

/** Numbers that office.js itself uses for its calls to the host. */
const APP_COMMAND_INVOKED = 39;
const APP_COMMAND_COMPLETED = 94;
const SUCCEEDED = 0;
/** What the host answers to a call that it does not know (`ooeOperationNotSupported`). */
const NOT_SUPPORTED = 5000;

type Acknowledge = (status: number) => void;
type HostEventHandler = (eventId: number, payload: unknown) => void;

export interface OfficeEnvironment {
  /** Language of the host's own words, e.g. `vi-VN`; `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** Language of the data, e.g. `vi-VN`; `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  /** Requirement sets offered, e.g. `{ ExcelApi: '1.14' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Where the open workbook is said to be; only shown. */
  readonly documentUrl: string;
}

/** Carries ribbon commands into the add-in's page and hears when they are done. */
export interface RibbonCommands {
  /**
   * Runs a function command that the page has associated.
   *
   * @param functionName - the manifest's FunctionName
   * @param controlId - the manifest's id of the button, `event.source.id` for the function
   * @returns when the function has called `event.completed()`
   * @throws Error when the page knows no such function, or is not ready for commands
   * @example await commands.run('recalculate', 'Button.Recalculate')
   */
  run(functionName: string, controlId: string): Promise<void>;
  /** Resolves once office.js has registered for commands, that is when the page is up. */
  readonly ready: Promise<void>;
}

/**
 * Puts `external` on the add-in's window, before office.js runs there.
 *
 * @param target - the window of the add-in's page
 * @param environment - what the add-in is told of its surroundings
 * @returns the way to run ribbon commands in that page
 * @example const commands = installOfficeExternal(frame.contentWindow, environment)
 */
export function installOfficeExternal(target: object, environment: OfficeEnvironment): RibbonCommands {
  const context = contextOf(environment);
  const running = new Map<string, { done: () => void; failed: (problem: Error) => void }>();
  let deliver: HostEventHandler | null = null;
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (announceReady = resolve));

  const external = {
    // The fields: host, platform, version, language, correlation, dialog flag, logging, flags.
    GetHostInfo: () => `Excel$Win32$16.01$${environment.displayLanguage}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    RegisterEvent: (id: number, _target: string, handler: HostEventHandler, acknowledge: Acknowledge) => {
      if (id === APP_COMMAND_INVOKED) {
        deliver = handler;
        announceReady();
      }
      acknowledge(SUCCEEDED);
    },
    UnregisterEvent: (id: number, _target: string, acknowledge: Acknowledge) => {
      if (id === APP_COMMAND_INVOKED) deliver = null;
      acknowledge(SUCCEEDED);
    },
    Execute: (id: number, parameters: readonly unknown[], acknowledge: Acknowledge) => {
      if (id !== APP_COMMAND_COMPLETED) {
        acknowledge(NOT_SUPPORTED);
        return;
      }
      const [commandId, status] = parameters;
      const waiting = running.get(String(commandId));
      running.delete(String(commandId));
      if (status === SUCCEEDED) waiting?.done();
      else waiting?.failed(new Error(`The page has no function for this command (${String(status)}).`));
      acknowledge(SUCCEEDED);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });

  return {
    ready,
    run: async (functionName, controlId) => {
      await ready;
      const handler = deliver;
      if (!handler) throw new Error('The page does not listen to commands any more.');
      const commandId = crypto.randomUUID();
      await new Promise<void>((done, failed) => {
        running.set(commandId, { done, failed });
        handler(APP_COMMAND_INVOKED, [
          commandId,
          functionName,
          JSON.stringify({ source: { id: controlId } }),
        ]);
      });
    },
  };
}

/** The object behind `GetContext`: methods only, as the library calls each by name. */
function contextOf(environment: OfficeEnvironment): Record<string, () => unknown> {
  const stored: Record<string, string> = {};
  // A new one for each page: office.js keeps state by it in sessionStorage.
  const instance = crypto.randomUUID();
  return {
    GetAppType: () => 1,
    // 0 is read and write.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionRef: () => 'workbench',
    GetSolutionToken: () => '',
    GetInstanceId: () => instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => environment.displayLanguage,
    GetAppDataLocale: () => environment.contentLanguage,
    GetDocUrl: () => environment.documentUrl,
    GetSupportedMatrix: () => JSON.stringify(environment.requirementSets),
    GetHostFullVersion: () => '16.0.17928.20000',
    GetFeaturesForSolution: () => '{}',
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(stored)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        keys.forEach((key, index) => (stored[key] = values[index] ?? ''));
      },
    }),
  };
}
