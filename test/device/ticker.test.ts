import { expect, waitUntil } from '@open-wc/testing';
import { onMoment, onSecond } from '../../src/device/ticker.ts';
import { Clock } from '../support/clock.ts';
import { hide, replace, restore } from '../support/replace.ts';

const start = Date.UTC(2026, 10, 24, 2, 10, 0, 300);
const endings: (() => void)[] = [];
const subscribe = (callback: (now: number) => void) => {
  const end = onSecond(callback);
  endings.push(end);
  return end;
};
const remind = (at: () => number | undefined, callback: (now: number) => void) => {
  const moment = onMoment(at, callback);
  endings.push(moment.stop);
  return moment;
};

/** A clerk that reports what callbacks throw. */
const reports = () => {
  const reported: unknown[] = [];
  replace(globalThis, 'reportError', (error: unknown) => reported.push(error));
  return reported;
};

// Last, so that what ends is told to the clock that it began with.
afterEach(() => {
  for (const end of endings.splice(0)) end();
  restore();
});

describe('the ticker', () => {
  it('wakes the page once a second, however many ask', () => {
    const clock = new Clock(start);
    const counts = Array.from({ length: 100 }, () => 0);
    counts.forEach((_, index) => {
      subscribe(() => counts[index]!++);
      clock.pass(7); // they come one after another
    });
    expect(clock.running).to.equal(1);
    const { set } = clock;
    const before = [...counts];
    clock.pass(60_000);
    expect(clock.running).to.equal(1);
    expect(clock.set - set, 'timers in a minute').to.be.within(60, 61);
    expect(counts).to.deep.equal(before.map((count) => count + 60));
  });

  it('calls on the whole second, with the moment that it is', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    clock.pass(3000);
    expect(heard.map((now) => now - start)).to.deep.equal([700, 1700, 2700]);
  });

  const faults: Record<string, (clock: Clock) => unknown> = {
    'a good clock': () => undefined,
    'timers that run ahead of the clock': (clock) => (clock.haste = 1.002),
    'timers that run behind the clock': (clock) => (clock.haste = 0.9999),
    'a clock of fractions': (clock) => clock.adjust(0.4),
  };
  for (const [name, fault] of Object.entries(faults)) {
    it(`is never a second behind, nor rings a second twice, with ${name}`, () => {
      const clock = new Clock(start);
      fault(clock);
      let told = clock.now;
      const seconds: number[] = [];
      subscribe((now) => {
        told = now;
        seconds.push(Math.round(now / 1000));
      });
      // Eight hours, looked at a thousand times.
      let seed = 1;
      let worst = 0;
      for (let sample = 0; sample < 1000; sample++) {
        seed = (seed * 48271) % 2147483647;
        clock.pass((seed / 2147483647) * 57_600);
        worst = Math.max(worst, clock.now - told);
      }
      expect(worst).to.be.below(1005).and.above(900);
      if (name === 'a good clock') expect(worst).to.be.below(1000);
      expect(new Set(seconds).size, 'no second twice').to.equal(seconds.length);
      expect(seconds.at(-1)! - seconds[0]! + 1, 'and none left out').to.equal(seconds.length);
      expect(clock.set).to.equal(seconds.length + 1);
    });
  }

  it('stays on the grid when the browser is late', () => {
    const clock = new Clock(start);
    const late = [5, 180, 0, 640, 12, 990, 3];
    let turn = 0;
    clock.lateness = () => late[turn++ % late.length]!;
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    clock.pass(20_000);
    expect(heard.length).to.be.above(18);
    expect(heard.map((now) => Math.floor(now / 1000))).to.deep.equal(heard.map((_, index) => Math.floor(start / 1000) + 1 + index));
  });

  it('is not thrown off by a clock that is set', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    clock.pass(2000);
    clock.adjust(-3_600_250);
    clock.pass(2000);
    clock.adjust(7_200_000);
    clock.pass(2000);
    expect(clock.running).to.equal(1);
    expect(heard.length).to.be.within(6, 7);
    expect(heard.at(-1)! % 1000).to.equal(0);
  });

  it('sleeps while nobody asks', () => {
    const clock = new Clock(start);
    const ends = [subscribe(() => undefined), subscribe(() => undefined)];
    ends[0]!();
    expect(clock.running).to.equal(1);
    ends[1]!();
    ends[1]!();
    expect(clock.running).to.equal(0);
    hide(true);
    hide(false);
    expect(clock.running).to.equal(0);
  });

  it('sleeps while the page is hidden, and catches up at once when it is back', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    clock.pass(1000);
    hide(true);
    expect(clock.running).to.equal(0);
    const { set } = clock;
    clock.pass(600_000);
    expect(clock.set).to.equal(set);
    expect(heard.length).to.equal(1);
    hide(false);
    expect(heard.at(-1)).to.equal(clock.now);
    clock.pass(1000);
    expect(heard.length).to.equal(3);
    expect(heard.at(-1)! % 1000).to.equal(0);
  });

  it('does not begin on a hidden page before it is seen', () => {
    const clock = new Clock(start);
    hide(true);
    let count = 0;
    subscribe(() => count++);
    clock.pass(5000);
    expect([count, clock.set]).to.deep.equal([0, 0]);
    hide(false);
    expect(count).to.equal(1);
  });

  it('catches up when the page comes back from the cache of pages, or out of the ice', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    clock.adjust(3_600_000); // it slept: no timer noticed
    dispatchEvent(new Event('pageshow'));
    expect(heard).to.deep.equal([start + 3_600_000]);
    clock.adjust(3_600_000);
    document.dispatchEvent(new Event('resume'));
    expect(heard.at(-1)).to.equal(start + 7_200_000);
    expect(clock.running).to.equal(1);
  });

  it('goes on, and says so, when one who asked throws', () => {
    const clock = new Clock(start);
    const reported = reports();
    let count = 0;
    subscribe(() => {
      throw new Error('mine');
    });
    subscribe(() => count++);
    clock.pass(3000);
    expect(count).to.equal(3);
    expect(reported.map(String)).to.deep.equal(['Error: mine', 'Error: mine', 'Error: mine']);
  });

  it('bears with those who come and go while it calls', () => {
    const clock = new Clock(start);
    const heard: string[] = [];
    let endSecond = (): void => undefined;
    const endFirst = subscribe(() => {
      heard.push('first');
      endFirst();
      endSecond();
      subscribe(() => heard.push('third'));
    });
    endSecond = subscribe(() => heard.push('second'));
    clock.pass(2000);
    expect(heard).to.deep.equal(['first', 'third']);
    expect(clock.running).to.equal(1);
  });

  it('calls a function as often as it was handed in', () => {
    const clock = new Clock(start);
    let count = 0;
    const callback = () => count++;
    const end = subscribe(callback);
    subscribe(callback);
    clock.pass(1000);
    expect(count).to.equal(2);
    end();
    clock.pass(1000);
    expect(count).to.equal(3);
  });

  it('keeps time in this very browser', async () => {
    let set = 0;
    const { setTimeout: original } = globalThis;
    replace(globalThis, 'setTimeout', (...values: Parameters<typeof setTimeout>) => {
      if (String(values[0]).includes('tick')) set++;
      return original(...values);
    });
    const heard: number[] = [];
    subscribe((now) => heard.push(now));
    await waitUntil(() => heard.length > 3, 'four seconds', { timeout: 6000 });
    const seconds = heard.map((now) => Math.round(now / 1000));
    expect(new Set(seconds).size).to.equal(heard.length);
    expect(set).to.be.within(heard.length, heard.length + 1);
  });
});

