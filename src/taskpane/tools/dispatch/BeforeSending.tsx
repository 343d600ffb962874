import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Finding } from '../../../core/checks/finding';
import type { DispatchMessages } from '../../../locales/messages/dispatch';
import { useTextStyles } from '../../text-styles';

/** What should be put right on the sheet before a letter about it goes out; nothing where all is right. */
export function BeforeSending({
  words,
  findings,
  upToDate,
}: {
  words: DispatchMessages;
  findings: readonly Finding[];
  upToDate: boolean;
}) {
  const text = useTextStyles();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.errorsLeft(errors)}</MessageBarBody>
        </MessageBar>
      )}
      {!upToDate && <p className={text.small}>{words.notRecalculated}</p>}
    </>
  );
}
