import type { Article } from '#domain/model/corpus.ts';
import type { Relation, Statement } from '#domain/model/statement.ts';
import { sampleRelations } from './corpus.ts';

/** For tests alone: a statement of the outlet’s own, with what a test is about. */
export const sampleStatement = (id: string, facts: Partial<Statement> = {}): Statement => ({
  id,
  kind: 'relation',
  text: { en: 'The Paper said so.', ar: 'قالت الصحيفة ذلك.' },
  paragraphs: [1],
  'said-by': { kind: 'outlet', who: { en: 'It', ar: 'هي' } },
  actors: [],
  places: [],
  relations: [],
  ...facts,
});

/** An article of nothing but its name, its date and its statements. */
export const articleOf = (slug: string, published: string, statements: Statement[]): Article =>
  ({ slug, outlet: slug, published: { edtf: published, basis: 'stated' }, statements }) as unknown as Article;

/** A relation as a test writes it. @example tieOf('a backs b', 'cooperation') */
export function tieOf(words: string, mode?: Relation['mode']): Relation {
  const [from = '', type = '', to = ''] = words.split(' ');
  return { from, type, to, mode };
}

/** The terms of the sample relations. */
export const sampleTermOf = (type: string) => sampleRelations[type as keyof typeof sampleRelations] as never;
