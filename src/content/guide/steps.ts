import { noHardMassage, noHeatWithFever, stopIfItHurts } from '../notes.js';
import { advice, type Note, type Statement, type Text } from '../statement.js';

/** How the breasts feel. Warmth and massage go opposite ways for the two. */
export type Feel = 'soft' | 'swollen';

/** The names of the drawings in `illustrations/`. */
export type PictureId = 'wash' | 'warmth' | 'cold' | 'massage' | 'stroke' | 'circle' | 'express' | 'swollen';

/** What one step says to breasts that feel one way. */
export interface Branch {
  readonly title: Statement;
  readonly picture: { readonly id: PictureId; readonly label: Text };
  readonly lines: readonly Statement[];
  readonly duration?: Statement;
  /** What it should feel like. */
  readonly feel?: Statement;
  readonly notes: readonly Note[];
}

export interface Step {
  /** The step in a word or two, as the Next button names it. */
  readonly short: Text;
  readonly soft: Branch;
  /** Set where a swollen breast needs something else. */
  readonly swollen?: Branch;
  /** The article that this guide packages lacks the step; it was put together from guidance. */
  readonly reconstructed?: true;
}

const sitSupported = advice((msg) => msg('Sit well supported and lean forward a little, the container within reach.', { id: 'step-2.sit', desc: 'Step 2.' }), 'P2');
const massageTime = advice((msg) => msg('Steps 3 to 5 together: about 5 minutes, 10 at most.', { id: 'steps.massage-time', desc: 'How long the massage steps take together. Keep every number.' }), 'S13');
const outwards = { id: 'swollen', label: (msg) => msg('A flat hand beside the nipple of a full breast; dotted arrows run lightly outwards to the armpit.', { id: 'picture.swollen', desc: 'Text alternative of a drawing.' }) } as const satisfies Branch['picture'];

