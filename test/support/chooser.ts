import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MethodChooser } from 'lactation-elements';
import { find, shown } from './guide.ts';

/** A chooser on the page, shown. */
export async function chooserWith(template = html`<method-chooser></method-chooser>`): Promise<MethodChooser> {
  const chooser = await fixture<MethodChooser>(template);
  await shown(chooser);
  return chooser;
}

/** Answers the three questions: each by the place of the answer, from 0. */
export async function answer(chooser: Element, often: number, place: number, hands: number): Promise<void> {
  for (const [name, index] of Object.entries({ often, place, hands })) {
    await find(chooser, `input[name=${name}]`);
    chooser.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[index]!.click();
  }
  await find(chooser, '.go');
}

/** What is shown of an element's parts: by their headings and openers. */
export const openers = (chooser: Element): string[] => [...chooser.shadowRoot!.querySelectorAll('.title, details.part > summary')].map(({ textContent }) => textContent!.trim());

/** Whether a person can see an element at all. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Waits for an element to come into sight, or to leave it. */
export const seen = (element: Element, wanted: boolean): Promise<void> =>
  waitUntil(() => isSeen(element) === wanted, wanted ? 'it is shown' : 'it is not shown', { timeout: 4000 });
