import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptPicture, pictureStore } from './picture-store.ts';

describe('a store of pictures', () => {
  let folder = '';
  let drawings = 0;
  const draw = () => Buffer.from(`drawing ${++drawings}`);
  const asked = async (drawnBy: string, of: unknown) =>
    Buffer.from(await (await pictureStore(folder, drawnBy)).drawn(of, draw)).toString();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    drawings = 0;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('draws what no build has drawn, and gives it to the next one', async () => {
    expect(await asked('code', { title: 'ملف البادية' })).toBe('drawing 1');
    expect(await asked('code', { title: 'ملف البادية' })).toBe('drawing 1');
  });

  test('draws anew what is of something else, or drawn by other code', async () => {
    await asked('code', { title: 'one' });
    expect(await asked('code', { title: 'other' })).toBe('drawing 2');
    expect(await asked('other code', { title: 'one' })).toBe('drawing 3');
  });

  test('forgets what a build has not asked for, and what another left half written', async () => {
    await asked('code', 'one');
    await asked('code', 'other');
    writeFileSync(join(folder, 'abc.new'), 'half');
    const store = await pictureStore(folder, 'code');
    await store.drawn('one', draw);
    await store.forgetOthers();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await asked('code', 'one')).toBe('drawing 1');
  });
});

test('without a store a picture is drawn each time', async () => {
  let drawings = 0;
  const draw = () => Buffer.from([++drawings]);
  await keptPicture('one', draw);
  expect([...(await keptPicture('one', draw))]).toEqual([2]);
});
