import { advice, type Note } from './statement.js';

/** Who should not follow the guide without advice. Stands before step 1. */
export const askFirst: Note = {
  tone: 'caution',
  locked: true,
  title: advice((msg) => msg('Ask your midwife or doctor first if', { id: 'locked.ask-first', desc: 'Bold first line of a safety note; the list that follows completes the sentence.' }), 'askFirst'),
  lines: [
    advice((msg) => msg('you are pregnant', { id: 'locked.ask-first.pregnant', desc: 'List item completing "Ask your midwife or doctor first if". Expressing in pregnancy can bring on labour.' }), 'askFirst'),
    advice((msg) => msg('you have had breast surgery', { id: 'locked.ask-first.surgery', desc: 'List item completing "Ask your midwife or doctor first if".' }), 'askFirst'),
    advice((msg) => msg('you have mastitis or a breast abscess', { id: 'locked.ask-first.mastitis', desc: 'List item completing "Ask your midwife or doctor first if". See the glossary: mastitis, abscess.' }), 'askFirst'),
    advice((msg) => msg('your baby was born early or is in hospital', { id: 'locked.ask-first.hospital', desc: 'List item completing "Ask your midwife or doctor first if".' }), 'askFirst'),
  ],
};
