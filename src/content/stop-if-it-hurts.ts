import { advice, type Note } from './statement.js';

/** For every step that touches the breast, and every way to express. Apart from the other notes: some pages need no more than this one. */
export const stopIfItHurts: Note = {
  tone: 'info',
  locked: true,
  title: advice((msg) => msg('It should not hurt.', { id: 'locked.no-pain', desc: 'Bold first line of a safety note about expressing.' }), 'S06', 'S21'),
  lines: [advice((msg) => msg('Stop if it hurts.', { id: 'locked.no-pain.stop', desc: 'Safety note: stop expressing if it is painful.' }), 'C6', 'S21')],
};
