import { sourcesOf } from '../../content/claims.js';
import { handling } from '../../content/storage/handling.js';
import { checkWith, hotRoom, notForTheUnit, sharing } from '../../content/storage/notes.js';
import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

const sources = sourcesOf([handling, checkWith, hotRoom, notForTheUnit, sharing]);

/** Every document behind the figures and the notes: the notes cite those of the figures too. */
export const storageProvenance: ProvenanceView = (...shown) => provenance({ sources, reconstructed: false }, ...shown);
