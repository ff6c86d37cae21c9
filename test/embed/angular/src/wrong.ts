import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type {} from 'lactation-elements';

/** What the types refuse, a line each. Never shown. Angular does not look at the options of custom elements. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <expression-guide (guide-step-change)="tell($event.page)"></expression-guide>
    <expression-guide (guide-step-change)="$event.step.trim()"></expression-guide>
    <session-timer #timer></session-timer> {{ timer.begin() }}
  `,
})
export class Wrong {
  tell(line: string): string {
    return line;
  }
}
