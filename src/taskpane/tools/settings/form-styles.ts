import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of the tool stand in 320 pixels. */
export const useFormStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  /** Two fields beside each other, their boxes on one line however long their names are. */
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  /** A box no wider than its column. */
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  /** What a heading unfolds, in line with it and apart from the next heading. */
  unfolded: { margin: 0, paddingBottom: tokens.spacingVerticalM },
  /** A button whose words take two lines where they have to. */
  long: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', justifyContent: 'flex-start' },
});
