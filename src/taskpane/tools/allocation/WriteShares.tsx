import { Button } from '@fluentui/react-components';
import type { AllocationRequest } from '../../../commands/allocate-on-sheet';
import type { Session } from '../../../commands/session-state';
import type { AllocationTarget } from '../../../core/allocation/allocation-targets';
import { writtenShares } from '../../../core/allocation/written-shares';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useFormStyles } from '../form-styles';

/** Where the shares can be written, each said before: the column of the sheet, or a sheet of their own. */
export function WriteShares({
  session,
  busy,
  target,
  request,
  shares,
}: {
  session: Session;
  busy: boolean;
  target: AllocationTarget | null;
  request: AllocationRequest;
  shares: readonly number[];
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const { allocation: words } = useMessages();
  const written = target === null ? null : writtenShares(target, shares);
  const changes = written === null ? 0 : written.filled.length + written.replaced.length;
  return (
    <>
      {target !== null && written !== null && (
        <>
          <p className={text.body}>
            {changes === 0 ? words.nothingToWrite : words.announced(written, target)}
          </p>
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={busy || changes === 0}
            onClick={() => void session.allocateOnSheet({ ...request, target })}
          >
            {words.write(target.letters)}
          </Button>
        </>
      )}
      <p className={text.body}>{words.announcedSheet}</p>
      <Button
        className={styles.action}
        appearance={target === null ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={() => void session.makeAllocation(request)}
      >
        {words.make}
      </Button>
    </>
  );
}
