import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild, type ElementRef } from '@angular/core';
import type { SessionTimer, SituationId } from 'lactation-elements';
import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/session-timer';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [lang]="language()">
      <button id="language" (click)="language.set('vi')">Tiếng Việt</button>
      <button id="show" (click)="shown.set(!shown())">Show or hide</button>
      <button id="situation" (click)="situation.set('engorgement')">Too full</button>
      <button id="start" (click)="timer()?.nativeElement?.start()">Start</button>
      @if (shown()) {
        <expression-guide
          [situation]="situation()"
          color-scheme="dark"
          [attr.heading-level]="3"
          [content]="words"
          (guide-step-change)="tell('step ' + $event.step.toFixed() + ' ' + $event.situation)"
        >
          <session-timer
            #timer
            slot="timer"
            [plan]="'pump'"
            storage="none"
            sound
            [keepAwake]="false"
            (session-start)="tell($event.id && 'start')"
            (session-phase-change)="tell('phase ' + $event.phase + ' ' + $event.side)"
          ></session-timer>
          <p slot="footer">Ward 4</p>
        </expression-guide>
      }
      <ol id="told">
        @for (line of told(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    </main>
  `,
})
export class App {
  readonly language = signal('en');
  readonly shown = signal(true);
  readonly situation = signal<SituationId>('learning');
  readonly told = signal<readonly string[]>([]);
  readonly timer = viewChild<ElementRef<SessionTimer>>('timer');
  readonly words = { 'guide.begin': 'Start here: {0}' };

  tell(line: string): void {
    this.told.update((lines) => [...lines, line]);
  }
}
