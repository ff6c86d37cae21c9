import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { asTemplate, problemWith, ruleFor } from '../../src/localization/own-text.ts';

const plain = { id: 'a.b', placeholders: 0, locked: false, numbers: [] };
const two = { ...plain, placeholders: 2 };
const fever = { ...plain, id: 'locked.a', locked: true, numbers: ['3', '38', '36'] };

describe('a host’s own text', () => {
  it('is known by the id of its message, and by no other name', () => {
    expect(ruleFor('guide.begin')).to.include({ placeholders: 1, locked: false });
    expect(ruleFor('locked.baby.temperature')).to.deep.include({ locked: true, numbers: ['3', '38', '36'] });
    for (const id of ['guide.begins', '', '0', 'constructor', '__proto__', 'toString']) expect(ruleFor(id), id).to.equal(undefined);
  });

  it('may be any words', () => {
    for (const text of ['Start', 'Bắt đầu', 'لماذا', '5 < 6 & so on', 'A&B', 'less than <5 min', 'first line\nsecond']) expect(problemWith(text, plain), text).to.equal(undefined);
  });

  it('is text, without markup', () => {
    for (const text of ['<b>Start</b>', 'a<br>', '</p>', '<!-- a -->', '<img src=x onerror=alert(1)>', 'a&nbsp;b', '&#8203;', '&#x41;', '&lt;b&gt;']) expect(problemWith(text, plain), text).to.contain('markup');
    for (const text of [undefined, null, 1, true, () => 'a', [], { strTag: true }, Symbol('a')]) expect(problemWith(text, plain)).to.equal('is no text. Allowed: a string');
  });

  it('can be read', () => {
    for (const text of ['', ' ', '\u200B', '…', '\u00AD']) expect(problemWith(text, plain), JSON.stringify(text)).to.contain('is empty');
    for (const text of ['a\u0000', 'a\u202Eb', `a${'\u0336'.repeat(20)}`]) expect(problemWith(text, plain), JSON.stringify(text)).to.contain('nobody can read');
    expect(problemWith('a'.repeat(1001), plain)).to.contain('too long');
  });

  it('has every placeholder of ours, in any order and as often as it likes, and no other', () => {
    for (const text of ['{0} of {1}', '{1}/{0}', '{0} {0} {1}', '{ 0 } {1}']) expect(problemWith(text, two), text).to.equal(undefined);
    for (const text of ['{0}', 'none', '{0} {1} {2}', '{0} {name}', '{0} {1} {}', '${0} of ${one}']) expect(problemWith(text, two), text).to.contain('Allowed: each of {0} and {1}, and no other');
    expect(problemWith('{0}', plain)).to.contain('no braces');
    expect(problemWith('{0}', { ...plain, placeholders: 1 }), 'a placeholder is enough').to.equal(undefined);
  });

  it('may come in the form that lit-localize writes', () => {
    const written = (strings: TemplateStringsArray, ...values: unknown[]) => ({ strTag: true, strings, values });
    expect(problemWith(written`${1} / ${0}`, two)).to.equal(undefined);
    expect(problemWith(written`${1}`, two)).to.contain('placeholders');
    expect(asTemplate(written`${1} / ${0}!`)).to.deep.include({ values: [1, 0] });
    expect((asTemplate('a {1} b {0} c') as { strings: readonly string[] }).strings.slice()).to.deep.equal(['a ', ' b ', ' c']);
  });

  it('keeps the numbers of a locked note, in any digits', () => {
    for (const text of ['3 months, 38 °C, 36 °C', 'chini ya 36, 38, 3', '٣ أشهر ٣٨ ٣٦', '३ ३८ ३६', '3, 38, 36, or call 01632 960 123']) expect(problemWith(text, fever), text).to.equal(undefined);
    for (const text of ['3 months, 39 °C, 36 °C', '38 and 36', '३ ३९ ३६', '3.38 36']) expect(problemWith(text, fever), text).to.contain('numbers are changed. Allowed: a text with 3, 38, 36');
    expect(problemWith('1,5 kg', { ...fever, numbers: ['1.5'] }), 'the decimal mark is the language’s').to.equal(undefined);
  });

  it('never throws, and what may stand has the places that it named', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything(), fc.stringMatching(/^[a-z{}01 ]{0,12}$/)), (text) => {
        if (problemWith(text, two) === undefined) {
          const { strings, values } = asTemplate(text) as { strings: readonly string[]; values: readonly number[] };
          expect(strings.length).to.equal(values.length + 1);
          expect(new Set(values)).to.deep.equal(new Set([0, 1]));
        }
      }),
    );
  });
});
