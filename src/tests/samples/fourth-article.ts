import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Change } from './content-copy.ts';

/** One more article for the fixture, with an actor and a place of its own, and with words and letters that it has not yet. */
export const fourth = {
  slug: 'cinema-on-wheels-comes-to-bir-zaytun',
  actor: 'wheeled-cinema',
  place: 'threshing-floor',
  statement: 'cinema-asked-for-the-floor',
} as const;

const title = {
  en: 'The cinema on wheels comes to Bir Zaytun, by Štěpán’s own account',
  ar: 'السينما الجوّالة تصل إلى بئر زيتون «پروجكتور» وشاشة',
};
const paragraph =
  'قالت السينما الجوّالة ليومية تل بوست إنها طلبت من مجلس بئر زيتون أرض البيدر لعرض أفلام ثلاث ليالٍ، في 3 و4 و5 حزيران 2021.';
const original = `${title.ar}\n\n${paragraph}\n`;

const named = (en: string, ar: string) => ({ en, ar });
const repeated = (count: number, words: string) => Array<string>(count).fill(words).join(' ');

const statement = {
  id: fourth.statement,
  kind: 'event',
  text: named(
    'The Wheeled Cinema told Tell Post that it had asked the Bir Zaytun Council for the threshing floor for three nights, on 3, 4 and 5 June 2021.',
    'قالت السينما الجوّالة لـ«تل بوست» إنها طلبت من مجلس بئر زيتون أرض البيدر ثلاث ليالٍ، في 3 و4 و5 حزيران 2021.',
  ),
  paragraphs: [1],
  quote: { ar: 'أرض البيدر' },
  'said-by': { kind: 'named', who: named('Wheeled Cinema', 'السينما الجوّالة') },
  when: { edtf: '2021-06-03/2021-06-05', basis: 'stated' },
  actors: [{ id: fourth.actor, role: 'speaker' }],
  places: [fourth.place],
  relations: [{ from: fourth.actor, type: 'asks-of', to: 'bir-zaytun-council', mode: 'request', about: 'territory' }],
};

const facts = {
  title,
  outlet: 'tell-post',
  published: { edtf: '2021-06-06', basis: 'stated' },
  original: {
    file: 'original.txt',
    sha256: createHash('sha256').update(original).digest('hex'),
    source: 'cinema.txt',
    title: '1',
  },
  rights: { status: 'unknown', display: 'full' },
  read: '2026-11-25',
  actors: [fourth.actor, 'bir-zaytun-council'],
  places: [fourth.place, 'bir-zaytun'],
  statements: [statement],
};

/** Drops the article into a copy of the fixture. */
export const dropFourthArticle: Change = (copy) => {
  const folder = join(copy, 'articles', fourth.slug);
  mkdirSync(folder);
  writeFileSync(join(folder, 'original.txt'), original);
  const summary = {
    en: `The cinema came, it said, ${repeated(120, 'word')}.`,
    ar: `وصلت السينما، كما قالت، ${repeated(120, 'كلمة')}.`,
  };
  writeFileSync(join(folder, 'index.mdx'), `---\n${stringify(facts)}---\n\n${summary.en} [1](#p1)\n`);
  writeFileSync(join(folder, 'summary.ar.mdx'), `${summary.ar} [1](#p1)\n`);
  const entry = (registry: string, id: string, text: object) => {
    writeFileSync(join(copy, registry, `${id}.yaml`), stringify(text));
  };
  entry('actors', fourth.actor, {
    name: named('Wheeled Cinema', 'السينما الجوّالة'),
    kind: 'company',
    description: named('Company that shows films from a bus.', 'شركة تعرض الأفلام من حافلة.'),
  });
  entry('places', fourth.place, {
    name: named('Threshing Floor', 'أرض البيدر'),
    kind: 'zone',
    parent: 'bir-zaytun',
    description: named('Open ground beside Bir Zaytun.', 'أرض مفتوحة قرب بئر زيتون.'),
    coordinates: { lat: 35.02, lon: 40.09, precision: 'exact', source: 'invented for the tests' },
  });
};
