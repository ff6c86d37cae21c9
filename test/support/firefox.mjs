import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const path = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((each) => each && existsSync(each));

/** Why a test in Firefox is skipped, if it is. */
export const skipFirefox = !path && 'Firefox is not here';

export const openFirefox = () => puppeteer.launch({ browser: 'firefox', executablePath: path });
