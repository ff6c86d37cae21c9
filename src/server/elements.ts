import type { CSSResult, TemplateResult } from 'lit';
import { ExpressionGuide } from '../elements/expression-guide/expression-guide.js';
import { walkStyles } from '../elements/expression-guide/walk.js';
import { FeedingSchedule } from '../elements/feeding-schedule/feeding-schedule.js';
import type { LactationElement } from '../elements/lactation-element.js';
import { MethodChooser } from '../elements/method-chooser/method-chooser.js';
import { styles as chooserStyles } from '../elements/method-chooser/onward.js';
import { MilkStorage } from '../elements/milk-storage/milk-storage.js';
import { moreStyles } from '../elements/milk-storage/more.js';
import { SafetyNotes } from '../elements/safety-notes/safety-notes.js';
import { SessionLog } from '../elements/session-log/session-log.js';
import { SessionTimer } from '../elements/session-timer/session-timer.js';
import type { MsgFn } from '../localization/message.js';
import { logFallback, scheduleFallback, timerFallback } from './fallbacks.js';
import { guideView } from './guide-view.js';
import { storageView, storageViewStyles } from './storage-view.js';

/** What is known when an element is written. */
export interface Written {
  readonly msg: MsgFn;
  readonly locale: string;
  /** What the element shows first. */
  readonly view: TemplateResult;
  /** The names of the slots that the page fills. */
  readonly filled: ReadonlySet<string>;
}

interface Kind<Element extends LactationElement> {
  readonly element: new () => Element;
  /** Its shadow tree, inside its sheet. */
  readonly view?: (element: Element, written: Written) => TemplateResult;
  /** The styles of what is loaded later in a browser. */
  readonly styles?: readonly CSSResult[];
  /** In place of a shadow tree, what stands in the page where no script runs: the element is of no use without one. */
  readonly fallback?: (element: Element, written: Written) => TemplateResult;
}

const kind = <Element extends LactationElement>(of: Kind<Element>): Kind<LactationElement> => of as unknown as Kind<LactationElement>;

/** How each element is written. */
export const kinds: Readonly<Record<string, Kind<LactationElement>>> = {
  'expression-guide': kind({ element: ExpressionGuide, view: guideView, styles: walkStyles }),
  'safety-notes': kind({ element: SafetyNotes, view: (_, { view }) => view }),
  'method-chooser': kind({ element: MethodChooser, view: (_, { view }) => view, styles: chooserStyles }),
  'milk-storage': kind({ element: MilkStorage, view: storageView, styles: [...moreStyles, storageViewStyles] }),
  'session-timer': kind({ element: SessionTimer, fallback: timerFallback }),
  'feeding-schedule': kind({ element: FeedingSchedule, fallback: scheduleFallback }),
  'session-log': kind({ element: SessionLog, fallback: logFallback }),
};
