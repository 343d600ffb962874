import { savesFiles } from '../excel/saves-files';

/** What the pane has to know to hand out a dispatch. */
export interface DispatchIntents {
  /** False where a file cannot be saved from the pane (Excel for Mac). */
  savesFiles(): boolean;
}

/** What the session knows of the place that it runs in. */
export function dispatchIntents(): DispatchIntents {
  return { savesFiles };
}
