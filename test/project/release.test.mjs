import assert from 'node:assert/strict';
import { test } from 'node:test';
import { obstacles } from '../../scripts/check-release.mjs';

const manifest = { version: '1.2.0', repository: { url: 'here' } };
const changelog = '# Changelog\n\n## 1.2.0 (2026-11-30)\n\n- Something.\n\n## 1.1.0 (2026-10-01)\n';

test('a release whose tag, version and changelog agree may go', () => assert.deepEqual(obstacles('v1.2.0', manifest, changelog), []));

test('one that does not says what is in its way', () => {
  assert.match(obstacles('v1.2.1', manifest, changelog).join(), /tag is v1\.2\.1/);
  assert.match(obstacles('v1.2.0', manifest, changelog.replace('2026-11-30', 'unreleased')).join(), /does not begin with "## 1\.2\.0 \(its date\)"/);
  assert.match(obstacles('v1.2.0', manifest, changelog.replace('1.2.0', '1x2.0')).join(), /CHANGELOG/);
  assert.match(obstacles('v1.2.0', { version: '1.2.0' }, changelog).join(), /no repository/);
});
