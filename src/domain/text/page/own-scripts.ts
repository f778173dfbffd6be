/** The scripts that stand in a page: their text; a script that is a file, or that is data, asks for no leave. */
const inline = /<script(?![^>]*\bsrc=)(?![^>]*\btype="(?!module")[^"]*")[^>]*>([\s\S]*?)<\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content="[^"]*?script-src)([^;"]*)/;

/**
 * A page whose policy allows the scripts that stand in it and no others: the build gives every page the hashes of all.
 * @param hashOf the SHA-256 of a text, in Base64
 */
export function ownScripts(html: string, hashOf: (text: string) => string): string {
  const own = new Set([...html.matchAll(inline)].map(([, text = '']) => `'sha256-${hashOf(text)}'`));
  return html.replace(policy, (_, before: string, sources: string) => {
    const kept = sources.split(' ').filter((source) => !source.startsWith("'sha256-") || own.has(source));
    return before + kept.join(' ');
  });
}
