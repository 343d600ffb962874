import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { NoticeProps } from './notice';

/** A notice as Fluent shows it. */
export function NoticeBar({ intent, className, actions, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={className}>{children}</MessageBarBody>
      {actions !== null && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
