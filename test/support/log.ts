import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Entry, FeedEntry, SessionEntry, SessionLog } from 'lactation-elements';
import { find } from './guide.ts';
import { replace } from './replace.ts';
import { skip } from './skip.ts';
import { somebody } from './timer.ts';

const minute = 60_000;

/** Sets the clock to noon of this day, so that a day holds what a test puts into it. */
export function atNoon(): number {
  skip(on(0, '12:00') - Date.now());
  return on(0, '12:00');
}

/** A moment by the clock of this device, so many days ago. */
export function on(daysAgo: number, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hours, minutes).getTime();
}

const kept = () => ({ id: `made-${crypto.randomUUID()}`, profile: '', zone: Intl.DateTimeFormat().resolvedOptions().timeZone, edited: Date.now() });

export const feed = (at: number, more: Partial<FeedEntry> = {}): FeedEntry => ({ kind: 'feed', ...kept(), feed: 'breast', at, ...more });

/** A session by hand: five minutes of massage, then so many on the left and on the right, a let-down at the change. */
export function session(at: number, more: Partial<SessionEntry> = {}, left = 8, right = 6): SessionEntry {
  const event = (id: string, type: SessionEntry['events'][number]['type'], after: number, side?: 'left' | 'right') => ({ id, type, at: at + after * minute, ...(side && { side }) });
  const ranges = { massage: { earliest: 5, latest: 10 }, side: { earliest: 3, latest: 5 }, express: { earliest: 20, latest: 30 } };
  const events = [event('a', 'start', 0, 'left'), event('b', 'let-down', 5), event('c', 'switch', 5 + left, 'right'), event('d', 'finish', 5 + left + right)];
  return { kind: 'session', ...kept(), plan: 'full', ranges, events, ...more };
}

/** Both sides at once. */
export const pumped = (at: number, length: number, more: Partial<SessionEntry> = {}): SessionEntry => ({
  kind: 'session',
  ...kept(),
  plan: 'pump',
  ranges: { massage: undefined, side: undefined, express: { earliest: 15, latest: 20 } },
  events: [{ id: 'a', type: 'start', at }, { id: 'b', type: 'finish', at: at + length * minute }],
  ...more,
});

export const fileOf = (entries: readonly unknown[], more: object = {}): string => JSON.stringify({ format: 'lactation-elements', version: 1, entries, ...more });

/** A log of somebody's own on the page, with these entries, of which all is loaded. */
export async function logWith(entries: readonly Entry[], attributes: Readonly<Record<string, string>> = {}): Promise<SessionLog> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('session-log') as SessionLog;
  for (const [name, value] of Object.entries({ profile: somebody(), ...attributes })) element.setAttribute(name, value);
  place.append(element);
  if (entries.length > 0) await element.importJson(fileOf(entries));
  dispatchEvent(new Event('keydown')); // somebody is there
  await find(element, entries.length > 0 ? '.day' : '.more');
  return element;
}

/** Everything that a log keeps of the person shown. */
export const entriesOf = async (element: SessionLog): Promise<Entry[]> => (JSON.parse(await element.exportJson()) as { entries: Entry[] }).entries;

/** Types into a field of the form, or chooses there. */
export async function fill(element: Element, name: string, value: string): Promise<void> {
  const field = await find<HTMLInputElement>(element, `.form [name=${name}]`);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  await (element as SessionLog).updateComplete;
}

/** A moment as a field for local time has it. */
export const local = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * minute).toISOString().slice(0, 16);

/** Opens the form of the entry in a place of the list, the newest first. */
export async function openEntry(element: Element, place = 0): Promise<void> {
  await waitUntil(() => element.shadowRoot!.querySelectorAll('.entry').length > place, 'an entry');
  element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')[place]!.click();
  await find(element, '.form');
}

/** Lets her save files, and gives what she saved: name and text. */
export function downloads(): { readonly name: string; readonly text: Promise<string> }[] {
  const saved: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  replace(URL, 'createObjectURL', (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.get(this.href)!.text() });
  });
  return saved;
}

/** Chooses a file to bring in. */
export async function bringIn(element: Element, text: string): Promise<void> {
  const input = await find<HTMLInputElement>(element, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'copy.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

/** What stands in an element, each piece of text apart. */
export function words(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!.replace(/\s+/g, ' ').trim());
  return texts.filter(Boolean).join(' ');
}

/** The heads of the days, the newest first. */
export const heads = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.day summary')].map(words);

/** The entries that are seen, the newest first. */
export const rows = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.entry')].map((entry) => words(entry).replace(/ Change$/, ''));
