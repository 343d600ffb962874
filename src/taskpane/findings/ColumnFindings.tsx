import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Session } from '../../commands/session-state';
import type { Finding } from '../../core/checks/finding';
import { columnLetters, parseRange } from '../../core/grid/address';
import { type FindingId, findingId } from '../../core/repairs/finding-id';
import { findingSentence } from '../../locales';
import { useMessages } from '../messages-context';
import { MoreButton } from '../MoreButton';
import { useTextStyles } from '../text-styles';
import { useShortened } from '../use-shortened';
import { CardAction } from './CardAction';
import { useCardStyles } from './card-styles';
import { CopySentence } from './CopySentence';
import { RepairRow } from './RepairRow';

const mostAtFirst = 6;

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/**
 * Findings of one kind in one column: before and after for each row, one repair for all. Rows can be left out; where a
 * figure has several readings, it takes part once one is chosen.
 */
export function ColumnFindings({
  session,
  findings,
  busy,
}: {
  session: Session;
  findings: readonly [Finding, ...Finding[]];
  busy: boolean;
}) {
  const card = useCardStyles();
  const styles = useStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const sentence = useRef<HTMLParagraphElement>(null);
  const [left, setLeft] = useState<ReadonlySet<FindingId>>(new Set());
  const [readings, setReadings] = useState<ReadonlyMap<FindingId, number | null>>(new Map());
  const { shown, long, open, toggle } = useShortened(findings, mostAtFirst);
  const { findings: words } = messages.pane;
  const [first] = findings;
  const letters = columnLetters(parseRange(first.address).left);
  const wanted = findings.flatMap((finding) => {
    const id = findingId(finding);
    const reading = readings.get(id) ?? null;
    const ready = finding.repair === null ? reading !== null : !left.has(id);
    return ready ? [{ id, reading: finding.repair === null ? reading : null }] : [];
  });
  return (
    <>
      <p className={mergeClasses(text.small, text.figures)}>{words.cells(letters, findings.length)}</p>
      <p ref={sentence} className={mergeClasses(text.body, text.figures, card.sentence)}>
        {findingSentence(first, messages)}
      </p>
      <ul className={styles.rows} aria-label={words.cells(letters, findings.length)}>
        {shown.map((finding) => {
          const id = findingId(finding);
          return (
            <RepairRow
              key={id}
              session={session}
              finding={finding}
              ticked={!left.has(id)}
              onTick={(ticked) => {
                const next = new Set(left);
                if (ticked) next.delete(id);
                else next.add(id);
                setLeft(next);
              }}
              reading={readings.get(id) ?? null}
              onChoose={(reading) => setReadings(new Map(readings).set(id, reading))}
            />
          );
        })}
      </ul>
      {long && <MoreButton open={open} total={findings.length} toggle={toggle} />}
      <div className={card.actions}>
        {wanted.length > 0 && (
          <CardAction
            label={words.repairCells(wanted.length)}
            name={words.inColumn(words.repairCells(wanted.length), letters)}
            busy={busy}
            onPress={() => void session.repair(wanted)}
          />
        )}
        <CardAction
          subtle
          label={words.ignoreCells(findings.length)}
          name={words.inColumn(words.ignoreCells(findings.length), letters)}
          busy={busy}
          onPress={() => void session.ignore(findings.map((finding) => findingId(finding)))}
        />
        <CopySentence
          address={first.address}
          text={findings.map((finding) => findingSentence(finding, messages)).join('\n')}
          sentence={sentence}
        />
      </div>
    </>
  );
}
