import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { FeedingSchedule } from 'lactation-elements';
import { find } from './guide.ts';
import { skip } from './skip.ts';
import { somebody } from './timer.ts';

/** Sets the clock to a moment, as `2026-11-24T03:00Z`. Ended by `resetClock`. */
export const setClock = (moment: string): void => skip(Date.parse(moment) - Date.now());

/** A schedule that somebody has begun to use: all of it is loaded. In British English and the time of Greenwich, kept nowhere, unless told otherwise. */
export async function schedule(attributes: Readonly<Record<string, string>> = {}, place?: HTMLElement): Promise<FeedingSchedule> {
  const around = place ?? (await fixture<HTMLElement>(html`<div></div>`));
  const element = document.createElement('feeding-schedule') as FeedingSchedule;
  for (const [name, value] of Object.entries({ profile: somebody(), storage: 'none', lang: 'en-GB', 'time-zone': 'UTC', ...attributes })) element.setAttribute(name, value);
  around.append(element);
  dispatchEvent(new Event('keydown')); // somebody is there
  await find(element, '.stored');
  return element;
}

/** What the big digits say. */
export const since = (element: Element): string | undefined => element.shadowRoot?.querySelector('.big')?.textContent?.replace(/\s+/g, ' ').replace(/(\D) ?(?=\d)/g, '$1 ').trim();

/** Waits until the big digits say so. */
export const says = (element: Element, length: string): Promise<void> => waitUntil(() => since(element)?.replace(/\s/g, '') === length.replace(/\s/g, ''), `the time since is ${length}`, { timeout: 4000 });

/** The feeds in the list, newest first. */
export const listed = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.feed-row')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

/** Types into a field, found by its name. */
export async function type(element: Element, name: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(element, `[name=${name}]`);
  field.value = text;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** What sticks out of an element that is so wide, with text so large, or does not hold its words. */
export async function sticksOut(element: HTMLElement, width: number, fontSize: string): Promise<string[]> {
  Object.assign(element.parentElement!.style, { width: `${width}px`, fontSize });
  await nextFrame();
  const room = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.sheet *')]
    .filter((inner) => !inner.closest('.unseen, svg'))
    .filter((inner) => {
      const { left, right, width: own } = inner.getBoundingClientRect();
      if (own === 0) return false;
      const words = inner.matches('button, summary, p, b, small, label, legend, h2, h3') && inner.scrollWidth > inner.clientWidth + 1 && inner.clientWidth > 0 && getComputedStyle(inner).display !== 'inline';
      return right > room.right + 1 || left < room.left - 1 || words;
    })
    .map((inner) => `${inner.localName}.${inner.className}: ${inner.textContent!.trim().slice(0, 30)}`);
}

export const minute = 60_000;
