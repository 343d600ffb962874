import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** What the client library puts into its world when it is loaded. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The library's bridge to its host; the host sets nothing, the library sets `onMessageFromHost` when it is loaded. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

// The web file carries the bridge; the debug form prints readable errors.
const FILE = 'dist/excel-web-16.00.debug.js';
let script: vm.Script | null = null;

/** Where npm put the library, seen from the program that runs or from where it was started. */
function libraryFolder(): string {
  const starts = [process.argv[1] ?? '', path.join(process.cwd(), 'package.json')].filter(
    (start) => start !== '',
  );
  for (const start of starts) {
    try {
      return path.dirname(createRequire(path.resolve(start)).resolve('@microsoft/office-js/package.json'));
    } catch {
      // Not from here; the next place may know it.
    }
  }
  throw new Error('@microsoft/office-js is not installed: run "npm ci" first.');
}

function compiled(): vm.Script {
  if (script) return script;
  const filename = path.join(libraryFolder(), FILE);
  script = new vm.Script(readFileSync(filename, 'utf8'), { filename });
  return script;
}

/**
 * Loads the real Office.js client library into a world of its own; nothing of it is changed.
 *
 * @param bridge its way to the host
 * @returns its three global objects
 * @throws when the library is not installed
 */
export function loadOfficeLibrary(bridge: Bridge): OfficeLibrary {
  const world: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console: quietConsole(),
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'Node.js' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: emptyDocument(),
    addEventListener: () => undefined,
  };
  world['window'] = world;
  world['self'] = world;
  vm.createContext(world);
  compiled().runInContext(world);
  return world as unknown as OfficeLibrary;
}

/** The library writes to the console while it looks for a browser; its warnings about use are kept. */
function quietConsole(): Partial<Console> {
  return { log: () => undefined, info: () => undefined, warn: console.warn, error: console.error };
}

/** As much of a page as the library looks at while it loads. */
function emptyDocument(): object {
  return {
    // Never "complete": the library would start the handshake of Excel on the web.
    readyState: 'loading',
    cookie: '',
    addEventListener: () => undefined,
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  };
}