describe('a deadline', () => {
  it('is met once, at its moment, with one timer, while the page is hidden', () => {
    const clock = new Clock(start);
    hide(true);
    const heard: number[] = [];
    remind(() => start + 300_000, (now) => heard.push(now));
    expect(clock.running).to.equal(1);
    clock.pass(299_999);
    expect(heard).to.deep.equal([]);
    clock.pass(1);
    expect(heard).to.deep.equal([start + 300_000]);
    expect(clock.running).to.equal(0);
    hide(false);
    clock.pass(600_000);
    expect(heard.length).to.equal(1);
    expect(clock.set).to.equal(1);
  });

  it('has one timer for all who ask, set to the first of them', () => {
    const clock = new Clock(start);
    const heard: string[] = [];
    remind(() => start + 2000, () => heard.push('second'));
    const never = remind(() => start + 3000, () => heard.push('never'));
    remind(() => start + 1000, () => heard.push('first'));
    remind(() => undefined, () => heard.push('nothing'));
    expect(clock.running).to.equal(1);
    clock.pass(1500);
    expect(heard).to.deep.equal(['first']);
    expect(clock.running).to.equal(1);
    never.stop();
    never.changed();
    clock.pass(5000);
    expect(heard).to.deep.equal(['first', 'second']);
    expect(clock.running).to.equal(0);
  });

  it('follows a moment that is moved, and one that is called off', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    let moment: number | undefined = start + 1000;
    const { changed } = remind(() => moment, (now) => heard.push(now - start));
    moment = start + 4000;
    changed();
    clock.pass(2000);
    expect(heard).to.deep.equal([]);
    clock.pass(2000);
    expect(heard).to.deep.equal([4000]);
    changed(); // it has been met
    clock.pass(2000);
    expect(heard).to.deep.equal([4000]);
    moment = start + 9000;
    changed();
    moment = undefined;
    changed();
    expect(clock.running).to.equal(0);
    moment = NaN;
    changed();
    expect(clock.running).to.equal(0);
  });

  it('goes from moment to moment by itself', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    const moments = [1000, 5000, 5500].map((after) => start + after);
    remind(() => moments.find((moment) => moment > Date.now()), (now) => heard.push(now - start));
    clock.pass(10_000);
    expect(heard).to.deep.equal([1000, 5000, 5500]);
    expect(clock.running).to.equal(0);
  });

  it('is met once on waking when the machine has slept through it, and through others', () => {
    const clock = new Clock(start);
    hide(true);
    const heard: number[] = [];
    const moments = [1000, 5000].map((after) => start + after);
    let told = start;
    remind(() => moments.find((moment) => moment > told), (now) => heard.push((told = now)));
    clock.adjust(3_600_000);
    hide(false);
    expect(heard).to.deep.equal([start + 3_600_000]);
    clock.pass(10_000);
    expect(heard.length).to.equal(1);
  });

  it('that has passed when it is asked for is met soon, not in the middle of the asking', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    remind(() => start - 5000, (now) => heard.push(now));
    expect(heard).to.deep.equal([]);
    clock.pass(0);
    expect(heard).to.deep.equal([start]);
    clock.pass(60_000);
    expect(heard.length, 'and not again and again').to.equal(1);
  });

  it('that always has passed does not keep the page busy', () => {
    const clock = new Clock(start);
    let count = 0;
    let asked = 0;
    remind(() => Date.now() - ++asked, () => count++);
    clock.pass(60_000);
    expect(count).to.equal(1);
  });

  it('that was called off by another of the same moment is not met', () => {
    const clock = new Clock(start);
    const heard: string[] = [];
    const moments = ['first', 'second'].map((name, index, { length }) =>
      remind(() => start + 1000, () => {
        heard.push(name);
        moments[length - 1 - index]!.stop();
      }),
    );
    clock.pass(2000);
    expect(heard).to.deep.equal(['first']);
  });

  it('waits on when the clock is set back', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    remind(() => start + 10_000, (now) => heard.push(now - start));
    clock.adjust(-60_000);
    clock.pass(69_000);
    expect(heard).to.deep.equal([]);
    clock.pass(2000);
    expect(heard).to.deep.equal([10_000]);
  });

  it('is met within a second on a page in sight when the clock is set forward', () => {
    const clock = new Clock(start);
    const heard: number[] = [];
    subscribe(() => undefined);
    remind(() => start + 3_600_000, (now) => heard.push(now));
    clock.adjust(3_600_000);
    clock.pass(1000);
    expect(heard.length).to.equal(1);
  });

  it('may be further away than a timer can reach', () => {
    const clock = new Clock(start);
    const month = 40 * 24 * 3_600_000;
    const heard: number[] = [];
    remind(() => start + month, (now) => heard.push(now - start));
    clock.pass(month - 1);
    expect(heard).to.deep.equal([]);
    clock.pass(1);
    expect(heard).to.deep.equal([month]);
    expect(clock.set).to.equal(2);
  });

  it('is met though another’s throws', () => {
    const clock = new Clock(start);
    const reported = reports();
    let count = 0;
    remind(() => start + 1000, () => {
      throw new Error('mine');
    });
    remind(() => {
      throw new Error('asked');
    }, () => count++);
    remind(() => start + 1000, () => count++);
    clock.pass(2000);
    expect(count).to.equal(1);
    expect(reported.map(String)).to.deep.equal(['Error: asked', 'Error: mine']);
  });
});
