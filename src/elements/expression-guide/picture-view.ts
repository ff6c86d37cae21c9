import { html, nothing, type TemplateResult } from 'lit';
import type { Branch } from '../../content/guide/steps.js';
import { illustrations } from '../../illustrations/index.js';
import type { Guide } from './guide.js';

/** The picture of a step: the host's own where there is one, else our drawing, else no empty place. */
export function pictureView({ msg, drawn, pictured, slotsChanged }: Guide, position: number, { picture }: Branch): TemplateResult {
  const ours = drawn ? illustrations[picture.id](picture.label(msg)) : nothing;
  return html`<div class="picture" ?hidden=${!drawn && !pictured(position)}>
    <slot name="step-${position}" @slotchange=${slotsChanged}>${ours}</slot>
  </div>`;
}
