export { dispatchText } from './vi/dispatch-text';
