import { Button, Field, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { PasteQuestion, PasteRequest } from '../../../commands/paste/paste-state';
import type { Session } from '../../../commands/session-state';
import type { InsuranceKind } from '../../../core/layout/vocabulary';
import { ChoiceList } from '../../columns/ChoiceList';
import { pasteMessagesFor, questionSentence } from '../../../locales/paste';
import { useMessages } from '../../messages-context';
import { useTextStyles } from '../../text-styles';
import { useWords } from '../use-words';
import { OtherSources } from './OtherSources';
import { usePasteStyles } from './paste-styles';
import type { Target } from './target';

/** What was entered so far. */
export interface Draft {
  readonly insurance: InsuranceKind | null;
  readonly text: string;
  /** The other sheet that is chosen; empty for none. */
  readonly sheet: string;
}

/** Where the figures come from, and which kind they are of. */
export function ChooseBlock({
  session,
  target,
  others,
  draft,
  onDraft,
  refused,
  busy,
}: {
  session: Session;
  target: Target;
  /** The sheets that figures may be taken from. */
  others: readonly string[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** What was read last and cannot be used. */
  refused: PasteQuestion | null;
  busy: boolean;
}) {
  const styles = usePasteStyles();
  const text = useTextStyles();
  const messages = useMessages();
  const paste = useWords(pasteMessagesFor);
  const { choose } = paste;
  const { kinds, sheet } = target;
  const [only, ...more] = kinds;
  const insurance = draft.insurance ?? (more.length === 0 ? (only ?? null) : null);
  const read = (source: PasteRequest['source']): void => {
    if (insurance !== null && !busy) void session.readPaste({ source, sheet, insurance });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    read({ from: 'text', text: draft.text });
  };
  const ready = insurance !== null && !busy;
  const complaint = refused === null ? null : questionSentence(refused.question, paste);
  const ofText = refused === null || refused.source.from === 'text';
  return (
    <form className={styles.column} onSubmit={submit}>
      <p className={text.body}>{choose.announced(sheet)}</p>
      {more.length > 0 && (
        <Field label={choose.insurance} hint={insurance === null ? choose.insuranceWanted : null}>
          {(control) => (
            <ChoiceList
              {...control}
              value={insurance ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onDraft({ ...draft, insurance: kinds.find((kind) => kind === value) ?? null })
              }
            >
              <option value="">{choose.noInsurance}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {messages.layout.insurance[kind]}
                </option>
              ))}
            </ChoiceList>
          )}
        </Field>
      )}
      <Field
        label={choose.text}
        hint={choose.textHint}
        validationState={complaint !== null && ofText ? 'warning' : 'none'}
        validationMessage={ofText ? complaint : null}
      >
        <Textarea
          rows={5}
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => onDraft({ ...draft, text: value })}
        />
      </Field>
      <Button className={styles.start} appearance="primary" type="submit" disabledFocusable={!ready}>
        {choose.read}
      </Button>
      <OtherSources
        others={others}
        chosen={draft.sheet}
        onChoose={(name) => onDraft({ ...draft, sheet: name })}
        read={read}
        ready={ready}
        complaint={ofText ? null : complaint}
      />
    </form>
  );
}
