import { describe, expect, test } from 'vitest';
import type { Fault } from '#domain/checks/faults.ts';
import {
  edit,
  facts,
  faultOf,
  files,
  first,
  last,
  readAfter,
  remove,
  type Change,
} from '#tests/samples/content-copy.ts';

const { index, actor } = files;
const example = /CONTRIBUTING\.md shows a complete example\.$/;
/** The statement that is changed: the second, which quotes, and its place in the list. */
const at = { position: 1, id: 'hill-road-reopened' };
const set = (path: (string | number)[], value: unknown): Change =>
  facts(index, (document) => {
    document.setIn(path, value);
  });
const inStatement = (path: (string | number)[], value: unknown) => set(['statements', at.position, ...path], value);
const without = (...path: (string | number)[]): Change => facts(index, (document) => document.deleteIn(path));
const inActor = (key: string | string[], value: unknown): Change =>
  facts(actor, (document) => {
    document.setIn(typeof key === 'string' ? [key] : key, value);
  });

test('the statement that these tests change is where they think it is', () => {
  expect(first).toBe('headline-market-returns');
});

describe('a fault in the facts is named with its file, its field and a fix:', () => {
  test.each<[what: string, change: Change, fault: Fault]>([
    [
      'an unknown key',
      set(['outlte'], 'x'),
      faultOf(index, 'outlte', '"outlte" is not a key that this place knows', /^Remove it.*Did you mean "outlet"\?$/),
    ],
    [
      'an unknown key deep inside',
      inStatement(['said-by', 'whom'], 'x'),
      faultOf(index, `statements[2] (${at.id}).said-by.whom`, /not a key/, /Did you mean "who"\?$/),
    ],
    [
      'a key of another place',
      inStatement(['as-of'], '2021'),
      faultOf(index, `statements[2] (${at.id}).as-of`, /not a key/, /^Remove it/),
    ],
    [
      'an unknown key in a registry',
      inActor('alias', []),
      faultOf(actor, 'alias', /not a key/, /Did you mean "aliases"\?$/),
    ],
    ['a missing key', without('read'), faultOf(index, 'read', 'is missing', example)],
    [
      'a missing English',
      without('statements', 0, 'text', 'en'),
      faultOf(index, `statements[1] (${first}).text.en`, 'the English is missing', /both languages/),
    ],
    ['a missing Arabic title', without('title', 'ar'), faultOf(index, 'title.ar', 'the Arabic is missing', /both/)],
    [
      'a missing Arabic in a registry',
      facts(actor, (document) => document.deleteIn(['description', 'ar'])),
      faultOf(actor, 'description.ar', 'the Arabic is missing', /both languages/),
    ],
    [
      'an Arabic that is not Arabic',
      inActor(['name', 'ar'], 'Rimal'),
      faultOf(actor, 'name.ar', 'holds no Arabic letter', example),
    ],
    [
      'a value off the list',
      inActor('kind', 'empire'),
      faultOf(actor, 'kind', 'is not a value that this place knows', /^Write one of: state, /),
    ],
    [
      'a date that is none',
      set(['published', 'edtf'], '2021-13'),
      faultOf(index, 'published.edtf', /^is not an EDTF date: write 2020, /, example),
    ],
    [
      'an inferred date without a reason',
      set(['published'], { edtf: '2021-05', basis: 'inferred' }),
      faultOf(index, 'published.why', /^is missing: an inferred date says/, example),
    ],
    [
      'an outside fact that does not say how sure it is',
      without('notes', 1, 'confidence'),
      faultOf(index, 'notes[2].confidence', /^is missing: an outside fact says/, example),
    ],
    [
      'a statement with an empty list of paragraphs',
      set(['statements', 0, 'paragraphs'], []),
      faultOf(index, `statements[1] (${first}).paragraphs`, 'names no paragraph', example),
    ],
    [
      'a statement without paragraphs',
      without('statements', 0, 'paragraphs'),
      faultOf(index, `statements[1] (${first}).paragraphs`, 'is missing', example),
    ],
    [
      'a statement without said-by',
      without('statements', 0, 'said-by'),
      faultOf(index, `statements[1] (${first}).said-by`, 'is missing', example),
    ],
    [
      'a statement on a paragraph that is not there',
      set(['statements', 0, 'paragraphs'], [0, last + 1]),
      faultOf(index, `statements (${first}).paragraphs`, `names paragraph ${last + 1}`, new RegExp(`1 to ${last}\\.$`)),
    ],
    [
      'a statement id that looks like a paragraph',
      set(['statements', 0, 'id'], 'p4'),
      faultOf(index, 'statements[1] (p4).id', 'looks like the anchor of a paragraph', example),
    ],
    [
      'a quote that is not in its paragraph',
      inStatement(['quote', 'ar'], 'كلمات ليست في النص'),
      faultOf(index, `statements (${at.id}).quote`, 'is not in its paragraphs', /letter for letter/),
    ],
    [
      'a quote whose English is not in the translation',
      inStatement(['quote', 'en'], 'the opening of the road'),
      faultOf(index, `statements (${at.id}).quote.en`, /^is not in the translation/, /translation\.en\.md\.$/),
    ],
    [
      'a kind of tie that its type may not be',
      set(['statements', 2, 'relations', 1, 'mode'], 'command'),
      faultOf(
        index,
        'statements (unit-filled-the-holes).relations',
        '"part-of" is never of the mode "command"',
        /^Leave the mode out/,
      ),
    ],
    [
      'a reference to an outlet that is not there',
      set(['outlet'], 'saharmail'),
      faultOf(index, 'outlet', /names "saharmail", but content\/outlets\/saharmail\.yaml does not/, /"sahar-mail"\?$/),
    ],
    [
      'a reference to an event that is not there',
      set(['statements', 0, 'event'], 'no-such-event-1999'),
      faultOf(index, `statements (${first}).event`, /names "no-such-event-1999"/, /^Add that file, or mend the/),
    ],
    [
      'a reference from one registry entry to another that is not there',
      inActor('parent', 'road-gard'),
      faultOf(actor, 'parent', /content\/actors\/road-gard\.yaml/, /Did you mean "road-guard"\?$/),
    ],
    [
      'a wrong checksum',
      set(['original', 'sha256'], '0'.repeat(64)),
      faultOf(files.original, 'the text', /the frontmatter has 0{64}$/, /git checkout/),
    ],
    [
      'an Arabic title that is not the printed one',
      set(['title', 'ar'], 'السوق يعود إلى تل نحل من عندنا'),
      faultOf(
        index,
        'title.ar',
        'is not the title on line 1 of the original',
        /^Copy it letter for letter: السوق يعود/,
      ),
    ],
    [
      'a vocabulary value without a term',
      remove('terms/attacker.yaml'),
      faultOf('terms/attacker.yaml', 'the whole file', /not of kind "role"$/, /in both languages\.$/),
    ],
    [
      'a redirect that leads nowhere',
      edit('redirects.yaml', (text) => text.replace('#hill-road-reopened', '#hill-road-reopend')),
      faultOf('redirects.yaml', '/articles/market-day/#road-open', /which does not exist$/, /#hill-road-reopened"\?$/),
    ],
  ])('%s', (_, change, expected) => {
    expect(readAfter(change).faults).toEqual([expected]);
  });

  test('an actor of a statement that is not there', () => {
    expect(readAfter(inStatement(['actors'], [{ id: 'rimmal', role: 'party' }])).faults).toContainEqual(
      faultOf(index, `statements (${at.id}).actors`, /content\/actors\/rimmal\.yaml/, /Did you mean "rimal"\?$/),
    );
  });

  test('a statement that stands twice', () => {
    const twice = facts(index, (document) => {
      document.addIn(['statements'], document.getIn(['statements', 0]));
    });
    expect(readAfter(twice).faults.map(({ problem }) => problem)).toEqual([
      'this id stands twice',
      `says almost word for word what ${first} says`,
    ]);
  });
});
