import { askFirst } from '../../content/ask-first.js';
import { sourcesOf } from '../../content/claims.js';
import { questions, steps } from '../../content/guide/steps.js';
import { lowMood, noHardMassage, stopIfItHurts } from '../../content/notes.js';
import { coaching, planLines } from '../../content/timer/coach.js';
import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

const sources = sourcesOf([askFirst, coaching, planLines, steps.slice(2), questions, stopIfItHurts, noHardMassage, lowMood]);

/** Every document behind what the timer says. */
export const timerProvenance: ProvenanceView = (...shown) => provenance({ sources, reconstructed: true }, ...shown);
