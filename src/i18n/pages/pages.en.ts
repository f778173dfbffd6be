/** What the front pages, the lists and the pages about the site say, in English; part of `en.ts`. */
export const pagesEn = {
  'site.menu': 'Menu',

  'home.question': 'Who shares out Syria’s eastern desert, and who fights over it?',
  'home.newest': 'Newest articles',
  'home.all.articles': 'All articles',
  'home.points': 'What is reported',
  'home.points.lead': 'Reported by the articles, not established by us. Open one for its source.',
  'home.badia': 'What the badia is',

  'lists.alphabet': 'A–Z',
  'lists.letters': 'Letters',
  'lists.most': 'The {n} most reported of {all}.',
  'lists.kinds': 'Everything by kind',
  'lists.parts': 'Pages of this list',
  'lists.part': 'Page {n}',
  'lists.index': 'All names from A to Z',

  'articles.lead':
    'Each with its summary in both languages, the Arabic original and every statement in it. Newest first; the sentence is the first of our summary.',
  'actors.lead': 'States, armies, armed groups, companies, communities and people whom the articles name.',
  'actors.notice': 'Listed because the articles name them; being listed implies no wrongdoing.',
  'places.lead': 'From governorates down to towns, fields, roads and the local deserts.',
  'events.lead': 'What is reported to have happened, newest first: where, who took part, and how many articles say so.',
  'events.undated': 'Without a date',
  'events.sides': 'Named',
  'outlets.lead': 'Who published the articles, and whom they cite.',
  'outlets.publishers': 'Outlets whose articles are here',
  'outlets.unknown': 'no source of ours says',
  'outlets.cited': 'Cited by the articles',

  'timeline.lead':
    'What is reported to have happened, in the order in which it happened. A date is no more exact than it is known.',
  'timeline.years': 'Years',
  'timeline.event': 'event',
  'timeline.statement': 'dated statement',
  'timeline.publication': 'publication of an article',
  'timeline.published': '{outlet} published',
  'timeline.date.day': 'on a day',
  'timeline.date.span': 'some time within',
  'timeline.date.either': 'on one of several days',
  'timeline.date.by': 'by then, since when is not known',

  'filter.static': 'Each actor’s and place’s own page has its part of this list.',
  'filter.none': 'Nothing holds these letters.',

  'glossary.lead':
    'Terms that the articles use and a reader may stumble over: what each means here, its one rendering, and where it stands.',
  'glossary.filter': 'Find a term',
  'glossary.forms': 'Also:',
  'glossary.occurs': 'In',
  'glossary.more': 'and {n} more articles',
  'glossary.modes': 'Kinds of tie',
  'glossary.matters': 'Matters',
  'glossary.words': 'Word list',
  'glossary.words.lead': 'Everyday words, and the words for roles and ties: each has one rendering in each language.',
  'glossary.words.open': 'Show the words',
  'glossary.a': 'A',
  'glossary.b': 'B',

  'about.selection': 'What was read',
  'about.selection.lead': 'Counts of the articles here: a sample, not a census.',
  'about.by.outlet': 'Articles by outlet',
  'about.by.year': 'Articles by year (an article counts in each year in which it may have been published)',
  'about.by.place': 'Statements by place (the most named)',
  'about.outlet': 'Outlet',
  'about.year': 'Year',
  'about.place': 'Place',
  'about.articles': 'Articles',
  'about.statements': 'Statements',
  'about.title': 'About',
  'about.section.editors': 'Who edits it',
  'about.section.sourcing': 'How sure',
  'about.section.citing': 'How to cite',
  'about.section.not-here': 'What is not here',
  'about.section.corrections': 'Corrections',
  'about.section.rights': 'Rights',
  'about.section.selection': 'What was read',
  'about.repository.how':
    'To write to us, open an issue in the project’s repository, which holds all texts, data and code of this site with every change made to them:',
  'about.repository.only': 'There is no other address.',
  'about.repository.none':
    'This copy of the site gives no address to write to: it was built without naming its repository.',
  'about.sourcing.named':
    'Someone whom the article names said it to the outlet, or to another one that the article quotes.',
  'about.sourcing.party':
    'An authority, or a side in the conflict, said it, itself or through media of its own: it has a stake in being believed.',
  'about.sourcing.unnamed':
    'The outlet has it from someone whom it does not name: “local”, “private”, “military” or “media” sources.',
  'about.sourcing.outlet':
    'The outlet writes it in its own voice, or takes it from another outlet, and names no source.',
} as const;
