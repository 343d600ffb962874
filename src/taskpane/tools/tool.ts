import type { ComponentType } from 'react';
import type { Session, SessionState } from '../../commands/session-state';

/** What a tool is given. */
export interface ToolProps {
  readonly session: Session;
  readonly state: SessionState;
  /** A command is at work: nothing else can be asked for now. */
  readonly busy: boolean;
  /** Folds the tool away, and gives the focus back to its button. */
  readonly close: () => void;
}

export interface Tool {
  /** Its part of the pane, loaded when it is first opened. */
  readonly Panel: ComponentType<ToolProps>;
  /** True where it has something to work on. */
  readonly offered: (state: SessionState) => boolean;
  /** It stays open while the person looks at another sheet: they may have to select something there. */
  readonly staysOpen?: true;
}
