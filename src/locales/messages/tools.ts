/** The words around the tools of the pane; each tool has its own beside. */
export interface ToolMessages {
  /** On the button that opens it, and above it. */
  readonly name: {
    readonly paste: string;
    readonly fill: string;
    readonly period: string;
    readonly allocation: string;
    readonly contribution: string;
    readonly consolidate: string;
    readonly pace: string;
    readonly settings: string;
    readonly dispatch: string;
    readonly ranking: string;
  };
  /** The button that shows the tools that are seldom used. */
  readonly more: string;
  readonly opening: string;
  readonly close: string;
  /** On the pane while the tool is folded. */
  readonly waiting: {
    readonly unwritten: string;
    readonly open: (count: number) => string;
    readonly show: string;
  };
}
