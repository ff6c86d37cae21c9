import type { CSSResult } from 'lit';
import { Lazy } from './lazy.js';

/** What only some pages ask for, each loaded where one does, before the first paint. */
export const extras = {
  signOff: new Lazy(() => import('./sign-off.js')),
  night: new Lazy(async () => (await import('../theme/night.js')).nightColours),
  fixedColours: new Lazy(async () => (await import('../theme/fixed-colours.js')).fixedColours),
};

/** Whether the engine can make a safe set of colours from the host's. */
const derivesColours = globalThis.CSS?.supports('color', 'light-dark(oklch(from red l c h), red)');

/** Colours that an element needs beside those that all have. */
export const coloursFor = (scheme: string): Lazy<CSSResult>[] => [...(derivesColours ? [] : [extras.fixedColours]), ...(scheme === 'night' ? [extras.night] : [])];
