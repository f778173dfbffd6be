import { z } from 'astro/zod';
import { wordsIn } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { bilingual } from './bilingual.ts';
import { id } from './id.ts';

/** What is named and not here, so that an editor finds it again. */
export const absentKinds = ['group', 'person', 'place', 'field', 'crossing', 'base', 'thing'] as const;

const spellings = z.array(z.string().trim().min(1)).default([]);

/** A name that readers ask for and no article names. */
export const absentSchema = z.strictObject({
  name: bilingual,
  kind: z.enum(absentKinds),
  /** Other spellings of it, each a name that stands for it alone. */
  spellings: z.strictObject({ en: spellings, ar: spellings }).default({ en: [], ar: [] }),
});

/** `content/absent.yaml`. The search never takes such a name for one that looks like it, and says that it is not there. */
export const absentFileSchema = z.record(id, absentSchema);

export type AbsentNames = z.infer<typeof absentFileSchema>;

/** Every spelling of an absent name. */
export const absentSpellings = ({ name, spellings: others }: AbsentNames[string]): string[] => [
  name.en,
  name.ar,
  ...others.en,
  ...others.ar,
];

/**
 * A name as it is compared: its words folded, without articles. Words and not stems: «حماس» is not «حماة», nor Hamas the
 * plural of Hama.
 * @example absentKey('الحشد الشعبي') // => 'حشد شعبي'
 */
export const absentKey = (name: string): string =>
  wordsIn(name)
    .filter((word) => !isRomanisedArticle(word))
    .map((word) => withoutDefiniteArticle(word))
    .join(' ');
