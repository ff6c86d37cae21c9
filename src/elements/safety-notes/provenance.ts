import { sourcesOf } from '../../content/claims.js';
import { noNumber } from '../../content/notes.js';
import * as safety from '../../content/safety/signs.js';
import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

const sources = sourcesOf([Object.values(safety), noNumber]);

/** Every document behind the safety notes. */
export const safetyProvenance: ProvenanceView = (...shown) => provenance({ sources, reconstructed: false }, ...shown);
