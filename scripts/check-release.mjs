import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Why a tag must not be released: what does not fit together, in sentences. Empty where it may. */
export function obstacles(tag, { version, repository }, changelog) {
  const heading = changelog.split('\n').find((line) => line.startsWith('## '));
  return [
    tag !== `v${version}` && `The tag is ${tag}, and package.json has ${version}.`,
    !new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`).test(heading) && `CHANGELOG.md does not begin with "## ${version} (its date)", but with "${heading}".`,
    !repository && 'package.json names no repository, without which npm takes no provenance.',
  ].filter(Boolean);
}

/** `node scripts/check-release.mjs v1.2.3` fails where that must not be released. */
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = obstacles(process.argv[2], JSON.parse(readFileSync('package.json', 'utf8')), readFileSync('CHANGELOG.md', 'utf8'));
  for (const each of found) console.error(each);
  process.exitCode = found.length === 0 ? 0 : 1;
}
