import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { AllocationRequest } from '../../../commands/allocate-on-sheet';
import type { Session } from '../../../commands/session-state';
import type { AllocationTarget } from '../../../core/allocation/allocation-targets';
import { columnFormulas } from '../../../core/allocation/column-formulas';
import { changedCells, writtenShares } from '../../../core/allocation/written-shares';
import { allocationMessagesFor } from '../../../locales/allocation';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';

/** Where the shares can be written, each said before: the column of the sheet, or a sheet of their own. */
export function WriteShares({
  session,
  busy,
  target,
  request,
  by,
  shares,
}: {
  session: Session;
  busy: boolean;
  target: AllocationTarget | null;
  request: AllocationRequest;
  /** The column that is split by; null for equal parts. */
  by: string | null;
  shares: readonly number[];
}) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const words = useWords(allocationMessagesFor);
  const [wantsFormulas, setWantsFormulas] = useState(false);
  const formulas = target === null ? null : columnFormulas(target, { ...request, by });
  const asFormulas = wantsFormulas && formulas !== null;
  const written = target === null ? null : writtenShares(target, shares, asFormulas ? formulas : null);
  const changes = written === null ? 0 : changedCells(written);
  return (
    <>
      {target !== null && written !== null && (
        <>
          {formulas !== null && (
            <Field label={words.form}>
              <RadioGroup
                value={asFormulas ? 'formulas' : 'numbers'}
                onChange={(_, { value }) => setWantsFormulas(value === 'formulas')}
              >
                <Radio value="numbers" label={words.formName.numbers} />
                <Radio value="formulas" label={words.formName.formulas} />
              </RadioGroup>
            </Field>
          )}
          <p className={text.body}>
            {changes === 0 ? words.nothingToWrite : words.announced(written, target)}
          </p>
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={busy || changes === 0}
            onClick={() => void session.allocateOnSheet({ ...request, target, by, asFormulas })}
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
