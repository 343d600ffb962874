import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetView } from '../commands/session-state';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  heading: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  first: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  kind: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  line: { color: tokens.colorNeutralForeground1 },
});

/** Which sheet the pane is about: its name, its kind, its units and dates, the insurance kinds on it. */
export function SheetHeading({ sheet }: { sheet: SheetView }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { layout } = useMessages();
  const line = layout.summaryLine(sheet);
  const kinds = sheet.kinds.filter((kind) => kind !== 'none').map((kind) => layout.insurance[kind]);
  return (
    <header className={styles.heading}>
      <div className={styles.first}>
        <h1 className={text.title}>{sheet.name}</h1>
        {sheet.kind !== 'other' && (
          <span className={mergeClasses(text.small, text.nowrap, styles.kind)}>
            {layout.sheetKind[sheet.kind]}
          </span>
        )}
      </div>
      {line !== '' && <p className={mergeClasses(text.small, text.figures, styles.line)}>{line}</p>}
      {kinds.length > 0 && <p className={text.small}>{kinds.join(' · ')}</p>}
    </header>
  );
}
