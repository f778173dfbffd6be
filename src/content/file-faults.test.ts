import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '#domain/checks/faults.ts';
import {
  add,
  article,
  edit,
  faultOf,
  facts,
  files,
  last,
  readAfter,
  remove,
  slug,
  summaryOf,
  type Change,
} from '#tests/samples/content-copy.ts';

const { index, actor, original, summaryAr, translation, folder } = files;
const words = /"\{" and "<" have a meaning in MDX/;

describe('a fault of a file is named with its file, its field and a fix:', () => {
  test.each<[what: string, change: Change, fault: Fault]>([
    [
      'an original with one byte more',
      edit(original, (text) => `${text}\n`),
      faultOf(original, 'the text', /^is not the one that was read: its SHA-256 is [0-9a-f]{64}/, /git checkout/),
    ],
    [
      'an English summary that does not parse',
      edit(index, (text) => `${text}\n\nfewer than <5 people [1](#p1)\n`),
      faultOf(index, 'the summary', /^does not parse as MDX: .+$/, words),
    ],
    [
      'an Arabic summary that does not parse',
      edit(summaryAr, (text) => `${text}\n\nما بين {قوسين [1](#p1)\n`),
      faultOf(summaryAr, 'the summary', /^does not parse as MDX: .+$/, words),
    ],
    [
      'an article without frontmatter',
      edit(index, (text) => text.replace(/^---\n/, '')),
      faultOf(index, 'the frontmatter', 'is missing', /^Begin the file with ---/),
    ],
    [
      'frontmatter that is not YAML',
      edit(index, (text) => text.replace(/^---\n/, '---\nnote: "no end\n')),
      faultOf(index, /^line \d+$/, /^is not YAML: .+$/, /quotation marks/),
    ],
    [
      'a registry entry that is not YAML',
      edit(actor, (text) => `${text}\nnote: "no end\n`),
      faultOf(actor, /^line \d+$/, /^is not YAML: .+$/, /quotation marks/),
    ],
    [
      'a key that stands twice',
      edit(actor, (text) => `${text}\nkind: state\n`),
      faultOf(actor, /^line \d+$/, /^is not YAML: Map keys must be unique/, /quotation marks/),
    ],
    [
      'an alias that YAML cannot resolve',
      edit(actor, (text) => text.replace('kind: state', 'kind: *state')),
      faultOf(actor, 'the YAML', /^cannot be read: .+$/, /begin with "\*" or "&"/),
    ],
    [
      'an empty registry entry',
      edit(actor, () => ''),
      faultOf(actor, 'the whole file', /expected object/, /CONTRIBUTING\.md/),
    ],
    [
      'a missing Arabic summary',
      remove(summaryAr),
      faultOf(summaryAr, 'the file', 'is missing', /^Add it: an article has .* its Arabic summary/),
    ],
    [
      'a missing original',
      remove(original),
      faultOf(original, 'the file', 'is missing', /^Add it: .* its original\.$/),
    ],
    [
      'a stray file in an article',
      add(`${folder}/notes.txt`, 'notes'),
      faultOf(`${folder}/notes.txt`, 'the file', 'does not belong in an article', /index\.mdx, summary\.ar\.mdx/),
    ],
    [
      'a folder whose name is no slug',
      (copy) => {
        cpSync(join(copy, folder), join(copy, 'articles/Market day'), { recursive: true });
      },
      faultOf('articles/Market day', 'the folder name', 'is not a slug', /lowercase ASCII/),
    ],
    [
      'a stray file among the articles',
      add('articles/notes.txt', 'x'),
      faultOf('articles/notes.txt', 'the file', 'does not belong among the articles', /each article is a folder/),
    ],
    [
      'a registry file whose name is no id',
      add('actors/North Rimal.yaml', ''),
      faultOf('actors/North Rimal.yaml', 'the file name', 'is not an id with the ending .yaml', /^Rename it: /),
    ],
    [
      'a registry file with another ending',
      add('places/old-mill.yml', ''),
      faultOf('places/old-mill.yml', 'the file name', 'is not an id with the ending .yaml', /then \.yaml\.$/),
    ],
    [
      'a folder in a registry, called like a file',
      (copy) => {
        mkdirSync(join(copy, 'actors/rimal-2.yaml'));
      },
      faultOf('actors/rimal-2.yaml', 'the file name', 'is not an id with the ending .yaml', /^Rename it: /),
    ],
    [
      'a stray folder',
      (copy) => {
        mkdirSync(join(copy, 'actor'));
      },
      faultOf('actor', 'the name', /^is none of the folders and files/, /the folders are articles, actors/),
    ],
    [
      'a stray file beside the folders',
      add('rimal.yaml', 'x'),
      faultOf('rimal.yaml', 'the name', /nothing reads it$/, /^Mend the spelling/),
    ],
    [
      'a translation that lacks a paragraph',
      edit(translation, (text) => text.replace(/\n\n[^\n]*\n$/, '\n')),
      faultOf(translation, 'the paragraphs', `are ${last - 1}, the original has ${last}`, /a blank line between\.$/),
    ],
    [
      'a translation with another title',
      edit(translation, (text) => text.replace(/^# .*/, '# Another title')),
      faultOf(translation, 'the title', /^is not title\.en of the frontmatter/, /or leave the heading out\.$/),
    ],
    [
      'a subhead on a blank line',
      facts(index, (document) => {
        document.setIn(['original', 'subheads'], [2, 10]);
      }),
      faultOf(index, 'original.subheads', 'line 2 is blank', 'Count the lines of original.txt, from 1.'),
    ],
    [
      'omitted lines that run backwards',
      facts(index, (document) => {
        document.setIn(['original', 'omit', 0, 'lines'], '18-17');
      }),
      faultOf(index, 'original.omit', /^names line 18-17, but original\.txt has lines 1 to 18$/, /from 1\.$/),
    ],
    [
      'omitted lines beyond the end',
      facts(index, (document) => {
        document.setIn(['original', 'omit', 0, 'lines'], '360');
      }),
      faultOf(index, 'original.omit', /^names line 360/, /from 1\.$/),
    ],
  ])('%s', (_, change, expected) => {
    expect(readAfter(change).faults).toEqual([expected]);
  });

  test('no article at all', () => {
    expect(readAfter(remove('articles')).faults).toContainEqual(
      faultOf('articles', 'the folder', 'holds no article', 'Check CONTENT_DIR.'),
    );
  });
});

describe('a fault of a summary is named by its sentence:', () => {
  test.each<[what: string, change: Change, fault: Fault]>([
    [
      'an English one without a link',
      summaryOf('en', 'A sentence at the end.'),
      faultOf(index, '«A sentence at the end.»', 'links to no paragraph', /\[4\]\(#p4\)/),
    ],
    [
      'an Arabic one without a link',
      summaryOf('ar', 'جملة أخيرة.'),
      faultOf(summaryAr, '«جملة أخيرة.»', 'links to no paragraph', /\[4\]\(#p4\)/),
    ],
    [
      'a link to a paragraph that is not there',
      summaryOf('ar', 'جملة أخيرة. [99](#p99)'),
      faultOf(summaryAr, '«جملة أخيرة.»', 'links to paragraph 99', `The original has paragraphs 1 to ${last}.`),
    ],
    [
      'too short in English',
      edit(index, (text) => text.replace(/\n---\n[\s\S]*$/, '\n---\n\nToo short. [1](#p1)\n')),
      faultOf(index, 'the summary', 'has 2 words', 'Write 120 to 250 words.'),
    ],
    [
      'too short in Arabic',
      edit(summaryAr, () => 'قصيرة جداً. [1](#p1)\n'),
      faultOf(summaryAr, 'the summary', 'has 2 words', 'Write 120 to 250 words.'),
    ],
    [
      'none at all',
      edit(summaryAr, () => ''),
      faultOf(summaryAr, 'the summary', 'has 0 words', 'Write 120 to 250 words.'),
    ],
  ])('%s', (_, change, expected) => {
    expect(readAfter(change).faults).toEqual([expected]);
  });
});

describe('the line of a fault is the line of the file,', () => {
  test('in YAML', () => {
    const broken = edit(index, (text) => text.replace('\noutlet: ', '\noutlet: "'));
    const { faults } = readAfter(broken);
    // The title takes three lines below the mark.
    expect(faults[0]?.field).toBe('line 5');
  });

  test('in MDX', () => {
    let lines = 0;
    const broken = edit(index, (text) => {
      lines = text.trimEnd().split('\n').length;
      return `${text.trimEnd()}\n<b\n`;
    });
    expect(readAfter(broken).faults[0]?.problem).toContain(`${lines + 1}:1`);
  });
});

test('an article that cannot be read is reported itself, and not again at each reference', () => {
  const { faults, corpus } = readAfter(edit(index, (text) => text.replace('outlet: ', 'outlet: "')));
  expect(corpus.articles.map((each) => each.slug)).not.toContain(slug);
  expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([`content/${index}`]));
  expect(article.slug).toBe(slug);
});
