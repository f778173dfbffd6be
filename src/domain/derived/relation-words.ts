import type { Actor, Term } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Relation } from '#domain/model/statement.ts';
import type { Gender } from '#domain/model/vocabulary.ts';
import { englishArticle } from '#domain/text/page/english-article.ts';

/** A piece of a sentence on a relation: words, or the actor at one of its ends. */
export type RelationPiece = { text: string } | { actor: string };

/** From which end a relation is told. */
export type End = 'from' | 'to';

/**
 * The gender of an Arabic name, which the verb before it agrees with: feminine where its first word ends in ta marbuta, in
 * ات or in alef («ميليشيات», «روسيا»), unless the registry says otherwise.
 */
export function genderOf({ name, gender }: Pick<Actor, 'name' | 'gender'>): Gender {
  if (gender) return gender;
  const [first = ''] = name.ar.split(' ');
  return /(?:ة|ات|ا)$/u.test(first) ? 'feminine' : 'masculine';
}

/**
 * A relation as a sentence in pieces, so that names can be links: the past, a verb, no more than the words said.
 * @param term of its type @param actorOf gives an actor by id @param end from which it is told
 * @example relationSentence(relation, asksOf, actorOf, 'ar') // => [{ text: 'طالبت ' }, { actor: 'russia' }, { text: ' ' }, { actor: 'irgc' }]
 * @throws Error when the term is no relation: the content check should have said so
 */
export function relationSentence(
  relation: Pick<Relation, 'from' | 'to'>,
  term: Pick<Term, 'id' | 'sentence'>,
  actorOf: (id: string) => Pick<Actor, 'name' | 'gender'>,
  locale: Locale,
  end: End = 'from',
): RelationPiece[] {
  const { sentence } = term;
  if (!sentence) throw new Error(`content/terms/${term.id}.yaml is no relation`);
  const voice = end === 'from' ? 'active' : 'reverse';
  const text = locale === 'ar' ? sentence.ar[voice][genderOf(actorOf(relation[end]))] : sentence.en[voice];
  return text
    .split(/(\{(?:from|to)\})/)
    .filter(Boolean)
    .flatMap((piece, index): RelationPiece[] => {
      if (piece !== '{from}' && piece !== '{to}') return [{ text: piece }];
      const actor = relation[piece.slice(1, -1) as End];
      const article = locale === 'en' ? englishArticle(actorOf(actor).name.en, index === 0) : '';
      return article ? [{ text: article }, { actor }] : [{ actor }];
    });
}

/**
 * Whether one of two names says the other already, so that a sentence of both would say it twice.
 * @example isEcho('Russia-backed militias', 'Russia') // => true
 */
export const isEcho = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The same as one text, with the names of the actors in it. */
export function relationText(pieces: readonly RelationPiece[], nameOf: (actor: string) => string): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : nameOf(piece.actor))).join('');
}
