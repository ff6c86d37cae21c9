import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/feeding-schedule';
import 'lactation-elements/define/method-chooser';
import 'lactation-elements/define/milk-storage';
import 'lactation-elements/define/safety-notes';
import 'lactation-elements/define/session-log';
import 'lactation-elements/define/session-timer';
import { fixture, html } from '@open-wc/testing';
import type { FeedingSchedule, MethodChooser, SessionLog, SessionTimer } from 'lactation-elements';
import { sampleWeek } from '../../demo/sample-week.js';
import { answer } from './chooser.ts';
import { find, shown } from './guide.ts';
import { minutes, skip } from './skip.ts';
import { somebody } from './timer.ts';

type Attributes = Readonly<Record<string, string>>;

/** Every element in the states that a person meets, each made for a language: to look whether its words fit and are all there. */
export interface Shown {
  readonly name: string;
  readonly make: (lang: string) => Promise<HTMLElement>;
}

async function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, lang: string, attributes: Attributes = {}): Promise<HTMLElementTagNameMap[Tag]> {
  const around = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang, ...attributes })) element.setAttribute(name, value);
  around.append(element);
  dispatchEvent(new Event('keydown')); // somebody is there
  await shown(element);
  return element;
}

const guide = (name: string, attributes: Attributes): Shown => ({
  name: `guide: ${name}`,
  make: async (lang) => {
    const element = await place('expression-guide', lang, attributes);
    await find(element, '.source');
    return element;
  },
});

const timer = (name: string, ...acts: readonly (number | string | ((element: SessionTimer) => unknown))[]): Shown => ({
  name: `timer: ${name}`,
  make: async (lang) => {
    const element = await place('session-timer', lang, { profile: somebody(), storage: 'none' });
    await find(element, '.normal');
    for (const act of acts) {
      if (typeof act === 'number') skip(minutes(act));
      else if (typeof act === 'string') (await find(element, act)).click();
      else act(element);
      await element.updateComplete;
    }
    return element;
  },
});

const start = (element: SessionTimer): void => element.start();
const letDown = (element: SessionTimer): void => element.letDown();
const change = (element: SessionTimer): void => element.switchSide();

const schedule = (name: string, attributes: Attributes, act: (element: FeedingSchedule) => unknown = () => {}): Shown => ({
  name: `schedule: ${name}`,
  make: async (lang) => {
    const element = await place('feeding-schedule', lang, { profile: somebody(), storage: 'none', 'time-zone': 'UTC', ...attributes });
    await find(element, '.stored');
    act(element);
    await element.updateComplete;
    return element;
  },
});

const fed = (element: FeedingSchedule, ago: number): unknown => element.logFeed({ kind: 'breast', side: 'left', at: Date.now() - minutes(ago) });

export const gallery: readonly Shown[] = [
  guide('question', {}),
  guide('learning', { situation: 'learning' }),
  ...[1, 2, 3, 4, 5, 6].map((step) => guide(`step ${step}`, { situation: 'engorgement', step: String(step) })),
  guide('article', { layout: 'article', 'help-phone': '01632 960 123', 'help-label': '24/7', 'reviewed-by': '1', 'reviewed-on': '2025-01-01', 'review-due': '2025-06-01' }),
  timer('ready'),
  timer('plans', '.quiet .button:last-child'),
  timer('settings', '.settings-button', '.stored summary'),
  timer('massage', start, 2.7),
  timer('change sides', start, 5, letDown, 5.1),
  timer('expressing', start, 5, letDown, 5, change, 4.2),
  timer('long enough', start, 5, letDown, 31),
  timer('paused', start, 5, letDown, 3, (element) => element.pause(), 1),
  timer('forgotten', start, 300),
  timer('finished', start, 5, letDown, 11.3, (element) => element.finish(), 1),
  schedule('empty', {}),
  schedule('fed', {}, (element) => [320, 130].forEach((ago) => fed(element, ago))),
  schedule('due', {}, (element) => fed(element, 200)),
  schedule('timetable', { mode: 'timetable' }),
  {
    name: 'log: a week',
    make: async (lang) => {
      const element: SessionLog = await place('session-log', lang, { profile: somebody(), storage: 'none' });
      await element.importJson(sampleWeek(new Date(Date.now()), '1').replaceAll('"sample-', `"${crypto.randomUUID()}-`)); // entries of one person are not another's
      await find(element, '.day');
      return element;
    },
  },
  { name: 'log: empty', make: async (lang) => place('session-log', lang, { profile: somebody(), storage: 'none' }) },
  { name: 'storage', make: async (lang) => place('milk-storage', lang, { authority: 'nhmrc' }) },
  { name: 'storage: thawed', make: async (lang) => place('milk-storage', lang, { authority: 'cdc', infant: 'preterm' }) },
  {
    name: 'chooser: answered',
    make: async (lang) => {
      const element: MethodChooser = await place('method-chooser', lang);
      await answer(element, 0, 0, 0);
      return element;
    },
  },
  { name: 'chooser: everything', make: async (lang) => place('method-chooser', lang, { show: 'compare mistakes tips' }) },
  { name: 'safety', make: async (lang) => place('safety-notes', lang, { open: '', 'help-phone': '01632 960 123', 'emergency-phone': '999' }) },
];
