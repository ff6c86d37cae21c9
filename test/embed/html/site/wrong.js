// @ts-check
/** @import {} from 'lactation-elements' */

/** What the types refuse. Never run. */
export function wrong() {
  const guide = document.createElement('expression-guide');
  // @ts-expect-error no such situation
  guide.situation = 'lerning';
  // @ts-expect-error no such option
  guide.headingLevels = 2;
  // @ts-expect-error the event has no such field
  guide.addEventListener('guide-step-change', ({ page }) => console.log(page));
  // @ts-expect-error a step is a number
  guide.addEventListener('guide-step-change', ({ step }) => step.trim());
}
