import assert from 'node:assert/strict';
import { holdings, openBrowser } from '../support/browser.mjs';
import { countHoldings } from './holdings.mjs';

/** Every element, as pages use it: idle, with everything switched on, with something going on, and one in another. */
const mounted = [
  { tag: 'expression-guide' },
  { tag: 'expression-guide', attributes: { situation: 'learning', step: '3' } },
  { tag: 'expression-guide', attributes: { situation: 'night' }, inside: { tag: 'session-timer', attributes: { slot: 'timer', storage: 'none' } } },
  { tag: 'session-timer', attributes: { storage: 'none' } },
  { tag: 'session-timer', attributes: { storage: 'none', profile: 'runs', sound: '', vibrate: '', speak: '', 'keep-awake': '' }, begin: (timer) => timer.start(), shows: '[data-time]' },
  { tag: 'feeding-schedule', attributes: { storage: 'none' } },
  { tag: 'feeding-schedule', attributes: { storage: 'none', profile: 'fed' }, begin: (schedule) => void schedule.logFeed({ kind: 'bottle', at: Date.now() - 600_000 }), shows: '.big' },
  { tag: 'feeding-schedule', attributes: { storage: 'none', mode: 'timetable' } },
  { tag: 'session-log', attributes: { storage: 'none' } },
  { tag: 'session-log', attributes: { profile: 'device' } },
  { tag: 'method-chooser' },
  { tag: 'milk-storage' },
  { tag: 'safety-notes', attributes: { open: '', 'help-phone': '115' } },
];

/** Bytes that a mount may leave: the heap is never quite still, since the engine takes notes on our code for a while. */
const noise = 100;

/** What leaks does so each time: so often it is looked again before the heap's growth counts. */
const looks = 5;

export async function run({ full, times, say }) {
  const count = times ?? (full ? 2000 : 500);
  const chromium = await openBrowser();
  const lefts = [];
  let most = 0;
  try {
    for (const each of mounted) {
      const name = `<${each.tag}>${each.attributes ? ` ${Object.keys(each.attributes).join(' ')}` : ''}${each.inside ? ' with a timer' : ''}`;
      const { left, wasHeld } = await mountAndRemove(chromium, each, count, name);
      lefts.push(left);
      most = Math.max(most, wasHeld);
      say(`${name}: ${Math.round(left)} bytes left of each; ${wasHeld} things held while it is there, none after`);
    }
  } finally {
    await chromium.close();
  }
  return `${mounted.length} ways of mounting all elements, ${count} times each: no listener, timer, observer, audio node, lock or channel left, ${Math.round(Math.max(...lefts))} bytes of each at most`;
}

async function mountAndRemove({ browser, address }, { tag, attributes = {}, inside, begin, shows = '.sheet' }, count, name) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(countHoldings);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(`${address}/demo/blank.html`);
  await page.evaluate(
    (tag, attributes, inside, shows) => {
      const make = ({ tag, attributes }) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        return element;
      };
      window.mount = async () => {
        const element = make({ tag, attributes });
        if (inside) element.append(make(inside));
        document.body.append(element);
        await customElements.whenDefined(tag);
        do await element.updateComplete;
        while (!element.shadowRoot.querySelector(shows) && (await new Promise((resolve) => requestAnimationFrame(() => resolve(true)))));
        return element;
      };
      window.mounts = async (times) => {
        for (let round = 0; round < times; round++) (await window.mount()).remove();
      };
    },
    tag,
    attributes,
    inside,
    begin ? '.sheet' : shows,
  );
  const mounts = (times) => page.evaluate((times) => window.mounts(times), times);
  const held = async () => {
    // What is let go of in turn: what was begun ends, frames and idle time included.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)))));
    return page.evaluate(() => window.held());
  };

  await mounts(1);
  await page.mouse.click(5, 5); // somebody is there: what is loaded late is loaded, and sound may be made
  await mounts(1);
  await page.waitForNetworkIdle({ idleTime: 200 });
  if (begin) await page.evaluate(`window.mount().then(async (element) => { (${begin})(element); await element.updateComplete; element.remove(); })`);
  await mounts(count);
  const heldBefore = await held();
  const wasHeld = await page.evaluate(async () => {
    const element = await window.mount();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const count = Object.values(window.held()).flat().length;
    element.remove();
    return count;
  });
  const grown = [];
  let nodes;
  let listeners;
  for (let look = 0; look < looks && !(Math.min(...grown) < noise); look++) {
    const before = await holdings(page);
    await mounts(count);
    const after = await holdings(page);
    grown.push((after.heap - before.heap) / count);
    [nodes, listeners] = [after.nodes - before.nodes, after.listeners - before.listeners];
  }
  const heldAfter = await held();
  await page.close();

  assert.deepEqual(errors, [], name);
  assert.deepEqual(heldAfter, heldBefore, `${name} leaves something behind`);
  assert.ok(nodes <= 0, `${name}: ${nodes} nodes are left`);
  assert.ok(listeners <= 0, `${name}: ${listeners} listeners are left`);
  const left = Math.min(...grown);
  assert.ok(left < noise, `${name}: ${Math.round(left)} bytes are left of each`);
  return { left, wasHeld: wasHeld - Object.values(heldBefore).flat().length };
}
