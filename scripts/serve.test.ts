import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type ServedSite } from './serve.ts';

let folder: string;
let site: ServedSite;
const at = (host: string, path = '/') => fetch(`http://${host}:${site.port}${path}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), 'the site');
  writeFileSync(join(folder, '404.html'), 'not here');
  site = await serveSite(0, { folder });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('the local server', () => {
  test.each(['localhost', '127.0.0.1'])('serves the site at %s', async (host) => {
    expect(await (await at(host)).text()).toBe('the site');
  });

  test('answers no other machine', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) await expect(at(address)).rejects.toThrow('fetch failed');
  });

  test('shows the page for unknown addresses for what is not there', async () => {
    const response = await at('localhost', '/nothing/');
    expect([response.status, await response.text()]).toEqual([404, 'not here']);
  });

  test('says that its port is taken, or that nothing was built', async () => {
    await expect(serveSite(site.port, { folder })).rejects.toThrow(`Port ${site.port} is in use`);
    await expect(serveSite(0, { folder: join(folder, 'nothing') })).rejects.toThrow('holds no built site');
  });
});
