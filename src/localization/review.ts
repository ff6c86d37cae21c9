/** How far a language's texts have been checked. `draft`: written. `read-back`: compared with the English by a second reader. `clinically-reviewed`: signed by a clinician. */
export type ReviewState = 'draft' | 'read-back' | 'clinically-reviewed';

/** The state of each language that we bring, as the source note says it. None has been reviewed by a clinician yet. */
export const reviewStates: Readonly<Record<string, ReviewState>> = {
  en: 'draft',
  vi: 'draft',
};
