/** What the schedule asks of the element that its `timer` names. It is not known otherwise, and need not be there. */
export interface NamedTimer extends HTMLElement {
  start(): void;
  readonly updateComplete?: Promise<unknown>;
}

/** The timer that a schedule names, in the same tree, once it is there and can be started. */
export function timerOf(schedule: Element & { readonly timer?: string }): NamedTimer | undefined {
  const found = schedule.timer ? (schedule.getRootNode() as Document | ShadowRoot).getElementById?.(schedule.timer) : undefined;
  return found && 'start' in found ? (found as NamedTimer) : undefined;
}
