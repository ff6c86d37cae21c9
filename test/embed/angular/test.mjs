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

test('the types refuse what is wrong', () => {
  const { output } = attempt('ngc', ['--project', 'tsconfig.wrong.json']);
  const found = [...output.matchAll(/src\/wrong\.ts:(\d+):/g)].map(([, line]) => Number(line));
  const wrong = readFileSync('src/wrong.ts', 'utf8').split('\n').flatMap((line, index) => (/^ +<[a-z]+-/.test(line) ? [index + 1] : []));
  assert.deepEqual([...new Set(found)], wrong, output);
});

test('the app is type-checked, built and works', async () => {
  run('ng', ['build']);
  server = await serveFolder('dist');
  open = await openPage(server.address);
  await journey(open);
});
