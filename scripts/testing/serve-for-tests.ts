import { serveSite } from '../serve.ts';

/** Serves a built site for the browser tests: on the port, and from the folder, given. */
const [port, folder] = process.argv.slice(2);
await serveSite(Number(port), folder === undefined ? {} : { folder });
