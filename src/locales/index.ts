export { loadMessages } from './load-messages';
export { messagesFor } from './messages-for';
export { repairNote } from './repair-note';
export { findingSentence, outcomeSentence, problemSentence, quotaSentence } from './sentence';
export type { Language } from './language';
export type { Messages } from './messages';
export type { RoleGroup } from './messages/layout';
export type { NumberForm } from './number-form';
export { refusalSentence } from './refusal-sentence';
