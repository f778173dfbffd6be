import { expect, test } from 'vitest';
import { absentFileSchema, absentKey } from './absent.ts';

test.each([
  ['الحشد الشعبي', 'حشد شعبي'],
  ['Al-Omar field', 'omar field'],
  ['حماس', 'حماس'],
  ['Hamas', 'hamas'],
])('«%s» is compared as «%s»: by words, not stems', (name, key) => {
  expect(absentKey(name)).toBe(key);
});

test('an absent name has both languages, a kind, and spellings or none', () => {
  const entry = { name: { en: 'Hezbollah', ar: 'حزب الله' }, kind: 'group' };
  expect(absentFileSchema.parse({ hezbollah: entry })).toEqual({
    hezbollah: { ...entry, spellings: { en: [], ar: [] } },
  });
  expect(absentFileSchema.safeParse({ hezbollah: { ...entry, kind: 'club' } }).success).toBe(false);
  expect(absentFileSchema.safeParse({ hezbollah: { ...entry, name: { en: 'Hezbollah' } } }).success).toBe(false);
  expect(absentFileSchema.safeParse({ 'Not An Id': entry }).success).toBe(false);
});
