import { describe, expect, test, vi } from 'vitest';
import type { Bilingual } from '#domain/model/bilingual.ts';
import { allLocales } from '#domain/model/locales.ts';
import type { Tie } from '#domain/derived/ties.ts';
import type { Mode } from '#domain/model/vocabulary.ts';
import { brokenDiagram } from './diagram-gate.ts';
import { diagramParts, diagramProblem } from './diagram-rules.ts';
import { tieDiagram } from './diagram-text.ts';
import { diagramSvg } from './diagram.ts';
import { crowdedBoxes } from './read-diagram.ts';
import { tieEdges } from './tie-edges.ts';

// Mermaid itself and the layout engine take seconds to load, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const tie = (from: string, type: string, to: string, mode: Mode | undefined): Tie =>
  ({ relation: { from, type, to, mode } }) as unknown as Tie;
const ties = [
  tie('russia', 'backs', 'ndf', 'cooperation'),
  tie('russia', 'backs', 'ndf', 'cooperation'),
  tie('russia', 'rivals', 'iran', 'rivalry'),
  tie('iran', 'rivals', 'russia', 'rivalry'),
  tie('iran', 'met-with', 'russia', undefined),
  tie('russia', 'commands', 'fifth-corps', 'command'),
  tie('is', 'attacks', 'fifth-corps', 'hostility'),
];
const names: Record<string, Bilingual> = {
  russia: { en: 'Russia', ar: 'روسيا' },
  iran: { en: 'Iran', ar: 'إيران' },
  ndf: { en: 'National Defence Forces (NDF)', ar: 'قوات الدفاع الوطني' },
  'fifth-corps': { en: 'Fifth Corps', ar: 'الفيلق الخامس' },
  is: { en: 'Islamic State group (IS)', ar: 'تنظيم الدولة (داعش)' },
};
const terms: Record<string, Bilingual> = {
  cooperation: { en: 'cooperation', ar: 'تعاون' },
  rivalry: { en: 'rivalry', ar: 'تنافس' },
  command: { en: 'command', ar: 'إمرة' },
  hostility: { en: 'hostility', ar: 'عداء' },
  backs: { en: 'backs', ar: 'دعم' },
  rivals: { en: 'competes with', ar: 'تنافس مع' },
  'met-with': { en: 'met with', ar: 'اجتماع مع' },
  commands: { en: 'commands', ar: 'قيادة' },
  attacks: { en: 'attacks', ar: 'مهاجمة' },
};
const found = (list: Record<string, Bilingual>) => (id: string) => list[id] ?? { en: id, ar: id };
const edges = tieEdges(ties, (type) => ({ directed: !['met-with', 'rivals'].includes(type) }));
const words = { title: 'Ties', description: 'Who backs whom', nameOf: found(names), word: found(terms) };

test('ties of one kind and direction are one line, with what is reported and how often', () => {
  expect(edges.map(({ from, to, mode, isMutual, count }) => [from, to, mode, isMutual, count])).toEqual([
    ['iran', 'russia', 'none', true, 1],
    ['iran', 'russia', 'rivalry', true, 2],
    ['is', 'fifth-corps', 'hostility', false, 1],
    ['russia', 'fifth-corps', 'command', false, 1],
    ['russia', 'ndf', 'cooperation', false, 2],
  ]);
});

for (const locale of allLocales) {
  const source = tieDiagram(edges, { ...words, locale });
  const svg = () =>
    diagramSvg({ source, id: 'd', hrefOf: (id) => `#${id}`, classOf: () => 'diagram-rivalry', scale: 1 });

  test(`ties are written as Mermaid as it was agreed, and Mermaid understands it, in ${locale}`, async () => {
    await expect(source).toMatchFileSnapshot(`golden/ties.${locale}.mmd`);
    expect(await brokenDiagram(source)).toBeUndefined();
  });

  test(`ties are drawn as it was agreed, and the same each time, in ${locale}`, async () => {
    await expect(svg()).toMatchFileSnapshot(`golden/ties.${locale}.svg`);
    expect(svg()).toBe(svg());
  });

  test(`every label is inside its box and no box lies over another, in ${locale}`, () => {
    expect(crowdedBoxes(svg())).toEqual([]);
  });

  test(`every box leads to its actor, and every line says its kind, in ${locale}`, () => {
    for (const id of Object.keys(names)) expect(svg()).toContain(`<a href="#${id}">`);
    for (const mode of ['cooperation', 'rivalry', 'command', 'hostility'] as const)
      expect(source).toContain(`|"${found(terms)(mode)[locale]}:`);
  });

  test(`nothing is left that a policy or another picture would mind, in ${locale}`, () => {
    expect(svg()).not.toMatch(/<style|style=|@import|https?:|xmlns/);
    expect([...svg().matchAll(/ id="([^"]*)"/g)].every(([, id = '']) => id.startsWith('d-'))).toBe(true);
  });
}

test('the diagram flows as the language reads', () => {
  expect(tieDiagram(edges, { ...words, locale: 'en' })).toMatch(/^flowchart LR/);
  expect(tieDiagram(edges, { ...words, locale: 'ar' })).toMatch(/^flowchart RL/);
});

describe('a diagram is refused', () => {
  const head = 'flowchart LR\n  accTitle: A\n  accDescr: B\n';
  test.each([
    ['without a title', 'flowchart LR\n  accDescr: B\n  a --> b', /accTitle/],
    ['without a description', 'flowchart LR\n  accTitle: A\n  a --> b', /accDescr/],
    ['of a kind that is not drawn', 'pie\n  accTitle: A\n  accDescr: B\n  "x" : 3', /kind of diagram/],
    ['with Arabic ids', `${head}  قسد["قسد"] --> دمشق["دمشق"]`, /id/],
    ['with a bracket left open', `${head}  a["x" --> b`, /Mermaid does not understand/],
    ['with a line to nowhere', `${head}  a[x] -->`, /Mermaid does not understand/],
  ])('%s', async (_, source, problem) => {
    expect(await brokenDiagram(source)).toMatch(problem);
  });

  test('when drawing would lose a label', () => {
    const source = `${head}  a["one"] --> b["two"]\n  a["other"] --> b`;
    expect(() => diagramSvg({ source, id: 'd' })).toThrow(/lost “/);
  });
});

test.each([
  'flowchart TB\n  accTitle: A\n  accDescr: B\n  a["عربي"] -->|"نص"| b["Latin"]',
  'flowchart LR\n  accTitle: A\n  accDescr: B\n  a[عربي] -- نص --> b(Latin)',
  'stateDiagram-v2\n  accTitle: A\n  accDescr: B\n  [*] --> open',
])('a sound diagram is let through: %j', async (source) => {
  expect(diagramProblem(source)).toBeUndefined();
  expect(await brokenDiagram(source)).toBeUndefined();
});

test('the labels of a text are what stands in its boxes and on its lines', () => {
  const source = 'flowchart LR\n  accTitle: A\n  accDescr: B\n  a["one<br/>two"] -->|"three"| b(four)';
  expect(diagramParts(source).labels).toEqual(['one two', 'three', 'four']);
});
