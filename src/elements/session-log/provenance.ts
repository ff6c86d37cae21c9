import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

/** The log shows what she noted and advises nothing, so no document stands behind it. */
export const logProvenance: ProvenanceView = (...shown) => provenance({ sources: [], reconstructed: false }, ...shown);
