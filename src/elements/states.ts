/** Custom states of an element, for `:state(…)` in a page's styles. Engines without them go without. */
export class States {
  readonly #set: Set<string> | undefined;

  constructor(element: HTMLElement) {
    this.#set = element.attachInternals?.().states as Set<string> | undefined;
  }

  show(states: Readonly<Record<string, boolean>>): void {
    for (const [name, on] of Object.entries(states)) {
      if (!on) this.#set?.delete(name);
      else
        try {
          this.#set?.add(name);
        } catch {
          // Chrome before 125 takes only names that begin with two dashes.
        }
    }
  }
}
