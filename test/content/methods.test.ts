import { expect } from '@open-wc/testing';
import { chooserLabels } from '../../src/content/methods/labels.ts';
import { rows, type Method } from '../../src/content/methods/methods.ts';
import { mistakes } from '../../src/content/methods/pumping.ts';
import { isComplete, questions, type Answers } from '../../src/content/methods/questions.ts';
import { reasons, suggest } from '../../src/content/methods/suggest.ts';
import type { Text } from '../../src/content/statement.ts';
import type { MsgFn } from '../../src/localization/message.ts';

const words = (text: Text): string => text(((said: string) => said) as unknown as MsgFn);
const idOf = (text: Text): string => text(((_: string, { id }: { id: string }) => id) as unknown as MsgFn);

/** Every way to answer: eighteen. */
const everyAnswer: Answers[] = (['rarely', 'some-days', 'daily'] as const).flatMap((often) =>
  (['settled', 'out', 'busy'] as const).flatMap((place) => (['fine', 'tired'] as const).map((hands) => ({ often, place, hands }))),
);

describe('the suggestion', () => {
  it('is a method with reasons, for every way to answer', () => {
    expect(everyAnswer.length).to.equal(18);
    for (const answers of everyAnswer) {
      const { method, also, reasons: why } = suggest(answers);
      const name = Object.values(answers).join();
      expect(['hand', 'manual', 'electric'], name).to.include(method);
      expect(also, name).not.to.equal(method);
      expect(why.length, name).to.be.within(1, 4);
      expect(new Set(why).size, `${name}: no reason twice`).to.equal(why.length);
    }
  });

  it('follows from how often, when nothing else stands in the way', () => {
    const methods = (['rarely', 'some-days', 'daily'] as const).map((often) => suggest({ often, place: 'settled', hands: 'fine' }));
    expect(methods.map(({ method, also }) => [method, also])).to.deep.equal([
      ['hand', 'manual'],
      ['manual', 'hand'],
      ['electric', 'hand'],
    ]);
  });

  it('asks no work of hands that tire or are not free', () => {
    for (const answers of everyAnswer) {
      if (answers.hands === 'fine' && answers.place !== 'busy') continue;
      const { method, also } = suggest(answers);
      expect([method, also]).to.deep.equal(['electric', undefined]);
    }
  });

  it('offers her hands wherever they could do', () => {
    for (const answers of everyAnswer) {
      if (answers.hands === 'tired' || answers.place === 'busy') continue;
      const { method, also } = suggest(answers);
      expect([method, also]).to.include('hand');
    }
  });

  it('gives the reasons of her own answers, and each reason somewhere', () => {
    const given = new Set(everyAnswer.flatMap((answers) => suggest(answers).reasons));
    expect([...given]).to.have.members(Object.values(reasons));
    const about: [keyof typeof reasons, (answers: Answers) => boolean][] = [
      ['tired', ({ hands }) => hands === 'tired'],
      ['busy', ({ place }) => place === 'busy'],
      ['outElectric', ({ place }) => place === 'out'],
      ['outManual', ({ place }) => place === 'out'],
      ['outByHand', ({ place }) => place === 'out'],
      ['daily', ({ often }) => often === 'daily'],
      ['someDays', ({ often }) => often === 'some-days'],
      ['rarely', ({ often }) => often === 'rarely'],
    ];
    for (const [reason, isTrue] of about) {
      for (const answers of everyAnswer) if (suggest(answers).reasons.includes(reasons[reason])) expect(isTrue(answers), `${reason}: ${JSON.stringify(answers)}`).to.equal(true);
    }
  });

  it('needs all three answers', () => {
    expect(isComplete({})).to.equal(false);
    expect(isComplete({ often: 'daily', place: 'out' })).to.equal(false);
    expect(isComplete({ often: 'daily', place: 'out', hands: 'fine' })).to.equal(true);
    expect(questions.map(({ key }) => key)).to.deep.equal(['often', 'place', 'hands']);
  });
});

describe('the comparison', () => {
  it('says something for and against each method, in words that fit a narrow column', () => {
    for (const method of ['hand', 'manual', 'electric'] satisfies Method[]) {
      for (const row of rows) {
        expect(words(row[method].text).length, `${words(row.head)}, ${method}`).to.be.within(3, 42);
        expect(Math.max(...words(row[method].text).split(' ').map(({ length }) => length))).to.be.below(12);
      }
    }
  });

  it('has five mistakes, each with what to do instead', () => {
    expect(mistakes.length).to.equal(5);
    for (const { mistake, instead } of mistakes) {
      for (const { claims } of [mistake, ...instead]) expect(claims.some((claim) => /^M\d$/.test(claim))).to.equal(true);
    }
  });

  it('calls advertising by its name, in a text that no page can replace', () => {
    expect(words(chooserLabels.advertising)).to.equal('Advertising');
    expect(idOf(chooserLabels.advertising)).to.match(/^locked\./);
    expect(idOf(chooserLabels.advertiser)).to.match(/^locked\./);
  });
});
