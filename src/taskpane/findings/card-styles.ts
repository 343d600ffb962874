import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/finding';

/** A sign of its own for each, so that colour is never the only word. */
export const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

export const useCardStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  sign: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  sentence: { overflowWrap: 'anywhere', userSelect: 'text' },
  change: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  action: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});
