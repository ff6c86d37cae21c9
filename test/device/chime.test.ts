import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { strike } from '../../src/device/chime-sound.ts';
import { Chime } from '../../src/device/chime.ts';
import { Clock } from '../support/clock.ts';
import { hide, replace, restore, touched } from '../support/replace.ts';

const start = Date.UTC(2026, 10, 24, 2, 10);

class Param {
  value = 0;
  setValueAtTime(): void {}
  linearRampToValueAtTime(): void {}
  exponentialRampToValueAtTime(): void {}
}

interface Tone {
  readonly from: number;
  to: number;
}

/** An audio context whose time is what the machine counts, that starts when it may, and writes down what sounds when. */
class Audio extends EventTarget {
  static made: Audio[] = [];
  static clock: Clock;
  /** Whether pages may make a sound just now. */
  static allowed = true;
  outputLatency: number | undefined = 0;
  state = 'suspended';
  readonly destination = {};
  readonly tones: Tone[] = [];
  #ran = 0;
  #since = 0;

  constructor() {
    super();
    Audio.made.push(this);
  }

  get currentTime(): number {
    return this.#ran + (this.state === 'running' ? Audio.clock.elapsed / 1000 - this.#since : 0);
  }

  async resume(): Promise<void> {
    if (!Audio.allowed) return new Promise(() => undefined);
    await Promise.resolve();
    this.become('running');
  }

  async close(): Promise<void> {
    this.become('closed');
  }

