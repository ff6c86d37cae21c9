import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { coachLabels } from '../../content/timer/coach-labels.js';
import { alreadyPast, steadyNow } from '../../device/clock.js';
import { onVisibility } from '../../device/visibility.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { edit, newId, type Amounts, type SessionEntry } from '../../records/entry.js';
import type { Unit } from '../../records/units.js';
import type { Records } from '../../records/records.js';
import { standing } from '../../timing/events.js';
import { cuesOf, otherSide, sessionAt, stampAfter, type Plan, type PlanName, type Session, type SessionEvent, type SessionEventType, type Side } from '../../timing/index.js';
import { FollowedRecords } from '../followed-records.js';
import { profileOf } from '../profiles.js';
import { Pulse } from '../pulse.js';
import { States } from '../states.js';
import { StoredHere } from '../stored-here.js';
import { Choices } from './choices.js';
import { coachStyles } from './coach-styles.js';
import { coachView } from './coach-view.js';
import { SessionDiscardEvent, SessionPhaseChangeEvent, SessionSaveEvent, SessionStartEvent } from './events.js';
import { faceAt, undoTime, type Face } from './face.js';
import { RunningTimes, shapeOf } from './face-writing.js';
import { rangesOf, switchesOf, unitOf, type Switches } from './options.js';
import { eventsOf } from './page-events.js';
import { promptFor } from './prompts.js';
import type { SessionTimer } from './session-timer.js';
import { Signals } from './signals.js';

const emptyDraft = { left: '', right: '', both: '', note: '' };

type Draft = typeof emptyDraft;

/** What she has opened, or is being asked. */
export type Panel = 'plan' | 'settings' | 'discard' | 'time' | undefined;

/**
 * Everything that a timer does once somebody is there. The session itself lies in the records, so that every tab sees
 * the same one; what is shown is worked out from it and the moment. A press goes one way: stamped event, records, face.
 */
export class Coach implements ReactiveController {
  readonly signals: Signals;
  readonly stored: StoredHere;
  /** What is said to screen readers. Empty at first: a live region speaks only of changes. */
  status = '';
  panel: Panel;
  /** The session that has just ended, while she is asked how much came. */
  ended: SessionEntry | undefined;
  /** What she has typed after a session, until it is saved. */
  draft = emptyDraft;

  readonly #followed: FollowedRecords;
  readonly #choices: Choices;
  #discarded: { readonly session: SessionEntry; readonly at: number } | undefined;
  #declined = 0;
  #focused: Element | null = null;
  #face: Face | undefined;
  #drawn = '';
  readonly #times = new RunningTimes();
  readonly #pulse: Pulse;
  readonly #states: States;
  #stop: (() => void) | undefined;

