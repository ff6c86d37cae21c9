import { emulateMedia } from '@web/test-runner-commands';

/** Emulates media features for one test. Only Chromium's driver can; elsewhere the test says that it was skipped. */
export async function withMedia(test: Mocha.Context, media: Parameters<typeof emulateMedia>[0], act: () => Promise<void>): Promise<void> {
  if (!navigator.userAgent.includes('Chrome/')) test.skip();
  await emulateMedia(media);
  try {
    await act();
  } finally {
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', colorScheme: 'light', media: 'screen' });
  }
}
