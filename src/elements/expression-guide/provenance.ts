import { askFirst } from '../../content/ask-first.js';
import { sourcesOf } from '../../content/claims.js';
import { situations } from '../../content/guide/situations.js';
import { questions, steps } from '../../content/guide/steps.js';
import { lowMood } from '../../content/notes.js';
import type { ProvenanceView } from '../lactation-element.js';
import { provenance } from '../../views/provenance.js';

const sources = sourcesOf([askFirst, situations, steps, questions, lowMood]);

/** Every document behind what the guide says. */
export const guideProvenance: ProvenanceView = (...shown) => provenance({ sources, reconstructed: true }, ...shown);