  constructor(
    readonly timer: SessionTimer,
    readonly localize: LocalizeController,
    adopt: (styles: readonly CSSResult[]) => void,
  ) {
    this.signals = new Signals(() => timer.requestUpdate());
    this.stored = new StoredHere(() => timer.requestUpdate(), localize, () => this.records);
    this.#pulse = new Pulse(timer, () => this.refresh());
    this.#states = new States(timer);
    this.#choices = new Choices(timer, () => this.records.lastSession);
    this.#followed = new FollowedRecords(timer, {
      begin: () => void (this.#face = this.ended = undefined),
      read: () => undefined, // what a timer shows is at hand once they are open
      changed: () => timer.requestUpdate(),
    });
    adopt(coachStyles);
    timer.addController(this);
  }

  hostConnected(): void {
    this.#followed.connect();
    this.#stop = onVisibility(() => this.refresh());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#followed.disconnect();
    this.#pulse.stop();
    this.signals.end();
  }

  hostUpdate(): void {
    this.#focused = (this.timer.renderRoot as ShadowRoot).activeElement;
    this.#followed.follow();
    this.#choices.heedPage();
  }

  hostUpdated(): void {
    // Where what she pressed is gone, the one big button is next.
    if (this.#focused && !this.#focused.isConnected) this.timer.renderRoot.querySelector<HTMLElement>('.go')?.focus({ preventScroll: true });
    this.#focused = null;
    this.#times.find(this.timer.renderRoot);
    this.refresh();
  }

  view(): TemplateResult {
    const face = this.#look(steadyNow());
    this.#drawn = shapeOf(face);
    return coachView(this, face);
  }

  get records(): Records {
    return this.#followed.current;
  }

  /** Resolves when it is known what goes on, or would be too late. */
  get opened(): Promise<void> {
    return this.#followed.opened;
  }

  /** The session that is shown: the one going on, or the one that has just ended. */
  get session(): SessionEntry | undefined {
    return this.records.running ?? this.ended;
  }

  get planName(): PlanName {
    return this.session?.plan ?? this.#choices.plan;
  }

  get ranges(): Plan {
    return this.session?.ranges ?? rangesOf(this.timer, this.planName);
  }

  get firstSide(): Side {
    return this.#choices.firstSide(this.ranges);
  }

  get lastBegan(): Side | undefined {
    return this.#choices.lastBegan;
  }

  /** A session that was thrown away, while it can be brought back. */
  get discardedNow(): SessionEntry | undefined {
    return this.#discarded && steadyNow() - this.#discarded.at <= undoTime ? this.#discarded.session : undefined;
  }

  get switches(): Switches {
    return switchesOf(this.timer, this.records.settings);
  }

  get unit(): Unit {
    return unitOf(this.timer, this.records.settings, this.localize.locale);
  }

  /** She has switched something herself: a press, which is what sound needs. */
  turn(name: keyof Switches, on: boolean): void {
    void this.records.set({ [name]: on });
    this.refresh();
    if (name === 'sound' && on) this.signals.chime.test();
  }

  /** She types an amount or a note. */
  write(field: keyof Draft, { target }: Event): void {
    this.set(field, (target as HTMLInputElement).value);
  }

  set(field: keyof Draft, value: string): void {
    this.draft = { ...this.draft, [field]: value };
    this.timer.requestUpdate();
  }

  choosePlan(plan: PlanName): void {
    this.#choices.choosePlan(plan);
    this.timer.requestUpdate();
  }

  chooseSide(side: Side): void {
    this.#choices.chooseSide(side);
    this.timer.requestUpdate();
  }

  open(panel: Panel): void {
    this.panel = this.panel === panel ? undefined : panel;
    this.timer.requestUpdate();
  }

  /** She stays with what she does: the offers until now are declined. */
  decline(now = steadyNow()): void {
    this.#declined = now;
    this.refresh(now);
  }

  /** A press of the face, which is large: a second one that follows at once is an accident. */
  tap(act: () => void, now = steadyNow()): void {
    if (now - (this.session?.events.at(-1)?.at ?? 0) > 400) act();
  }

  start(now = steadyNow(), ranges = this.ranges): void {
    if (this.ended) this.save(undefined);
    if (this.session) return;
    const id = newId();
    const event: SessionEvent = { id: newId(), type: 'start', at: now, side: this.firstSide };
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const entry: SessionEntry = { kind: 'session', id, profile: profileOf(this.timer), zone, edited: now, plan: this.planName, ranges, events: [event] };
    this.timer.dispatchEvent(new SessionStartEvent(id));
    this.#keep(entry, now);
  }

  pause(now = steadyNow()): void {
    this.#press('pause', now, ({ paused }) => !paused);
  }

  resume(now = steadyNow()): void {
    this.#press('resume', now, ({ paused }) => paused);
  }

  switchSide(now = steadyNow(), side?: Side): void {
    this.#press('switch', now, ({ side: current }) => current !== 'both', { side: side ?? otherSide(this.#look(now).session.side) });
  }

  letDown(now = steadyNow()): void {
    this.#press('let-down', now, ({ paused }) => !paused);
  }

  express(now = steadyNow()): void {
    this.#press('express', now, ({ phase }) => phase === 'massage');
  }

  /** Still there after a long silence: counts as a sign of life. */
  stillHere(now = steadyNow()): void {
    this.#press('resume', now, () => true);
  }

  /** @param at when she finished (epoch ms), where that was before now */
  finish(now = steadyNow(), at = now): void {
    this.#press('finish', at, () => true);
  }

  discard(now = steadyNow()): void {
    const { session } = this;
    this.panel = undefined;
    if (!session) return;
    this.#discarded = { session, at: now };
    this.ended = undefined;
    this.status = coachLabels.discarded(this.localize.msg);
    void (this.records.running ? this.records.discardSession(session.id) : this.records.remove(session.id));
    this.timer.dispatchEvent(new SessionDiscardEvent());
    this.timer.dispatchEvent(new SessionPhaseChangeEvent('ready', this.firstSide, now));
    this.timer.requestUpdate();
  }

  /** Takes back the last change; a start that is taken back leaves nothing. */
  undo(now = steadyNow()): void {
    const { session, discardedNow } = this;
    if (!session) {
      this.#discarded = undefined;
      if (discardedNow) this.#keep(edit(discardedNow, {}, now), now);
      return;
    }
    const last = standing(session.events).at(-1);
    if (!last) return;
    if (last.type === 'start') return this.discard(now);
    this.ended = undefined;
    this.status = coachLabels.undone(this.localize.msg); // unless it leads to another milestone
    this.#press('undo', now, () => true, { undoes: last.id }, session);
  }

  /** Keeps what she has added after a session. Without amounts: she did not measure. */
  save(amounts: Amounts | undefined, note?: string): void {
    const { ended } = this;
    if (!ended) return;
    const entry = edit(ended, { ...(amounts && { amounts }), ...(note && { note }) });
    if (amounts || note) void this.records.put(entry);
    this.ended = undefined;
    this.timer.dispatchEvent(new SessionSaveEvent(entry.id, this.timer.recordEvents ? entry : undefined));
    this.timer.requestUpdate();
  }

  /** Brings everything up to the moment: the face, what is said, and what is to come. */
  refresh(now = steadyNow()): void {
    if (!this.timer.isConnected || (!this.records.opened && !this.records.running)) return;
    const before = this.#face;
    const face = (this.#face = this.#look(now));
    if (this.session && before) {
      const prompt = promptFor(before, face, this.localize);
      if (prompt) this.signals.give(prompt, this.localize.locale);
      if (prompt?.announce) this.status = prompt.announce;
    }
    if (shapeOf(face) !== this.#drawn) this.timer.requestUpdate();
    this.#times.write(face, this.localize.locale);
    this.#arrange(face, now);
  }

  #press(type: SessionEventType, now: number, fits: (session: Session) => boolean, more: Partial<SessionEvent> = {}, entry = this.records.running): void {
    if (!entry || !fits(sessionAt(entry.ranges, entry.events, now))) return;
    const event: SessionEvent = { id: newId(), type, at: stampAfter(entry.events, now), ...more };
    this.#keep(edit(entry, { events: [...entry.events, event] }, now), now, entry);
  }

  #keep(entry: SessionEntry, now: number, before?: SessionEntry): void {
    const at = (events: readonly SessionEvent[]) => sessionAt(entry.ranges, events, now);
    const after = at(entry.events);
    this.#face ??= this.#look(now); // a press may come before anything was shown
    this.panel = undefined;
    this.#choices.begun();
    void this.records.keepSession(entry);
    if (after.phase === 'finished' && !this.ended) [this.ended, this.draft] = [entry, emptyDraft];
    const told = { id: entry.id, entry: this.timer.recordEvents ? entry : undefined };
    for (const event of eventsOf(at(before?.events ?? []), after, now, told)) this.timer.dispatchEvent(event);
    this.refresh(now);
  }

  #look(now: number): Face {
    const events = this.session?.events ?? [];
    if (this.records.running) alreadyPast(events.at(-1)?.at ?? 0);
    return faceAt({ plan: this.ranges, name: this.planName, events, declined: this.#declined }, now);
  }

  /** Sound, screen and the next waking, as the session now stands. */
  #arrange({ session, screen, undoable }: Face, now: number): void {
    const going = session.phase === 'massage' || session.phase === 'express';
    const cues = going ? cuesOf(this.ranges, session, now).flatMap(({ at }) => (at > now ? [at] : [])) : [];
    this.signals.apply(this.switches, going);
    this.signals.plan(cues, now);
    const changing = (going && !session.paused && screen !== 'forgotten') || undoable !== undefined || this.discardedNow !== undefined;
    this.#pulse.set(changing, this.signals.asked ? cues[0] : undefined);
    this.#states.show({ running: going && !session.paused, paused: session.paused, due: screen === 'change' || screen === 'stop' });
  }
}
