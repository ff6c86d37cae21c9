/**
 * What a person sees, watched from inside the page at each frame: whether "Saved on this device" stands there, and in
 * answer to how much. What was asked for is numbered: `window.asked` is the last number.
 */
export async function watchScreen(page, confirmed) {
  await page.exposeFunction('confirmed', confirmed);
  await page.evaluateOnNewDocument(() => {
    window.asked = 0;
    let told = 0;
    const look = () => {
      requestAnimationFrame(look);
      if (window.asked === told || !window.confirmed) return;
      const lines = [...document.querySelectorAll('session-timer, feeding-schedule, session-log')].map((element) => element.shadowRoot?.querySelector('.stored summary [role=status]')?.textContent.trim());
      if (lines.length === 0 || lines.some((line) => line !== 'Saved on this device')) return;
      told = window.asked;
      void window.confirmed(told);
    };
    requestAnimationFrame(look);
  });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true }); // a page behind another one gets no frames
}

/** Puts elements on the page, as somebody who is there: all of them is loaded. */
export async function mountUsed(page, tags, attributes = {}) {
  await page.evaluate(
    (tags, attributes) => {
      for (const tag of tags) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ lang: 'en-GB', 'time-zone': 'UTC', ...attributes })) element.setAttribute(name, value);
        document.body.append(element);
      }
    },
    tags,
    attributes,
  );
  await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('.sheet')), {}, tags);
  await page.evaluate(() => dispatchEvent(new Event('keydown'))); // somebody is there
  await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag).shadowRoot.querySelector('.stored')), {}, tags);
}

/** Waits until every element says that it is saved, or that it is not. Gives what the first says. */
export const answered = (page, selector = 'session-timer, feeding-schedule, session-log') =>
  page
    .waitForFunction(
      (selector) => {
        const lines = [...document.querySelectorAll(selector)].map((element) => element.shadowRoot.querySelector('.stored summary [role=status]')?.textContent.trim());
        return lines.every((line) => line && !line.startsWith('Saving')) && new Set(lines).size === 1 && lines[0];
      },
      { timeout: 20_000 },
      selector,
    )
    .then((handle) => handle.jsonValue());
