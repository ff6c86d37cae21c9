import { expect } from '@open-wc/testing';
import { Speech } from '../../src/device/speech.ts';
import { replace, restore } from '../support/replace.ts';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({ name, lang, localService: true, default: false, ...more });

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';

  constructor(readonly text: string) {
    super();
  }
}

/** A device that speaks with the voices that it is given, and writes down what is heard. */
class Mouth extends EventTarget {
  readonly heard: string[] = [];
  readonly said: Utterance[] = [];
  voices: Voice[];
  #now: Utterance | undefined;

  constructor(...voices: Voice[]) {
    super();
    this.voices = voices;
    replace(globalThis, 'speechSynthesis', this);
    replace(globalThis, 'SpeechSynthesisUtterance', Utterance);
  }

  getVoices(): Voice[] {
    return this.voices;
  }

  speak(utterance: Utterance): void {
    this.said.push(utterance);
    this.#now = utterance;
    this.heard.push(`${utterance.voice?.name}: ${utterance.text}`);
  }

  cancel(): void {
    this.heard.push(this.#now ? '–' : 'cancelled another’s');
    this.finish('error');
  }

  finish(how: 'end' | 'error' = 'end'): void {
    const utterance = this.#now;
    this.#now = undefined;
    utterance?.dispatchEvent(new Event(how));
  }
}

describe('speech', () => {
  let speech: Speech;
  let changes: number;
  const begin = (): Speech => {
    changes = 0;
    return (speech = new Speech(() => changes++));
  };
  afterEach(() => {
    speech.dispose();
    restore();
  });

  it('speaks with a voice of the device, in the language', () => {
    const mouth = new Mouth(voice('Anna', 'de-DE'), voice('Linh', 'vi-VN'));
    begin();
    expect(speech.state('vi')).to.equal('ready');
    speech.speak('Đổi bên', 'vi');
    expect(mouth.heard).to.deep.equal(['Linh: Đổi bên']);
    expect(mouth.said[0]!.lang).to.equal('vi-VN');
  });

  it('never sends the text to a voice elsewhere', () => {
    const mouth = new Mouth(voice('Google', 'en-US', { localService: false, default: true }), voice('Linh', 'vi-VN'));
    begin();
    expect(speech.state('en-US')).to.equal('no-voice');
    speech.speak('Change sides', 'en-US');
    expect(mouth.heard).to.deep.equal([]);
  });

  it('does not read one language in the voice of another', () => {
    const mouth = new Mouth(voice('Anna', 'de-DE'), voice('Odd', ''), voice('Wrong', 'not a tag'));
    begin();
    for (const locale of ['vi', 'fil', '', 'no such_tag']) {
      expect(speech.state(locale), locale).to.equal('no-voice');
      speech.speak('?', locale);
    }
    expect(mouth.heard).to.deep.equal([]);
  });

  const voices = [
    voice('Daniel', 'en-GB'),
    voice('Karen', 'en_AU'),
    voice('Fred', 'en-US'),
    voice('Samantha', 'en-US', { default: true }),
    voice('Sin-ji', 'zh-HK'),
    voice('Mei-Jia', 'zh-TW'),
    voice('Ting-Ting', 'zh-CN'),
    voice('Joana', 'pt-PT'),
  ];
  for (const [locale, name] of Object.entries({ 'en-GB': 'Daniel', 'en-AU': 'Karen', 'en-US': 'Samantha', en: 'Samantha', 'en-NZ': 'Samantha', 'zh-Hant': 'Mei-Jia', 'zh-Hans': 'Ting-Ting', 'zh-SG': 'Ting-Ting', 'pt-BR': 'Joana' })) {
    it(`reads ${locale} in ${name}’s voice`, () => {
      const mouth = new Mouth(...voices);
      begin().speak('…', locale);
      expect(mouth.heard).to.deep.equal([`${name}: …`]);
    });
  }

  it('says the newest thing in place of the older', () => {
    const mouth = new Mouth(voice('Fred', 'en-US'));
    begin();
    speech.speak('You can express now', 'en');
    speech.speak('Change sides', 'en');
    mouth.finish();
    speech.speak('You can stop now', 'en');
    speech.stop();
    speech.stop();
    expect(mouth.heard).to.deep.equal(['Fred: You can express now', '–', 'Fred: Change sides', 'Fred: You can stop now', '–']);
  });

  it('lets the page’s own speech be, while it says nothing itself', () => {
    const mouth = new Mouth(voice('Fred', 'en-US'));
    begin();
    speech.stop();
    speech.speak('Change sides', 'en');
    mouth.finish('error');
    speech.stop();
    speech.dispose();
    expect(mouth.heard).to.deep.equal(['Fred: Change sides']);
  });

  it('tells when the voices come late', () => {
    const mouth = new Mouth();
    begin();
    expect(speech.state('en')).to.equal('no-voice');
    mouth.voices = [voice('Fred', 'en-US')];
    mouth.dispatchEvent(new Event('voiceschanged'));
    expect(changes).to.equal(1);
    expect(speech.state('en')).to.equal('ready');
  });

  it('falls silent, and listens no more, when it is disposed of', () => {
    const mouth = new Mouth(voice('Fred', 'en-US'));
    begin();
    speech.speak('Change sides', 'en');
    speech.dispose();
    mouth.dispatchEvent(new Event('voiceschanged'));
    speech.speak('Too late', 'en');
    expect(mouth.heard).to.deep.equal(['Fred: Change sides', '–']);
    expect(changes).to.equal(0);
  });

  it('says when the browser does not speak', () => {
    replace(globalThis, 'speechSynthesis', undefined);
    begin();
    expect(speech.state('en')).to.equal('unavailable');
    speech.speak('Change sides', 'en');
    speech.stop();
  });

  it('bears with a browser that cannot tell of late voices', () => {
    const mouth = new Mouth(voice('Fred', 'en-US'));
    replace(mouth, 'addEventListener', undefined);
    begin();
    expect(speech.state('en')).to.equal('ready');
  });

  it('answers one way or another in this very browser', () => {
    begin();
    expect(speech.state('en')).to.be.oneOf(['ready', 'no-voice', 'unavailable']);
    expect(speech.state('tlh')).to.be.oneOf(['no-voice', 'unavailable']);
  });
});
