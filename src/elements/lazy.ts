/** A module that is loaded when first asked for, and asked for again if that failed. */
export class Lazy<Module> {
  /** The module, once it is here. */
  value: Module | undefined;

  #pending: Promise<Module | undefined> | undefined;

  constructor(private readonly load: () => Promise<Module>) {}

  /** Loads it. Resolves to the module, or to nothing where that failed. */
  get(): Promise<Module | undefined> {
    return (this.#pending ??= this.load().then(
      (module) => {
        return (this.value = module);
      },
      (error: unknown) => {
        this.#pending = undefined;
        console.error('lactation-elements: a part could not be loaded.', error);
        return undefined;
      },
    ));
  }
}
