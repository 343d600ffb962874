import type { Ranking } from '../core/reports/ranking';
import { LaggingKind } from './LaggingKind';
import { useMessages } from './messages-context';
import { Section } from './Section';

/** The units below their threshold, one insurance kind after the other; nothing where no kind has a threshold. */
export function Lagging({ rankings, sheet }: { rankings: readonly Ranking[]; sheet: string }) {
  const { pane } = useMessages();
  if (rankings.length === 0) return null;
  return (
    <Section title={pane.lagging.title}>
      {rankings.map((ranking) => (
        <LaggingKind
          key={`${ranking.sheet} ${ranking.insurance} ${ranking.by}`}
          ranking={ranking}
          withSheet={ranking.sheet !== sheet}
        />
      ))}
    </Section>
  );
}
