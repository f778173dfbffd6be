import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import type { Fault } from './faults.ts';

/** What does not belong in a text of a language. */
const rules: Record<Locale, readonly (readonly [pattern: RegExp, what: string, fix: string])[]> = {
  en: [
    // A quotation from the Arabic keeps its marks.
    [/«[^»]*\p{Script=Latin}[^»]*»|«[^»\p{L}]*»/u, 'has «guillemets»', 'Write “…” in English.'],
    [/(?<=\p{L})'(?=\p{L})/u, 'has a straight apostrophe', 'Write ’.'],
  ],
  ar: [
    [/(?<=\p{Script=Arabic})[,;?]/u, 'has a Latin comma, semicolon or question mark', 'Write ، ؛ ؟ in Arabic.'],
    [/“[^”]*\p{Script=Arabic}[^”]*”/u, 'has English quotation marks', 'Write «…» in Arabic.'],
  ],
};

interface Text {
  file: string;
  field: string;
  text: Record<Locale, string>;
}

/** Our own texts in both languages, with where they stand; what is printed in an original is not ours. */
export function ownTexts(corpus: Corpus): Text[] {
  const articles = corpus.articles.flatMap(({ slug, statements, notes, published, rights }) => {
    const file = `content/articles/${slug}/index.mdx`;
    return [
      ...statements.flatMap(({ id, text, note, when, 'said-by': { who } }) => [
        { file, field: `statements (${id}).text`, text },
        { file, field: `statements (${id}).said-by.who`, text: who },
        ...(note ? [{ file, field: `statements (${id}).note`, text: note.text }] : []),
        ...(when?.why ? [{ file, field: `statements (${id}).when.why`, text: when.why }] : []),
      ]),
      ...notes.map(({ text }, index) => ({ file, field: `notes[${index + 1}]`, text })),
      ...(published.why ? [{ file, field: 'published.why', text: published.why }] : []),
      ...(rights.removed ? [{ file, field: 'rights.removed.why', text: rights.removed.why }] : []),
    ];
  });
  const entries = (['actors', 'places', 'outlets'] as const).flatMap((registry) =>
    corpus[registry].flatMap((entry) => {
      const file = `content/${registry}/${entry.id}.yaml`;
      const note = 'note' in entry && entry.note ? [{ file, field: 'note', text: entry.note.text }] : [];
      return [
        { file, field: 'name', text: entry.name },
        { file, field: 'description', text: entry.description },
        ...note,
        ...('not' in entry ? entry.not : []).flatMap((text) =>
          typeof text === 'string' ? [] : [{ file, field: 'not', text }],
        ),
      ];
    }),
  );
  const events = corpus.events.flatMap(({ id, name, notes, differences, joined }) => {
    const file = `content/events/${id}.yaml`;
    return [
      { file, field: 'name', text: name },
      ...notes.map(({ text }) => ({ file, field: 'notes', text })),
      ...differences.map(({ text }) => ({ file, field: 'differences', text })),
      ...joined.map(({ why }) => ({ file, field: 'joined', text: why })),
    ];
  });
  const terms = corpus.terms.flatMap(({ id, definition }) =>
    definition ? [{ file: `content/terms/${id}.yaml`, field: 'definition', text: definition }] : [],
  );
  return [...articles, ...entries, ...events, ...terms];
}

/** Marks of the other language in our own texts. */
export function typographyFaults(corpus: Corpus): Fault[] {
  return ownTexts(corpus).flatMap(({ file, field, text }) =>
    allLocales.flatMap((locale) =>
      rules[locale]
        .filter(([pattern]) => pattern.test(text[locale]))
        .map(([, problem, fix]) => ({ file, field: `${field}.${locale}`, problem, fix })),
    ),
  );
}
