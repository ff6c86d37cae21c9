import type {} from 'lactation-elements/react';
import { Guide } from './guide.tsx';

/** A component of the server: the notes are in the page that it sends. */
export default function Page() {
  return (
    <>
      <Guide />
      <safety-notes lang="vi" heading-level={2} help-phone="01632 960 123" open />
    </>
  );
}
