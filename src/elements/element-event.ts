/** An event of ours: it bubbles, through shadow roots too, so that a page hears it anywhere above the element. */
export abstract class ElementEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}