/** The six steps. */
export const steps: readonly Step[] = [
  {
    short: (msg) => msg('clean hands', { id: 'step-1.short', desc: 'Follows "Next:" on a button.' }),
    reconstructed: true,
    soft: {
      title: advice((msg) => msg('Clean hands, clean container', { id: 'step-1.title', desc: 'Heading of step 1.' }), 'P1'),
      picture: { id: 'wash', label: (msg) => msg('Two hands are washed with soap under a running tap; a clean, empty cup stands beside them.', { id: 'picture.wash', desc: 'Text alternative of a drawing.' }) },
      lines: [
        advice((msg) => msg('Wash your hands with soap and water.', { id: 'step-1.wash', desc: 'Step 1.' }), 'P1'),
        advice((msg) => msg('Have a clean container ready.', { id: 'step-1.container', desc: 'Step 1. For the milk.' }), 'P1'),
        advice((msg) => msg('Your nipples need no washing each time, and the first drops are good milk: keep them.', { id: 'step-1.nipples', desc: 'Step 1. In some places nipples are wiped and first drops thrown away; neither is needed.' }), 'P1'),
      ],
      notes: [],
    },
  },
  {
    short: (msg) => msg('get comfortable', { id: 'step-2.short', desc: 'Follows "Next:" on a button.' }),
    reconstructed: true,
    soft: {
      title: advice((msg) => msg('Warm, comfortable, in no hurry', { id: 'step-2.title', desc: 'Heading of step 2, for soft breasts.' }), 'P2'),
      picture: { id: 'warmth', label: (msg) => msg('A person sits supported by a cushion, leaning slightly forward, and holds a warm cloth on the breast.', { id: 'picture.warmth', desc: 'Text alternative of a drawing.' }) },
      lines: [
        sitSupported,
        advice((msg) => msg('A warm cloth or a warm shower just before can help.', { id: 'step-2.warm', desc: 'Step 2, soft breasts only.' }), 'C5', 'P2'),
        advice((msg) => msg('Your baby close by, a photo, or a smell that reminds you can help milk to flow.', { id: 'step-2.think', desc: 'Step 2. A smell that reminds her of the baby.' }), 'P2'),
      ],
      duration: advice((msg) => msg('2 to 5 minutes of warmth.', { id: 'step-2.time', desc: 'Keep every number.' }), 'P2', 'C5'),
      notes: [noHeatWithFever],
    },
    swollen: {
      title: advice((msg) => msg('Comfortable, with no warmth', { id: 'step-2.swollen.title', desc: 'Heading of step 2, for swollen breasts. Keep the negation.' }), 'C5'),
      picture: { id: 'cold', label: (msg) => msg('A person sits supported by a cushion, leaning slightly forward, and holds a cool cloth on the breast.', { id: 'picture.cold', desc: 'Text alternative of a drawing.' }) },
      lines: [
        sitSupported,
        advice((msg) => msg('Use no warmth while your breasts are swollen or sore.', { id: 'step-2.swollen.no-heat', desc: 'Keep the negation.' }), 'C5'),
        advice((msg) => msg('A cold cloth between sessions can feel good.', { id: 'step-2.swollen.cold', desc: 'Between two times of expressing.' }), 'C5'),
      ],
      notes: [noHardMassage],
    },
  },
  {
    short: (msg) => msg('massage', { id: 'step-3.short', desc: 'Follows "Next:" on a button.' }),
    reconstructed: true,
    soft: {
      title: advice((msg) => msg('Massage from the outside in', { id: 'step-3.title', desc: 'Heading of step 3, for soft breasts.' }), 'P3'),
      picture: { id: 'massage', label: (msg) => msg('Fingertips on the outer side of the breast begin a looped arrow; loops run inwards from all round.', { id: 'picture.massage', desc: 'Text alternative of a drawing.' }) },
      lines: [
        advice((msg) => msg('Flat fingers, small slow circles.', { id: 'step-3.circles', desc: 'Step 3.' }), 'P3'),
        advice((msg) => msg('Begin near your ribs and armpit and work in towards the areola, all round the breast.', { id: 'step-3.inwards', desc: 'Step 3. See the glossary: areola.' }), 'P3'),
        advice((msg) => msg('Your skin moves with your fingers; nothing slides.', { id: 'step-3.skin', desc: 'Step 3.' }), 'P3', 'S11'),
      ],
      duration: advice((msg) => msg('1 to 3 minutes.', { id: 'step-3.time', desc: 'Keep every number.' }), 'P3'),
      feel: advice((msg) => msg('Pleasant, never painful.', { id: 'step-3.feel', desc: 'How the massage should feel.' }), 'S06', 'S21'),
      notes: [stopIfItHurts],
    },
    swollen: {
      title: advice((msg) => msg('Very light strokes, towards the armpit', { id: 'step-3.swollen.title', desc: 'Heading of step 3, for swollen breasts.' }), 'C4'),
      picture: outwards,
      lines: [
        advice((msg) => msg('From the nipple outwards, as lightly as you would smooth silk.', { id: 'step-3.swollen.outwards', desc: 'Direction matters: away from the nipple.' }), 'C4', 'S11'),
        advice((msg) => msg('No kneading, no circles, no pressing on lumps.', { id: 'step-3.swollen.no-kneading', desc: 'Keep the negations.' }), 'C4', 'C10'),
      ],
      feel: advice((msg) => msg('Easier afterwards, never sore.', { id: 'step-3.swollen.feel', desc: 'How the light strokes should feel. Keep "never".' }), 'S06', 'S21'),
      notes: [noHardMassage],
    },
  },
  {
    short: (msg) => msg('stroke', { id: 'step-4.short', desc: 'Follows "Next:" on a button: stroking the breast.' }),
    soft: {
      title: advice((msg) => msg('Stroke towards the nipple', { id: 'step-4.title', desc: 'Heading of step 4, for soft breasts.' }), 'S11'),
      picture: { id: 'stroke', label: (msg) => msg('One flat hand lies above, one at the outer side; straight arrows run from all round towards the nipple.', { id: 'picture.stroke', desc: 'Text alternative of a drawing.' }) },
      lines: [
        advice((msg) => msg('Flat palms, from the top of the breast down to the nipple.', { id: 'step-4.palms', desc: 'Step 4.' }), 'S11'),
        advice((msg) => msg('Then from the sides and from below, until you have been all the way round.', { id: 'step-4.round', desc: 'Step 4.' }), 'S11'),
        advice((msg) => msg('Do not drag the skin.', { id: 'step-4.light', desc: 'Step 4. Keep the negation.' }), 'S11', 'S21'),
      ],
      duration: massageTime,
      feel: advice((msg) => msg('Light as a feather.', { id: 'step-4.feel', desc: 'How the strokes should feel.' }), 'S11', 'S21'),
      notes: [stopIfItHurts],
    },
    swollen: {
      title: advice((msg) => msg('Keep stroking outwards, all the way round', { id: 'step-4.swollen.title', desc: 'Heading of step 4, for swollen breasts.' }), 'C4'),
      picture: outwards,
      lines: [
        advice((msg) => msg('Very light strokes from every side of the nipple out towards the armpit.', { id: 'step-4.swollen.outwards', desc: 'Direction matters: away from the nipple.' }), 'C4', 'S11'),
        advice((msg) => msg('Not towards the nipple while the breast is swollen.', { id: 'step-4.swollen.not-inwards', desc: 'Keep the negation.' }), 'C4', 'S11'),
      ],
      notes: [noHardMassage],
    },
  },
  {
    short: (msg) => msg('circle', { id: 'step-5.short', desc: 'Follows "Next:" on a button: circling round the nipple.' }),
    soft: {
      title: advice((msg) => msg('Circle lightly round the nipple', { id: 'step-5.title', desc: 'Heading of step 5.' }), 'S12'),
      picture: { id: 'circle', label: (msg) => msg('Close up: fingertips at the edge of the areola; an arrow runs round the nipple.', { id: 'picture.circle', desc: 'Text alternative of a drawing.' }) },
      lines: [
        advice((msg) => msg('Let your fingertips circle softly round the nipple. This asks your body to let milk down.', { id: 'step-5.circle', desc: 'Step 5. See the glossary: let-down.' }), 'S12'),
        advice((msg) => msg('You need not wait for a feeling. More force brings no more milk.', { id: 'step-5.no-force', desc: 'Keep the negations.' }), 'S13', 'S22'),
      ],
      duration: massageTime,
      feel: advice((msg) => msg('Tingling or a slight throbbing, drops that turn to sprays, or nothing at all. All of it is normal.', { id: 'step-5.let-down', desc: 'Signs of let-down, which are optional. Answers "How it feels".' }), 'S14'),
      notes: [stopIfItHurts],
    },
  },
  {
    short: (msg) => msg('express', { id: 'step-6.short', desc: 'Follows "Next:" on a button: expressing milk.' }),
    soft: {
      title: advice((msg) => msg('Press back, together, let go', { id: 'step-6.title', desc: 'Heading of step 6: three movements of thumb and fingers.' }), 'S15'),
      picture: { id: 'express', label: (msg) => msg('Side view, three movements: thumb above and fingers below press back to the chest, come together so that drops fall, and let go.', { id: 'picture.express', desc: 'Text alternative of a drawing.' }) },
      lines: [
        advice((msg) => msg('Make a C: thumb above, first two fingers below, about 2 to 4 cm back from the nipple.', { id: 'step-6.hand', desc: 'Step 6. Keep the measure.' }), 'S15'),
        advice((msg) => msg('Press back towards your chest, bring thumb and fingers together, let go. Find a slow rhythm.', { id: 'step-6.press', desc: 'Step 6, the movement itself.' }), 'S15'),
        advice((msg) => msg('Do not slide on the skin, and do not squeeze the nipple.', { id: 'step-6.no-slide', desc: 'Keep the negations.' }), 'S15'),
        advice((msg) => msg('Move your hand round the breast, to reach all of it.', { id: 'step-6.round', desc: 'Step 6.' }), 'S16'),
      ],
      feel: advice((msg) => msg('Steady pressure, no pain. Force brings no more milk.', { id: 'step-6.feel', desc: 'How expressing should feel. Keep the negations.' }), 'S06', 'S21', 'S22'),
      notes: [stopIfItHurts],
    },
  },
];

