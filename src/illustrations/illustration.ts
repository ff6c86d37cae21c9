import type { TemplateResult } from 'lit';

/** One picture. The label is its text alternative, already in the reader's language. */
export type Illustration = (label: string) => TemplateResult;
