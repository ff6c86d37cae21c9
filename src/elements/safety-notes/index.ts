export { SafetyNotes } from './safety-notes.js';
export { HelpCallEvent } from './events.js';
export type { Audience } from '../../content/safety/signs.js';
