import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { consolidationMessagesFor } from '../../../locales/consolidation';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import type { ToolProps } from '../tool';
import { FileChooser } from './FileChooser';
import { UnusableFiles } from './UnusableFiles';
import { useChosenFiles } from './use-chosen-files';

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  said: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Chooses the files that communes sent, says what they give and what cannot be used, and brings them together. */
export default function Consolidate({ session, busy, close }: ToolProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { language } = useMessages();
  const words = consolidationMessagesFor(language);
  const { reading, made, fault, add, stop, startAnew } = useChosenFiles();
  if (fault !== null) throw fault;
  const files = made?.files ?? [];
  const used = files.filter(({ units }) => units > 0);
  const remarks = used.reduce((sum, { notes }) => sum + notes.length, 0);
  const confirm = (): void => {
    if (made === null || busy || used.length === 0) return;
    void session.addConsolidation(made);
    close();
  };
  return (
    <div className={styles.tool}>
      {made === null && <p className={text.body}>{words.pane.intro}</p>}
      <FileChooser
        label={made === null ? words.pane.choose : words.pane.chooseMore}
        hint={words.pane.drop}
        disabled={reading !== null}
        onChosen={add}
      />
      <div role="status" className={styles.said}>
        {reading !== null && <p className={text.body}>{words.pane.reading(reading.file, reading.files)}</p>}
        {reading === null && made !== null && (
          <p className={text.body}>
            {used.length === 0
              ? words.pane.nothing
              : words.pane.found({
                  used: used.length,
                  files: files.length,
                  units: made.units.length,
                  asOf: made.asOf,
                })}
          </p>
        )}
      </div>
      {reading !== null && (
        <>
          <ProgressBar value={(reading.file - 1) / reading.files} aria-hidden />
          <div className={styles.row}>
            <Button onClick={stop}>{words.pane.stop}</Button>
          </div>
        </>
      )}
      {reading === null && made !== null && (
        <>
          {used.length > 0 && (
            <p className={text.body}>{words.pane.announced(words.sheet.name, words.notes.name)}</p>
          )}
          <div className={styles.row}>
            {used.length > 0 && (
              <Button appearance="primary" disabledFocusable={busy} onClick={confirm}>
                {words.pane.confirm}
              </Button>
            )}
            <Button onClick={startAnew}>{words.pane.startAnew}</Button>
          </div>
          <UnusableFiles files={files.filter(({ units }) => units === 0)} words={words} />
          {remarks > 0 && <p className={text.body}>{words.pane.remarks(remarks, words.notes.name)}</p>}
        </>
      )}
    </div>
  );
}
