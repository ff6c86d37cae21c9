/** `no-voice`: none on this device speaks the language. `unavailable`: this browser does not speak. */
export type SpeechState = 'ready' | 'no-voice' | 'unavailable';

/**
 * Speaks with the voices that are on the device. Others send the text away to be spoken: they are never used, though
 * they be the only ones.
 */
export class Speech {
  readonly #ending = new AbortController();
  /** Kept, since Chrome collects an utterance as garbage while it speaks, and its end is never told. */
  #utterance: SpeechSynthesisUtterance | undefined;

  /** @param changed called when the voices have come, or have changed: they may come late */
  constructor(changed: () => void) {
    synthesis()?.addEventListener?.('voiceschanged', changed, { signal: this.#ending.signal });
    voices(); // browsers load them once they are asked for
  }

  state(locale: string): SpeechState {
    if (!synthesis()) return 'unavailable';
    return voiceFor(locale) ? 'ready' : 'no-voice';
  }

  /** Says something in place of what was being said. Says nothing where there is no voice for the language. */
  speak(text: string, locale: string): void {
    this.stop();
    const voice = voiceFor(locale);
    if (!voice || this.#ending.signal.aborted) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    const over = (): void => {
      if (this.#utterance === utterance) this.#utterance = undefined;
    };
    utterance.addEventListener('end', over);
    utterance.addEventListener('error', over);
    this.#utterance = utterance;
    synthesis()!.speak(utterance);
  }

  /** Falls silent. A page has one mouth: where ours was speaking, what others have queued behind is silenced with it. */
  stop(): void {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    synthesis()?.cancel();
  }

  dispose(): void {
    this.stop();
    this.#ending.abort();
  }
}

/** Missing in Android's web views. */
const synthesis = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function' ? speechSynthesis : undefined;

const voices = (): SpeechSynthesisVoice[] => synthesis()?.getVoices() ?? [];

/** The voice on the device for a language: of the very tag, of the region where most speak it, or of any other. */
function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const wanted = likely(locale);
  if (!wanted) return undefined;
  const here = voices()
    .filter(({ localService }) => localService)
    .map((voice) => ({ voice, speaks: likely(voice.lang) }))
    .filter(({ speaks }) => speaks?.language === wanted.language)
    // What the person has chosen for the whole device goes before its equals.
    .sort((a, b) => Number(b.voice.default) - Number(a.voice.default));
  const found =
    here.find(({ speaks }) => speaks!.toString() === wanted.toString()) ?? here.find(({ speaks }) => speaks!.script === wanted.script) ?? here[0];
  return found?.voice;
}

/** A tag filled in with its likely script and region: `vi` and `vi-VN` are the same. Android writes `vi_VN`. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
