import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { draftDispatch } from '../../../commands/dispatch/draft-dispatch';
import { letterSource } from '../../../commands/dispatch/letter-source';
import { shownSheets } from '../../../commands/shown-sheets';
import type { DispatchForm } from '../../../core/settings/dispatch-form';
import { thresholdsBy } from '../../../core/settings/thresholds-by';
import { dispatchMessagesFor } from '../../../locales/dispatch';
import { useMessages } from '../../messages-context';
import type { ToolProps } from '../tool';
import { BeforeSending } from './BeforeSending';
import { Delivery } from './Delivery';
import { LetterFields } from './LetterFields';
import { NamedCounts } from './NamedCounts';
import { Preview } from './Preview';

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The reminder dispatch: what the figures say, what no sheet knows, and the file. */
export default function Dispatch({ session, state, busy }: ToolProps) {
  const styles = useStyles();
  const { workbook, settings, findings, upToDate } = state;
  const { language } = useMessages();
  const words = dispatchMessagesFor(language);
  // What was filled in here and is not kept with the workbook yet.
  const [edited, setEdited] = useState<DispatchForm | null>(null);
  const form = edited ?? settings.dispatch;
  const { praised, lagging } = form;
  const source = useMemo(
    () =>
      letterSource(workbook === null ? [] : shownSheets(workbook), thresholdsBy(settings), {
        praised,
        lagging,
      }),
    [workbook, settings, praised, lagging],
  );
  const draft = useMemo(() => draftDispatch(source, form), [source, form]);
  const change = (changes: Partial<DispatchForm>): void => setEdited({ ...form, ...changes });
  const keep = async (): Promise<void> => {
    if (edited === null) return;
    await session.changeSettings({ dispatch: edited });
    const kept = session.state().problem === null;
    // What was typed in the meantime is not kept yet.
    if (kept) setEdited((now) => (now === edited ? null : now));
  };
  return (
    <div className={styles.tool}>
      <BeforeSending words={words} findings={findings} upToDate={upToDate} />
      <Preview words={words} paragraphs={draft.paragraphs} leftOut={draft.leftOut} />
      <NamedCounts words={words} form={form} change={change} />
      <LetterFields
        words={words}
        form={form}
        standard={draft.standard}
        change={change}
        keep={edited === null || busy ? null : () => void keep()}
      />
      <Delivery
        words={words}
        letter={draft.document}
        name={`cong-van-don-doc${source.asOf === null ? '' : `-${source.asOf}`}.docx`}
        savesFiles={session.savesFiles()}
        onDelivered={() => void keep()}
      />
    </div>
  );
}
