import { html, type TemplateResult } from 'lit';
import { articleBody, articleTitle, articleView, whomToCall } from '../elements/expression-guide/article-view.js';
import type { ExpressionGuide } from '../elements/expression-guide/expression-guide.js';
import type { Guide } from '../elements/expression-guide/guide.js';
import { openingView } from '../elements/expression-guide/opening-view.js';
import { questionView } from '../elements/expression-guide/question-view.js';
import { stepView } from '../elements/expression-guide/step-view.js';
import { helpOf } from '../elements/help-numbers.js';
import type { Written } from './elements.js';

/** The guide: its first screen for those with a script, and all of it as an article for those without. */
export function guideView(element: ExpressionGuide, written: Written): TemplateResult {
  const guide = guideOf(element, written);
  const timer = html`<slot name="timer"></slot>`;
  if (element.layout === 'article') return html`${articleView(guide)}${timer}`;
  const asks = guide.step === 0 && !guide.situation;
  const face = asks ? questionView(guide) : guide.step > 0 ? stepView(guide) : openingView(guide);
  // The site's own words stand where the first screen has them. Where it has none, they belong to the article.
  return html`
    <div class="whole">${articleTitle(guide)}${asks ? '' : html`<slot name="intro"></slot>`}</div>
    ${asks ? html`<div class="face">${face}</div>` : ''}
    <div class="whole">${articleBody(guide, whomToCall)}</div>
    ${asks ? '' : html`<div class="face">${face}</div>`} ${timer}
  `;
}

/** What the views may know. Nobody presses anything in them here. */
function guideOf(element: ExpressionGuide, { msg, locale, filled }: Written): Guide {
  const nothing = (): void => undefined;
  return {
    msg,
    locale,
    level: element.ownHeadingLevel,
    help: helpOf(element),
    drawn: element.illustrations !== 'none',
    pictured: (step) => filled.has(`step-${step}`),
    timed: filled.has('timer'),
    printing: false,
    situation: element.situation,
    step: element.step ?? 0,
    feel: undefined,
    finished: false,
    warned: false,
    choose: nothing,
    setFeel: nothing,
    goTo: nothing,
    next: nothing,
    previous: nothing,
    startSession: nothing,
    print: nothing,
    slotsChanged: nothing,
  };
}
