import { makeStyles, tokens } from '@fluentui/react-components';

/** How the fields of a tool stand in the narrow pane. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** Fields side by side where there is room for them. */
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  /** Fluent's fields ask for more room than a narrow pane has. */
  narrow: { minWidth: 0, width: '100%' },
  action: { alignSelf: 'flex-start' },
  /** Over figures; Fluent's heading cell is a flex box inside. */
  figureHeading: { '& > *': { justifyContent: 'flex-end', textAlign: 'right' } },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});
