import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined} */
const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    // Not there, or cut off while it was written.
    return undefined;
  }
};

/**
 * Whether all that the lock file names is in `node_modules`, however it got there: npm leaves a list of what it
 * installed. Packages for other systems are optional, and may be missing.
 * @param {string} root the folder of the repository
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  const isThere = ([path, { version, integrity, optional = false }]) => {
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional;
  };
  return (
    Object.entries(wanted)
      .filter(([path]) => path !== '')
      .every(isThere) && Object.keys(present).every((path) => path in wanted)
  );
}
