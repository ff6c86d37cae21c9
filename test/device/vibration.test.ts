import { expect } from '@open-wc/testing';
import { canVibrate, vibrate } from '../../src/device/vibration.ts';
import { replace, restore, touched } from '../support/replace.ts';

/** A device with or without a motor and a touch screen; gives what it was told to do. */
function device({ motor = true, touchPoints = 0, coarse = false, answer = true as boolean | Error }): unknown[] {
  const told: unknown[] = [];
  replace(navigator, 'maxTouchPoints', touchPoints);
  replace(globalThis, 'matchMedia', () => ({ matches: coarse }));
  const shake = (pattern: unknown) => {
    if (answer instanceof Error) throw answer;
    told.push(pattern);
    return answer;
  };
  replace(navigator, 'vibrate', motor ? shake : undefined);
  touched(true);
  return told;
}

describe('vibration', () => {
  afterEach(restore);

  it('is there on a phone', () => {
    const told = device({ touchPoints: 5 });
    expect(canVibrate()).to.equal(true);
    expect(vibrate(200)).to.equal(true);
    expect(vibrate([200, 100, 200])).to.equal(true);
    expect(told).to.deep.equal([200, [200, 100, 200]]);
  });

  it('is there where the finger is all there is to point with', () => {
    device({ coarse: true });
    expect(canVibrate()).to.equal(true);
  });

  it('is not there on an iPhone, nor on a computer whose browser has the function alone', () => {
    device({ motor: false, touchPoints: 5 });
    expect([canVibrate(), vibrate(200)]).to.deep.equal([false, false]);
    const told = device({});
    expect([canVibrate(), vibrate(200)]).to.deep.equal([false, false]);
    expect(told).to.deep.equal([]);
  });

  it('is not tried before the page was touched, of which the console would hear', () => {
    const told = device({ touchPoints: 5 });
    touched(false);
    expect(vibrate(200)).to.equal(false);
    expect(told).to.deep.equal([]);
    touched(undefined);
    expect(vibrate(200)).to.equal(true);
  });

  it('says when it was refused', () => {
    device({ touchPoints: 5, answer: false });
    expect(vibrate(200)).to.equal(false);
    device({ touchPoints: 5, answer: new DOMException('no', 'SecurityError') });
    expect(vibrate(200)).to.equal(false);
  });
});
