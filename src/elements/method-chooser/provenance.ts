import { html } from 'lit';
import { askFirst } from '../../content/ask-first.js';
import { sourcesOf } from '../../content/claims.js';
import { steps } from '../../content/guide/steps.js';
import { firstDays } from '../../content/methods/answer-labels.js';
import { openings } from '../../content/methods/labels.js';
import { forAll, rows } from '../../content/methods/methods.js';
import { mistakes, reconstructed, tips } from '../../content/methods/pumping.js';
import { reasons } from '../../content/methods/suggest.js';
import { noHardMassage, noRoutineEmptying, stopIfItHurts } from '../../content/notes.js';
import { provenance } from '../../views/provenance.js';
import type { ProvenanceView } from '../lactation-element.js';

const notes = [askFirst, noHardMassage, noRoutineEmptying, stopIfItHurts];
const sources = sourcesOf([rows, forAll, openings, reasons, firstDays, mistakes, tips, steps, notes]);

/** Every document behind the chooser, and what of it was put together. */
export const chooserProvenance: ProvenanceView = (shown, signOff) => html`
  <p>${reconstructed.text(shown.msg)}</p>
  ${provenance({ sources, reconstructed: false }, shown, signOff)}
`;
