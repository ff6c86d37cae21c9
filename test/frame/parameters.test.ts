import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { look } from '../../src/frame/look.ts';
import { readParameters, type Asked, type Known } from '../../src/frame/parameters.ts';

const known: Known = { attributes: { situation: 'value', 'help-phone': 'value', 'emergency-phone': 'value', 'reviewed-by': 'value', open: 'switch' }, languages: ['vi', 'pt-BR'] };

function read(search: string, framed = true): Asked & { readonly problems: readonly string[] } {
  const problems: string[] = [];
  return { ...readParameters(search, known, framed, (problem) => problems.push(problem)), problems };
}

describe('what a frame’s address may ask', () => {
  it('a look: colours, lengths and fonts', () => {
    const { look: asked, problems } = read('?accent=%237a2e4d&surface=rgb(255%20250%20240)&radius=0.5em&font=Georgia,%20%22Be%20Vietnam%22,%20serif&target-size=calc(3em%20%2B%202px)');
    expect(asked).to.deep.equal([
      ['--lactation-accent', '#7a2e4d'],
      ['--lactation-surface', 'rgb(255 250 240)'],
      ['--lactation-radius', '0.5em'],
      ['--lactation-font', 'Georgia, "Be Vietnam", serif'],
      ['--lactation-target-size', 'calc(3em + 2px)'],
    ]);
    expect(problems).to.deep.equal([]);
  });

  for (const bad of ['var(--x)', 'url(https://example.org/)', 'inherit', 'red;color:blue', 'env(x)', 'x', 'red}', '#12', 'attr(title)']) {
    it(`no colour: ${bad}`, () => {
      const { look: asked, problems } = read(`?accent=${encodeURIComponent(bad)}`);
      expect(asked).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.contain('accent').and.to.contain('Allowed: a colour of CSS');
    });
  }

  it('a language that there is, with its region', () => {
    expect(['vi', 'vi-VN', 'en-GB', 'pt_br', 'EN'].map((lang) => read(`?lang=${lang}`).language)).to.deep.equal(['vi', 'vi-VN', 'en-GB', 'pt-BR', 'en']);
    expect(['pt', 'xx', '!', 'constructor'].map((lang) => [read(`?lang=${lang}`).language, read(`?lang=${lang}`).problems.length])).to.deep.equal(Array(4).fill(['en', 1]));
  });

  it('attributes of the element; empty counts as not there, and a switch is on or off', () => {
    expect(read('?situation=night&open&help-phone=').attributes).to.deep.equal([['situation', 'night'], ['open', '']]);
    expect(read('?open=true').attributes).to.deep.equal([['open', '']]);
    expect(read('?open=false')).to.deep.include({ attributes: [], problems: [] });
    expect(read('?open=maybe').problems[0]).to.contain('open="maybe"').and.to.contain('true, false');
    expect(read('?situation=night&situation=learning').attributes, 'the first counts').to.deep.equal([['situation', 'night']]);
  });

  it('no number and no sign-off on a page by itself, where a link would speak for the site', () => {
    const { attributes, problems } = read('?help-phone=0900&emergency-phone=1&reviewed-by=Dr&situation=night', false);
    expect(attributes).to.deep.equal([['situation', 'night']]);
    expect(problems).to.have.length(3);
    expect(problems[0]).to.contain('help-phone').and.to.contain('in a frame alone');
  });

  it('nothing else, whatever the address is: no other attribute, no other property, no throw', () => {
    const name = fc.oneof(fc.constantFrom('lang', 'id', ...Object.keys(look), ...Object.keys(known.attributes), 'onload', 'style', '__proto__', 'constructor', 'hasOwnProperty'), fc.string());
    const value = fc.oneof(fc.string(), fc.constantFrom('#7a2e4d', '1em', 'vi', 'serif', 'javascript:alert(1)', 'var(--a)', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.boolean(), (pairs, framed) => {
        const asked = read(`?${new URLSearchParams(pairs)}`, framed);
        for (const [attribute] of asked.attributes) expect(Object.keys(known.attributes)).to.include(attribute);
        for (const [property, set] of asked.look) {
          expect(Object.keys(look).map((each) => `--lactation-${each}`)).to.include(property);
          expect(set).not.to.match(/[;{}<>\\]|url|var/i);
        }
        expect(['en', 'vi', 'pt-BR'].some((each) => asked.language.startsWith(each))).to.equal(true);
        expect(new Set(asked.problems).size).to.equal(asked.problems.length);
      }),
    );
  });
});
