import { css } from 'lit';

/** Colours and motion of all pictures. Left is her left in every script, so nothing is ever mirrored. */
export const illustrationStyles = css`
  .art {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: hidden;
    direction: ltr;
    fill: var(--_il-fill);
    stroke: var(--_il-line);
    stroke-width: 2.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  /* Paler than a hand, but opaque: bodies overlap. */
  .art .body { fill: color-mix(in srgb, var(--_il-fill) 45%, var(--_surface)); }
  .art :is(.line, .arrow) { fill: none; }
  .art .areola { fill: var(--_il-line); fill-opacity: 0.25; }
  .art .cloth { fill: var(--_accent-line); fill-opacity: 0.25; }
  .art :is(.arrow, .cloth, .pips) { stroke: var(--_accent-line); }
  .art .dot { fill: var(--_accent-line); }
  .art :is(.areola, .bare, .dot) { stroke: none; }
  .art .arrow { stroke-width: 3.75; }
  .art .coil { stroke-width: 3; }
  .art .light { stroke-dasharray: 0 7; }
  .art .edge { fill: var(--_surface); stroke-width: 1.5; }
  .art .pips { stroke-width: 6; }

  /* Three slow rounds, then still. Each begins and ends where the still picture has it. */
  @media (prefers-reduced-motion: no-preference) {
    .art .moves { animation: 3.5s ease-in-out 3; }
    .art .rub-l { animation-name: il-rub; }
    .art .rub-r { animation-name: il-rub; animation-direction: reverse; }
    .art .rise { animation-name: il-rise; }
    .art .circles { animation-name: il-circles; }
    .art .down { animation-name: il-down; }
    .art .in { animation-name: il-in; }
    .art .squeeze { animation-name: il-squeeze; }
    .art .drip { animation-name: il-drip; }
    .art .out { animation-name: il-out; }
  }
  @keyframes il-rub { 25% { transform: translate(4px, 2px); } 75% { transform: translate(-4px, -2px); } }
  @keyframes il-rise { 50% { transform: translateY(-6px); } }
  @keyframes il-circles {
    from { transform: translateX(-4px) rotate(0) translateX(4px) rotate(0); }
    to { transform: translateX(-4px) rotate(-360deg) translateX(4px) rotate(360deg); }
  }
  @keyframes il-down { 50% { transform: translateY(6px); } }
  @keyframes il-in { 50% { transform: translate(-6px, -4px); } }
  @keyframes il-squeeze { 50% { transform: translateX(5px); } }
  @keyframes il-drip { 60% { transform: translateY(6px); opacity: 1; } 80% { transform: translateY(8px); opacity: 0; } 81% { transform: none; opacity: 0; } }
  @keyframes il-out { 60% { transform: translate(14px, -8px); opacity: 1; } 80% { transform: translate(14px, -8px); opacity: 0; } 81% { transform: none; opacity: 0; } }

  /* Forced colours leave SVG alone: line and paper by hand. */
  @media (forced-colors: active) {
    .art, .art .body { fill: Canvas; stroke: CanvasText; }
    .art :is(.arrow, .cloth, .pips) { stroke: CanvasText; }
    .art :is(.areola, .cloth, .dot) { fill: CanvasText; }
    .art :is(.areola, .bare, .dot) { stroke: none; }
  }
  @media print {
    .art { break-inside: avoid; }
    .art .moves { animation: none; }
  }
`;
