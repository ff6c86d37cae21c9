import type { Text } from '../statement.js';

/** What she answers. Nothing of it is kept or sent. */
export interface Answers {
  /** How often she would express. */
  readonly often: 'rarely' | 'some-days' | 'daily';
  /** Where, and with how many free hands. `busy`: one hand or none, wherever. */
  readonly place: 'settled' | 'out' | 'busy';
  /** Whether her hands tire or hurt. */
  readonly hands: 'fine' | 'tired';
}

export interface Question<Key extends keyof Answers = keyof Answers> {
  readonly key: Key;
  readonly legend: Text;
  readonly options: readonly { readonly value: Answers[Key]; readonly label: Text }[];
}

const often: Question<'often'> = {
  key: 'often',
  legend: (msg) => msg('How often would you express?', { id: 'choose.often', desc: 'A question with three short answers.' }),
  options: [
    { value: 'rarely', label: (msg) => msg('Rarely', { id: 'choose.often.rarely', desc: 'Answer to "How often would you express?". Very short.' }) },
    { value: 'some-days', label: (msg) => msg('Some days', { id: 'choose.often.some-days', desc: 'Answer to "How often would you express?". Very short.' }) },
    { value: 'daily', label: (msg) => msg('Daily', { id: 'choose.often.daily', desc: 'Answer to "How often would you express?". Very short.' }) },
  ],
};

const place: Question<'place'> = {
  key: 'place',
  legend: (msg) => msg('Where, and with how many free hands?', { id: 'choose.place', desc: 'A question with three short answers: where she would express, and how many of her hands are free then.' }),
  options: [
    { value: 'settled', label: (msg) => msg('At home or work, both', { id: 'choose.place.settled', desc: 'Answer to "Where, and with how many free hands?": in one place that has power and water, with two free hands. Short.' }) },
    { value: 'out', label: (msg) => msg('On the go, both', { id: 'choose.place.out', desc: 'Answer to "Where, and with how many free hands?": on the way, without power or water, with two free hands. Short.' }) },
    { value: 'busy', label: (msg) => msg('Anywhere, one or none', { id: 'choose.place.busy', desc: 'Answer to "Where, and with how many free hands?": anywhere, with one free hand or none. Short.' }) },
  ],
};

const hands: Question<'hands'> = {
  key: 'hands',
  legend: (msg) => msg('Do your hands tire or hurt?', { id: 'choose.hands', desc: 'A question with the answers No and Yes. Hands, not breasts.' }),
  options: [
    { value: 'fine', label: (msg) => msg('No', { id: 'choose.hands.no', desc: 'Answer to "Do your hands tire or hurt?".' }) },
    { value: 'tired', label: (msg) => msg('Yes', { id: 'choose.hands.yes', desc: 'Answer to "Do your hands tire or hurt?".' }) },
  ],
};

/** The three questions, in the order in which they are asked. */
export const questions: readonly Question[] = [often, place, hands];

/** Whether all three are answered. */
export const isComplete = (answers: Partial<Answers>): answers is Answers => Boolean(answers.often && answers.place && answers.hands);
