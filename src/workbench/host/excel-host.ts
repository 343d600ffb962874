import type { SpreadsheetEngine } from '../engine/spreadsheet-engine';
import { Counters, utf8Length } from './counters';
import { Faults } from './faults';
import { workbook } from './objects/workbook';
import { HostError, invalidArgument, notImplemented } from './protocol/host-error';
import { defineClass } from './protocol/host-object';
import type { HostObject } from './protocol/host-object';
import { ActionType } from './protocol/messages';
import type { BridgeRequest, EventEntry, RequestBody, ResponseBody } from './protocol/messages';
import { RequestRunner } from './protocol/request-runner';
import { ENGLISH, Session } from './session';
import type { Culture } from './session';

export interface HostOptions {
  /** How this Excel and its system write numbers; US English when not given. */
  readonly culture?: Culture;
  /** For entries without a year, such as `5/6`. */
  readonly today?: () => Date;
  /** Bytes that a request or an answer may have: 5 MB in Excel on the web. */
  readonly payloadLimit?: number;
  /** Shows the add-in's pane or hides it, when the add-in asks for it; not heard when not given. */
  readonly showPane?: (shown: boolean) => void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** The service to which the library says that it is ready; there is nothing to do. */
const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';
/** Behind `Office.addin`: the pane of a shared runtime. */
const RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

/**
 * The far end of the Office.js client library: takes its messages as text, carries them out on an engine, answers as
 * Excel would. Requests are served one after the other.
 */
export class ExcelHost {
  readonly faults = new Faults();
  /**
   * Traffic since the last reset. Requests that only make proxies or let them go do not count, nor does the library's
   * start: Excel bundles them with others or answers them without the workbook.
   */
  readonly counters = new Counters();
  private readonly session: Session;
  private readonly root: HostObject;
  private readonly limit: number;
  private last: Promise<unknown> = Promise.resolve();
  private readonly newService: (name: string) => HostObject;
  private readonly stopWatching: () => void;

  constructor(engine: SpreadsheetEngine, options: HostOptions = {}) {
    this.session = new Session(engine, options.culture ?? ENGLISH, options.today ?? (() => new Date()));
    this.root = workbook(this.session);
    this.limit = options.payloadLimit ?? FIVE_MEGABYTES;
    this.newService = services(options.showPane ?? (() => undefined));
    this.stopWatching = engine.onChange((change) => {
      this.session.follow(change);
      this.session.events.tell(change);
    });
  }

  /** The workbook behind this host. */
  get engine(): SpreadsheetEngine {
    return this.session.engine;
  }

  /** Where messages to the client go that it did not ask for: events. */
  connect(send: (message: string) => void): void {
    this.session.events.connect((entries: readonly EventEntry[]) => {
      send(JSON.stringify({ type: 3, message: { entries } }));
    });
  }

  /**
   * Serves one message of the client's bridge.
   *
   * @param text JSON, as `_richApiNativeBridge.sendMessageToHost` gives it
   * @returns JSON for `onMessageFromHost`
   */
  handle(text: string): Promise<string> {
    const turn = this.last.then(() => this.serve(text));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Stops listening to the engine; the engine itself goes on. */
  dispose(): void {
    this.stopWatching();
  }

  private async serve(text: string): Promise<string> {
    const { id, message } = JSON.parse(text) as BridgeRequest;
    const sent = message?.body ?? '{}';
    const written = typeof sent === 'string' ? sent : JSON.stringify(sent);
    const answer = JSON.stringify(
      await this.respond(JSON.parse(written) as RequestBody, utf8Length(written)),
    );
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
  }

  private async respond(request: RequestBody, bytesUp: number): Promise<ResponseBody> {
    const counts = this.countsAsRoundTrip(request);
    if (counts) {
      this.counters.request(bytesUp);
      await this.faults.begin(this.counters.roundTrips);
    }
    if (bytesUp > this.limit) return refusal('RequestPayloadSizeLimitExceeded', 'request');
    const number = counts ? this.counters.roundTrips : -1;
    const runner = new RequestRunner(request, {
      root: this.root,
      references: this.session.references,
      newObject: this.newService,
      calculate: () => this.engine.calculate(),
      beforeAction: async (index, action) => {
        this.faults.check(number, index, action);
        return Promise.resolve();
      },
    });
    const response = await runner.run();
    await this.engine.calculate();
    if (!counts) return response;
    const bytesDown = utf8Length(JSON.stringify(response));
    this.counters.response(bytesDown);
    return bytesDown > this.limit ? refusal('ResponsePayloadSizeLimitExceeded', 'response') : response;
  }

  private countsAsRoundTrip({ Actions, ObjectPaths }: RequestBody): boolean {
    const aside = [ADDIN_SERVICE, RUNTIME_SERVICE];
    const boot = Object.values(ObjectPaths).some(({ Name }) => aside.includes(Name));
    const silent = ({ ActionType: type, Name }: RequestBody['Actions'][number]): boolean =>
      type === ActionType.instantiate || Name === '_RemoveReference' || Name === '_KeepReference';
    return !boot && !Actions.every(silent);
  }
}

function refusal(
  code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded',
  what: string,
): ResponseBody {
  const error = new HostError(code, `The ${what} payload size has exceeded the limit.`);
  const info = {
    Code: code,
    Message: error.message,
    Location: null,
    ActionIndex: 0,
    HttpStatusCode: error.status,
  };
  return { Results: [], TraceIds: [], Error: info };
}

const addinService = defineClass<null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
});

type ShowPane = (shown: boolean) => void;

const runtimeService = defineClass<ShowPane>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (showPane, args) => {
      const state = args.text(0);
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument(`the state ${state}`);
      showPane(state === 'Visible');
    },
  },
});

function services(showPane: ShowPane): (name: string) => HostObject {
  return (name) => {
    if (name === ADDIN_SERVICE) return addinService(null);
    if (name === RUNTIME_SERVICE) return runtimeService(showPane);
    throw notImplemented(name);
  };
}
