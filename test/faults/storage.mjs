import assert from 'node:assert/strict';
import { openBrowser } from '../support/browser.mjs';
import { hold } from './hold.mjs';
import { heal, keeping, Person } from './person.mjs';
import { readStored } from './stored.mjs';

const kinds = ['refused', 'full', 'failed', 'aborted'];

export async function run(options) {
  const chromium = await openBrowser();
  const problems = [];
  const figures = [];
  try {
    for (const scenario of [everyCall, onlyReading, slow, corrupted, newerVersion]) {
      const figure = await scenario(() => Person.of(chromium, problems), options);
      assert.deepEqual(problems, [], 'nothing is thrown into the page');
      options.say(figure);
      figures.push(figure);
    }
  } finally {
    await chromium.close();
  }
  return `${figures.join('; ')}: usable, honest, and whole when the fault has ended`;
}

/** The database fails in every way at every call that a visit makes, once or until she has pressed. */
async function everyCall(somebody, { random, full, times }) {
  const mother = await somebody();
  /** One visit, in which the database fails as planned, and then works. */
  async function visit(plan) {
    const page = await mother.open(plan);
    const found = await mother.runs(page);
    const { letDowns } = await mother.stored(page);
    await mother.press(page);
    await mother.note(page);
    await mother.isHonest(page);
    const hits = await heal(page);
    await mother.press(page);
    await mother.note(page);
    await mother.isWhole(page, found ? letDowns + 2 : undefined);
    const calls = await page.evaluate(() => window.faults.calls);
    await page.close();
    return { hits, calls };
  }
  await visit();
  const { calls } = await visit();
  const plans = calls.flatMap((_, from) => kinds.map((kind) => ({ kind, from, to: random.chance(0.4) ? from + 1 : Number.MAX_SAFE_INTEGER })));
  // In full, every call in every way; else each kind of call in each, and others by chance.
  const usual = [...new Set(calls)].flatMap((call) => kinds.map((kind) => random.pick(plans.filter((plan) => plan.kind === kind && calls[plan.from] === call))));
  const chosen = full ? plans : [...usual, ...Array.from({ length: 20 }, () => random.pick(plans))];
  let met = 0;
  for (const plan of chosen.slice(0, times)) {
    const { hits } = await visit(plan).catch((error) => {
      error.message = `${plan.kind} at call ${plan.from} (${calls[plan.from]})${plan.to > plan.from + 1 ? ' and after' : ''}: ${error.message}`;
      throw error;
    });
    if (hits.length > 0) met++;
  }
  await mother.context.close();
  assert.ok(met > (times ?? chosen.length) / 2, `only ${met} faults were met`);
  return `${met} faults among ${calls.length} calls (${new Set(calls).size} kinds of call, ${kinds.length} of fault)`;
}

/** What is written is written, but lists cannot be read: then none is shown as empty, and no empty copy is made. */
async function onlyReading(somebody) {
  const mother = await somebody();
  const page = await mother.open();
  await mother.press(page);
  await mother.note(page);
  await mother.isWhole(page);
  await page.evaluate(() => (window.faults.plan = { kind: 'full', only: '.getAll' }));
  const copied = await page.evaluate(() => document.querySelector('session-log').exportJson().then(JSON.stringify, ({ reason }) => reason));
  assert.match(copied, /^(failed|full)$/, 'a copy that cannot be made is not made empty');
  await page.evaluate(() => document.querySelector('feeding-schedule').logFeed({ kind: 'bottle', at: Date.now(), amountMl: 777 }));
  await mother.isHonest(page).catch(() => undefined);
  await mother.shows(page, 'session-log', '1 ml');
  await mother.shows(page, 'feeding-schedule', '1 ml');
  await heal(page);
  mother.noted.push(777);
  await mother.press(page);
  await mother.shows(page, 'session-log', '777 ml');
  await mother.isWhole(page, 1);
  await mother.context.close();
  return 'lists that cannot be read';
}

