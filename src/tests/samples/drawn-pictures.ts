import type { Corpus } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { indexOf } from '#domain/derived/reports.ts';
import { pairsOf, pairsWith, type Tie } from '#domain/derived/ties.ts';
import { brokenDiagram } from '#pictures/diagram/diagram-gate.ts';
import { diagramSvg } from '#pictures/diagram/diagram.ts';
import { tieDiagram } from '#pictures/diagram/diagram-text.ts';
import { crowdedBoxes } from '#pictures/diagram/read-diagram.ts';
import { tieEdges } from '#pictures/diagram/tie-edges.ts';
import type { CountedPlace } from '#pictures/map/chosen-marks.ts';
import { countedMap, locatorMap } from '#pictures/map/maps.ts';
import { whereabouts } from '#pictures/map/whereabouts.ts';
import { crowding, seenTexts } from '#pictures/read-svg.ts';

/** A picture that the site would draw, with what is wrong with it: names over one another, lost or outside the frame. */
export interface DrawnPicture {
  name: string;
  faults: string[];
}

const words = { id: 'picture', title: 'A title', description: 'A description' };

/** Every place with how many statements are about it. */
export function countedPlaces(corpus: Corpus): CountedPlace[] {
  const { reports } = indexOf(corpus);
  return corpus.places.map((place) => ({ ...place, count: reports.places.get(place.id)?.length ?? 0 }));
}

/** The maps: of all places at each size, of each place that can be drawn, of each event with one. */
function drawnMaps(corpus: Corpus, locale: Locale): DrawnPicture[] {
  const { places, events } = corpus;
  const counted = countedPlaces(corpus);
  const overviews = (['wide', 'narrow', 'front'] as const).map((frame) => ({
    name: `the ${frame} map`,
    faults: crowding(countedMap({ ...words, locale, counted, places, frame, isNumbered: frame !== 'front' })),
  }));
  const locators = places
    .filter((place) => whereabouts(place))
    .map((place) => {
      const svg = locatorMap({ ...words, locale, shown: [place], places });
      const seen = seenTexts(svg)
        .map(({ text }) => text)
        .join(' ');
      const unnamed = seen.includes(place.name[locale]) ? [] : ['its own name is not on it'];
      return { name: `the map of ${place.id}`, faults: [...crowding(svg), ...unnamed] };
    });
  const ofEvents = events.flatMap((event) => {
    const shown = places.filter(({ id }) => event.places.some((each) => each.id === id));
    if (!shown.some((place) => whereabouts(place))) return [];
    return [{ name: `the map of ${event.id}`, faults: crowding(locatorMap({ ...words, locale, shown, places })) }];
  });
  return [...overviews, ...locators, ...ofEvents];
}

/** The diagrams of ties: of all but the fights, of each actor that is tied, of each pair. */
async function drawnDiagrams(corpus: Corpus, locale: Locale): Promise<DrawnPicture[]> {
  const pairs = pairsOf(corpus.articles);
  const termOf = (id: string) => corpus.terms.find((term) => term.id === id) ?? {};
  const named = (entries: readonly { id: string; name: Record<Locale, string> }[]) => (id: string) =>
    entries.find((entry) => entry.id === id)?.name ?? { en: id, ar: id };
  const tied = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const ties: (readonly [name: string, ties: Tie[]])[] = [
    ['all ties', pairs.flatMap((pair) => pair.ties).filter(({ relation }) => relation.mode !== 'hostility')],
    ...tied.map((id) => [`the ties of ${id}`, pairsWith(pairs, id).flatMap((pair) => pair.ties)] as const),
    ...pairs.map((pair) => [`the ties of ${pair.id}`, pair.ties] as const),
  ];
  const drawn: DrawnPicture[] = [];
  for (const [name, members] of ties) {
    const source = tieDiagram(tieEdges(members, termOf), {
      locale,
      ...words,
      nameOf: named(corpus.actors),
      word: named(corpus.terms),
    });
    const broken = await brokenDiagram(source);
    drawn.push({ name, faults: broken ? [broken] : crowdedBoxes(diagramSvg({ source, id: 'ties' })) });
  }
  return drawn;
}

/** Every map and every diagram of ties of some content, in a language. */
export async function drawnPictures(corpus: Corpus, locale: Locale): Promise<DrawnPicture[]> {
  return [...drawnMaps(corpus, locale), ...(await drawnDiagrams(corpus, locale))];
}
