import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LeftOut } from '../../../core/reports/dispatch/dispatch-figures';
import type { DispatchMessages } from '../../../locales/messages/dispatch';
import { useTextStyles } from '../../text-styles';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  paper: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** The paragraphs that the figures make, and why they do not speak of a kind. */
export function Preview({
  words,
  paragraphs,
  leftOut,
}: {
  words: DispatchMessages;
  paragraphs: readonly string[];
  leftOut: readonly LeftOut[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const headingId = useId();
  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId} className={text.subheading}>
        {words.preview}
      </h3>
      {/* The dispatch is Vietnamese in whatever language the pane speaks. */}
      <div className={styles.paper} lang={paragraphs.length === 0 ? undefined : 'vi'}>
        {(paragraphs.length === 0 ? [words.nothingToSay] : paragraphs).map((paragraph) => (
          <p key={paragraph} className={text.body}>
            {paragraph}
          </p>
        ))}
      </div>
      {leftOut.map((left) => {
        const said = words.why(left);
        return (
          <p key={said} className={text.small}>
            {said}
          </p>
        );
      })}
    </section>
  );
}
