import { expect, test } from 'vitest';
import { ownScripts } from './own-scripts.ts';

const hashOf = (text: string): string => `${text.length}=`;
const page = (sources: string, scripts: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src ${sources}; style-src 'sha256-1=';">${scripts}`;

test('the policy of a page allows the scripts that stand in it and no others', () => {
  const scripts = '<script type="module">abc</script><script>\nabcd</script><script src="/a.js"></script>';
  expect(ownScripts(page("'self' 'sha256-3=' 'sha256-9=' 'sha256-5='", scripts), hashOf)).toBe(
    page("'self' 'sha256-3=' 'sha256-5='", scripts),
  );
});

test('data asks for no leave, and a page without a policy stays as it is', () => {
  const data = '<script type="application/ld+json">abc</script>';
  expect(ownScripts(page("'self' 'sha256-3='", data), hashOf)).toBe(page("'self'", data));
  expect(ownScripts(data, hashOf)).toBe(data);
});
