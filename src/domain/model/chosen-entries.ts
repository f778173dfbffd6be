/**
 * The entries of the registries that the site itself names, each by what it is named for. Nothing else in the code knows
 * the id of an entry.
 */
export const chosenEntries = {
  actors: {
    /** The two states whose sides the ledger compares: each with what belongs to it. */
    oneSide: 'russia',
    otherSide: 'iran',
  },
  places: {
    /** Drawn by the shapes that the geodata has of them. */
    country: 'syria',
    neighbour: 'iraq',
    river: 'euphrates',
    border: 'syrian-iraqi-border',
    /** The desert that the others lie in: drawn larger than they are. */
    desert: 'syrian-badia',
  },
} as const;