/** What may be asked while expressing: a question of hers, and the answer. */
export interface Question {
  readonly title: Statement;
  readonly lines: readonly Statement[];
}

export const questions: readonly Question[] = [
  {
    title: advice((msg) => msg('When the milk slows', { id: 'question.slows', desc: 'A heading that opens an answer.' }), 'S18'),
    lines: [
      advice((msg) => msg('Change to the other side: 3 to 5 minutes a side, or until the flow slows there too. Then come back to the first.', { id: 'question.slows.change', desc: 'Side: breast. Keep every number.' }), 'S18'),
      advice((msg) => msg('Stop when the flow has slowed on both sides. A breast is never truly empty.', { id: 'question.slows.stop', desc: 'When to stop.' }), 'C3', 'S17'),
    ],
  },
  {
    title: advice((msg) => msg('When nothing comes yet', { id: 'question.nothing', desc: 'A heading that opens an answer.' }), 'S23'),
    lines: [
      advice((msg) => msg('Still express gently and often. In the first days, drops are normal, and it can take practice before they come.', { id: 'question.nothing.often', desc: 'Reassurance for someone who sees no milk.' }), 'S23', 'C6'),
      advice((msg) => msg('How much comes says nothing about you. Some cannot make a full supply, and that is nobody’s fault.', { id: 'question.nothing.fault', desc: 'Important: low supply is nobody’s fault.' }), 'C9'),
      advice((msg) => msg('Stop if you are sore, and ask for help early.', { id: 'question.nothing.sore', desc: 'Help from someone trained in breastfeeding.' }), 'S23', 'C10'),
    ],
  },
  {
    title: advice((msg) => msg('If your areola is wide', { id: 'question.wide', desc: 'A heading that opens an answer. See the glossary: areola.' }), 'S19'),
    lines: [
      advice((msg) => msg('Your thumb and fingers may sit inside it. Measure from the nipple, not from the edge of the areola.', { id: 'question.wide.inside', desc: 'Inside the areola. Keep the negation.' }), 'S19', 'S15'),
    ],
  },
  {
    title: advice((msg) => msg('Finding your own place', { id: 'question.place', desc: 'A heading that opens an answer: where on the breast to put thumb and fingers.' }), 'S20'),
    lines: [
      advice((msg) => msg('Every breast is different. Move thumb and fingers a little forward or back until milk comes most easily, and remember the place.', { id: 'question.place.try', desc: 'Where on the breast to put thumb and fingers.' }), 'S20'),
    ],
  },
];
