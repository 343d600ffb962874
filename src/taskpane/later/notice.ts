import type { ReactNode } from 'react';
import { later } from './later';
import { PlainNotice } from './PlainNotice';

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly className?: string;
  /** Buttons; null for none. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Something that the person is told, with the buttons that go with it. */
export const { Part: Notice, load: loadNotice } = later<NoticeProps>(
  async () => (await import('./NoticeBar')).NoticeBar,
  PlainNotice,
);
