import type { ActorFacts } from './registry/actor.ts';
import type { ArticleFacts } from './article.ts';
import type { CorrectionFacts } from './registry/correction.ts';
import type { EventFacts } from './registry/event.ts';
import type { Locale } from './locales.ts';
import type { Paragraph } from '#domain/text/original.ts';
import type { OutletFacts } from './registry/outlet.ts';
import type { PlaceFacts } from './registry/place.ts';
import type { Redirects } from './redirect.ts';
import type { AbsentNames } from './absent.ts';
import type { SiteFacts } from './site.ts';
import type { TermFacts } from './registry/term.ts';

/** One sentence of a summary and the paragraphs of the original that it links to. */
export interface SummarySentence {
  text: string;
  paragraphs: number[];
}

/** An article with its original read. `slug` is its folder's name and its address. */
export interface Article extends ArticleFacts {
  slug: string;
  paragraphs: Paragraph[];
  /** The outlet's own line above or below the text, as printed. */
  bylineText: string | undefined;
  summary: Record<Locale, SummarySentence[]>;
  /** The summaries as they are written, with their links and diagrams: Markdown. */
  summaryText: Record<Locale, string>;
  /** Our English of each shown paragraph, in their order; undefined where the article is not translated. */
  translation: string[] | undefined;
}

export type Actor = ActorFacts & { id: string };
export type Place = PlaceFacts & { id: string };
export type Event = EventFacts & { id: string };
export type Outlet = OutletFacts & { id: string };
export type Correction = CorrectionFacts & { id: string };
export type Term = TermFacts & { id: string };

/** All the content, sorted by id within each kind. */
export interface Corpus {
  articles: Article[];
  actors: Actor[];
  places: Place[];
  events: Event[];
  outlets: Outlet[];
  terms: Term[];
  corrections: Correction[];
  /** Names that readers ask for and no article names. */
  absent: AbsentNames;
  /** Addresses that have changed, old to new, without their language. */
  redirects: Redirects;
  /** What the editor chose for the home page. */
  site?: SiteFacts | undefined;
}
