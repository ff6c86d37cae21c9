/** Registers every element of the family. */
import './define/expression-guide.js';

export * from './index.js';
