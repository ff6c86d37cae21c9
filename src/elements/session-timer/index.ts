export { SessionTimer } from './session-timer.js';
export * from './events.js';
export type { Phase, Side } from '../../timing/index.js';
