import { serveSite } from './serve.ts';

/** Serves the built site for the browser tests, on the port given. */
await serveSite(Number(process.argv[2]));
