import { withBuiltSearch } from './search/built-search.ts';
import { nearWords } from '#search/query/repair/near-words.ts';
import { plainForms } from '#search/query/lexicon/common-words.ts';
import { fold } from '#domain/text/fold.ts';
await withBuiltSearch(async ({ dataFor }) => {
  const { lexicon } = dataFor('x');
  for (const w of process.argv.slice(2)) {
    const f = fold(w);
    console.log(w, 'stem', lexicon.stem(f), 'known', lexicon.stems.has(lexicon.stem(f)), lexicon.stems.get(lexicon.stem(f)), 'common', lexicon.isCommon(f), plainForms(f).join(','), 'near', nearWords(f, lexicon).slice(0, 6).join(' | '));
  }
});
