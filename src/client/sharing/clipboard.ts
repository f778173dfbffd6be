import { clipText, type ClipLine } from '#domain/derived/quotation.ts';

/** A clip as HTML, each line with its language and direction; made as a tree, so that a text stays a text. */
function clipHtml(lines: readonly ClipLine[]): string {
  const root = document.createElement('div');
  for (const line of lines) {
    const element = document.createElement(line.is === 'words' ? 'blockquote' : 'p');
    root.append(element);
    if (line.is === 'address') {
      element.dir = 'ltr';
      element.append(Object.assign(document.createElement('a'), { href: line.text, textContent: line.text }));
    } else Object.assign(element, { lang: line.lang, dir: line.dir, textContent: line.text });
  }
  return root.innerHTML;
}

/**
 * Puts a clip on the clipboard, as HTML beside the text where the browser knows how.
 * @throws what the browser says when it allows no copying, as on a page that is not served over a safe connection
 */
export async function copyClip(lines: readonly ClipLine[]): Promise<void> {
  const text = clipText(lines);
  if ('ClipboardItem' in window) {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', clipHtml(lines)),
    });
    const isWritten = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (isWritten) return;
  }
  await navigator.clipboard.writeText(text);
}
