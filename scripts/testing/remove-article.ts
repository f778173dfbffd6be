import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSite, removedSettings } from './fixture-site.ts';

/** Copies the fixture's content and removes from it the article on which most of it rests. */
const content = removedSettings.CONTENT_DIR;
rmSync(content, { recursive: true, force: true });
cpSync(fixtureSite.content, content, { recursive: true });

const article = join(content, 'articles/market-day-returns-to-tell-nahl/index.mdx');
const before = readFileSync(article, 'utf8');
const after = before.replace(
  /^rights:.*\n(?: {2}.*\n)*/m,
  'rights: { status: unknown, display: removed, removed: { on: "2026-11-20", why: { en: Asked for., ar: بطلب. } } }\n',
);
if (after === before) throw new Error(`${article} says nothing of its rights`);
writeFileSync(article, after);
