import { css } from 'lit';
import { buttonStyles } from '../../theme/buttons.js';
import { choiceStyles } from '../../theme/choice.js';
import { lineStyles } from '../../theme/lines.js';
import { noteStyles } from '../../theme/note.js';
import { quietStyles } from '../../theme/quiet.js';
import { settingsStyles } from '../../theme/settings.js';
import { stripStyles } from './strip-styles.js';
import { timetableStyles } from './timetable-styles.js';

const diary = css`
  .columns,
  .column,
  .actions,
  .ask,
  .last {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .columns,
  .column {
    gap: var(--_space);
  }
  .actions {
    gap: 0.5em;
  }
  .ask {
    gap: 0.75em;
  }
  .small {
    font-size: 0.875em;
  }
  .since {
    display: grid;
    gap: 0.1em;
  }
  .big {
    font-size: clamp(2.75em, 16cqi, 3.75em);
    font-weight: 600;
    line-height: 1.05;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
  }
  .big span {
    white-space: nowrap;
  }
  .big span + span {
    margin-inline-start: 0.08em;
  }
  .big small {
    font-size: 0.5em;
    letter-spacing: 0;
    margin-inline: 0.16em;
  }
  .expressed-last {
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_border);
    color: var(--_muted);
  }
  .question {
    font-size: 1.375em;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6em, 100%), 1fr));
    gap: 0.5em;
  }
  .kind {
    flex-direction: column;
    gap: 0.15em;
    min-block-size: 3.5em;
    padding-inline: 0.25em;
    overflow-wrap: anywhere;
  }
  .sides {
    /* hers: the left one stands on the left in every script */
    direction: ltr;
  }
  .sides .kind {
    min-block-size: 4.5em;
    font-size: 1.125em;
    padding-block: 0.75em;
  }
  .kind.next {
    color: var(--_on-accent);
    background: var(--_accent-fill);
  }
  .night .kind.next {
    border-color: var(--_accent-line);
  }
  .kind .side-mark {
    margin-inline: 0;
  }
  .kind.next .side-mark {
    stroke: currentColor;
  }
  .kind.next .on {
    fill: currentColor;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    align-items: end;
    gap: 0.75em;
  }
  .field small {
    font-weight: 400;
    color: var(--_muted);
  }
  .fault {
    font-weight: 600;
    color: var(--_caution);
  }
  .overlaps {
    padding-inline-start: 0.875em;
    border-inline-start: 4px solid var(--_accent-line);
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .sub > :first-child {
    font-size: 1.125em;
  }
  .feeds > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .feeds > li > .ask {
    padding-block: 0.25em 1em;
  }
  .feed-row {
    display: grid;
    grid-template-columns: minmax(3.75em, auto) minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.6em;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .feed-row small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .change {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    align-self: center;
    margin: -0.35em;
    margin-inline-end: -0.75em;
    border-radius: 50%;
    color: var(--_muted);
  }
  .actions > .ask {
    padding-block: 0.75em;
  }
  .change .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  /* What opens, what is stored, then who says so: one list, hairlines between. */
  .normal,
  details.stored {
    border-block-end: 0;
  }
  .normal + .normal,
  .stored,
  .stored ~ .source {
    margin-block-start: calc(var(--_space) * -1);
  }
  @container (min-width: 38em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.5em 2.5em;
    }
    .normal + .normal,
    .stored,
    .stored ~ .source {
      margin-block-start: calc(var(--_space) * -1.25);
    }
  }
  @container (max-width: 15em) {
    .big {
      font-size: 1.8em;
    }
    .big span {
      white-space: normal;
    }
    .feed-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .feed-row > :nth-child(2) {
      grid-area: 2 / 1;
    }
    .change {
      grid-area: 1 / 2 / span 2;
      margin-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .kind.next {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .actions,
    .ask {
      display: none;
    }
  }
`;

export const diaryStyles = [buttonStyles, choiceStyles, lineStyles, noteStyles, quietStyles, settingsStyles, diary, stripStyles, timetableStyles];
