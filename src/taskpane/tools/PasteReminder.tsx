import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PasteView } from '../../commands/paste/paste-state';
import { useMessages } from '../messages-context';
import { useTextStyles } from '../text-styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** While the tool is folded: that figures of a paste still wait, and the way to them. */
export function PasteReminder({ paste, onShow }: { paste: PasteView | null; onShow: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { waiting } = useMessages().tools;
  if (paste?.step !== 'match' || (paste.open === 0 && paste.toFill === 0)) return null;
  return (
    <div className={styles.line}>
      <p className={text.body}>{paste.toFill > 0 ? waiting.unwritten : waiting.open(paste.open)}</p>
      <Button size="small" onClick={onShow}>
        {waiting.show}
      </Button>
    </div>
  );
}
