import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

const forbidden = [
  ['src/timing/a.ts', "import { html } from 'lit'; export const a = html;"],
  ['src/content/a.ts', "import { html } from 'lit'; export const a = html;"],
  ['src/content/a.ts', "import { note } from '../views/note.js'; export const a = note;"],
  ['src/elements/one/a.ts', "import { b } from '../two/b.js'; export const a = b;"],
  ['src/elements/one/a.ts', "customElements.define('a-b', class extends HTMLElement {});"],
  ['src/elements/one/a.ts', "import { A } from './b.js'; A.define();"],
  ['src/views/a.ts', "import { str } from '@lit/localize'; export const a = str;"],
  ['src/views/a.ts', "localStorage.setItem('a', 'b');"],
  ['src/views/a.ts', "window.indexedDB.open('a');"],
  ['src/views/a.ts', "void fetch('/a');"],
  ['src/views/a.ts', "navigator.sendBeacon('/a');"],
  ['src/views/a.ts', "document.body.innerHTML = 'a';"],
  ['src/views/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; export const a = unsafeHTML;"],
  ['src/views/a.ts', "import { styleMap } from 'lit/directives/style-map.js'; export const a = styleMap;"],
  ['src/views/a.ts', "import { html } from 'lit'; export const a = html`<p style=\"color: red\"></p>`;"],
  ['src/theme/a.ts', "import { css } from 'lit'; export const a = css`p { background: url(data:image/png;base64,AA==) }`;"],
  ['src/views/a.ts', "document.createElement('script');"],
  ['src/content/a.ts', "import type { MsgFn } from '../localization/message.js'; export const a = (msg: MsgFn) => msg('a', { id: 'a' });"],
];

for (const [filePath, code] of forbidden) {
  test(`lint refuses, in ${filePath}: ${code}`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    assert.ok(messages.some(({ ruleId }) => /restricted/.test(ruleId)), JSON.stringify(messages));
  });
}

const allowed = [
  ['src/content/guide/a.ts', "import { advice } from '../statement.js'; import { str } from '../../localization/message.js'; export const a = [advice, str];"],
  ['src/elements/one/a.ts', "import { note } from '../../views/note.js'; import { oneOf } from '../options.js'; export const a = [note, oneOf];"],
  ['src/define/a.ts', "import { A } from '../elements/a/a.js'; A.define();"],
];

for (const [filePath, code] of allowed) {
  test(`lint lets pass, in ${filePath}: ${code}`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    assert.deepEqual(messages, []);
  });
}
