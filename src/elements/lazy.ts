/** A module that is loaded when first asked for, and asked for again if that failed. */
export class Lazy<Module> {
  /** The module, once it is here. */
  value: Module | undefined;

  #pending: Promise<boolean> | undefined;

  constructor(private readonly load: () => Promise<Module>) {}

  /** Loads it. Resolves to whether it is here. */
  get(): Promise<boolean> {
    return (this.#pending ??= this.load().then(
      (module) => {
        this.value = module;
        return true;
      },
      (error: unknown) => {
        this.#pending = undefined;
        console.error('lactation-elements: a part could not be loaded.', error);
        return false;
      },
    ));
  }
}
