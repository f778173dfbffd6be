import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import type { Tie } from '#domain/derived/ties.ts';
import { tieDiagram } from './diagram-text.ts';
import { diagramSvg } from './diagram.ts';
import { crowdedBoxes } from './read-diagram.ts';
import { tieEdges } from './tie-edges.ts';

/** Words that a renderer may take for narrower, or for something else, than they are. */
const hard = [
  ['wide letters', 'MWMWMW WWMMWW Mammoth Wigwam Commonwealth'],
  ['a word longer than any line', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ['nothing but narrow letters', 'ill lit till'],
  ['one letter', 'I'],
  ['brackets and bars', 'The [first] (second) {third} | fourth'],
  ['quotation marks, markup and entities', 'The “first” "second" <b>third</b> & <i> **fourth**'],
  ['romanised letters', 'Ḥasaka, Ṭāriq ʿAbd al-Qādir al-Ǧazāʾirī'],
  ['wide Arabic letters', 'ضصضص شسشس صضصض'],
  ['vowel signs', 'مُحَمَّدٌ رَسُولُ السَّلَامِ'],
  ['Persian letters', 'سپاه پاسداران چگونگی ژرف'],
  ['letters that no face of ours has', 'Дерипаска 東京 🙂'],
] as const;

describe.each(allLocales)('in %s', (locale) => {
  test.each(hard)('a label of %s is as wide as its words, and keeps all of them', (_, words) => {
    const tie = { relation: { from: 'a', type: 'backs', to: 'b', mode: 'cooperation' } } as unknown as Tie;
    const name = { en: words, ar: words };
    const source = tieDiagram(
      tieEdges([tie], () => ({ directed: true })),
      {
        locale,
        title: 'A title',
        description: 'A description',
        nameOf: () => name,
        word: () => name,
      },
    );
    const svg = diagramSvg({ source, id: 'd' });
    expect(crowdedBoxes(svg)).toEqual([]);
    expect(svg).not.toMatch(/\p{Private_Use}/u);
  });
});

test('a box of another shape keeps its shape and its words', () => {
  const source = 'flowchart LR\n  accTitle: A\n  accDescr: B\n  a[plain] -->|"through"| b{{six}}\n  b --> c(("round"))';
  const svg = diagramSvg({ source, id: 'd' });
  for (const word of ['plain', 'through', 'six', 'round']) expect(svg).toContain(`>${word}<`);
  expect(svg).toContain('<circle');
});
