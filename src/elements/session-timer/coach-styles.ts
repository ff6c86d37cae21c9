import { css } from 'lit';
import { illustrationStyles } from '../../illustrations/index.js';
import { buttonStyles } from '../../theme/buttons.js';
import { choiceStyles } from '../../theme/choice.js';
import { lineStyles } from '../../theme/lines.js';
import { noteStyles } from '../../theme/note.js';
import { quietStyles } from '../../theme/quiet.js';
import { rowStyles } from '../../theme/rows.js';
import { settingsStyles } from '../../theme/settings.js';
import { skyStyles } from './sky-styles.js';

const running = css`
  .timer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .plainly .go::after {
    content: none;
  }
  .how {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0.5em 1em;
    align-items: start;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .how .lines {
    font-size: 1em;
  }
  .plans {
    display: grid;
  }
  .plans legend {
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  .plans b {
    display: block;
  }
  .amounts > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block: 0.6em;
  }
  .amounts > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .amounts b {
    display: block;
    white-space: nowrap;
    font-size: 1.125em;
  }
  .amounts small {
    color: var(--_muted);
  }
  .stepper {
    display: grid;
    grid-template-columns: var(--_target) minmax(0, 3.6em) var(--_target);
    align-items: start;
    gap: 0.35em;
  }
  .stepper .button {
    block-size: var(--_target);
    padding: 0;
    border-radius: 50%;
  }
  .stepper label {
    min-inline-size: 0;
    text-align: center;
    line-height: 1.2;
  }
  .stepper input:not([type='radio']) {
    font-size: 1.375em;
    font-weight: 600;
    text-align: center;
    padding-inline: 0.15em;
    font-variant-numeric: tabular-nums;
  }
  .ask {
    display: grid;
    gap: 0.75em;
  }
  /* What is stored, then who says so: one list, hairlines between. */
  .normal,
  details.stored {
    border-block-end: 0;
  }
  .stored,
  .stored ~ .source {
    margin-block-start: calc(var(--_space) * -1);
  }

  @container (min-width: 38em) {
    .stored,
    .stored ~ .source {
      margin-block-start: calc(var(--_space) * -1.25);
    }
    .timer:has(.three) {
      grid-template-columns: minmax(0, 25em) minmax(9em, 1fr);
      gap: 1.25em 2.5em;
      align-items: end;
    }
    .timer > .three {
      grid-auto-flow: row;
    }
    .timer > .three .button {
      flex-direction: row;
      gap: 0.5em;
      font-size: 1em;
      min-block-size: 3.25em;
    }
    .how {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @container (max-width: 21em) {
    .stepper {
      grid-template-columns: var(--_target) minmax(0, 3em) var(--_target);
    }
  }
  @container (max-width: 19em) {
    .how {
      grid-template-columns: 6em minmax(0, 1fr);
    }
  }
  /* Text at 200 % on a phone: the moon stands alone, what is beside it stands below. */
  @container (max-width: 15em) {
    .how {
      grid-template-columns: minmax(0, 1fr);
    }
    .stepper {
      grid-template-columns: var(--_target) minmax(0, 1fr) var(--_target);
    }
  }
  @media print {
    .how,
    .stepper,
    .field {
      display: none;
    }
  }
`;

export const coachStyles = [buttonStyles, choiceStyles, lineStyles, noteStyles, rowStyles, illustrationStyles, quietStyles, settingsStyles, skyStyles, running];
