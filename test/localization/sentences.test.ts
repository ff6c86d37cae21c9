import { expect } from '@open-wc/testing';
import { joinSentences, nameAndValue } from '../../src/localization/sentences.ts';

describe('sentences', () => {
  it('end and follow one another as their language has it', () => {
    expect(joinSentences('en', 'Paused')).to.equal('Paused.');
    expect(joinSentences('en-GB', 'Massage', 'Slow circles.', '', 'Is this normal?')).to.equal('Massage. Slow circles. Is this normal?');
    expect(joinSentences('ja', 'マッサージ', 'ゆっくり円を描きます。', 'どのくらい出ましたか？')).to.equal('マッサージ。ゆっくり円を描きます。どのくらい出ましたか？');
    expect(joinSentences('zh-Hans', '按摩', '慢慢画圈。')).to.equal('按摩。慢慢画圈。');
    expect(joinSentences('hi', 'मालिश', 'धीमे गोले।')).to.equal('मालिश। धीमे गोले।');
    expect(joinSentences('ar', 'التدليك', 'هل هذا طبيعي؟')).to.equal('التدليك. هل هذا طبيعي؟');
    expect(joinSentences('fr')).to.equal('');
  });

  it('put a name before what it has', () => {
    expect(nameAndValue('de', 'Milch gewinnen', 'Links')).to.equal('Milch gewinnen: Links');
    expect(nameAndValue('fr-CA', 'Tirage du lait', 'Gauche')).to.equal('Tirage du lait\u202f: Gauche');
    expect(nameAndValue('ja', '搾乳', '左')).to.equal('搾乳：左');
  });
});
