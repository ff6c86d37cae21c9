import { sourcesOf } from '../../content/claims.js';
import { responsive } from '../../content/schedule/responsive.js';
import { timetable } from '../../content/schedule/timetable.js';
import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

const sources = sourcesOf([responsive, timetable]);

/** Every document behind what the schedule says. */
export const scheduleProvenance: ProvenanceView = (...shown) => provenance({ sources, reconstructed: false }, ...shown);
