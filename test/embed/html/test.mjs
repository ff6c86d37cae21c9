import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { journey } from '../journey.mjs';
import { openPage, pack, run, serveFolder } from '../support.mjs';

/** The package is unpacked and not installed: a site of plain HTML has no packages. What its types build on is the project's. */
const unpacked = 'node_modules/lactation-elements';
const site = mkdtempSync(join(tmpdir(), 'site-'));
let server, open;

before(() => {
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  run('tar', ['-xzf', pack(), '--strip-components', '1', '-C', unpacked]);
});
after(async () => {
  await open?.close();
  server?.stop();
  rmSync(site, { recursive: true });
});

test('the types hold what the page does, and refuse what is wrong', () => run('../../../node_modules/.bin/tsc', []));

test('a copied folder and one tag work', async () => {
  cpSync('site', site, { recursive: true });
  cpSync(join(unpacked, 'dist/cdn'), join(site, 'lactation-elements'), { recursive: true });
  server = await serveFolder(site);
  open = await openPage(server.address);
  await journey(open);
});
