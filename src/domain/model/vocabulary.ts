/**
 * The closed lists of the content model. Each value of `roles`, `modes` and `matters` has its words in both languages in
 * the term base (`content/terms/<value>.yaml`); the content check refuses a value without a term. The types of relation are
 * no list here: each is a term of kind `relation`.
 */

/** What a statement is: something that happened, a tie, what someone wants or thinks, or what was so before. */
export const statementKinds = ['event', 'relation', 'position', 'background'] as const;

/** Who is speaking: a named person, an unnamed source, the outlet itself, an authority, a party under arms, media. */
export const sourceKinds = ['named', 'unnamed', 'outlet', 'official', 'armed-group', 'media'] as const;

/** How sure the sourcing of a statement is, surest first. */
export const grades = ['named', 'party', 'unnamed', 'outlet'] as const;

/** How a date is known: printed in the text, or worked out by an editor who says how. */
export const bases = ['stated', 'inferred'] as const;

/** What an actor does in a statement. */
export const roles = ['party', 'attacker', 'target', 'speaker', 'leader', 'backer', 'mentioned'] as const;

/** What kind of tie a relation is; one of which the words give none has none. A request is one whether or not it was granted. */
export const modes = ['cooperation', 'request', 'command', 'rivalry', 'hostility'] as const;

/** What a relation says of belonging: nothing, that `from` is in `to`, or that `to` is in `from`. */
export const memberships = ['none', 'from-in-to', 'to-in-from'] as const;

/** How sure an editor is that a place or an event is the one meant; what is not marked is certain. */
export const certainties = ['certain', 'possible'] as const;

/** The gender of an Arabic name, which its verb agrees with. */
export const genders = ['masculine', 'feminine'] as const;

/** What a tie is about. */
export const matters = [
  'territory',
  'resources',
  'recruitment',
  'air-support',
  'crossings',
  'security',
  'politics',
] as const;

/** What an actor is. */
export const actorKinds = [
  'state',
  'government',
  'military',
  'formation',
  'militia',
  'armed-group',
  'coalition',
  'company',
  'community',
  'person',
] as const;

/** What a place is. */
/** What the geodata of the maps has a shape of, beside the governorates. */
export const placeShapes = ['syria', 'iraq', 'euphrates', 'syrian-iraqi-border'] as const;
export const placeKinds = [
  'country',
  'governorate',
  'city',
  'town',
  'neighbourhood',
  'countryside',
  'desert',
  'mountain',
  'river',
  'road',
  'border',
  'crossing',
  'air-base',
  'oil-field',
  'zone',
] as const;

/** How well a place's coordinates are known: a building or gate, a town's middle, a point inside an area, not at all. */
export const precisions = ['exact', 'town', 'area', 'unknown'] as const;

/** What an outlet is. */
export const outletKinds = ['newspaper', 'news-site', 'network', 'state-media', 'party-media'] as const;

/**
 * What an entry of the term base is for: a term of the field, which the glossary explains; an everyday word, which only the
 * search and the rule of one rendering need; or the label of a vocabulary value above.
 */
export const termKinds = ['concept', 'word', 'role', 'relation', 'mode', 'matter'] as const;

/** Why a line of an original is not shown. */
export const omissions = ['repeated-title', 'share-bar', 'newsletter', 'comment-form', 'related-links'] as const;

/** How sure an editor's note is, after the scale of the fact sheet. */
export const confidences = ['verified', 'corroborated', 'derived', 'possible'] as const;

export type PlaceShape = (typeof placeShapes)[number];
export type StatementKind = (typeof statementKinds)[number];
export type Mode = (typeof modes)[number];
export type Matter = (typeof matters)[number];
export type Certainty = (typeof certainties)[number];
export type Gender = (typeof genders)[number];
export type Grade = (typeof grades)[number];
export type SourceKind = (typeof sourceKinds)[number];
