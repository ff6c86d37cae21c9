/** Something given cannot be written. The message names the tag, the attribute and what is allowed. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}
