import {
  Input,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { allocationMessagesFor } from '../../../locales/allocation';
import { useMessages } from '../../messages-context';
import { MoreButton } from '../../MoreButton';
import { useTextStyles } from '../../text-styles';
import { useShortened } from '../../use-shortened';
import { useWords } from '../use-words';
import { useFormStyles } from '../form-styles';

const mostAtFirst = 15;

const useStyles = makeStyles({
  name: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  lock: { width: '64px' },
  share: { width: '68px' },
  input: { minWidth: 0, width: '56px' },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** What each part gets, with a field for a share that is fixed beforehand; the sum stands below. */
export function PartsTable({
  names,
  figures,
  shares,
  quota,
  lockAt,
  lock,
}: {
  names: readonly string[];
  /** What is split by; null for equal parts. */
  figures: readonly (number | null)[] | null;
  /** Null while the quota cannot be split. */
  shares: readonly number[] | null;
  quota: number | null;
  lockAt: (index: number) => string;
  lock: (index: number, value: string) => void;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useTextStyles();
  const { numbers } = useMessages();
  const words = useWords(allocationMessagesFor);
  const { shown, long, open, toggle } = useShortened(names, mostAtFirst);
  if (names.length === 0) return null;
  const sum = shares?.reduce((all, share) => all + share, 0) ?? null;
  const said = (figure: number | null | undefined): string =>
    figure === null || figure === undefined ? '–' : numbers.figure(figure);
  return (
    <div>
      <p className={text.small}>{words.lockHint}</p>
      <Table size="extra-small" aria-label={words.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{words.columns.part}</TableHeaderCell>
            <TableHeaderCell className={styles.lock}>{words.columns.lock}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.share, form.figureHeading)}>
              {words.columns.share}
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map((name, index) => (
            <TableRow key={index}>
              <TableCell className={styles.name}>
                {name}
                {figures !== null && <p className={text.small}>{words.weightIs(figures[index] ?? null)}</p>}
              </TableCell>
              <TableCell>
                <Input
                  className={styles.input}
                  size="small"
                  inputMode="numeric"
                  aria-label={words.lockOf(name)}
                  value={lockAt(index)}
                  onChange={(_, { value }) => lock(index, value)}
                />
              </TableCell>
              <TableCell className={form.figure}>{said(shares?.[index])}</TableCell>
            </TableRow>
          ))}
          <TableRow>
            <TableCell className={styles.sum}>{words.sum}</TableCell>
            <TableCell className={mergeClasses(form.figure, styles.sum)} colSpan={2}>
              {sum === null || quota === null ? '–' : words.sumIs(sum, quota)}
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
      {long && <MoreButton open={open} total={names.length} toggle={toggle} />}
    </div>
  );
}
