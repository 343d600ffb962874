export { messagesFor } from './messages-for';
export { findingSentence, outcomeSentence, problemSentence } from './sentence';
export type { Language } from './language';
export type { Messages } from './messages';
export type { NumberForm } from './number-form';
