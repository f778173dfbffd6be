/** What the worker tells the pages while it keeps the site: how many bytes of how many are kept. */
export interface KeptSoFar {
  type: 'kept-so-far';
  done: number;
  total: number;
}

export const isKeptSoFar = (data: unknown): data is KeptSoFar =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'kept-so-far';

/** The store in which the site under an address is kept: its own, since other sites may live on the same host. */
export const storeName = (scope: string): string => `badia-file ${scope}`;
