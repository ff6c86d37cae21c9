import { expect } from '@open-wc/testing';
import { str } from '../../src/localization/message.ts';
import { translator } from '../../src/localization/translator.ts';

const german = { step: str`Schritt ${0} von ${1}`, from: str`Von ${1} kommt ${0}`, plain: '2 Schritte' };
const step = (msg: ReturnType<typeof translator>, at: number, of: number): string => msg(str`Step ${at} of ${of}`, { id: 'step', desc: 'where she is' });

describe('a message', () => {
  it('is said as it is written where there is no translation', () => {
    const msg = translator({}, 'en');
    expect(msg('2 steps', { id: 'plain', desc: '' })).to.equal('2 steps');
    expect(step(msg, 2, 6)).to.equal('Step 2 of 6');
  });

  it('is said in the words of the language, with the values where it puts them', () => {
    const msg = translator(german, 'de');
    expect(msg('2 steps', { id: 'plain', desc: '' })).to.equal('2 Schritte');
    expect(step(msg, 2, 6)).to.equal('Schritt 2 von 6');
    expect(msg(str`${'milk'} from ${'here'}`, { id: 'from', desc: '' })).to.equal('Von here kommt milk');
  });

  it('has its own numbers in the digits of the locale, and no others where it was not translated', () => {
    expect(translator(german, 'ar-EG')('2 steps', { id: 'plain', desc: '' })).to.equal('٢ Schritte');
    expect(translator({ step: str`20: ${0}/${1}` }, 'ar-EG')(str`20: ${'a'}/${'b'}`, { id: 'step', desc: '' })).to.equal('٢٠: a/b');
    expect(translator({}, 'ar-EG')('2 steps', { id: 'plain', desc: '' })).to.equal('2 steps');
  });

  it('may be replaced by the host’s own, which is asked with ours and may be filled in', () => {
    const asked: string[] = [];
    const msg = translator(german, 'de', (id, ours, say) => {
      asked.push(`${id}: ${ours}`);
      return say(str`${1} / ${0}`);
    });
    expect(step(msg, 2, 6)).to.equal('6 / 2');
    expect(asked).to.deep.equal(['step: Schritt 2 von 6']);
  });
});
