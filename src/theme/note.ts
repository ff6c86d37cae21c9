import { css } from 'lit';

/**
 * Notes, and what keeps a locked one readable: each property that could hide it is set with `!important`, which in a
 * shadow tree wins over anything that a page can write.
 */
export const noteStyles = css`
  .note {
    display: block;
    border-inline-start: 4px solid var(--_accent-line);
    padding-block: 0.1em;
    padding-inline: 0.875em 0;
  }
  .note b:first-child {
    display: block;
    font-weight: 650;
  }
  .note :is(p, li) + :is(p, li) {
    margin-block-start: 0.25em;
  }
  .note ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .note.caution {
    border-color: var(--_caution);
  }
  .note.caution b:first-child {
    color: var(--_caution);
  }
  .note.urgent {
    border-inline-start-width: 6px;
    border-color: var(--_caution);
  }
  .note.urgent b:first-child {
    font-size: 1.25em;
    line-height: 1.25;
    color: var(--_caution);
  }
  .note a {
    color: inherit;
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .locked,
  .locked * {
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    transform: none !important;
    clip-path: none !important;
    mask: none !important;
    text-indent: 0 !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    -webkit-text-fill-color: currentColor !important;
    -webkit-text-security: none !important;
  }
  .note.locked {
    display: block !important;
  }
  .locked {
    position: static !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    color: var(--_text) !important;
    font-size: max(1em, 0.75rem) !important;
    line-height: 1.5 !important;
  }
`;
