import { isSetSupported } from './requirement-sets';
import type { RequirementSets } from './requirement-sets';

/** What a ribbon command is called with. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(options?: unknown): void;
}

type Command = (event: CommandEvent) => unknown;

/** The commands of the ribbon, as the add-in's page made them known. */
export class Commands {
  private readonly byId = new Map<string, { readonly id: string; readonly command: Command }>();

  readonly associate = (id: string, command: Command): void => {
    this.byId.set(id.toUpperCase(), { id, command });
  };

  get ids(): string[] {
    return [...this.byId.values()].map(({ id }) => id);
  }

  /**
   * Runs a command as a button of the ribbon does, and waits until it says that it is done.
   *
   * @param id as in the manifest; capitals do not matter, as in Office
   * @param patience milliseconds before a command that says nothing is given up
   * @throws when no command has this id, when it fails, or when it does not say that it is done
   */
  async invoke(id: string, patience: number): Promise<void> {
    const known = this.byId.get(id.toUpperCase());
    if (!known) throw new Error(`No command "${id}" was associated.`);
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(() => {
          reject(new Error(`The command "${id}" did not call completed() within ${patience} ms.`));
        }, patience);
        const event = {
          source: { id },
          completed: () => {
            resolve();
          },
        };
        Promise.resolve(known.command(event)).catch(reject);
      });
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What `Office` has outside the library of Excel, as far as an add-in without a page of its own needs it. */
export function officeOutline(
  sets: RequirementSets,
  language: string,
  commands: Commands,
): Record<string, unknown> {
  const info = { host: 'Excel', platform: 'PC' };
  return {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    actions: { associate: commands.associate },
    context: {
      requirements: {
        isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version),
      },
      displayLanguage: language,
      contentLanguage: language,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: '16.0.14332.20000' },
    },
  };
}
