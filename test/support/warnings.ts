/** What is said on the console while something happens. */
export async function consoleOf(level: 'warn' | 'error', act: () => unknown): Promise<string[]> {
  const original = console[level];
  const said: string[] = [];
  console[level] = (...values: unknown[]) => said.push(values.join(' '));
  try {
    await act();
  } finally {
    console[level] = original;
  }
  return said;
}
