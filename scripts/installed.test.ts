import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './installed.mjs';

let root: string;
const one = { version: '1.0.0', integrity: 'sha512-one' };
const elsewhere = { version: '2.0.0', integrity: 'sha512-two', optional: true };
const lock = { '': { name: 'us' }, 'node_modules/one': one, 'node_modules/for-another-system': elsewhere };

const write = (name: string, packages: object) => {
  writeFileSync(join(root, name), JSON.stringify({ packages }));
};
const installed = (packages: object) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  write('node_modules/.package-lock.json', packages);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'));
  write('package-lock.json', lock);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('what npm itself installed counts, packages for other systems missing', () => {
  installed({ 'node_modules/one': one });
  expect(isInstalled(root)).toBe(true);
  installed({ 'node_modules/one': one, 'node_modules/for-another-system': elsewhere });
  expect(isInstalled(root)).toBe(true);
});

test('nothing installed, or half a list, does not count', () => {
  expect(isInstalled(root)).toBe(false);
  installed({});
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {"node_mod');
  expect(isInstalled(root)).toBe(false);
});

test.each([
  ['missing', {}],
  ['of another version', { 'node_modules/one': { ...one, version: '0.9.0' } }],
  ['of other bytes', { 'node_modules/one': { ...one, integrity: 'sha512-other' } }],
  ['there that the lock file no longer has', { 'node_modules/one': one, 'node_modules/gone': one }],
])('a package that is %s has all installed again', (_, packages) => {
  installed(packages);
  expect(isInstalled(root)).toBe(false);
});
