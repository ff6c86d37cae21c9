import { circle } from './circle.js';
import { express } from './express.js';
import { massage } from './massage.js';
import { stroke } from './stroke.js';
import { swollen } from './swollen.js';
import { cold, warmth } from './warmth.js';
import { wash } from './wash.js';

export type { Illustration } from './illustration.js';
export { illustrationStyles } from './styles.js';

/** The pictures, by the ids that the steps use. */
export const illustrations = { wash, warmth, cold, massage, stroke, circle, express, swollen };
