import { describe, expect, test } from 'vitest';
import { isMap, type YAMLMap } from 'yaml';
import { add, edit, facts, files, fixture, readAfter, type Change } from '#tests/samples/content-copy.ts';

const { index, summaryAr, translation, actor, folder } = files;
const all = [index, summaryAr, translation, actor];

/** The same pairs in the other order, at every depth. */
const turn = (map: YAMLMap): void => {
  map.items.reverse();
  for (const { value } of map.items) if (isMap(value)) turn(value);
};
const turned = (file: string) =>
  facts(file, ({ contents }) => {
    if (isMap(contents)) turn(contents);
  });

describe('harmless differences pass and change nothing:', () => {
  test.each<[what: string, changes: Change[]]>([
    ['CRLF', all.map((file) => edit(file, (text) => text.replaceAll('\n', '\r\n')))],
    ['a byte order mark', all.map((file) => edit(file, (text) => `\uFEFF${text}`))],
    ['a byte order mark and CRLF', all.map((file) => edit(file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))],
    ['trailing spaces', all.map((file) => edit(file, (text) => text.replaceAll('\n', '  \n')))],
    [
      'trailing tabs',
      [summaryAr, index, translation].map((file) => edit(file, (text) => text.replaceAll('\n', '\t\n'))),
    ],
    ['blank lines at the end', all.map((file) => edit(file, (text) => `${text}\n\n\n`))],
    ['no line feed at the end', all.map((file) => edit(file, (text) => text.trimEnd()))],
    ['the order of keys', [index, actor].map(turned)],
    ['comments in YAML', [edit(actor, (text) => `# A note for editors\n${text}`)]],
    ['a translation without our title', [edit(translation, (text) => text.replace(/^# .*\n\n/, ''))]],
    ['hidden files', [add('actors/.DS_Store', ''), add(`${folder}/.DS_Store`, ''), add('articles/.DS_Store', '')]],
  ])('%s', (_, changes) => {
    const { corpus, faults } = readAfter(...changes);
    expect(faults).toEqual([]);
    expect(corpus).toEqual(fixture.corpus);
  });
});
