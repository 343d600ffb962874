import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  // The browser's own list, which the keyboard, screen readers and Windows contrast themes know, in the pane's colours.
  // Fluent's Select is the same list in a frame of its own, and costs a fiftieth of the whole page.
  list: {
    width: '100%',
    minHeight: '26px',
    paddingLeft: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/**
 * A list from which one entry is chosen.
 * @example <ChoiceList aria-label="Cột E là cột gì" value={role} onChange={…}><option>…</option></ChoiceList>
 */
export function ChoiceList({ children, ...more }: ComponentProps<'select'>) {
  const styles = useStyles();
  return (
    <select {...more} className={styles.list}>
      {children}
    </select>
  );
}
