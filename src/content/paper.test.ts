import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CORE_SCHEMA, load } from 'js-yaml';
import { articleSchema } from '#domain/model/article.ts';

test('the example in the paper for editors has only keys that the model knows', () => {
  const paper = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  const facts = /```mdx\n---\n(.*?)\n---/su.exec(paper)?.[1];
  const { error } = articleSchema.safeParse(load(facts ?? '', { schema: CORE_SCHEMA }));
  const unknown = error?.issues.filter(({ code }) => code !== 'invalid_format') ?? [];
  expect(unknown).toEqual([]);
});
