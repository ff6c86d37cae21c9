/** Focuses the heading of a new screen, and brings the top of the sheet into view if it is above. */
export function readFrom(root: ParentNode): void {
  const sheet = root.querySelector('.sheet')!;
  root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  if (sheet.getBoundingClientRect().top < 0) sheet.scrollIntoView({ block: 'start' });
}
