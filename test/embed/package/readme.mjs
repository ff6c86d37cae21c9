import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openPage, run, serveFolder } from '../support.mjs';

/** Does what the README of the installed package says, in its own words. Each gives what there is to see. */
export function readmeOf(project) {
  const installed = join(project, 'node_modules/lactation-elements');
  const text = readFileSync(join(installed, 'README.md'), 'utf8');
  const find = (pattern) => {
    const [, found] = pattern.exec(text) ?? [];
    assert.ok(found, `the README has ${pattern}`);
    return found;
  };
  /** A page under a strict policy, with what it needs beside it. */
  const pageOf = async (name, body, files = {}) => {
    const site = join(project, name);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>README</title><body>${body}</body></html>`);
    for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
    return site;
  };
  const cdn = (site) => cpSync(join(installed, 'dist/cdn'), join(site, 'lactation-elements'), { recursive: true });

  return {
    /** "copy the folder `dist/cdn` to your site … and paste" */
    async pasted() {
      const site = await pageOf('pasted', find(/```html\n(<script type="module" src="\/lactation-elements\/lactation-elements\.js">[^]*?)```/));
      cdn(site);
      return see(site, 'expression-guide');
    },
    /** "To load one element alone, use … in its place." */
    async alone() {
      const site = await pageOf('alone', `<script type="module" src="/${find(/To load one element alone, use `([^`]+)`/)}"></script><expression-guide></expression-guide>`);
      cdn(site);
      return see(site, 'expression-guide');
    },
    /** "For all elements at once" */
    async defaults() {
      const script = `${find(/`(import \{ setDefaults \}[^`]+)`/)};\n${find(/`(setDefaults\([^`]+)`/)};\n`;
      const site = await pageOf('defaults', '<script type="module" src="/lactation-elements/safety-notes.js"></script><script type="module" src="/page.js"></script><safety-notes></safety-notes>', { 'page.js': script });
      cdn(site);
      return see(site, 'safety-notes');
    },
    /** "With a bundler" */
    async bundled() {
      assert.equal(find(/With a bundler: `(npm install [^`]+)`/), 'npm install lactation-elements');
      const site = await pageOf('bundled', '<expression-guide></expression-guide><script type="module" src="/page.js"></script>', { 'page.js': find(/then `(import 'lactation-elements\/define\/[^`]+)`/) });
      await build({ root: site, configFile: false, logLevel: 'error' });
      return see(join(site, 'dist'), 'expression-guide');
    },
    /** "… registers nothing, also works in Node, and has `ExpressionGuide.define('your-own-tag')`." */
    inNode() {
      const code = `${find(/`(import \{ ExpressionGuide \} from 'lactation-elements')`/)};\n${find(/has `(ExpressionGuide\.define\([^`]+\))`/)};\nconsole.log(ExpressionGuide.tag);`;
      return run('node', ['--input-type=module', '--eval', code], project).trim();
    },
    /** "`lactation-elements/timing` is … pure functions that need no browser" */
    timing() {
      const name = find(/`(lactation-elements\/timing)` is/);
      const functions = ['sessionAt', 'mergeEvents', 'stampAfter', 'cuesOf', 'likelyEnd'].filter((each) => text.includes(`\`${each}`));
      return run('node', ['--input-type=module', '--eval', `const timing = await import('${name}'); console.log(${JSON.stringify(functions)}.every((each) => typeof timing[each] === 'function'))`], project).trim();
    },
  };
}

/** What an element of a site shows, and what the console hears. */
async function see(site, tag) {
  const server = await serveFolder(site);
  const { page, complaints, close } = await openPage(server.address);
  try {
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=base]'), { timeout: 15_000, polling: 50 }, tag);
    return { text: await page.$eval(tag, ({ shadowRoot }) => shadowRoot.textContent), complaints };
  } finally {
    await close();
    server.stop();
  }
}
