import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from './messages-context';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  notice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** The page was opened in a browser, or Excel did not answer: what to do. */
export function Outside() {
  const styles = useStyles();
  const text = useTextStyles();
  const { outside } = useMessages().pane;
  return (
    <div className={styles.notice}>
      <h1 className={text.title}>{outside.title}</h1>
      <p className={text.body}>{outside.text}</p>
      <ol className={styles.steps}>
        {outside.steps.map((step) => (
          <li key={step} className={text.body}>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
