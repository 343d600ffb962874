import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import { rankingPreview } from '../../../commands/ranking-preview';
import type { RankingOptions } from '../../../core/reports/ranking-options';
import { rankingMessagesFor } from '../../../locales/ranking';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useFormStyles } from '../form-styles';
import type { ToolProps } from '../tool';
import { useWords } from '../use-words';
import { Preview } from './Preview';
import { RankingChoice } from './RankingChoice';

/** How units are ranked: chosen, looked at before, kept with the workbook, and made. */
export default function RankingTool({ session, state, busy }: ToolProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const words = useWords(rankingMessagesFor);
  const { workbook, settings } = state;
  const [drafted, setDraft] = useState<RankingOptions | null>(null);
  const draft = drafted ?? settings.ranking;
  const preview = useMemo(
    () => (workbook === null ? null : rankingPreview(workbook, draft, messages)),
    [workbook, draft, messages],
  );
  const choice = <Name extends keyof RankingOptions>(name: Name) => (
    <RankingChoice<RankingOptions[Name]>
      label={words.choices[name].label}
      names={words.choices[name].name}
      chosen={draft[name]}
      choose={(answer) => setDraft({ ...draft, [name]: answer })}
    />
  );
  const make = async (): Promise<void> => {
    if (JSON.stringify(draft) !== JSON.stringify(settings.ranking)) {
      await session.changeSettings({ ranking: draft });
      // A choice that could not be kept is told of; the ranking would be another than was asked for.
      if (session.state().problem !== null) return;
    }
    setDraft(null);
    await session.makeRanking();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void make();
  };
  return (
    <form className={styles.form} aria-label={messages.tools.name.ranking} onSubmit={submit}>
      {choice('units')}
      {choice('within')}
      {choice('ties')}
      {choice('arrange')}
      {preview !== null && <Preview preview={preview} askedGroups={draft.within === 'groups'} />}
      <p className={text.small}>{words.kept}</p>
      <Button className={styles.action} appearance="primary" type="submit" disabledFocusable={busy}>
        {words.make}
      </Button>
    </form>
  );
}
