import type { RibbonCommands } from './office-external';

/** The window of the add-in's page, before any of its scripts has run. */
export type AddInWindow = Window & typeof globalThis;

/** What a frame's first script calls to be connected; see the workbench server. */
export interface FrameConnections {
  readonly connect: (target: AddInWindow) => void;
}

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  /** Resolves when the page's first script has asked to be connected. */
  readonly commands: Promise<RibbonCommands>;
}

/**
 * A frame with the add-in's page, which gets its host before Office.js looks for one.
 *
 * The server lets the script that loads Office.js begin with a call to the parent page's `workbench.connect`, as
 * everything the library looks for must be in place before it runs, and the built page itself stays as it is.
 *
 * @param address - of the page, on this origin
 * @param title - names the frame for assistive technology
 * @param install - puts the host into the window that it is given
 * @returns the frame, to be put into the document, and the way to connect it
 * @example const { frame } = paneFrame('/addin/taskpane.html', 'Tiến độ BHXH', install)
 */
export function paneFrame(
  address: string,
  title: string,
  install: (target: AddInWindow) => RibbonCommands,
): PaneFrame & FrameConnections {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  let resolveCommands: (commands: RibbonCommands) => void = () => undefined;
  const commands = new Promise<RibbonCommands>((resolve) => (resolveCommands = resolve));
  return {
    frame,
    commands,
    connect: (target) => {
      if (target === frame.contentWindow) resolveCommands(install(target));
    },
  };
}
