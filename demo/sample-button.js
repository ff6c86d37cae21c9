import { sampleWeek } from './sample-week.js';

document.querySelector('#sample').addEventListener('click', async () => {
  await document.querySelector('session-log').importJson(sampleWeek());
});
