import { str, type MsgFn } from '../../localization/message.js';

/** Words on the controls of the guide. They lead; they do not advise. */
export const guideLabels = {
  name: (msg: MsgFn) => msg('Hand expression', { id: 'guide.name', desc: 'Name of the guide. See the glossary.' }),
  articleTitle: (msg: MsgFn) => msg('Hand expression, step by step', { id: 'guide.article-title', desc: 'Heading of the whole guide on one page.' }),
  whyHeading: (msg: MsgFn) => msg('Why you are expressing', { id: 'guide.why', desc: 'Heading over what is said about each situation, on the one-page layout.' }),
  stepsHeading: (msg: MsgFn) => msg('The six steps', { id: 'guide.steps', desc: 'Heading over the steps, on the one-page layout.' }),
  questionsHeading: (msg: MsgFn) => msg('While you express', { id: 'guide.questions', desc: 'Heading over short answers to what may happen while expressing.' }),
  progress: (msg: MsgFn) => msg('Steps', { id: 'guide.progress', desc: 'Name, for screen readers, of the row of steps to jump to.' }),
  stepOf: (msg: MsgFn, step: string, total: string) => msg(str`Step ${step} of ${total}`, { id: 'guide.step-of', desc: 'Where she is. First number: this step; second: how many there are.' }),
  stepName: (msg: MsgFn, step: string, name: string) => msg(str`Step ${step}: ${name}`, { id: 'guide.step-name', desc: 'Name, for screen readers, of a button that jumps to a step. Number, then e.g. "massage".' }),
  next: (msg: MsgFn, name: string) => msg(str`Next: ${name}`, { id: 'guide.next', desc: 'The main button. Name of the next step follows, e.g. "massage".' }),
  begin: (msg: MsgFn, name: string) => msg(str`Begin: ${name}`, { id: 'guide.begin', desc: 'The main button before step 1. Name of step 1 follows: "clean hands".' }),
  startSession: (msg: MsgFn) => msg('Start a session', { id: 'guide.start-session', desc: 'Button: starts the timer that stands in the guide.' }),
  finish: (msg: MsgFn) => msg('Finish', { id: 'guide.finish', desc: 'The main button on the last step.' }),
  back: (msg: MsgFn) => msg('Back', { id: 'guide.back', desc: 'Button: one step back.' }),
  again: (msg: MsgFn) => msg('Begin again', { id: 'guide.again', desc: 'Button at the end: go through the steps once more.' }),
  otherReason: (msg: MsgFn) => msg('Another reason', { id: 'guide.other-reason', desc: 'Button: go back to the choice of situations.' }),
  feel: (msg: MsgFn) => msg('My breasts feel', { id: 'guide.feel', desc: 'Legend of a choice of two: soft, or swollen or sore.' }),
  soft: (msg: MsgFn) => msg('Soft', { id: 'guide.soft', desc: 'A choice completing "My breasts feel".' }),
  swollen: (msg: MsgFn) => msg('Swollen or sore', { id: 'guide.swollen', desc: 'A choice completing "My breasts feel".' }),
  ifSwollen: (msg: MsgFn) => msg('Swollen or sore?', { id: 'guide.if-swollen', desc: 'Heading over what to do instead when the breasts are swollen, on the one-page layout.' }),
  howLong: (msg: MsgFn) => msg('How long', { id: 'guide.how-long', desc: 'Bold word before a duration.' }),
  print: (msg: MsgFn) => msg('Print this guide', { id: 'guide.print', desc: 'Button: prints all of the guide as a leaflet.' }),
  printed: (msg: MsgFn, site: string, day: string) => msg(str`From ${site}, printed ${day}.`, { id: 'guide.printed', desc: 'On paper: name of the website, and a date, e.g. 24 November 2026.' }),
  howItFeels: (msg: MsgFn) => msg('How it feels', { id: 'guide.how-it-feels', desc: 'Bold words before how a step should feel.' }),
  done: (msg: MsgFn) => msg('That is all for now', { id: 'guide.done', desc: 'Heading at the end of the steps.' }),
} as const;