/** Another tab holds the database for five seconds: while it is opened for the first time, read, and written. */
async function slow(somebody) {
  const seconds = 5;
  const mother = await somebody();
  const bare = await mother.bare();

  for (const moment of ['opened', 'read', 'written']) {
    const page = moment === 'written' ? await mother.open() : undefined;
    const held = await hold(bare, seconds * 1000, moment === 'opened');
    const used = page ?? (await mother.open());
    await mother.press(used);
    await mother.note(used, ['feeding-schedule']);
    const lines = await used.evaluate((tags) => tags.map((tag) => document.querySelector(tag).shadowRoot.querySelector('.stored summary [role=status]').textContent.trim()), keeping);
    const took = performance.now() - held;
    assert.ok(took < seconds * 1000 - 500, `while it is ${moment}, it was usable only after ${Math.round(took)} ms`);
    assert.ok(!lines.includes('Saved on this device'), `while it is ${moment}, it says "${lines[0]}" of what is not yet written`);
    await mother.isWhole(used);
    assert.ok(performance.now() - held > seconds * 1000 - 500, 'it was slow indeed');
    await used.close();
  }
  await mother.context.close();
  return `${seconds} s slow while opened, read and written`;
}

/** Other hands, or a broken disk, have written what is no entry among hers. */
async function corrupted(somebody, { random, full }) {
  const junk = [null, 0, 'nonsense', [], {}, { id: 'x' }, { id: 'y', profile: '', kind: 'feed', start: 1, at: 'yesterday' }, { id: 'z', profile: '', kind: 'session', start: 2, events: 7, edited: NaN }, { id: 'w', profile: '', kind: 'feed', start: Infinity, feed: 'bottle', zone: 'UTC', edited: 1, at: Infinity, amount: -1 }];
  const rounds = full ? 30 : 8;
  const mother = await somebody();
  for (let round = 0; round < rounds; round++) {
    const before = await mother.open();
    await mother.press(before);
    await mother.note(before);
    await mother.isWhole(before);
    await before.close();
    const bare = await mother.bare();
    const put = { entries: random.pick(junk.slice(6)), settings: random.pick(junk), running: random.chance(0.3) ? random.pick(junk) : undefined };
    await bare.evaluate(
      (put) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('lactation-elements');
          request.onsuccess = () => {
            const transaction = request.result.transaction(['entries', 'running', 'settings'], 'readwrite');
            transaction.objectStore('entries').put(put.entries);
            transaction.objectStore('settings').put(put.settings, '');
            if (put.running !== undefined) transaction.objectStore('running').put(put.running, '');
            transaction.oncomplete = () => resolve(request.result.close());
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      put,
    );
    const page = await mother.open();
    assert.equal(await mother.runs(page), put.running === undefined, JSON.stringify(put));
    await mother.press(page);
    await mother.note(page);
    await page.waitForFunction(() => document.querySelector('session-timer').shadowRoot.textContent.includes('Saved on this device'));
    const exported = await page.evaluate(async () => JSON.parse(await document.querySelector('session-log').exportJson()).entries.map(({ amount }) => amount));
    assert.deepEqual(exported.filter((amount) => amount !== undefined).sort((a, b) => a - b), mother.noted, JSON.stringify(put));
    await page.close();
    // Only what is hers is held against what she noted, from here on.
    await bare.evaluate(
      (id) =>
        new Promise((resolve) => {
          indexedDB.open('lactation-elements').onsuccess = ({ target: { result } }) => {
            const transaction = result.transaction('entries', 'readwrite');
            transaction.objectStore('entries').delete(id);
            transaction.oncomplete = () => resolve(result.close());
          };
        }),
      put.entries.id,
    );
    await bare.close();
  }
  await mother.context.close();
  return `${rounds} corruptions`;
}

/** A later version of the library has taken the database over: in an open page, and at the next visit. */
async function newerVersion(somebody) {
  const mother = await somebody();
  const page = await mother.open();
  await mother.press(page);
  await mother.note(page);
  await mother.isWhole(page);
  const bare = await mother.bare();
  await bare.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('lactation-elements', 99);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('an open page stands in the way of a newer version'));
      }),
  );
  const before = await readStored(bare);
  await mother.press(page);
  await mother.note(page);
  assert.match(await mother.isHonest(page), /^Not saved: a newer version/);
  await page.close();
  mother.noted.pop();
  const again = await mother.open();
  await mother.press(again);
  await mother.note(again);
  assert.match(await mother.isHonest(again), /^Not saved: a newer version/);
  assert.deepEqual(await readStored(bare), before, 'what the newer version keeps is as it was');
  await mother.context.close();
  return 'a newer version';
}
