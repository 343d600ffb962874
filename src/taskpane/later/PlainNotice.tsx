import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NoticeProps } from './notice';

const edged = (colour: string) => {
  const edge = `${tokens.strokeWidthThin} solid ${colour}`;
  return { borderTop: edge, borderRight: edge, borderBottom: edge, borderLeft: edge };
};

/** The box of Fluent's message bar, with the room that its sign takes: nothing moves when the bar comes. */
const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalMNudge} 0 0 calc(${tokens.spacingHorizontalM} + ${tokens.fontSizeBase500} + ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: {
    paddingRight: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalMNudge,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  actions: {
    display: 'flex',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
  },
  info: edged(tokens.colorNeutralStroke1),
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...edged(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...edged(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...edged(tokens.colorStatusDangerBorder1),
  },
});

/** A notice while Fluent's bar is on its way. */
export function PlainNotice({ intent, className, actions, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[intent])}>
      <div className={mergeClasses(styles.body, className)}>{children}</div>
      {actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