  become(state: string): void {
    this.#ran = this.currentTime;
    this.#since = Audio.clock.elapsed / 1000;
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  createGain() {
    return { gain: new Param(), connect() {} };
  }

  createOscillator() {
    let tone: Tone | undefined;
    return {
      frequency: new Param(),
      connect() {},
      disconnect() {},
      start: (from: number) => this.tones.push((tone = { from, to: Infinity })),
      stop: (to = this.currentTime) => (tone!.to = to),
    };
  }

  /** The moments (epoch ms) at which chimes have begun or will: two tones each. */
  get moments(): number[] {
    const first = this.tones.filter((_, index) => index % 2 === 0);
    return first.filter(({ from, to }) => to > from).map(({ from }) => Math.round(Audio.clock.now + (from - this.currentTime) * 1000));
  }
}

const press = (type = 'pointerup') => document.body.dispatchEvent(new Event(type, { bubbles: true }));
const soon = () => Promise.resolve().then(() => undefined);

describe('the chime', () => {
  let clock: Clock;
  let chime: Chime;
  let states: string[];
  const context = () => Audio.made.at(-1)!;

  beforeEach(() => {
    clock = new Clock(start);
    Object.assign(Audio, { made: [], clock, allowed: true });
    replace(globalThis, 'AudioContext', Audio);
    touched(true);
    states = [];
    chime = new Chime(() => states.push(chime.state));
  });
  afterEach(() => {
    chime.off();
    restore();
  });

  const ready = async () => {
    chime.enable();
    await soon();
    expect(chime.state).to.equal('ready');
  };

  it('makes nothing before it is switched on, and leaves nothing when it is switched off', async () => {
    chime.schedule([start + 1000], start);
    chime.test();
    press();
    expect(Audio.made.length).to.equal(0);
    await ready();
    chime.off();
    chime.off();
    expect(context().state).to.equal('closed');
    expect(clock.running).to.equal(0);
    press();
    hide(true);
    hide(false);
    expect(Audio.made.length).to.equal(1);
    expect(states).to.deep.equal(['ready', 'off']);
    chime.enable();
    await soon();
    expect(context().moments, 'what was planned before is forgotten').to.deep.equal([]);
  });

  it('sounds at each moment, and not at those that have passed', async () => {
    await ready();
    clock.pass(123_456);
    const now = clock.now;
    const moments = [now + 300_000, now + 1_200_000, now + 1_800_000];
    chime.schedule([now - 60_000, NaN, ...moments], now);
    clock.pass(1_900_000);
    expect(context().moments).to.deep.equal(moments);
  });

  it('sounds two tones that end', async () => {
    await ready();
    chime.schedule([start + 1000], start);
    expect(context().tones.length).to.equal(2);
    for (const { from, to } of context().tones) expect(to - from).to.be.within(0.5, 3);
  });

  it('forgets what was planned for what is planned now', async () => {
    await ready();
    chime.schedule([start + 10_000, start + 20_000], start);
    clock.pass(15_000);
    chime.schedule([start + 30_000], clock.now);
    clock.pass(60_000);
    expect(context().moments).to.deep.equal([start + 10_000, start + 30_000]);
  });

  it('rings out though the plan changes at the very moment that it sounds', async () => {
    await ready();
    const cue = start + 10_000;
    chime.schedule([cue, cue + 10_000], start);
    for (const pass of [9_950, 30, 25, 200]) {
      clock.pass(pass);
      chime.schedule([cue, cue + 10_000], clock.now);
    }
    chime.schedule([], clock.now);
    expect(context().moments).to.deep.equal([cue]);
    for (const { from, to } of context().tones.slice(0, 2)) expect(to - from).to.be.above(1);
  });

  it('allows for what the sound takes to her ear', async () => {
    chime.enable();
    context().outputLatency = 0.2;
    await soon();
    chime.schedule([start + 10_000, start + 50], start);
    expect(context().moments).to.deep.equal([start + 9800, start]);
    context().outputLatency = undefined; // Safari
    chime.schedule([start + 20_000], start);
    expect(context().moments.at(-1)).to.equal(start + 20_000);
  });

  it('plans for what was asked before it could sound', async () => {
    chime.schedule([start + 5000], start);
    await ready();
    expect(context().moments).to.deep.equal([start + 5000]);
  });

  it('waits for a touch after a reload, without a word to the console', async () => {
    touched(false);
    chime.schedule([start + 60_000, start + 120_000], start);
    chime.enable();
    expect([chime.state, Audio.made.length]).to.deep.equal(['needs-touch', 0]);
    clock.pass(90_000);
    touched(true);
    press();
    await soon();
    expect(chime.state).to.equal('ready');
    expect(context().moments).to.deep.equal([start + 120_000]);
    press();
    expect(Audio.made.length).to.equal(1);
  });

  it('does not ask for a touch while it is still starting, but does when that was not enough', async () => {
    Audio.allowed = false;
    touched(undefined);
    chime.enable();
    clock.pass(500);
    expect(chime.state).to.equal('off');
    clock.pass(600);
    expect(chime.state).to.equal('needs-touch');
    for (const type of ['pointerup', 'touchend', 'click', 'keydown']) press(type);
    Audio.allowed = true;
    press('keydown');
    await soon();
    expect(chime.state).to.equal('ready');
    expect(states.at(-1)).to.equal('ready');
    expect(Audio.made.length).to.equal(1);
    expect(clock.running).to.equal(0);
  });

  it('says when a call has silenced it, and sounds again afterwards', async () => {
    await ready();
    chime.schedule([start + 60_000], start);
    context().become('interrupted');
    expect(chime.state).to.equal('needs-touch');
    clock.pass(20_000);
    press();
    await soon();
    expect(states).to.deep.equal(['ready', 'needs-touch', 'off', 'ready']);
    expect(context().moments, 'at the same moment, though its clock stood still').to.deep.equal([start + 60_000]);
  });

  it('sounds on time after the machine has slept', async () => {
    await ready();
    chime.schedule([start + 60_000, start + 3_660_000], start);
    hide(true);
    context().become('suspended');
    clock.adjust(3_600_000);
    hide(false);
    await soon();
    expect(context().moments).to.deep.equal([start + 3_660_000]);
    // And where only the clock went on.
    chime.schedule([clock.now + 120_000], clock.now);
    const moment = clock.now + 120_000;
    clock.adjust(60_000);
    hide(false);
    expect(context().moments).to.deep.equal([moment]);
  });

  it('can be heard beforehand', async () => {
    await ready();
    chime.test();
    expect(context().moments).to.deep.equal([start]);
    chime.schedule([], start);
    expect(context().moments, 'and is no part of the plan').to.deep.equal([start]);
  });

  it('can be heard by the press that switches it on, and not by a later one', async () => {
    chime.enable();
    chime.test();
    await soon();
    expect(context().moments).to.deep.equal([start]);
    chime.off();
    Audio.allowed = false;
    chime.enable();
    chime.test();
    clock.pass(5000);
    Audio.allowed = true;
    press();
    await soon();
    expect(chime.state).to.equal('ready');
    expect(context().moments).to.deep.equal([]);
  });

  it('says when the browser makes no sound', () => {
    replace(globalThis, 'AudioContext', undefined);
    chime.enable();
    expect(chime.state).to.equal('unavailable');
    chime.schedule([start + 1000], start);
    chime.test();
    press();
    hide(false);
    expect(states).to.deep.equal(['unavailable']);
  });
});

/** Where a sound begins, in seconds, how loud it gets, and where it ends. */
async function listen(plan: (context: OfflineAudioContext) => void): Promise<{ begins: number; ends: number; loudest: number }> {
  const rate = 22_050;
  const context = new OfflineAudioContext(1, rate * 4, rate);
  plan(context);
  const samples = (await context.startRendering()).getChannelData(0);
  const loud = (sample: number) => Math.abs(sample) > 0.005;
  return {
    begins: samples.findIndex(loud) / rate,
    ends: (samples.length - [...samples].reverse().findIndex(loud)) / rate,
    loudest: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
  };
}

describe('the sound', () => {
  it('is soft, begins at its time and ends', async () => {
    const { begins, ends, loudest } = await listen((context) => strike(context, 1));
    expect(begins).to.be.within(1, 1.05);
    expect(ends).to.be.within(1.5, 2.8);
    expect(loudest).to.be.within(0.1, 0.5);
  });

  it('can be taken back', async () => {
    const { begins } = await listen((context) => strike(context, 1)());
    expect(begins).to.be.below(0);
  });

  it('waits for a real touch, and comes within 50 ms of its moment, in this very browser', async function () {
    const starts: number[] = [];
    const contexts: AudioContext[] = [];
    const { AudioContext: Original } = globalThis;
    class Recorder extends Original {
      constructor() {
        super();
        contexts.push(this);
      }

      override createOscillator(): OscillatorNode {
        const oscillator = super.createOscillator();
        const begin = oscillator.start.bind(oscillator);
        oscillator.start = (at?: number) => {
          starts.push(at!);
          begin(at);
        };
        return oscillator;
      }
    }
    replace(globalThis, 'AudioContext', Recorder);
    const chime = new Chime(() => undefined);
    try {
      chime.enable();
      expect([chime.state, contexts.length], 'before the touch').to.deep.equal(['needs-touch', 0]);
      await sendMouse({ type: 'click', position: [20, 20] });
      await waitUntil(() => contexts.length === 1, 'it has felt the touch', { timeout: 4000 });
      const [context] = contexts as [AudioContext];
      await waitUntil(() => chime.state !== 'off', 'it is known whether it may sound', { timeout: 4000 });
      // A machine may have nothing to sound with.
      if (chime.state !== 'ready') this.skip();
      await waitUntil(() => context.currentTime > 0, 'the audio clock goes', { timeout: 4000 });
      const moment = Date.now() + 600;
      chime.schedule([moment], Date.now());
      const at = starts[0]!;
      const differences: number[] = [];
      const measure = () => {
        const { currentTime, outputLatency } = context;
        differences.push(Date.now() + (at - currentTime + (outputLatency || 0)) * 1000 - moment);
        return currentTime > at;
      };
      await waitUntil(measure, 'it sounds', { interval: 10, timeout: 4000 });
      const median = differences.sort((a, b) => a - b)[differences.length >> 1]!;
      expect(Math.abs(median), `${median} ms`).to.be.below(50);
    } finally {
      chime.off();
      restore();
      await resetMouse();
    }
  });
});
