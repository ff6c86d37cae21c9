import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { journey } from '../journey.mjs';
import { attempt, install, openPage, run, serveFolder } from '../support.mjs';

let server, open;
before(() => install());
after(async () => {
  await open?.close();
  server?.stop();
});

test('the types hold what the app does, and refuse what is wrong', () => {
  const { output } = attempt('svelte-check', ['--tsconfig', 'tsconfig.json', '--output', 'machine']);
  const found = [...output.matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  const wrong = readFileSync('src/Wrong.svelte', 'utf8').split('\n').flatMap((line, index) => (/^<[a-z]+-/.test(line) ? [`src/Wrong.svelte:${index + 1}`] : []));
  assert.deepEqual([...new Set(found)], wrong, output);
});

test('the app works as built', async () => {
  run('vite', ['build', '--logLevel', 'warn']);
  server = await serveFolder('dist');
  open = await openPage(server.address);
  await journey(open);
});
