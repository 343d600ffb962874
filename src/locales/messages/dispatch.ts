import type { LeftOut } from '../../core/reports/dispatch/dispatch-figures';
import type { DispatchText } from '../../core/settings/dispatch-form';

/** The words of the pane around a dispatch; those of the dispatch itself are Vietnamese (`vi/dispatch-text.ts`). */
export interface DispatchMessages {
  readonly preview: string;
  /** In place of the preview where the figures say nothing. */
  readonly nothingToSay: string;
  /** Why a paragraph does not speak of a kind. */
  readonly why: (left: LeftOut) => string;
  /** Said where findings of severity error are left on the sheet. */
  readonly errorsLeft: (errors: number) => string;
  /** Said where *Tính lại* has something to do: the annex has its figures already. */
  readonly notRecalculated: string;
  readonly counts: { readonly praised: string; readonly lagging: string };
  /** The groups of the form. */
  readonly groups: { readonly head: string; readonly text: string; readonly end: string };
  readonly fields: Readonly<Record<DispatchText, string>>;
  readonly oneALine: string;
  readonly date: string;
  readonly dateHint: string;
  readonly times: string;
  /** What happens to what is filled in, said before it does. */
  readonly kept: string;
  readonly keep: string;
  readonly download: string;
  readonly downloading: string;
  readonly downloaded: (file: string) => string;
  readonly notDownloaded: string;
  /** Where no file can be saved from the pane. */
  readonly noFiles: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly textField: string;
}
