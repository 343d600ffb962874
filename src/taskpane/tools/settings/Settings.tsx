import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { settingsMessagesFor } from '../../../locales/settings';
import { useWords } from '../use-words';
import type { ToolProps } from '../tool';
import { changeBy } from './change';
import { Deadline } from './Deadline';
import { FarBelow } from './FarBelow';
import { useFormStyles } from './form-styles';
import { HeldNow } from './HeldNow';
import { KindThresholds } from './KindThresholds';
import { Milestones } from './Milestones';
import { UnitThresholds } from './UnitThresholds';

/** *Ngưỡng và mốc*: what units are held against, on the sheet in front and in the whole workbook. */
export default function Settings({ session, state: { sheet, settings }, busy }: ToolProps) {
  const words = useWords(settingsMessagesFor);
  const styles = useFormStyles();
  const change = changeBy(session, busy);
  const kinds = sheet?.kinds ?? [];
  const parts: readonly (readonly [string, string, ReactNode])[] = [
    [
      'kind',
      words.byKind.title,
      <KindThresholds key="kind" percents={settings.thresholds} kinds={kinds} busy={busy} change={change} />,
    ],
    [
      'date',
      words.milestones.title,
      <Milestones key="date" milestones={settings.milestones} kinds={kinds} busy={busy} change={change} />,
    ],
    [
      'unit',
      words.byUnit.title,
      <UnitThresholds
        key="unit"
        thresholds={settings.unitThresholds}
        units={sheet?.unitNames ?? []}
        kinds={kinds}
        busy={busy}
        change={change}
      />,
    ],
    [
      'farBelow',
      words.farBelow.title,
      <FarBelow key="farBelow" points={settings.farBelow} busy={busy} change={change} />,
    ],
    [
      'deadline',
      words.deadline.title,
      <Deadline key="deadline" deadline={settings.deadline} busy={busy} change={change} />,
    ],
  ];
  return (
    <>
      <HeldNow held={sheet?.held ?? []} />
      <Accordion multiple collapsible defaultOpenItems={['kind']}>
        {parts.map(([value, title, panel]) => (
          <AccordionItem key={value} value={value}>
            <AccordionHeader as="h3">{title}</AccordionHeader>
            <AccordionPanel className={styles.unfolded}>{panel}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
