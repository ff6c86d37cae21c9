import { findEngines, install } from './browsers.mjs';

install(findEngines().missing);
console.log(`Tests run in: ${findEngines().found.join(', ')}.`);
