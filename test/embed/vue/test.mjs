import { after, before, test } from 'node:test';
import { journey } from '../journey.mjs';
import { install, openPage, run, serveFolder } from '../support.mjs';

let server, open;
before(() => install());
after(async () => {
  await open?.close();
  server?.stop();
});

test('the types hold what the app does, and refuse what is wrong', () => run('vue-tsc', []));

test('the app works as built', async () => {
  run('vite', ['build', '--logLevel', 'warn']);
  server = await serveFolder('dist');
  open = await openPage(server.address);
  await journey(open);
});
