import { aTimeout, expect } from '@open-wc/testing';
import { WakeLock } from '../../src/device/wake-lock.ts';
import { hide, replace, restore } from '../support/replace.ts';

/** A lock as browsers give it. */
class Sentinel extends EventTarget {
  released = false;

  async release(): Promise<void> {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  }
}

/** A browser that gives locks, or not, when it is told to. */
class Screen {
  readonly locks: Sentinel[] = [];
  refuses = false;
  asked = 0;
  #answers: (() => void)[] = [];
  waits = false;
  /** Whether a lock is lost on its way to the page. */
  loses = false;

  constructor() {
    replace(navigator, 'wakeLock', { request: () => this.#request() });
  }

  get on(): boolean {
    return this.locks.some(({ released }) => !released);
  }

  async answer(): Promise<void> {
    for (const answer of this.#answers.splice(0)) answer();
    await aTimeout(0);
  }

  async hide(hidden: boolean): Promise<void> {
    if (hidden) for (const lock of this.locks) replaceHidden(lock);
    hide(hidden);
    await aTimeout(0);
  }

  async #request(): Promise<Sentinel> {
    this.asked++;
    if (this.waits) await new Promise<void>((resolve) => this.#answers.push(resolve));
    if (this.refuses || document.hidden) throw new DOMException('no', 'NotAllowedError');
    const lock = new Sentinel();
    this.locks.push(lock);
    if (this.loses) await lock.release();
    return lock;
  }
}

/** The page is hidden first, then its locks are gone. */
function replaceHidden(lock: Sentinel): void {
  replace(document, 'hidden', true);
  void lock.release();
}

describe('the screen', () => {
  let lock: WakeLock;
  let states: string[];
  beforeEach(() => {
    states = [];
    lock = new WakeLock(() => states.push(lock.state));
  });
  afterEach(() => {
    lock.release();
    restore();
  });

  it('is kept on until it is let go', async () => {
    const screen = new Screen();
    expect(lock.state).to.equal('off');
    lock.hold();
    lock.hold();
    await aTimeout(0);
    expect([lock.state, screen.on, screen.asked]).to.deep.equal(['held', true, 1]);
    lock.release();
    lock.release();
    await aTimeout(0);
    expect([lock.state, screen.on]).to.deep.equal(['off', false]);
    expect(states).to.deep.equal(['held', 'off']);
    await screen.hide(true);
    await screen.hide(false);
    expect(screen.asked).to.equal(1);
  });

  it('is kept on again when the page is back', async () => {
    const screen = new Screen();
    lock.hold();
    await aTimeout(0);
    await screen.hide(true);
    expect([lock.state, screen.on]).to.deep.equal(['off', false]);
    await screen.hide(false);
    expect([lock.state, screen.on]).to.deep.equal(['held', true]);
    expect(states).to.deep.equal(['held', 'off', 'held']);
    dispatchEvent(new Event('pageshow'));
    await aTimeout(0);
    expect(screen.locks.length, 'one is enough').to.equal(2);
  });

  it('is not asked for on a hidden page', async () => {
    const screen = new Screen();
    await screen.hide(true);
    lock.hold();
    await aTimeout(0);
    expect([lock.state, screen.asked]).to.deep.equal(['off', 0]);
    await screen.hide(false);
    expect(lock.state).to.equal('held');
  });

  it('says when it is refused, and tries again when the page is back', async () => {
    const screen = new Screen();
    screen.refuses = true;
    lock.hold();
    await aTimeout(0);
    expect(lock.state).to.equal('refused');
    screen.refuses = false;
    await screen.hide(true);
    await screen.hide(false);
    expect(lock.state).to.equal('held');
    expect(states).to.deep.equal(['refused', 'held']);
  });

  it('says when battery saver takes it away in plain sight', async () => {
    const screen = new Screen();
    lock.hold();
    await aTimeout(0);
    await screen.locks[0]!.release();
    expect(lock.state).to.equal('refused');
    lock.release();
    expect(lock.state).to.equal('off');
  });

  it('says when it was lost before it came', async () => {
    const screen = new Screen();
    screen.loses = true;
    lock.hold();
    await aTimeout(0);
    expect([lock.state, screen.on]).to.deep.equal(['refused', false]);
  });

  it('says when the browser has no such thing', async () => {
    replace(navigator, 'wakeLock', undefined);
    lock.hold();
    await aTimeout(0);
    expect(lock.state).to.equal('unavailable');
    lock.release();
    expect(states).to.deep.equal(['unavailable', 'off']);
  });

  it('is let go though the browser was still thinking', async () => {
    const screen = new Screen();
    screen.waits = true;
    lock.hold();
    lock.release();
    await screen.answer();
    expect([lock.state, screen.on, states.length]).to.deep.equal(['off', false, 0]);
  });

  it('is held once though it was let go and taken again meanwhile', async () => {
    const screen = new Screen();
    screen.waits = true;
    lock.hold();
    lock.release();
    lock.hold();
    await screen.answer();
    expect([lock.state, screen.locks.filter(({ released }) => !released).length]).to.deep.equal(['held', 1]);
    lock.release();
    await aTimeout(0);
    expect(screen.on).to.equal(false);
  });

  it('is held once though the page came and went while the browser was thinking', async () => {
    const screen = new Screen();
    screen.waits = true;
    lock.hold();
    await screen.hide(true);
    await screen.hide(false);
    await screen.answer();
    expect([lock.state, screen.locks.filter(({ released }) => !released).length]).to.deep.equal(['held', 1]);
  });

  it('was hidden before the browser answered: that is no refusal', async () => {
    const screen = new Screen();
    screen.waits = true;
    lock.hold();
    await screen.hide(true);
    await screen.answer();
    expect([lock.state, states.length]).to.deep.equal(['off', 0]);
  });

  it('answers one way or another in this very browser', async () => {
    const said = new Promise<void>((resolve) => (lock = new WakeLock(resolve)));
    lock.hold();
    if (!document.hidden) await said;
    expect(lock.state).to.be.oneOf(['held', 'refused', 'unavailable', 'off']);
    lock.release();
    expect(lock.state).to.equal('off');
  });
});
