/** Tells whoever has asked that something has changed. */
export class Announcer {
  readonly #listeners = new Set<() => void>();

  /** Calls back at every change from now on. Gives the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
