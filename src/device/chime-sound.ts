/** A falling third, as of a door bell in another room: hertz, and seconds after the first. */
const notes = [
  [659.25, 0],
  [523.25, 0.35],
] as const;

/** Loud enough from a phone on the table, soft enough beside a sleeping child; 1 would be as loud as can be. */
const loudness = 0.25;

/** Seconds. Without them each note would begin and end in a click. */
const swelling = 0.02;
const fading = 1.2;

/** Plans one chime at a time of the audio clock, in seconds. Gives the function that takes it back. */
export function strike(context: BaseAudioContext, at: number): () => void {
  const oscillators = notes.map(([frequency, after]) => note(context, frequency, at + after));
  return () => {
    for (const oscillator of oscillators) {
      oscillator.stop();
      oscillator.disconnect();
    }
  };
}

function note(context: BaseAudioContext, frequency: number, at: number): OscillatorNode {
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + swelling);
  volume.gain.exponentialRampToValueAtTime(0.001, at + fading);
  volume.connect(context.destination);
  const oscillator = context.createOscillator();
  oscillator.frequency.value = frequency;
  oscillator.connect(volume);
  oscillator.start(at);
  oscillator.stop(at + fading);
  return oscillator;
}
