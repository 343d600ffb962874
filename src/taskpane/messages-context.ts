import { createContext, useContext } from 'react';
import type { Messages } from '../locales';
import { vi } from '../locales/vi';

/** The words that every part of the pane speaks; Vietnamese where nobody says otherwise. */
export const MessagesContext = createContext<Messages>(vi);

/** The messages of the language that the pane is shown in. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
