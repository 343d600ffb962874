/** The words around the tools of the pane; each tool has its own beside. */
export interface ToolMessages {
  /** On the button that opens it, and above it. */
  readonly name: {
    readonly period: string;
    readonly dispatch: string;
  };
  /** The button that shows the tools that are seldom used. */
  readonly more: string;
  readonly opening: string;
  readonly close: string;
}
