import { type ComponentType, useSyncExternalStore } from 'react';

/** A part of the pane that is drawn plainly until its full looks are loaded, and for good where they do not come. */
export interface LaterPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Loads the full looks; where that fails, the next one that is drawn tries again. */
  readonly load: () => Promise<void>;
}

/**
 * Keeps a part of Fluent out of what the pane loads first. Not `lazy`: that draws nothing for a while even when the part
 * is there, and ends in a crash when it does not come.
 * @param load brings the part.
 * @param standIn says and does the same until then.
 * @example const { Part: Notice, load } = later(() => import('./NoticeBar').then(({ NoticeBar }) => NoticeBar), PlainNotice);
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn: ComponentType<Props>,
): LaterPart<Props> {
  let shown = standIn;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const start = (): Promise<void> => {
    loading ??= load().then(
      (part) => {
        shown = part;
        for (const listener of listeners) listener();
      },
      () => {
        loading = null;
      },
    );
    return loading;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    void start();
    return () => listeners.delete(listener);
  };
  return {
    Part: function Later(props: Props) {
      const Shown = useSyncExternalStore(subscribe, () => shown);
      return <Shown {...props} />;
    },
    load: start,
  };
}
