import { svg } from 'lit';

/**
 * Her left side from the front: shoulder, armpit, one breast and the edge of the other. The breast is an open line and the
 * areola a flat tone off its middle, so that it never reads as an eye or a target. `breast` is the line, which fullness changes.
 */
export const torso = (breast = 'M198 60C202 118 172 164 112 164 72 164 44 144 38 110M16 112C12 138 2 150-9 153') =>
  svg`<path class="body" d="M-9-20H120C122-8 128-2 140 0 176 6 216 10 249 40V104C232 92 214 70 206 46 208 96 198 150 202 189H-9Z"/><path class="line" d=${breast} /><circle class="areola" cx="112" cy="106" r="18"/><path class="line" d="M107 106a5 5 0 1 1 5 5"/>`;
