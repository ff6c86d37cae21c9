import assert from 'node:assert/strict';

/**
 * What somebody does on the page that every app of these folders shows: a guide in dark colours with words of the site,
 * a timer in its slot that the page has set to a pump and to a chime, buttons of the app, and a list of what it was told.
 */
export async function journey({ page, complaints }) {
  const told = () => page.$$eval('#told li', (items) => items.map(({ textContent }) => textContent.trim()));
  const hears = async (line) => {
    await until(page, (wanted) => [...document.querySelectorAll('#told li')].some(({ textContent }) => textContent.trim() === wanted), line).catch(() => {});
    assert.ok((await told()).includes(line), `"${line}" in ${JSON.stringify(await told())}`);
  };
  const reads = (tag, words) => until(page, (name, text) => document.querySelector(name)?.shadowRoot?.textContent.includes(text), tag, words);
  const press = (tag) => page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('[part=action]').click(), tag);

  // Attributes, properties, slots.
  await reads('expression-guide', 'Start here:');
  await reads('session-timer', 'Ready');
  assert.deepEqual(await page.evaluate(options), {
    situation: 'learning',
    scheme: 'dark',
    heading: 'H3',
    assigned: ['session-timer', 'p'],
    plan: 'pump',
    sound: true,
    keepAwake: false,
    language: 'en',
  });

  // Events, in the framework's way.
  await press('expression-guide');
  await hears('step 1 learning');
  await page.click('#situation');
  await until(page, () => document.querySelector('expression-guide').situation === 'engorgement');
  await press('expression-guide');
  await hears('step 2 engorgement');
  await page.click('#start');
  await hears('start');
  await hears('phase express both');

  // Another language, for an element and for the one in its slot.
  await page.click('#language');
  await reads('expression-guide', 'Bước');
  await until(page, () => document.querySelector('session-timer').shadowRoot.querySelector('[lang=vi]'));

  // Gone, and back again: it still works, and is heard once.
  await page.click('#show');
  await until(page, () => !document.querySelector('expression-guide, session-timer'));
  await page.click('#show');
  await reads('expression-guide', 'Start here:');
  const before = await told();
  await press('expression-guide');
  await until(page, (count) => document.querySelectorAll('#told li').length > count, before.length);
  assert.deepEqual((await told()).slice(before.length), ['step 1 engorgement']);

  assert.deepEqual(complaints, [], 'the console hears nothing');
}

/** How the elements stand, once they are here. */
function options() {
  const guide = document.querySelector('expression-guide');
  const timer = document.querySelector('session-timer');
  const sheet = guide.shadowRoot.querySelector('[part=base]');
  return {
    situation: guide.situation,
    scheme: sheet.classList.contains('dark') ? 'dark' : sheet.className,
    heading: sheet.querySelector('h1, h2, h3, h4, h5, h6').tagName,
    assigned: [...guide.shadowRoot.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements()).map(({ localName }) => localName),
    plan: timer.plan,
    sound: timer.sound === true || timer.sound === '', // Vue hands an attribute without a value on as an empty text
    keepAwake: timer.keepAwake ?? false,
    language: sheet.lang,
  };
}

const until = (page, condition, ...args) =>
  page.waitForFunction(condition, { timeout: 15_000, polling: 50 }, ...args).catch(async () => {
    const shown = await page.evaluate(() => [document.body, ...document.querySelectorAll('expression-guide, session-timer')].map((each) => (each.shadowRoot ?? each).textContent.replace(/\s+/g, ' ')));
    assert.fail(`${condition} for ${JSON.stringify(args)}, in:\n${shown.join('\n')}`);
  });
