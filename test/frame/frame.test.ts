import { expect } from '@open-wc/testing';
import { addressOf, closeFrames, openFrame, press, sandbox, seen } from '../support/framed.ts';

const notKept = /Not kept: it is gone when this page is closed/;
const shows = ({ text }: { readonly text: string }): boolean => text.length > 100;

describe('a page for a frame', () => {
  afterEach(closeFrames);

  for (const tag of ['expression-guide', 'session-timer', 'feeding-schedule', 'session-log', 'method-chooser', 'milk-storage', 'safety-notes']) {
    it(`shows <${tag}> in the language and look that its address asks for, sandboxed without an origin, under its policy`, async () => {
      const frame = openFrame(addressOf(tag, '?lang=vi-VN&accent=%2300695c&radius=3px&color-scheme=light&help-phone=115'), sandbox);
      const look = await seen(frame, 'Vietnamese', ({ language, text, page }) => language === 'vi' && text.length > 50 && /[ăâđêôơưạảấầậắặẹếềệịọốồộớờợụủứừự]/i.test(page.title));
      expect(look.page).to.include({ language: 'vi-VN', origin: 'null' });
      expect(look.accent).to.equal('#00695c');
      expect(look.radius, 'the sheet’s corners follow').to.equal('4.2px');
      expect(look.wrong).to.deep.equal([]);
      expect(look.said).to.deep.equal([]);
    });
  }

  it('says once what of its address is not known or not understood, and goes on without it', async () => {
    const frame = openFrame(addressOf('expression-guide', '?lang=xx&accent=url(//e)&radius=big&situation=bored&onclick=1&id=a%20b&situation=night'), sandbox);
    const { said, language, accent, text, wrong } = await seen(frame, 'the question', shows);
    expect([language, accent]).to.deep.equal(['en', 'oklch(0.4 0.1 338)']);
    expect(text).to.contain('Why are you expressing today?');
    expect(wrong).to.deep.equal([]);
    expect(said.map((each) => /^[^:]*: ?([\w-]+)/.exec(each)![1])).to.have.members(['lang', 'accent', 'radius', 'id', 'onclick', 'situation']);
    expect(said.find((each) => each.includes(' lang='))).to.contain('Allowed: en, ');
    expect(said.find((each) => each.includes('onclick is'))).to.contain('help-phone').and.to.contain('accent').and.to.contain('situation');
    expect(said.find((each) => each.includes('bored'))).to.contain('learning, low-supply');
  });

  it('dials the numbers of its address, and opens other sites beside itself', async () => {
    const frame = openFrame(addressOf('safety-notes', '?emergency-phone=999&open'), sandbox);
    await press(frame, 'a[href="tel:999"]');
    await press(frame, '.source summary');
    await press(frame, '.source a[href^="https:"]');
    const { opened, wrong } = await seen(frame, 'both links', ({ opened }) => opened.length === 2);
    expect(opened).to.deep.equal(['tel:  ', 'https: _blank noopener noreferrer']);
    expect(wrong).to.deep.equal([]);
  });

  it('keeps nothing where it has no origin, says so from the start, and works', async () => {
    const frame = openFrame(addressOf('session-timer', '?storage=device'), sandbox);
    await press(frame, '[part~=action]');
    const { said, wrong } = await seen(frame, 'that nothing is kept', ({ text }) => notKept.test(text));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('storage="device"').and.to.contain('sandboxed');
    expect(wrong).to.deep.equal([]);
  });

  for (const [tag, act] of [['feeding-schedule', '.go'], ['session-log', '.go']] as const) {
    it(`takes what she notes in <${tag}> without an origin`, async () => {
      const frame = openFrame(addressOf(tag), sandbox);
      await press(frame, act);
      const { wrong, said } = await seen(frame, 'that nothing is kept', ({ text }) => notKept.test(text));
      expect(wrong).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  it('keeps on the device where it has an origin', async () => {
    const frame = openFrame(addressOf('session-timer'), `${sandbox} allow-same-origin`);
    const { storage, said } = await seen(frame, 'the timer', shows);
    expect(storage).to.equal(null);
    expect(said).to.deep.equal([]);
  });

  it('prints itself where it may not make a leaflet', async () => {
    const frame = openFrame(addressOf('expression-guide', '?layout=article'), sandbox);
    await press(frame, 'button.plain');
    const { printed, wrong } = await seen(frame, 'printing', ({ printed }) => printed > 0);
    expect(printed).to.equal(1);
    expect(wrong).to.deep.equal([]);
  });
});
