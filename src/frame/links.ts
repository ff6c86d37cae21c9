/**
 * Opens links to other sites in a tab of their own: most of them refuse to be shown in a frame, and she would lose her place.
 * A phone number stays as it is: it opens no page.
 */
export function openLinksOutside(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
      if (!link || !/^https?:$/.test(link.protocol)) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    },
    { capture: true },
  );
}
