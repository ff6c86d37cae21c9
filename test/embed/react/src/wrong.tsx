import type {} from 'lactation-elements/react';

/** What the types refuse. Never rendered. */
export const wrong = [
  // @ts-expect-error no such situation
  <expression-guide situation="lerning" />,
  // @ts-expect-error no such colours
  <expression-guide color-scheme="pink" />,
  // @ts-expect-error no such option
  <session-timer planned="pump" />,
  // @ts-expect-error a text is no number
  <session-log days="many" />,
  // @ts-expect-error the event has no such field
  <expression-guide onguide-step-change={({ page }) => console.log(page)} />,
  // @ts-expect-error a step is a number
  <expression-guide onguide-step-change={({ step }) => step.trim()} />,
];
