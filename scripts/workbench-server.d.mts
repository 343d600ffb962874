export interface WorkbenchServerOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** The built add-in. */
  readonly distDir: string;
  /** The built workbench page. */
  readonly workbenchDir: string;
}

export interface WorkbenchServer {
  /** `http://localhost:…/`, with the slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the workbench and the built add-in to this machine; rejects with EADDRINUSE when the port is taken. */
export function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer>;
