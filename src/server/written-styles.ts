import { css } from 'lit';

/**
 * One markup for two readers. `.whole` is for one without a script, and for paper; `.face`, and whatever has to be
 * pressed or filled in, for one whose script is on its way, who sees what the element will show first. An engine that
 * does not know `scripting` shows both.
 *
 * Should the script not come within ten seconds, the whole is shown: a script that never comes reads like none.
 */
export const writtenStyles = css`
  .sheet {
    --_late: none;
    animation: lactation-late 0s 10s forwards;
  }
  @keyframes lactation-late {
    to {
      --_late: grid;
    }
  }
  .face {
    display: contents;
  }
  .whole {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
  }
  @media screen and (scripting: enabled) {
    .sheet .whole,
    [data-shut] > :not(summary) {
      display: var(--_late) !important;
    }
    [data-shut] > summary .icon {
      transform: none !important;
    }
  }
  @media (scripting: none) {
    .sheet .face.face.face > :not(slot),
    .sheet :is(button, fieldset, label, select, .answer > :not(.muted:last-child), [aria-live]) {
      display: none !important;
    }
    .marked {
      background: none;
    }
    .marked th {
      border-inline-start: 0;
      padding-inline-start: 0;
    }
  }
  @media print {
    .sheet .face.face.face > :not(slot),
    .sheet :is(fieldset, label, select, .answer > :not(.muted:last-child), [aria-live]) {
      display: none !important;
    }
    .whole {
      display: block;
    }
    .whole > * + * {
      margin-block-start: 0.6em;
    }
  }
`;
