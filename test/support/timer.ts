import { fixture, html, waitUntil } from '@open-wc/testing';
import type { SessionTimer } from 'lactation-elements';
import { find } from './guide.ts';

/** Somebody of whom nothing has been kept yet. */
export const somebody = (): string => `person ${crypto.randomUUID()}`;

/** A timer that somebody has begun to use: all of it is loaded. */
export async function timer(attributes: Readonly<Record<string, string>> = {}): Promise<SessionTimer> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('session-timer') as SessionTimer;
  for (const [name, value] of Object.entries({ profile: somebody(), ...attributes })) element.setAttribute(name, value);
  place.append(element);
  dispatchEvent(new Event('keydown')); // somebody is there
  await find(element, '.normal');
  return element;
}

/** Presses a button by its words or its name. */
export async function press(element: Element, words: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
  const button = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, label')].find((each) => matches(nameOf(each)));
  await waitUntil(button, `a button "${words}" in: ${[...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].map(nameOf).join(' | ')}`, { timeout: 4000 });
  button()!.click();
  await (element as SessionTimer).updateComplete;
}

const nameOf = (element: HTMLElement): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a running time says. */
export const timeOf = (element: Element, name: 'turn' | 'total' | 'other' = 'turn'): string | null | undefined => element.shadowRoot!.querySelector(`[data-time="${name}"]`)?.textContent;

/** The words of the heading that says what goes on. */
export const phaseOf = (element: Element): string | undefined => element.shadowRoot!.querySelector('.phase')?.textContent?.trim();

/** Waits until the heading says what goes on. */
export const phase = (element: Element, words: string | RegExp): Promise<void> =>
  waitUntil(() => (typeof words === 'string' ? phaseOf(element) === words : words.test(phaseOf(element) ?? '')), `the phase "${words}"`, { timeout: 4000 });

/** Collects the events of a timer, in order, as `type detail`. */
export function eventsOf(element: EventTarget): string[] {
  const seen: string[] = [];
  for (const type of ['start', 'phase-change', 'let-down', 'pause', 'resume', 'end', 'save', 'discard']) {
    element.addEventListener(`session-${type}`, (event) => {
      const { phase, side } = event as Event & { phase?: string; side?: string };
      seen.push([type, phase, side].filter(Boolean).join(' '));
    });
  }
  return seen;
}
